import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../core/ids.ts';
import { estimateTokens } from '../../core/tokens.ts';
import type { Upstream, UpstreamChunk, UpstreamCompletion, UpstreamRequest, Written } from '../../ports/upstream.ts';

const introduction =
  'This is the built-in echo upstream, not a language model. Set WAPI_URL and WAPI_KEY to reach a real one. The prompt it was given:';

/**
 * Answers with the prompt that a model would have been given. It needs no network and no key, so that a server can be
 * tried, and tested, as it is.
 *
 * @param pieceMs The wait between two pieces of a stream, in milliseconds.
 */
export function echoUpstream(pieceMs: number): Upstream {
  return {
    kind: 'echo',

    async complete(request) {
      const content = contentFor(request);
      const value = {
        ...head(request, 'chat.completion'),
        choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
        usage: usageOf(request, content),
      };
      return written<UpstreamCompletion>(value);
    },

    async *stream(request, { signal }) {
      const content = contentFor(request);
      const common = head(request, 'chat.completion.chunk');
      const chunk = (delta: Record<string, unknown>, finish_reason: string | null = null) =>
        written<UpstreamChunk>({ ...common, choices: [{ index: 0, delta, finish_reason }] });
      yield [chunk({ role: 'assistant', content: '' })];
      for (const piece of content.match(/\s*\S+\s?/g) ?? []) {
        if (pieceMs > 0) await sleep(pieceMs, undefined, { signal });
        signal.throwIfAborted();
        yield [chunk({ content: piece })];
      }
      yield [chunk({}, 'stop')];
      yield [written<UpstreamChunk>({ ...common, choices: [], usage: usageOf(request, content) })];
    },

    probe: async () => ({ outcome: 'answers', ms: 0 }),
    modelsLeftAlone: () => 0,
    async close() {},
  };
}

function contentFor(request: UpstreamRequest): string {
  return `${introduction}\n\n${promptText(request)}`;
}

function promptText({ messages }: UpstreamRequest): string {
  return messages.map(({ role, content }) => `[${role}]\n${readable(content)}`).join('\n\n');
}

function readable(content: UpstreamRequest['messages'][number]['content']): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => ('text' in part ? part.text : `<${part.type}>`)).join('\n');
}

function head({ model }: UpstreamRequest, object: string) {
  return { id: `chatcmpl-${newId()}`, object, created: Math.floor(Date.now() / 1_000), model };
}

function usageOf(request: UpstreamRequest, content: string) {
  const prompt_tokens = estimateTokens(promptText(request));
  const completion_tokens = estimateTokens(content);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

function written<T>(value: T): Written<T> {
  return { text: JSON.stringify(value), value };
}
