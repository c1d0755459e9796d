import { textAnswer, toolCallAnswer } from '../answer.ts';
import type { Ending, Exchange, Play } from '../exchange.ts';
import { aroundContent, doneFrame, frameOf, headersFor, piecesOf, sendPieces, sendWhole } from '../send.ts';

/** Answers that are unusual but right: a client has to take them all. */
export const shapeBehaviours = {
  /** A whole answer as OpenAI gives it, `n` and `include_usage` honoured. */
  ok: (exchange) => sendWhole(exchange),
  /** `n` choices, interleaved in a stream; two where the request names no `n`. */
  'multi-choice': (exchange) => sendWhole(exchange, textAnswer(exchange, { choices: exchange.request.choices ?? 2 })),
  /** A tool call, its arguments in deltas; finish reason `tool_calls`. */
  'tool-call': (exchange) => sendWhole(exchange, toolCallAnswer(exchange)),
  /** No usage anywhere, asked for or not. */
  'no-usage': (exchange) => sendWhole(exchange, textAnswer(exchange, { usage: 'none' })),
  /** Usage where it belongs, all zeros. */
  'zero-usage': (exchange) => sendWhole(exchange, textAnswer(exchange, { usage: 'zero' })),
  /** SSE comments `: ping` before each frame; for JSON, blank lines before the body. */
  'comment-keepalive': (exchange) => {
    const comment = exchange.request.stream ? ': ping\n\n' : '\n\n';
    return sendPieces(
      exchange,
      piecesOf(exchange, textAnswer(exchange)).flatMap((piece) => [comment, piece]),
    );
  },
  /** CRLF line ends, in the stream or in pretty-printed JSON. */
  crlf: (exchange) => {
    const { body, chunks } = textAnswer(exchange);
    const texts = exchange.request.stream ? [...chunks.map(frameOf), doneFrame] : [JSON.stringify(body, undefined, 2)];
    return sendPieces(
      exchange,
      texts.map((text) => text.replaceAll('\n', '\r\n')),
    );
  },
  /** A four-byte code point split in the middle between two writes. */
  'split-utf8': (exchange) => sendSplitCodePoint(exchange),
} satisfies Record<string, Play>;

// Long enough that the halves leave as two segments and are read as two.
const betweenHalvesMs = 20;

async function sendSplitCodePoint(exchange: Exchange): Promise<Ending> {
  const { before, after } = aroundContent(exchange);
  const codePoint = Buffer.from('🦉');
  exchange.reply.begin(200, headersFor(exchange));
  await exchange.reply.write(Buffer.concat([Buffer.from(before), codePoint.subarray(0, 2)]));
  await exchange.reply.wait(betweenHalvesMs);
  await exchange.reply.write(Buffer.concat([codePoint.subarray(2), Buffer.from(after)]));
  await exchange.reply.end();
  return 'ok';
}
