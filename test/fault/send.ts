import type { OutgoingHttpHeaders } from 'node:http';
import { type Answer, idLetters, textAnswer } from './answer.ts';
import { type Ending, type Exchange, secretText } from './exchange.ts';

export const doneFrame = 'data: [DONE]\n\n';

export function frameOf(chunk: unknown): string {
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

/** Says an answer in full: a JSON body with its length, or frame after frame. */
export async function sendWhole(exchange: Exchange, answer: Answer = textAnswer(exchange)): Promise<Ending> {
  if (exchange.request.stream) return sendPieces(exchange, piecesOf(exchange, answer));
  await exchange.reply.send(200, headersFor(exchange), JSON.stringify(answer.body));
  return 'ok';
}

/** Headers, piece after piece, a clean end. */
export async function sendPieces(exchange: Exchange, pieces: Iterable<string | Uint8Array>): Promise<Ending> {
  exchange.reply.begin(200, headersFor(exchange));
  for (const piece of pieces) await exchange.reply.write(piece);
  await exchange.reply.end();
  return 'ok';
}

export function headersFor(exchange: Exchange, more: OutgoingHttpHeaders = {}): OutgoingHttpHeaders {
  return {
    'content-type': exchange.request.stream ? 'text/event-stream; charset=utf-8' : 'application/json',
    'x-request-id': `req_${idLetters(exchange, 'request', 32)}`,
    'openai-processing-ms': '12',
    'openai-organization': secretText,
    ...more,
  };
}

/** What goes over the wire in order: SSE frames, or the JSON body cut in at least `atLeast` pieces. */
export function piecesOf(exchange: Exchange, answer: Answer, atLeast = 1): Buffer[] {
  if (exchange.request.stream) return [...answer.chunks.map(frameOf), doneFrame].map((frame) => Buffer.from(frame));
  const body = Buffer.from(JSON.stringify(answer.body));
  const size = Math.max(1, Math.floor(body.length / atLeast));
  const count = Math.ceil(body.length / size);
  return Array.from({ length: count }, (_, place) => body.subarray(place * size, (place + 1) * size));
}

/** The whole answer around a place where a behaviour puts text of its own, inside the `content` string. */
export function aroundContent(exchange: Exchange): { before: string; after: string } {
  const mark = '__content__';
  const whole = Buffer.concat(piecesOf(exchange, textAnswer(exchange, { text: mark, choices: 1 }))).toString();
  const [before = '', after = ''] = whole.split(mark);
  return { before, after };
}
