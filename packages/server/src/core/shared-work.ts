import { unlessAborted } from './unless-aborted.ts';

/** Work under keys, done once for all who want the same at the same time. */
export interface SharedWork<Result, News = never> {
  /** Work that goes on now. */
  readonly size: number;
  /**
   * Joins the work that goes on under a key, or begins it. Its news come to everybody from the first on. It is aborted
   * when the last who waits for it has left; who leaves alone is rejected with the reason of their signal.
   */
  join(
    key: string,
    waiting: { signal: AbortSignal; onNews?: (news: News) => void },
    begin: (signal: AbortSignal, tell: (news: News) => void) => Promise<Result>,
  ): Promise<{ result: Result; isFirst: boolean }>;
}

interface Running<Result, News> {
  result: Promise<Result>;
  news: News[];
  listeners: Set<(news: News) => void>;
  waiting: number;
  abort: AbortController;
}

export function sharedWork<Result, News = never>(): SharedWork<Result, News> {
  const byKey = new Map<string, Running<Result, News>>();

  function started(key: string, begin: Parameters<SharedWork<Result, News>['join']>[2]): Running<Result, News> {
    const abort = new AbortController();
    const news: News[] = [];
    const listeners = new Set<(told: News) => void>();
    const tell = (told: News) => {
      news.push(told);
      for (const listener of listeners) listener(told);
    };
    const forget = () => {
      if (byKey.get(key) === running) byKey.delete(key);
    };
    const result = Promise.resolve().then(() => begin(abort.signal, tell));
    const running: Running<Result, News> = { result: result.finally(forget), news, listeners, waiting: 0, abort };
    // Told to those who wait for it; nobody may any more.
    running.result.catch(() => {});
    byKey.set(key, running);
    return running;
  }

  return {
    get size() {
      return byKey.size;
    },

    async join(key, { signal, onNews }, begin) {
      signal.throwIfAborted();
      const found = byKey.get(key);
      const running = found ?? started(key, begin);
      running.waiting++;
      if (onNews) {
        running.news.forEach(onNews);
        running.listeners.add(onNews);
      }
      try {
        return { result: await unlessAborted(running.result, signal), isFirst: !found };
      } finally {
        if (onNews) running.listeners.delete(onNews);
        running.waiting--;
        if (running.waiting === 0) {
          // Who comes now finds no work that is being given up.
          if (byKey.get(key) === running) byKey.delete(key);
          running.abort.abort(signal.reason);
        }
      }
    },
  };
}
