import { type ExtractorName, extractors } from './extraction-contenders.ts';
import { judgedPages, type PageSet } from './extraction-pages.ts';
import { articleOverlap, articleScore, meanOf, pageScore, type Score } from './extraction-scoring.ts';

/** Milliseconds a page. */
export interface PageTimes {
  mean: number;
  p50: number;
  p95: number;
  max: number;
  /** Processor time, which other work on the machine hardly changes. */
  processor: number;
}

export interface ExtractorFigures {
  articles: Score & { times: PageTimes };
  mixed: { f1: number; byType: Record<string, number>; times: PageTimes };
  /** The most memory that the process had. */
  peakMb: number;
}

/** Pages that are read once before the first is timed. */
const warmUps = 10;

process.on('message', ({ name }: { name: ExtractorName }) => {
  const extract = extractors[name];
  let left = warmUps;
  for (const { html, url } of judgedPages('articles')) if (left-- > 0) extract(html, url);
  const articles = read('articles', extract);
  const mixed = read('mixed', extract);
  const scores = mixed.pages.map(({ type, text, truth }) => ({ type, f1: pageScore(text, truth).f1 }));
  const types = [...new Set(scores.map(({ type }) => type))].sort();
  const mean = (type: string) => meanOf(scores.filter((page) => page.type === type).map(({ f1 }) => f1));
  const figures: ExtractorFigures = {
    articles: {
      ...articleScore(articles.pages.map(({ text, truth }) => articleOverlap(text, truth))),
      times: articles.times,
    },
    mixed: {
      f1: meanOf(scores.map(({ f1 }) => f1)),
      byType: Object.fromEntries(types.map((type) => [type, mean(type)])),
      times: mixed.times,
    },
    peakMb: articles.peakMb,
  };
  process.send?.(figures);
});

function read(set: PageSet, extract: (html: string, url: string) => string) {
  const times: number[] = [];
  let processorMs = 0;
  const pages: { type: string; text: string; truth: string }[] = [];
  for (const { html, url, type, truth } of judgedPages(set)) {
    const before = process.cpuUsage();
    const startMs = performance.now();
    const text = extract(html, url);
    times.push(performance.now() - startMs);
    const used = process.cpuUsage(before);
    processorMs += (used.user + used.system) / 1_000;
    pages.push({ type, text, truth });
  }
  return { pages, times: timesOf(times, processorMs), peakMb: process.resourceUsage().maxRSS / 1_024 };
}

function timesOf(times: readonly number[], processorMs: number): PageTimes {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { mean: meanOf(times), p50: at(0.5), p95: at(0.95), max: at(1), processor: processorMs / times.length };
}
