import { timetable } from './ferry-pages.ts';
import { articleHtml, bytes, html, type PagePlay, type Ports, type WebPage } from './page.ts';
import { bomb, dies, drips, endless, late, never, redirects, refuses, resets, stops } from './plays.ts';

const good = articleHtml(timetable);

const plays = {
  'never.example': never,
  'resets.example': resets,
  'dies.example': dies(good),
  'stops.example': stops(good),
  'drips.example': drips(good, 50),
  'late.example': late(300, html(good)),
  'broken.example': refuses(500),
  'forbidden.example': refuses(403),
  'missing.example': refuses(404),
  'endless.example': endless,
  'bomb.example': bomb,
  'pdf.example': bytes('application/pdf', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'),
  'picture.example': bytes('image/png', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64')),
  // Says that it is HTML.
  'disguised.example': bytes('text/html', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(4_096, 0)])),
  'bare.example': html('<!doctype html><title>Nothing here</title><script>draw()</script>'),
  'moved.example': redirects(toTimetable, 301),
  'round.example': redirects(() => '/about-the-night-ferry'),
  'walled.example': html(good),
} satisfies Record<string, PagePlay>;

/** Hosts with one page each, all of them said to be about the night ferry. */
export type TroubledHost = keyof typeof plays;

export const troubledHosts = Object.keys(plays) as TroubledHost[];
export const troubledPath = '/about-the-night-ferry';

/** Sites whose robots.txt asks robots to stay away. */
export const walledHosts: readonly string[] = ['walled.example'];

export const troubledPages: readonly WebPage[] = troubledHosts.map((host) => ({
  ...{ host, path: troubledPath, isListed: false, play: plays[host] },
  title: `The night ferry from Port Hollis to Morvane, by ${host}`,
  words: 'How long the night ferry from Port Hollis to Morvane takes and what a cabin costs in 2026.',
}));

/** Redirects that lead on, so many times, and then to a good page. */
export function redirectChain(length: number): WebPage[] {
  return Array.from({ length }, (_, hop) => ({
    ...{
      host: 'hops.example',
      path: `/${hop}`,
      title: 'The night ferry in hops',
      words: 'night ferry',
      isListed: false,
    },
    play: redirects(hop + 1 < length ? () => `/${hop + 1}` : toTimetable),
  }));
}

function toTimetable({ web }: Ports): string {
  return `http://ferries.example:${web}/night/morvane`;
}
