/** The one conversation that all contenders hold: what is asked, and what the upstream answers. */

const sentence =
  'The tide turns twice a day because the Moon pulls the near side of the Earth harder than the far one. ';
const chunkCount = 20;
const usage = { prompt_tokens: 61, completion_tokens: 172, total_tokens: 233 };
const common = { id: 'chatcmpl-Bench0000000000000000000000', created: 1_760_000_000, model: 'gpt-4o-2024-08-06' };

/** A completion of about 1 KB. */
export const jsonAnswer = JSON.stringify({
  ...common,
  object: 'chat.completion',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: sentence.repeat(6).trim(), refusal: null },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage,
  service_tier: 'default',
  system_fingerprint: 'fp_bench',
});

/** The events of a stream: 20 with content, the reason it ended, usage, the end. */
export const streamEvents: readonly string[] = [
  ...Array.from({ length: chunkCount }, (_, index) => chunk(deltaOf(index), null)),
  chunk({}, 'stop'),
  event({ ...common, object: 'chat.completion.chunk', choices: [], usage }),
  'data: [DONE]\n\n',
];

/** What a reply holds when it is the upstream's, whole: its beginning and its end. */
export const marksOf: Record<'json' | 'stream', readonly string[]> = {
  json: ['The tide turns twice', '"total_tokens":233'],
  stream: ['piece 0 of the tide', 'piece 19 of the tide', '"total_tokens":233', 'data: [DONE]'],
};

/** The body of a request for it. */
export function requestBody(model: string, isStream: boolean): string {
  const question =
    'Explain to a sailor why there are two tides a day, and why the one at night may differ from the other.';
  return JSON.stringify({
    model,
    messages: [
      { role: 'system', content: 'You are a patient teacher. Answer in plain words.' },
      { role: 'user', content: question },
    ],
    temperature: 0.7,
    ...(isStream ? { stream: true, stream_options: { include_usage: true } } : {}),
  });
}

function deltaOf(index: number): object {
  const content = `piece ${index} of the tide, `;
  return index === 0 ? { role: 'assistant', content, refusal: null } : { content };
}

function chunk(delta: object, finishReason: string | null): string {
  return event({
    ...common,
    object: 'chat.completion.chunk',
    system_fingerprint: 'fp_bench',
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
    usage: null,
  });
}

function event(value: object): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}
