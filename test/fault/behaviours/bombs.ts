import { promisify } from 'node:util';
import { constants, crc32, deflateRawSync, gzip } from 'node:zlib';
import { textAnswer } from '../answer.ts';
import { type Exchange, type Play, secretText } from '../exchange.ts';
import { aroundContent, doneFrame, frameOf, headersFor, piecesOf } from '../send.ts';

const mebibyte = 2 ** 20;
const longLineMebibytes = 100;
const bombMebibytes = 1024;
const nesting = 100_000;
const encodings = 1000;
const manyHeaders = 2000;

/** Answers made to exhaust whoever reads them whole. Each is written only as fast as it is read. */
export const bombBehaviours = {
  /** `choices` nested 100,000 arrays deep, well-formed. */
  deep: async (exchange) => {
    const body = `{"id":"chatcmpl-1","choices":${'['.repeat(nesting)}${']'.repeat(nesting)}}`;
    exchange.reply.begin(200, headersFor(exchange));
    await exchange.reply.write(exchange.request.stream ? `data: ${body}\n\n${doneFrame}` : body);
    await exchange.reply.end();
    return 'failed';
  },
  /** A body without end: one JSON string, or good frames for ever. */
  huge: async (exchange) => {
    const { before, block } = expanding(exchange);
    exchange.reply.begin(200, headersFor(exchange));
    await exchange.reply.write(before);
    for (;;) await exchange.reply.write(block);
  },
  /** One line of 100 MiB, valid JSON as a whole: the body, or one SSE frame. */
  'long-line': async (exchange) => {
    const { before, after } = aroundContent(exchange);
    const block = Buffer.alloc(mebibyte, 'a');
    exchange.reply.begin(200, headersFor(exchange));
    await exchange.reply.write(before);
    for (let sent = 0; sent < longLineMebibytes; sent++) await exchange.reply.write(block);
    await exchange.reply.write(after);
    await exchange.reply.end();
    return 'failed';
  },
  /** Valid gzip of about 1 GiB of a valid answer in a few MiB on the wire. */
  'gzip-bomb': async (exchange) => {
    const { before, block, after } = expanding(exchange);
    const deflatedBlock = deflated(block);
    // Node's crc32 continues a sum; the trailer makes the bomb right to its last byte.
    let sum = crc32(before);
    exchange.reply.begin(200, headersFor(exchange, { 'content-encoding': 'gzip' }));
    await exchange.reply.write(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]));
    await exchange.reply.write(deflated(before));
    for (let sent = 0; sent < bombMebibytes; sent++) {
      sum = crc32(block, sum);
      await exchange.reply.write(deflatedBlock);
    }
    const length = before.length + block.length * bombMebibytes + after.length;
    await exchange.reply.write(deflateRawSync(after));
    await exchange.reply.write(gzipTrailer(crc32(after, sum), length));
    await exchange.reply.end();
    return 'failed';
  },
  /** `Content-Encoding: gzip` a thousand times over, and truly so. */
  'enc-chain': async (exchange) => {
    let body = Buffer.concat(piecesOf(exchange, textAnswer(exchange)));
    for (let layer = 0; layer < encodings; layer++) body = await promisify(gzip)(body, { level: 0 });
    const chain = Array.from({ length: encodings }, () => 'gzip').join(', ');
    await exchange.reply.send(200, headersFor(exchange, { 'content-encoding': chain }), body);
    return 'failed';
  },
  /** 2,000 response headers, about 160 KB, before a good body. */
  'many-headers': async (exchange) => {
    const body = Buffer.concat(piecesOf(exchange, textAnswer(exchange))).toString();
    await exchange.reply.writeRaw('HTTP/1.1 200 OK\r\nconnection: close\r\n');
    for (let line = 0; line < manyHeaders; line++) {
      await exchange.reply.writeRaw(`x-filler-${line}: ${secretText} ${'f'.repeat(40)}\r\n`);
    }
    const type = exchange.request.stream ? 'text/event-stream' : 'application/json';
    await exchange.reply.writeRaw(`content-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    await exchange.reply.endRaw();
    return 'failed';
  },
} satisfies Record<string, Play>;

/** An answer with a block of about 1 MiB that may stand in it any number of times. */
function expanding(exchange: Exchange): { before: Buffer; block: Buffer; after: Buffer } {
  if (!exchange.request.stream) {
    const { before, after } = aroundContent(exchange);
    return { before: Buffer.from(before), block: Buffer.alloc(mebibyte, 'a'), after: Buffer.from(after) };
  }
  const [role, content, ...rest] = textAnswer(exchange, { text: ' more', choices: 1 }).chunks.map(frameOf);
  const frame = content ?? '';
  return {
    before: Buffer.from(role ?? ''),
    block: Buffer.from(frame.repeat(Math.floor(mebibyte / frame.length))),
    after: Buffer.from(rest.join('') + doneFrame),
  };
}

/** Deflated so that the result can stand between others: whole bytes, no window shared, not the last block. */
function deflated(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
}

function gzipTrailer(sum: number, length: number): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(sum, 0);
  trailer.writeUInt32LE(length % 2 ** 32, 4);
  return trailer;
}
