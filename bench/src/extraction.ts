import { child } from './child.ts';
import { type ExtractorName, extractorNames } from './extraction-contenders.ts';
import type { ExtractorFigures, PageTimes } from './extraction-process.ts';

export type ExtractionFigures = Partial<Record<ExtractorName, ExtractorFigures>>;

const patienceMs = 300_000;

/** Takes the text out of judged pages, each way in a process of its own, so that its memory is its own. */
export async function extractionFigures(say: (what: string) => void): Promise<ExtractionFigures> {
  const figures: ExtractionFigures = {};
  for (const name of extractorNames) {
    say(name);
    const process = child<ExtractorFigures>('./extraction-process.ts');
    try {
      figures[name] = await process.ask({ name }, patienceMs);
    } finally {
      process.end();
    }
  }
  return figures;
}

export function extractionReport(figures: ExtractionFigures): string {
  const all = Object.entries(figures);
  const types = Object.keys(all[0]?.[1].mixed.byType ?? {});
  const quality = all.map(([name, { articles, mixed }]) =>
    row(name, [articles.f1, articles.precision, articles.recall, mixed.f1, ...types.map((type) => mixed.byType[type])]),
  );
  const costs = all.map(([name, { articles, mixed, peakMb }]) =>
    [`| ${name}`, timesCell(articles.times), timesCell(mixed.times), `${peakMb.toFixed(0)} |`].join(' | '),
  );
  return [
    heading(['', 'articles F1', 'precision', 'recall', 'mixed F1', ...types]),
    ...quality,
    '',
    heading(['ms a page: mean / p50 / p95 / max / processor', 'articles', 'mixed', 'peak MB']),
    ...costs,
  ].join('\n');
}

function heading(names: readonly string[]): string {
  return `| ${names.join(' | ')} |\n|${' --- |'.repeat(names.length)}`;
}

function row(name: string, figures: readonly (number | undefined)[]): string {
  return `| ${[name, ...figures.map((figure) => figure?.toFixed(3) ?? '')].join(' | ')} |`;
}

function timesCell({ mean, p50, p95, max, processor }: PageTimes): string {
  return [mean, p50, p95, max, processor].map((time) => time.toFixed(1)).join(' / ');
}
