import { lookup as systemLookup } from 'node:dns';
import { rangeSet } from '../../core/address.ts';
import { type Clock, systemClock } from '../../core/clock.ts';
import type { WebReader } from '../../ports/web.ts';
import type { Extractor, FetchedPage } from './extractor.ts';
import { fewAtOnce, guardedLookup, type Lookup } from './guarded-lookup.ts';
import { decodeText } from './page-charset.ts';
import { faultOf } from './page-fault.ts';
import { type FetchOrder, pageFetch } from './page-fetch.ts';
import { pagePlaces } from './page-places.ts';
import { type PageTime, type PageTimeouts, pageTime } from './page-time.ts';
import { kindOfType, sniffedKind } from './page-type.ts';
import { pageUrlReader } from './page-url.ts';
import { addressGuard } from './public-address.ts';
import { robots } from './robots.ts';

export interface WebReaderSettings {
  userAgent: string;
  respectsRobots: boolean;
  ports: readonly number[];
  /** Addresses and ranges that are not public and may be reached all the same. */
  privateRanges: readonly string[];
  /** Left alone, with those below them. */
  blockedHosts: readonly string[];
  /** Fetches at once; one a host. */
  concurrency: number;
  timeouts: PageTimeouts;
  /** The largest page, decompressed. */
  maxPageBytes: number;
}

const maxRedirects = 4;
/** Of the four threads that a process has for such work. */
const lookupsAtOnce = 2;

/** Fetches public pages, and has their text taken out. Nothing of an address that is not public is told, whatever is there. */
export function webReader(deps: {
  settings: WebReaderSettings;
  extractor: Extractor;
  clock?: Clock;
  lookup?: Lookup;
}): WebReader {
  const { settings, extractor, clock = systemClock, lookup = fewAtOnce(systemLookup, lookupsAtOnce) } = deps;
  const { timeouts, userAgent } = settings;
  const mayReach = addressGuard(rangeSet(settings.privateRanges));
  const fetchPage = pageFetch({
    settings: { userAgent, lookup: guardedLookup(lookup, mayReach) },
    readUrl: pageUrlReader({ ...settings, mayReach, allowsPrivateNames: settings.privateRanges.length > 0 }),
    places: pagePlaces(settings.concurrency, timeouts.pageMs),
  });
  const order: FetchOrder = {
    maxRedirects,
    maxBytes: settings.maxPageBytes,
    excess: 'refuse',
    kindOf: kindOfType,
    admit: settings.respectsRobots ? robots({ fetchPage, timeouts, clock }).admit : async () => {},
  };
  const underWay = new Set<PageTime>();

  async function fetched(url: string, time: PageTime): Promise<FetchedPage> {
    const { bytes, contentType, kind, url: place } = await fetchPage(url, order, time);
    return { url: place.href, kind: kind ?? sniffedKind(bytes), html: decodeText(bytes, contentType) };
  }

  return {
    async read(url, signal) {
      const time = pageTime(timeouts, signal);
      underWay.add(time);
      let page: FetchedPage;
      try {
        page = await fetched(url, time);
      } catch (error) {
        return { skipped: faultOf(error, time.signal).skip };
      } finally {
        time.end();
        underWay.delete(time);
      }
      return extractor.extract(page, signal);
    },

    async close() {
      for (const time of underWay) time.leave();
      await extractor.close();
    },
  };
}
