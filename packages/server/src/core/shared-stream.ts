import { waitsUnder } from './unless-aborted.ts';

/** Streams under keys, each drawn once for all who want the same at the same time. */
export interface SharedStreams<Item, Held> {
  /** Whether a stream runs under the key that may be joined. */
  has(key: string): boolean;
  /**
   * All items from the first on, whoever began it. The quickest reader sets the pace as long as the stream is short
   * enough to be held; beyond that nobody is further ahead of the slowest than what may be held. It is ended when its
   * last reader leaves. What it throws, every reader is thrown; who leaves alone is thrown the reason of their signal.
   */
  read(key: string, signal: AbortSignal, begin: Begin<Item, Held>): AsyncGenerator<Item, void>;
  /** Nobody joins what runs now, and none of it is told to be whole. */
  letGo(): void;
}

/** Begins a stream that the signal ends. */
export type Begin<Item, Held> = (signal: AbortSignal) => {
  items: AsyncIterable<Item>;
  /** An item as it is held for readers who come to it later. Called once for each, in order. */
  hold(item: Item): Held;
  /** Told all that was held once the stream is at its end, unless that was too much. Never rejects. */
  onWhole(held: readonly Held[]): Promise<void>;
};

interface Running<Item, Held> {
  source: AsyncIterator<Item>;
  begun: ReturnType<Begin<Item, Held>>;
  abort: AbortController;
  /** What a reader may still want; `dropped` items came before. */
  held: Held[];
  dropped: number;
  /** Of what is held. */
  size: number;
  /** The last item as it came. */
  latest: Item | null;
  /** Whether all items are held. */
  isWhole: boolean;
  readers: Set<Reader>;
  drawing: Promise<void> | null;
  /** Resolved when the slowest have caught up. */
  room: PromiseWithResolvers<void> | null;
  end: { error: unknown } | 'done' | null;
}

interface Reader {
  /** The next item, counted from the first of all. */
  place: number;
}

/** @param settings.mostSize A stream that grows beyond it is passed on without being held: nobody joins it any more. */
export function sharedStreams<Item, Held>(settings: {
  sizeOf: (held: Held) => number;
  restore: (held: Held) => Item;
  mostSize: number;
}): SharedStreams<Item, Held> {
  const { sizeOf, restore, mostSize } = settings;
  const byKey = new Map<string, Running<Item, Held>>();

  function started(key: string, begin: Begin<Item, Held>): Running<Item, Held> {
    const abort = new AbortController();
    const begun = begin(abort.signal);
    const running: Running<Item, Held> = {
      ...{ source: begun.items[Symbol.asyncIterator](), begun, abort },
      ...{ held: [], dropped: 0, size: 0, latest: null, isWhole: true },
      ...{ readers: new Set(), drawing: null, room: null, end: null },
    };
    byKey.set(key, running);
    return running;
  }

  function forget(key: string, running: Running<Item, Held>): void {
    if (byKey.get(key) === running) byKey.delete(key);
  }

  function add(key: string, running: Running<Item, Held>, item: Item): void {
    const held = running.begun.hold(item);
    running.held.push(held);
    running.size += sizeOf(held);
    running.latest = item;
    if (running.size <= mostSize) return;
    running.isWhole = false;
    forget(key, running);
  }

  async function draw(key: string, running: Running<Item, Held>): Promise<void> {
    try {
      const next = await running.source.next();
      if (!next.done) return add(key, running, next.value);
      running.end = 'done';
      // Until what is whole has been kept elsewhere, it is found here.
      if (running.isWhole) void running.begun.onWhole(running.held).finally(() => forget(key, running));
    } catch (error) {
      running.end = { error };
      forget(key, running);
    } finally {
      running.drawing = null;
    }
  }

  /** Resolves when there is more to read, for a reader who has read all there is. */
  function more(key: string, running: Running<Item, Held>): Promise<void> {
    if (running.drawing) return running.drawing;
    if (!running.isWhole && !hasRoom(running)) {
      running.room ??= Promise.withResolvers();
      return running.room.promise;
    }
    running.drawing = draw(key, running);
    return running.drawing;
  }

  /** Drops what everybody has read, and answers whether that is enough. */
  function hasRoom(running: Running<Item, Held>): boolean {
    const slowest = Math.min(...Array.from(running.readers, ({ place }) => place));
    const read = running.held.splice(0, slowest - running.dropped);
    running.dropped += read.length;
    for (const held of read) running.size -= sizeOf(held);
    return running.size <= mostSize;
  }

  function makeRoom(running: Running<Item, Held>): void {
    if (!running.room || !hasRoom(running)) return;
    running.room.resolve();
    running.room = null;
  }

  function take(running: Running<Item, Held>, reader: Reader): Item {
    const { held, dropped, latest } = running;
    const at = reader.place++ - dropped;
    const item = at === held.length - 1 && latest !== null ? latest : restore(held[at] as Held);
    makeRoom(running);
    return item;
  }

  async function leave(key: string, running: Running<Item, Held>, reader: Reader, signal: AbortSignal): Promise<void> {
    running.readers.delete(reader);
    if (running.readers.size > 0) return makeRoom(running);
    running.latest = null;
    if (running.end) return;
    // Who comes now finds no stream that is being given up.
    forget(key, running);
    running.abort.abort(signal.reason);
    await running.source.return?.();
  }

  return {
    has: (key) => byKey.has(key),

    async *read(key, signal, begin) {
      signal.throwIfAborted();
      const running = byKey.get(key) ?? started(key, begin);
      const reader: Reader = { place: 0 };
      running.readers.add(reader);
      const waits = waitsUnder(signal);
      try {
        for (;;) {
          signal.throwIfAborted();
          if (reader.place < running.dropped + running.held.length) yield take(running, reader);
          else if (running.end === 'done') return;
          else if (running.end) throw running.end.error;
          else await waits.until(more(key, running));
        }
      } finally {
        waits.end();
        await leave(key, running, reader, signal);
      }
    },

    letGo() {
      for (const running of byKey.values()) running.isWhole = false;
      byKey.clear();
    },
  };
}
