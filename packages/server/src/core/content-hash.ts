import { createHash } from 'node:crypto';

/** SHA-256, in hex, of what a version of a prompt says. The order of keys makes no difference. */
export function contentHash(...said: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(said, sorted)).digest('hex');
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
