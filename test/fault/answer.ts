import { createHash } from 'node:crypto';
import type { Exchange } from './exchange.ts';

/** A completion both ways: `body` for JSON, `chunks` for an event stream. */
export interface Answer {
  body: Record<string, unknown>;
  chunks: Record<string, unknown>[];
}

export interface Variation {
  /** Words, which are also the content chunks, of a choice. */
  words?: number;
  /** The whole text instead of words about the question. */
  text?: string;
  choices?: number;
  usage?: 'as-asked' | 'none' | 'zero';
}

/** What one choice says. */
interface Told {
  deltas: Record<string, unknown>[];
  message: Record<string, unknown>;
  finishReason: 'stop' | 'tool_calls';
}

export const usualWords = 40;
const created = 1_770_933_892;
const questionLimit = 200;
const fillerWords = 'The night sky is a fine place to begin: each star has a name, a colour and a café nearby.'.split(
  ' ',
);

/** The usual answer: begins with the question, deterministic, one content chunk per word, not only ASCII. */
export function textAnswer(exchange: Exchange, variation: Variation = {}): Answer {
  const words = variation.text === undefined ? wordsAbout(exchange, variation.words ?? usualWords) : [variation.text];
  const told: Told = {
    deltas: words.map((content) => ({ content })),
    message: { content: words.join(''), refusal: null },
    finishReason: 'stop',
  };
  return assemble(exchange, told, variation);
}

/** A call of the first tool offered, its arguments in pieces. */
export function toolCallAnswer(exchange: Exchange): Answer {
  const name = exchange.request.tool ?? 'get_weather';
  const id = `call_${idLetters(exchange, 'tool', 24)}`;
  const pieces = ['{"', 'location', '":"', 'San', ' Francisco', '"}'];
  const opening = { index: 0, id, type: 'function', function: { name, arguments: '' } };
  const told: Told = {
    deltas: [
      { tool_calls: [opening] },
      ...pieces.map((piece) => ({ tool_calls: [{ index: 0, function: { arguments: piece } }] })),
    ],
    message: {
      content: null,
      refusal: null,
      tool_calls: [{ id, type: 'function', function: { name, arguments: pieces.join('') } }],
    },
    finishReason: 'tool_calls',
  };
  return assemble(exchange, told, {});
}

function assemble(exchange: Exchange, told: Told, variation: Variation): Answer {
  const { request } = exchange;
  const indexes = Array.from({ length: variation.choices ?? request.choices ?? 1 }, (_, index) => index);
  const usage = usageOf(exchange, told.deltas.length * indexes.length, variation.usage);
  const named = {
    id: `chatcmpl-${idLetters(exchange, 'completion', 29)}`,
    created,
    model: request.model,
    system_fingerprint: 'fp_de604bd877',
  };
  const chunk = (choices: unknown[]) => ({
    ...named,
    object: 'chat.completion.chunk',
    choices,
    ...(usage && request.includeUsage && { usage: null }),
  });
  const said = (delta: Record<string, unknown>, finishReason: string | null = null) =>
    indexes.map((index) => chunk([{ index, delta, logprobs: null, finish_reason: finishReason }]));

  const message = { role: 'assistant', ...told.message };
  const choices = indexes.map((index) => ({ index, message, logprobs: null, finish_reason: told.finishReason }));
  return {
    body: { ...named, object: 'chat.completion', choices, ...(usage && { usage }) },
    chunks: [
      ...said({ role: 'assistant', content: told.finishReason === 'stop' ? '' : null, refusal: null }),
      ...told.deltas.flatMap((delta) => said(delta)),
      ...said({}, told.finishReason),
      ...(usage && request.includeUsage ? [{ ...chunk([]), usage }] : []),
    ],
  };
}

function usageOf(exchange: Exchange, completionTokens: number, kind: Variation['usage'] = 'as-asked') {
  if (kind === 'none') return undefined;
  const prompt = kind === 'zero' ? 0 : Math.ceil(exchange.request.promptCharacters / 4);
  const completion = kind === 'zero' ? 0 : completionTokens;
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
  };
}

function wordsAbout(exchange: Exchange, count: number): string[] {
  const question = [...exchange.request.question].slice(0, questionLimit).join('');
  const opening = `You asked «${question}».`.match(/\s*\S+/g) ?? [];
  const missing = Math.max(0, count - opening.length);
  return [...opening, ...Array.from({ length: missing }, (_, place) => ` ${fillerWords[place % fillerWords.length]}`)];
}

/** Letters and digits as in real ids, the same for the same attempt of the same test. */
export function idLetters(exchange: Exchange, purpose: string, length: number): string {
  const seed = JSON.stringify([purpose, exchange.index, exchange.request]);
  return createHash('sha512').update(seed).digest('base64').replace(/[+/=]/g, '').slice(0, length);
}
