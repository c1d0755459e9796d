import type { UpstreamCompletion, UpstreamRequest } from '../../packages/server/src/ports/upstream.ts';
import { modelAsker } from '../../packages/server/src/services/research/ask-model.ts';

/** What the model says next: a text, an error that the upstream throws, or a completion as it is. */
export type Said = string | Error | UpstreamCompletion;

export const nonce = 'n0nceN0nce12';

/** A model that says what it is told to, in order, and then nothing more. */
export function scriptedModel(said: readonly Said[], model: () => string = () => 'gpt-4o-mini') {
  const waiting = [...said];
  const requests: UpstreamRequest[] = [];
  const warnings: object[] = [];
  const leaving = new AbortController();
  const log = {
    debug() {},
    info() {},
    error() {},
    warn: (fields: object) => void warnings.push(fields),
    child: () => log,
  };
  const upstream = {
    kind: 'remote' as const,
    async complete(request: UpstreamRequest) {
      requests.push(request);
      const next = waiting.shift();
      if (next === undefined) throw new Error('The model was asked more often than its script has answers.');
      if (next instanceof Error) throw next;
      const value = typeof next === 'string' ? completion(next) : next;
      return { text: JSON.stringify(value), value };
    },
  };
  return {
    requests,
    warnings,
    leaving,
    asker: modelAsker({ upstream, model }),
    caller: { requestId: 'r-1', signal: leaving.signal, log },
    /** The text that the model was given as the user's, of the n-th request. */
    asked: (index = 0) => String(requests[index]?.messages[1]?.content),
    system: (index = 0) => String(requests[index]?.messages[0]?.content),
  };
}

export function completion(content: unknown): UpstreamCompletion {
  return {
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
  };
}
