import type { Reply } from './reply.ts';

/** Stands in whatever an upstream says for itself; it must never reach a caller. */
export const secretText = 'upstream-secret-text';

/** What the mock reads of a chat completion request. */
export interface ChatRequest {
  model: string;
  stream: boolean;
  includeUsage: boolean;
  /** `n`, or undefined where the request names none. */
  choices: number | undefined;
  /** Text of the last user message; empty without one. */
  question: string;
  /** Name of the first tool offered. */
  tool: string | undefined;
  promptCharacters: number;
}

/** One attempt as a behaviour sees it. */
export interface Exchange {
  /** Place in `mock.calls`; enters the ids, so each answer has its own. */
  index: number;
  request: ChatRequest;
  /** The whole request as it was sent, for what is not read of it above. */
  body: Record<string, unknown>;
  /** As sent; upstreams like to echo it in a 401. */
  authorization: string;
  reply: Reply;
}

/** `ok`: a whole usable completion was handed to the network; `failed`: the mock broke it as ordered. */
export type Ending = 'ok' | 'failed';

/** What a behaviour does with one attempt. */
export type Play = (exchange: Exchange) => Promise<Ending>;

export function readChatRequest(body: Record<string, unknown>): ChatRequest {
  const messages = asArray(body.messages).map(asObject);
  const question = messages.findLast((message) => message.role === 'user');
  const tool = asObject(asObject(asArray(body.tools)[0]).function).name;
  return {
    model: typeof body.model === 'string' ? body.model : '',
    stream: body.stream === true,
    includeUsage: asObject(body.stream_options).include_usage === true,
    choices: typeof body.n === 'number' ? body.n : undefined,
    question: textOf(question?.content),
    tool: typeof tool === 'string' ? tool : undefined,
    promptCharacters: messages.reduce((sum, message) => sum + textOf(message.content).length, 0),
  };
}

/** An object as it is, anything else as an empty one. */
export function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function asArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return asArray(content)
    .map((part) => asObject(part).text)
    .filter((text) => typeof text === 'string')
    .join('');
}
