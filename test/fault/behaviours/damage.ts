import { textAnswer } from '../answer.ts';
import { type Ending, type Exchange, type Play, secretText } from '../exchange.ts';
import { aroundContent, doneFrame, frameOf, headersFor, piecesOf, sendPieces, sendWhole } from '../send.ts';
import { upstreamError } from './refusals.ts';

/** Answers of status 200 that are no answers, and connections that break before one. */
export const damageBehaviours = {
  /** The connection is reset before any byte of a reply. */
  hangup: async (exchange) => {
    await exchange.reply.reset();
    return 'failed';
  },
  /** All of the stream but `[DONE]`, then a clean end; for JSON there is nothing to leave out, so `ok`. */
  'no-done': async (exchange) => {
    if (!exchange.request.stream) return sendWhole(exchange);
    await sendPieces(exchange, piecesOf(exchange, textAnswer(exchange)).slice(0, -1));
    return 'failed';
  },
  /** Broken JSON, in the body or in the second frame. */
  malformed: (exchange) => {
    const broken = `{"id":"chatcmpl-1","choices":[{"${secretText}":,}`;
    const [first = ''] = piecesOf(exchange, textAnswer(exchange));
    return sendBroken(exchange, exchange.request.stream ? [first, `data: ${broken}\n\n`, doneFrame] : [broken]);
  },
  /** 200 with an HTML page, as a proxy in between gives it. */
  html: (exchange) => sendText(exchange, 'text/html', `<!doctype html><title>Sign in</title><p>${secretText}</p>`),
  /** 200 with plain text. */
  'wrong-type': (exchange) => sendText(exchange, 'text/plain', `All is well. ${secretText}`),
  /** 200 of the right type without a byte of body. */
  empty: (exchange) => sendBroken(exchange, []),
  /** `choices` is an empty array, in the body or in every frame. */
  'no-choices': async (exchange) => {
    const { body, chunks } = textAnswer(exchange);
    await sendWhole(exchange, {
      body: { ...body, choices: [] },
      chunks: chunks.map((chunk) => ({ ...chunk, choices: [] })),
    });
    return 'failed';
  },
  /** Bytes that are no UTF-8 inside the content. */
  'bad-utf8': (exchange) => {
    const { before, after } = aroundContent(exchange);
    return sendBroken(exchange, [before, Buffer.from([0xff, 0xfe, 0xc3, 0x28]), after]);
  },
  /** 200 whose first event, or whose JSON body, is an error. */
  'error-first': (exchange) => {
    const error = upstreamError(503);
    return sendBroken(exchange, exchange.request.stream ? [frameOf(error), doneFrame] : [JSON.stringify(error)]);
  },
} satisfies Record<string, Play>;

async function sendBroken(exchange: Exchange, pieces: (string | Uint8Array)[]): Promise<Ending> {
  await sendPieces(exchange, pieces);
  return 'failed';
}

async function sendText(exchange: Exchange, type: string, text: string): Promise<Ending> {
  await exchange.reply.send(200, headersFor(exchange, { 'content-type': `${type}; charset=utf-8` }), text);
  return 'failed';
}
