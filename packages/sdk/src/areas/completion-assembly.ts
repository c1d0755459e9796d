import type { Completion, CompletionChunk, ToolCall } from './words.ts';

type Choice = Completion['choices'][number];
type ChunkChoice = CompletionChunk['choices'][number];
type Delta = NonNullable<ChunkChoice['delta']>;
type ToolCallDelta = NonNullable<Delta['tool_calls']>[number];

/** A completion as far as its chunks have come. */
export type CompletionSoFar = Omit<Completion, 'enhancement'> & Partial<Pick<Completion, 'enhancement'>>;

/** Adds what `chunk` brings to `whole`. */
export function addChunk(whole: CompletionSoFar, chunk: CompletionChunk): void {
  const { choices, usage, object: _, ...rest } = chunk;
  Object.assign(whole, rest);
  if (usage) whole.usage = usage;
  for (const part of choices ?? []) addChoice(whole.choices, part);
}

export function emptyCompletion(): CompletionSoFar {
  return { object: 'chat.completion', choices: [] };
}

function addChoice(choices: Choice[], { index = 0, delta, finish_reason, logprobs }: ChunkChoice): void {
  let choice = choices.find((known) => known.index === index);
  if (!choice) {
    choice = { index, message: { role: 'assistant', content: null }, finish_reason: null };
    choices.push(choice);
    choices.sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
  }
  if (finish_reason) choice.finish_reason = finish_reason;
  if (logprobs) choice.logprobs = joined(choice.logprobs, logprobs);
  if (delta) addDelta(choice.message, delta);
}

function addDelta(message: Choice['message'], delta: Delta): void {
  if (delta.role) message.role = delta.role;
  for (const field of ['content', 'refusal', 'reasoning_content'] as const) {
    if (typeof delta[field] === 'string') message[field] = (message[field] ?? '') + delta[field];
  }
  for (const part of delta.tool_calls ?? []) {
    message.tool_calls ??= [];
    addToolCall(message.tool_calls, part);
  }
}

function addToolCall(calls: ToolCall[], { index, id, type, function: part }: ToolCallDelta): void {
  // Some upstreams leave out `index`; then an id begins or names a call, and what has none goes on with the last.
  const same = (call: ToolCall) => (index === undefined ? call.id === id : call.index === index);
  const known = index === undefined && !id ? calls.at(-1) : calls.find(same);
  const call = known ?? {
    index: index ?? calls.length,
    id: '',
    type: 'function',
    function: { name: '', arguments: '' },
  };
  if (!known) calls.push(call);
  if (id) call.id = id;
  if (type === 'custom') call.type = type;
  if (!call.function || !part) return;
  if (part.name) call.function.name = part.name;
  call.function.arguments += part.arguments ?? '';
}

function joined(known: object | null | undefined, more: object): NonNullable<Choice['logprobs']> {
  const lists = Object.entries(more).map(([name, items]) => {
    const before: unknown = Reflect.get(known ?? {}, name);
    return [name, Array.isArray(before) && Array.isArray(items) ? [...before, ...items] : (items ?? before)];
  });
  return { ...known, ...Object.fromEntries(lists) };
}
