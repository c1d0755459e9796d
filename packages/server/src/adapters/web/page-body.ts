import { pipeline, type Readable } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { PageFault } from './page-fault.ts';

export interface BodyBounds {
  /** Decoded. */
  maxBytes: number;
  /** What becomes of a body that is larger: it is refused, as `too_large`, or its beginning is taken. */
  excess: 'refuse' | 'cut';
}

export const acceptEncoding = 'gzip, br';

// What ends early is as good as its beginning: servers do that, and the framing tells what broke off.
const gunzip = () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
const decoders = { gzip: gunzip, 'x-gzip': gunzip, br: () => createBrotliDecompress() };

/** The bytes of an answer, decompressed. The answer is let go in any case by who asked. */
export async function readBody(answer: Dispatcher.ResponseData, bounds: BodyBounds): Promise<Buffer> {
  const declared = Number(answer.headers['content-length'] ?? 0);
  if (bounds.excess === 'refuse' && declared > bounds.maxBytes) throw new PageFault('too_large');
  return collect(decoded(answer), bounds);
}

/** Encodings upon one another are not taken: nobody asked for them, and a bomb needs them. */
function decoded({ body, headers }: Dispatcher.ResponseData): Readable {
  const encoding = String(headers['content-encoding'] ?? '')
    .trim()
    .toLowerCase();
  if (encoding === '' || encoding === 'identity') return body;
  if (!isDecoded(encoding)) throw new PageFault('type');
  // The fault of either comes out of the last.
  return pipeline(body, decoders[encoding](), () => {});
}

function isDecoded(encoding: string): encoding is keyof typeof decoders {
  return Object.hasOwn(decoders, encoding);
}

/** Copies pieces as they come: a million pieces of a byte must not cost more than the million bytes. */
function collect(source: Readable, { maxBytes, excess }: BodyBounds): Promise<Buffer> {
  let room = Buffer.allocUnsafe(Math.min(maxBytes, 64 * 1024));
  let size = 0;

  function take(piece: Buffer): void {
    if (size + piece.length > room.length) {
      const wider = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(2 * room.length, size + piece.length)));
      room.copy(wider, 0, 0, size);
      room = wider;
    }
    size += piece.copy(room, size);
  }

  return new Promise((resolve, reject) => {
    const finish = () => resolve(room.subarray(0, size));
    source.on('data', (piece: Buffer) => {
      const fits = piece.length <= maxBytes - size;
      if (fits || excess === 'cut') take(piece.subarray(0, maxBytes - size));
      if (fits) return;
      if (excess === 'cut') finish();
      else reject(new PageFault('too_large'));
      source.destroy();
    });
    source.on('end', finish);
    source.on('error', reject);
    source.on('close', () => reject(new PageFault('unreachable')));
  });
}
