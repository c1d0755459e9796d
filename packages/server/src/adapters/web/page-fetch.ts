import type { Dispatcher } from 'undici';
import type { FetchedPage } from './extractor.ts';
import { type BodyBounds, readBody } from './page-body.ts';
import { PageFault } from './page-fault.ts';
import type { PagePlaces } from './page-places.ts';
import { type PageRequestSettings, requestPage } from './page-request.ts';
import type { PageTime } from './page-time.ts';

/** What is fetched, and how much of it. */
export interface FetchOrder extends BodyBounds {
  maxRedirects: number;
  /** The kind by the `Content-Type`; null where it must be seen. Throws a fault where it is not wanted. */
  kindOf(contentType: string | undefined): FetchedPage['kind'] | null;
  /** Called before every request. Throws a fault where it must not be made. */
  admit(url: URL, signal: AbortSignal): Promise<void>;
}

export interface FetchedBytes {
  url: URL;
  bytes: Buffer;
  contentType: string | undefined;
  kind: FetchedPage['kind'] | null;
}

interface Redirect {
  next: string;
  status: number;
}

/** Fetches with redirects. Throws whatever went wrong: `faultOf` knows what it means. */
export type PageFetch = (text: string, order: FetchOrder, time: PageTime) => Promise<FetchedBytes>;

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** 203: a page that somebody on the way has changed. */
const successes: ReadonlySet<number> = new Set([200, 203]);

export function pageFetch(deps: {
  settings: PageRequestSettings;
  readUrl: (text: string, base?: URL) => URL;
  places: PagePlaces;
}): PageFetch {
  const { settings, readUrl, places } = deps;

  async function hop(url: URL, order: FetchOrder, time: PageTime): Promise<FetchedBytes | Redirect> {
    const leave = await places.enter(url.hostname, time.signal);
    try {
      return await requestPage(url, settings, time, (answer) => readAnswer(url, answer, order));
    } finally {
      leave();
    }
  }

  return async (text, order, time) => {
    let url = readUrl(text);
    for (let followed = 0; ; followed++) {
      await order.admit(url, time.signal);
      const found = await hop(url, order, time);
      if (!('next' in found)) return found;
      if (followed === order.maxRedirects) throw new PageFault('status', found);
      url = follow(url, found.next);
    }
  };

  /** Where a redirect leads is as strange as any other address. */
  function follow(from: URL, location: string): URL {
    const to = readUrl(location, from);
    if (from.protocol === 'https:' && to.protocol === 'http:') throw new PageFault('refused');
    return to;
  }
}

async function readAnswer(
  url: URL,
  answer: Dispatcher.ResponseData,
  order: FetchOrder,
): Promise<FetchedBytes | Redirect> {
  const status = answer.statusCode;
  const location = headerOf(answer, 'location');
  // Sites write paths there as they are, in UTF-8; headers come as Latin-1.
  if (redirects.has(status) && location) return { next: Buffer.from(location, 'latin1').toString('utf8'), status };
  if (!successes.has(status)) throw new PageFault('status', { status });
  const contentType = headerOf(answer, 'content-type');
  const kind = order.kindOf(contentType);
  return { url, contentType, kind, bytes: await readBody(answer, order) };
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
