import { LRUCache } from 'lru-cache';
import type { Clock } from '../../core/clock.ts';
import type { Cache } from '../../ports/cache.ts';

/** What an entry takes beside its key and text, in bytes. */
const entryBytes = 200;

interface Entry {
  text: string;
  untilMs: number;
}

/** In this process; what was used least goes first. @param maxBytes Of keys and texts, as they lie in memory. */
export function memoryCache(maxBytes: number, clock: Pick<Clock, 'elapsed'>): Cache {
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    // Characters take two bytes at most.
    sizeCalculation: ({ text }, key) => 2 * (text.length + key.length) + entryBytes,
  });

  return {
    async get(key) {
      const entry = entries.get(key);
      if (!entry) return null;
      if (clock.elapsed() < entry.untilMs) return entry.text;
      entries.delete(key);
      return null;
    },

    async set(key, text, ttlMs) {
      // What is larger than the whole is not kept.
      if (ttlMs > 0) entries.set(key, { text, untilMs: clock.elapsed() + ttlMs });
    },

    size: () => ({ entries: entries.size, bytes: entries.calculatedSize }),

    forget() {
      const { size } = entries;
      entries.clear();
      return size;
    },
  };
}
