import type { Receipt, ResearchReceipt } from '../contract/types.ts';
import { printableLine } from './printable.ts';

/** Why the answer had nothing of the web. */
const withoutIt: Readonly<Record<string, string>> = {
  not_needed: 'the question needs nothing of the web',
  nothing_found: 'nothing was found that could be used',
  failed: 'no search or no page could be had',
  no_room: 'the model has no room for it',
};

/** What was read, and what was done and spent, for whoever asked. */
export function receiptLines(receipt: Receipt): string[] {
  return [...(receipt.research ? researchLines(receipt.research) : []), spentLine(receipt)];
}

function researchLines(research: ResearchReceipt): string[] {
  const { depth, outcome, form, sources, cached, timings_ms, citations } = research;
  if (outcome !== 'found') {
    return [`Research: ${withoutIt[outcome] ?? outcome}${troubles(research)}. Its credits were given back.`];
  }
  const known = cached ? ', known from a request before' : '';
  const figures = `${counted(sources.length, 'source')}, ${form}${known}, ${secondsOf(timings_ms.total)}`;
  return [
    'Sources:',
    ...sources.map(({ id, title, url, published }) =>
      printableLine(`  [${id}] ${title}${published === null ? '' : ` (${published})`}  ${url}`),
    ),
    `Research: ${depth}, ${figures}${troubles(research)}`,
    ...(citations.unknown.length > 0
      ? [
          `The answer cites ${citations.unknown.map((id) => `[${id}]`).join(', ')}, which is no source: do not trust it.`,
        ]
      : []),
  ];
}

/** Searches and pages that did not work, by their reason. */
function troubles({ searches, skipped }: ResearchReceipt): string {
  const bad = searches.filter(({ status }) => status !== 'ok' && status !== 'empty');
  const providers = [...new Set(bad.map(({ provider, status }) => `${provider} ${status.replaceAll('_', ' ')}`))];
  const reasons = Object.entries(Object.groupBy(skipped, ({ reason }) => reason)).map(
    ([reason, pages]) => `${pages.length} ${reason.replaceAll('_', ' ')}`,
  );
  const parts = [...providers, ...(reasons.length > 0 ? [`pages left out: ${reasons.join(', ')}`] : [])];
  return parts.length > 0 ? ` (${printableLine(parts.join('; '))})` : '';
}

function spentLine({ r_type: style, prompt_version: version, level, model, credits, timings_ms }: Receipt): string {
  const how = version === null ? style : `${style} v${version}`;
  const left = `${credits.main} for research and ${counted(credits.conversation_limit, 'conversation')} left today`;
  const who = level === null ? model : `${level} (${model})`;
  return printableLine(`Receipt: ${how}, ${who}, ${secondsOf(timings_ms.total)}, ${credits.spent} spent; ${left}`);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function secondsOf(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
