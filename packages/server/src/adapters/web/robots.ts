import { LRUCache } from 'lru-cache';
import type { Clock } from '../../core/clock.ts';
import { decodeText } from './page-charset.ts';
import { faultOf, PageFault } from './page-fault.ts';
import type { FetchOrder, PageFetch } from './page-fetch.ts';
import { type PageTimeouts, pageTime } from './page-time.ts';
import { allowAll, disallowAll, isAllowed, rulesFor } from './robots-rules.ts';

/** How sites name us in their robots.txt. */
const token = 'promptenchanter';
/** What RFC 9309 asks for: at least so much is read, so many redirects are followed, and no longer is it kept. */
const maxBytes = 500 * 1024;
const maxRedirects = 5;
const keptMs = 24 * 3_600_000;
/** A site that fails may be well again soon. */
const failureKeptMs = 5 * 60_000;
const maxKeptChars = 8 * 1024 * 1024;

/** Asks sites what they want left alone. */
export interface Robots {
  /** Throws the fault `robots` where it is asked not to fetch an address, or another where the site does not answer. */
  admit(url: URL, signal: AbortSignal): Promise<void>;
}

interface Flight {
  rules: Promise<string>;
  waiting: number;
  leave: AbortController;
}

/**
 * As RFC 9309 has it: no robots.txt (4xx) allows all; one that fails (5xx) or cannot be reached disallows all. `Crawl-delay`
 * is no part of it and plays none: only single pages are fetched, on somebody's behalf.
 */
export function robots(deps: { fetchPage: PageFetch; timeouts: PageTimeouts; clock: Clock }): Robots {
  const { clock } = deps;
  const kept = new LRUCache<string, { rules: string; untilMs: number }>({
    maxSize: maxKeptChars,
    sizeCalculation: ({ rules }, origin) => rules.length + origin.length + 100,
  });
  const flights = new Map<string, Flight>();

  async function ask(origin: string, signal: AbortSignal): Promise<string> {
    const time = pageTime(deps.timeouts, signal);
    try {
      const { bytes } = await deps.fetchPage(`${origin}/robots.txt`, order, time);
      return keep(origin, rulesFor(token, decodeText(bytes, undefined)), keptMs);
    } catch (error) {
      const fault = faultOf(error, time.signal);
      const { skip, status = 0 } = fault;
      if (skip === 'status' && status < 500) return keep(origin, allowAll, keptMs);
      if (skip === 'status' || skip === 'type') return keep(origin, disallowAll, failureKeptMs);
      throw fault;
    } finally {
      time.end();
    }
  }

  function keep(origin: string, rules: string, ms: number): string {
    kept.set(origin, { rules, untilMs: clock.elapsed() + ms });
    return rules;
  }

  /** Who wants the same robots.txt waits for one request, which ends once nobody does any more. */
  function board(origin: string): Flight {
    const present = flights.get(origin);
    if (present) return present;
    const leave = new AbortController();
    const flight = { leave, waiting: 0, rules: ask(origin, leave.signal) };
    flights.set(origin, flight);
    return flight;
  }

  async function rulesOf(origin: string, signal: AbortSignal): Promise<string> {
    const known = kept.get(origin);
    if (known && clock.elapsed() < known.untilMs) return known.rules;
    const flight = board(origin);
    flight.waiting++;
    try {
      return await unlessAborted(flight.rules, signal);
    } finally {
      flight.waiting--;
      if (flight.waiting === 0) {
        if (flights.get(origin) === flight) flights.delete(origin);
        flight.leave.abort();
      }
    }
  }

  return {
    async admit(url, signal) {
      if (!isAllowed(await rulesOf(url.origin, signal), url)) throw new PageFault('robots');
    },
  };
}

const order: FetchOrder = {
  maxBytes,
  maxRedirects,
  excess: 'cut',
  kindOf: () => 'plain',
  admit: async () => {},
};

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    signal.addEventListener('abort', giveUp, { once: true });
    if (signal.aborted) giveUp();
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}
