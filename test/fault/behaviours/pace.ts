import { textAnswer, usualWords } from '../answer.ts';
import type { Ending, Exchange, Play } from '../exchange.ts';
import { frameOf, headersFor, piecesOf, sendWhole } from '../send.ts';
import { upstreamError } from './refusals.ts';

/** Behaviours with a number: milliseconds, or k pieces (SSE frames; of JSON, slices of the body). */
export const countedBehaviours = {
  /** Waits ms before the headers, then all is well. */
  ttfb: (ms) => async (exchange) => {
    await exchange.reply.wait(ms);
    return sendWhole(exchange);
  },
  /** Headers at once, then one byte every ms. */
  drip: (ms) => (exchange) => {
    const whole = Buffer.concat(piecesOf(exchange, textAnswer(exchange)));
    const bytes = Array.from(whole, (_, place) => whole.subarray(place, place + 1));
    return sendPaced(exchange, bytes, ms);
  },
  /** Headers at once, then one piece every ms. */
  slow: (ms) => (exchange) => sendPaced(exchange, piecesOf(exchange, textAnswer(exchange), usualWords), ms),
  /** Headers and k pieces, then silence until the client closes. */
  stall: (k) => async (exchange) => {
    await sendFirst(exchange, k);
    return exchange.reply.untilGone();
  },
  /** Headers and k pieces, then a TCP reset. */
  reset: (k) => async (exchange) => {
    await sendFirst(exchange, k);
    await exchange.reply.reset();
    return 'failed';
  },
  /** Headers and k pieces, then a clean end. */
  cut: (k) => async (exchange) => {
    await sendFirst(exchange, k);
    await exchange.reply.end();
    return 'failed';
  },
  /** Headers, k pieces and half a piece, then a clean end. */
  truncate: (k) => async (exchange) => {
    const next = await sendFirst(exchange, k);
    await exchange.reply.write(next.subarray(0, Math.ceil(next.length / 2)));
    await exchange.reply.end();
    return 'failed';
  },
  /** Headers and k frames, then an error frame and a clean end; for JSON, 200 with an error for a body. */
  'error-in-stream': (k) => async (exchange) => {
    if (exchange.request.stream) {
      await sendFirst(exchange, k);
      await exchange.reply.write(frameOf(upstreamError(500)));
      await exchange.reply.end();
    } else {
      await exchange.reply.send(200, headersFor(exchange), JSON.stringify(upstreamError(500)));
    }
    return 'failed';
  },
} satisfies Record<string, (count: number) => Play>;

/** Begins an answer and says its first k pieces; returns the piece after them. */
async function sendFirst(exchange: Exchange, k: number): Promise<Buffer> {
  // Eight more than k, so that a good part of the answer is always missing.
  const words = Math.max(usualWords, k + 8);
  const pieces = piecesOf(exchange, textAnswer(exchange, { words }), words);
  exchange.reply.begin(200, headersFor(exchange));
  for (const piece of pieces.slice(0, k)) await exchange.reply.write(piece);
  return pieces[k] ?? Buffer.alloc(0);
}

async function sendPaced(exchange: Exchange, pieces: Buffer[], ms: number): Promise<Ending> {
  exchange.reply.begin(200, headersFor(exchange));
  for (const piece of pieces) {
    await exchange.reply.wait(ms);
    await exchange.reply.write(piece);
  }
  await exchange.reply.end();
  return 'ok';
}
