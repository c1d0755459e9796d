import type { Clock } from '../../core/clock.ts';

/** How long a value is used without making a new one. */
export const freshMs = 10_000;
/** Making it takes no more than this share of the time: what is dear is made less often. */
const largestShare = 1 / 20;

/**
 * A value that is dear to make. The first callers wait for it, one making for all of them; once it is old, callers get the old
 * one still while a new one is made beside them.
 */
export function refreshed<Value>(make: () => Promise<Value>, clock: Clock): () => Promise<Value> {
  let made: { value: Value; freshUntil: number } | undefined;
  let making: Promise<Value> | undefined;

  async function renew(): Promise<Value> {
    const startMs = clock.elapsed();
    try {
      const value = await make();
      const endMs = clock.elapsed();
      made = { value, freshUntil: endMs + Math.max(freshMs, (endMs - startMs) / largestShare) };
      return value;
    } catch (error) {
      // An old value would hide the fault: the next caller meets it.
      made = undefined;
      throw error;
    } finally {
      making = undefined;
    }
  }

  return async () => {
    if (made && clock.elapsed() < made.freshUntil) return made.value;
    making ??= renew();
    if (!made) return making;
    making.catch(() => {});
    return made.value;
  };
}
