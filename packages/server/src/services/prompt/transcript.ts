import type { UsageSource } from '../../contract/types.ts';
import { AppError } from '../../core/errors.ts';
import { estimateTokens } from '../../core/tokens.ts';
import type { UpstreamChunk, UpstreamCompletion } from '../../ports/upstream.ts';

/** What an upstream has said so far, put together for the log. */
export interface Transcript {
  /** Reads a completion or a chunk. Answers whether it held content, which is what a client pays for. */
  read(event: UpstreamCompletion | UpstreamChunk): boolean;
  /** The answer of each choice as JSON; null where nothing came. */
  answer(): string | null;
  /** The text of every choice so far. */
  content(): string;
  usage(promptText: () => string): {
    promptTokens: number | null;
    completionTokens: number | null;
    source: UsageSource;
  };
}

/** The message of one choice as far as it came: texts as pieces, so that a long answer is joined once. */
interface Answer {
  texts: Map<string, string[]>;
  others: Map<string, unknown>;
  toolCalls: Map<number, Answer>;
}

export function transcript(): Transcript {
  const answers = new Map<number, Answer>();
  let reported: { prompt_tokens?: number; completion_tokens?: number } | null = null;

  return {
    read(event) {
      if (event.usage) reported = event.usage;
      let hasContent = false;
      for (const [position, choice] of event.choices.entries()) {
        const delta = 'message' in choice ? choice.message : choice.delta;
        if (!delta) continue;
        const index = choice.index ?? position;
        hasContent = add(answerAt(answers, index), delta) || hasContent;
      }
      return hasContent;
    },

    answer() {
      if (answers.size === 0) return null;
      const inOrder = [...answers].sort(([one], [other]) => one - other);
      return JSON.stringify(inOrder.map(([, answer]) => whole(answer)));
    },

    content: () => [...answers.values()].map(({ texts }) => texts.get('content')?.join('') ?? '').join('\n'),

    usage(promptText) {
      if (typeof reported?.prompt_tokens === 'number' || typeof reported?.completion_tokens === 'number') {
        const { prompt_tokens: promptTokens = null, completion_tokens: completionTokens = null } = reported;
        return { promptTokens, completionTokens, source: 'reported' };
      }
      if (answers.size === 0) return { promptTokens: null, completionTokens: null, source: 'missing' };
      const said = [...answers.values()].flatMap(({ texts }) => [...texts.values()].flat()).join('');
      return {
        promptTokens: estimateTokens(promptText()),
        completionTokens: estimateTokens(said),
        source: 'estimated',
      };
    },
  };
}

function answerAt(answers: Map<number, Answer>, index: number): Answer {
  const present = answers.get(index);
  if (present) return present;
  const fresh: Answer = { texts: new Map(), others: new Map(), toolCalls: new Map() };
  answers.set(index, fresh);
  return fresh;
}

/** Adds a message or a delta, and answers whether it held more than a role. */
function add(answer: Answer, delta: Record<string, unknown>): boolean {
  let hasContent = false;
  for (const [field, value] of Object.entries(delta)) {
    if (value === null || value === '') continue;
    if (field === 'tool_calls' && Array.isArray(value)) hasContent = addToolCalls(answer, value) || hasContent;
    else if (typeof value === 'string') {
      addText(answer, field, value);
      hasContent ||= field !== 'role';
    } else {
      requireShallow(value);
      answer.others.set(field, value);
      hasContent ||= !Array.isArray(value) || value.length > 0;
    }
  }
  return hasContent;
}

/** What nests deeper than any answer does cannot be written down for the log. */
function requireShallow(value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > 64) throw new AppError('UPSTREAM_INVALID', 'The model answered with something that is no completion.');
  for (const inner of Object.values(value)) requireShallow(inner, depth + 1);
}

function addToolCalls(answer: Answer, calls: unknown[]): boolean {
  for (const [position, call] of calls.entries()) {
    if (typeof call !== 'object' || call === null) continue;
    const index = 'index' in call && typeof call.index === 'number' ? call.index : position;
    const { function: named, ...rest } = call as Record<string, unknown>;
    const kept = answerAt(answer.toolCalls, index);
    for (const field of [rest, named]) {
      if (typeof field === 'object' && field !== null) add(kept, field as Record<string, unknown>);
    }
  }
  return calls.length > 0;
}

/** Names and roles come once; an upstream that repeats one in every delta does not spell it twice. */
const singleTexts = new Set(['role', 'id', 'type', 'name']);

function addText(answer: Answer, field: string, text: string): void {
  const pieces = answer.texts.get(field);
  if (!pieces || singleTexts.has(field)) answer.texts.set(field, [text]);
  else pieces.push(text);
}

function whole(answer: Answer): Record<string, unknown> {
  const texts = [...answer.texts].map(([field, pieces]) => [field, pieces.join('')]);
  const calls = [...answer.toolCalls.values()].map(whole);
  return {
    ...Object.fromEntries([...texts, ...answer.others]),
    ...(calls.length > 0 ? { tool_calls: calls } : {}),
  };
}
