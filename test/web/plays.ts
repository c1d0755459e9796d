import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { Reply } from '../fault/reply.ts';
import type { PagePlay, Ports } from './page.ts';

const mebibyte = 2 ** 20;
const bombMebibytes = 200;
const type = { 'content-type': 'text/html; charset=utf-8' };

/** Says nothing until the client leaves. */
export const never: PagePlay = (reply) => reply.untilGone();

/** Resets the connection before any byte of an answer. */
export const resets: PagePlay = (reply) => reply.reset();

/** A refusal with a page for people. */
export function refuses(status: number): PagePlay {
  return (reply) => reply.send(status, type, `<title>${status}</title><h1>This did not work (${status}).</h1>`);
}

/** A head, and a body that comes byte by byte. */
export function drips(body: string, everyMs: number): PagePlay {
  return async (reply) => {
    reply.begin(200, type);
    for (const byte of Buffer.from(body)) {
      await reply.write(Buffer.of(byte));
      await reply.wait(everyMs);
    }
    await reply.end();
  };
}

/** Half of a page, then a reset. */
export function dies(body: string): PagePlay {
  return async (reply) => {
    reply.begin(200, type);
    await reply.write(body.slice(0, body.length / 2));
    await reply.reset();
  };
}

/** Half of a page, then silence. */
export function stops(body: string): PagePlay {
  return async (reply) => {
    reply.begin(200, type);
    await reply.write(body.slice(0, body.length / 2));
    await reply.untilGone();
  };
}

/** Waits, and then does as another. */
export function late(ms: number, play: PagePlay): PagePlay {
  return async (reply, ports) => {
    await reply.wait(ms);
    await play(reply, ports);
  };
}

/** Paragraphs without end. */
export async function endless(reply: Reply): Promise<void> {
  const block = '<p>The night ferry to Morvane sails on and on, and nobody knows how long it takes.</p>'.repeat(1_000);
  reply.begin(200, type);
  await reply.write('<!doctype html><title>The night ferry without end</title>');
  for (;;) await reply.write(block);
}

/** Valid gzip of 200 MiB in some 200 KiB on the wire. */
export async function bomb(reply: Reply): Promise<void> {
  const block = Buffer.alloc(mebibyte, 'a');
  const deflated = deflateRawSync(block, { finishFlush: constants.Z_FULL_FLUSH });
  let sum = 0;
  reply.begin(200, { ...type, 'content-encoding': 'gzip' });
  await reply.write(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]));
  for (let sent = 0; sent < bombMebibytes; sent++) {
    sum = crc32(block, sum);
    await reply.write(deflated);
  }
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(sum, 0);
  trailer.writeUInt32LE(bombMebibytes * mebibyte, 4);
  await reply.write(deflateRawSync(''));
  await reply.write(trailer);
  await reply.end();
}

/** @param to The location as it is sent, relative or absolute. */
export function redirects(to: (ports: Ports) => string, status = 302): PagePlay {
  return async (reply, ports) => {
    reply.begin(status, { location: to(ports), 'content-length': 0 });
    await reply.end();
  };
}
