import { type Gate, gate } from '../../core/gate.ts';

/** Bounds what is fetched at once: so many over all, one a host. */
export interface PagePlaces {
  /** Waits for a place and answers how to give it back. Throws once the signal is aborted. */
  enter(host: string, signal: AbortSignal): Promise<() => void>;
}

/** @param atOnce Fetches at once, over all hosts. @param waitMs The longest wait. */
export function pagePlaces(atOnce: number, waitMs: number): PagePlaces {
  const all = gate(atOnce, Number.POSITIVE_INFINITY, waitMs);
  const hosts = new Map<string, { one: Gate; users: number }>();

  return {
    async enter(host, signal) {
      const entry = hosts.get(host) ?? { one: gate(1, Number.POSITIVE_INFINITY, waitMs), users: 0 };
      hosts.set(host, entry);
      entry.users++;
      const forget = () => {
        if (--entry.users === 0) hosts.delete(host);
      };
      const leaveHost = await entry.one.enter(signal).catch((error: unknown) => {
        forget();
        throw error;
      });
      const leave = () => {
        leaveHost();
        forget();
      };
      // Only who has its host takes a place of all: a slow host must not keep others waiting.
      const leaveAll = await all.enter(signal).catch((error: unknown) => {
        leave();
        throw error;
      });
      return () => {
        leaveAll();
        leave();
      };
    },
  };
}
