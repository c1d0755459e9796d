import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import type { Coding, PageFile } from '../../ports/page-files.ts';

const [brotlied, gzipped, gunzipped] = [promisify(brotliCompress), promisify(gzip), promisify(gunzip)];

/** @param quality Of brotli, from 0 to 11: the last step costs seconds and saves a tenth. */
export async function pack(bytes: Uint8Array, quality: number): Promise<Record<Coding, Uint8Array>> {
  const [br, gz] = await Promise.all([
    brotlied(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    gzipped(bytes, { level: 9 }),
  ]);
  return { br, gzip: gz };
}

export function packedFile(packed: Record<Coding, Uint8Array>): PageFile {
  return {
    fingerprint: createHash('sha256').update(packed.br).digest('hex').slice(0, 10),
    packed,
    plain: () => gunzipped(packed.gzip),
  };
}
