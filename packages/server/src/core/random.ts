import { randomFillSync } from 'node:crypto';

/**
 * Random bytes, `length` at a time, from a pool: the system is asked once for many. What it answers is overwritten when the
 * pool is used up, so it must be used at once.
 */
export function randomPool(length: number): () => Buffer {
  const pool = Buffer.alloc(length * 512);
  let at = pool.length;
  return () => {
    if (at === pool.length) {
      randomFillSync(pool);
      at = 0;
    }
    at += length;
    return pool.subarray(at - length, at);
  };
}
