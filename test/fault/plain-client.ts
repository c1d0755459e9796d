import { asObject } from './exchange.ts';
import { type RawReply, sendRaw } from './raw-socket.ts';

const question = 'Why is it dark?';
const earlier = 'A rule: be brief, ok.';
const authorization = 'Bearer sk-test-key';

/** A chat completion request as the tests of the mock send it. */
export interface Ask {
  model: string;
  stream?: boolean;
  n?: number;
  stream_options?: { include_usage: boolean };
}

export const withUsage = { stream: true, stream_options: { include_usage: true } };

export function ask(mock: { baseUrl: string }, body: Ask, init: RequestInit = {}): Promise<Response> {
  return fetch(`${mock.baseUrl}/chat/completions`, {
    method: 'POST',
    body: bodyOf(body),
    ...init,
    headers: { authorization, 'content-type': 'application/json', ...init.headers },
  });
}

export async function askBytes(mock: { baseUrl: string }, body: Ask): Promise<Buffer> {
  return Buffer.from(await (await ask(mock, body)).arrayBuffer());
}

export async function askText(mock: { baseUrl: string }, body: Ask): Promise<string> {
  return (await askBytes(mock, body)).toString();
}

export function askRaw(mock: { port: number }, body: Ask): Promise<RawReply> {
  return sendRaw(mock.port, rawRequest(body));
}

export function rawRequest(body: Ask): string {
  const text = bodyOf(body);
  return `POST /v1/chat/completions HTTP/1.1\r\nhost: mock\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/** Events of a stream as a strict client reads them: parsed JSON, or `[DONE]`. */
export function eventsOf(stream: string): unknown[] {
  return stream
    .split(/\r?\n\r?\n/)
    .filter((frame) => frame !== '' && !frame.startsWith(':'))
    .map((frame) => {
      if (!frame.startsWith('data: ')) throw new Error(`Not a data frame: ${frame.slice(0, 80)}`);
      const data = frame.slice('data: '.length);
      return data === '[DONE]' ? data : JSON.parse(data);
    });
}

/** Content of the first choice, of a body or of all chunks together. */
export function contentOf(parts: unknown[]): string {
  return parts
    .map((part) => firstChoice(part))
    .map((choice) => asObject(choice.message ?? choice.delta).content ?? '')
    .join('');
}

/** Whether a careful client would take this body for a completion. */
export function isUsableBody(body: Buffer): boolean {
  const parsed = attempt(() => JSON.parse(requireUtf8(body)));
  const { message, finish_reason } = firstChoice(parsed);
  const { content, tool_calls } = asObject(message);
  return Boolean(finish_reason && (content || tool_calls));
}

/** Whether a careful client would take this stream for a completion: frames, a finish reason and `[DONE]`. */
export function isUsableStream(stream: Buffer): boolean {
  const events = attempt(() => eventsOf(requireUtf8(stream))) ?? [];
  const finished = events.some((event) => firstChoice(event).finish_reason);
  return finished && events.at(-1) === '[DONE]' && events.every((event) => !('error' in asObject(event)));
}

function firstChoice(part: unknown): Record<string, unknown> {
  const { choices } = asObject(part);
  return Array.isArray(choices) ? asObject(choices[0]) : {};
}

function requireUtf8(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function bodyOf(body: Ask): string {
  const messages = [
    { role: 'system', content: earlier },
    { role: 'user', content: [{ type: 'text', text: question }] },
  ];
  return JSON.stringify({ messages, ...body });
}
