import { claimText } from './claim-text.ts';
import { withinChars } from './clean.ts';
import type { Brief, Finding, FindingKind, Source } from './findings.ts';
import { siteOf } from './page-address.ts';
import { comparable, holdsQuote } from './quotes.ts';

/** A citation in an answer; bounded, as answers are anybody's. */
const mark = /[[【]\s?(S?\d{1,3}(?:\s?[,;–-]\s?S?\d{1,3}){0,30})\s?[\]】]/gi;
/** Read of an answer, in characters. */
const longestAnswer = 400_000;
/** A wider range is none of sources. */
const widestRange = 50;

/** A finding as the model gave it; nothing of it has been checked. */
export interface RawFinding {
  topic: string;
  kind: FindingKind;
  claim: string;
  citations: RawCitation[];
}

export interface RawCitation {
  /** As in `S1`. */
  source: string;
  /** Said to stand in the source word for word. */
  quote: string;
}

/** Findings whose sources were read and hold what is quoted, and the count of citations that did not hold. */
export function checkedFindings(
  raw: readonly RawFinding[],
  sources: readonly Source[],
): { findings: Finding[]; removed: number } {
  const texts = new Map(sources.map(({ id, text }) => [id, comparable(text)]));
  const sites = new Map(sources.map(({ id, url }) => [id, siteOf(url)]));
  const said = new Set<string>();
  const findings: Finding[] = [];
  let removed = 0;

  for (const { topic, kind, claim, citations } of raw) {
    const held = citations.filter((citation) => isHeld(texts, citation));
    removed += citations.length - held.length;
    const text = claimText(claim);
    const ids = [...new Set(held.map(({ source }) => idOf(source)))].sort((one, other) => one - other);
    if (text === null || ids.length === 0 || said.has(comparable(text))) continue;
    said.add(comparable(text));
    const confidence = confidenceOf(new Set(ids.map((id) => sites.get(id))).size);
    findings.push({ topic, kind, text, sources: ids, confidence });
  }
  return { findings, removed };
}

/** Findings with the sources that they cite, numbered from 1 in the order in which they are first cited. */
export function renumbered(findings: readonly Finding[], sources: readonly Source[]): Brief {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const used = [...new Set(findings.flatMap((finding) => finding.sources))].flatMap((id) => byId.get(id) ?? []);
  const numbers = new Map(used.map(({ id }, index) => [id, index + 1]));
  const newIds = (ids: readonly number[]) =>
    ids.flatMap((id) => numbers.get(id) ?? []).sort((one, other) => one - other);
  return {
    form: 'condensed',
    findings: findings.map((finding) => ({ ...finding, sources: newIds(finding.sources) })),
    sources: used.map((source, index) => ({ ...source, id: index + 1 })),
  };
}

/** The sources that an answer cites, as `[1]`, `[1, 2]`, `[1-3]` or `[S1]`, and the numbers that no source has; code cites nothing. */
export function citationsIn(
  answer: string,
  sources: readonly { id: number }[],
): { cited: number[]; unknown: number[] } {
  const ids = new Set(sources.map(({ id }) => id));
  const marks = new Set(
    [...withoutCode(withinChars(answer, longestAnswer)).matchAll(mark)].map(([, inner = '']) => inner),
  );
  const numbers = new Set([...marks].flatMap(numbersOf));
  const inOrder = [...numbers].sort((one, other) => one - other);
  return { cited: inOrder.filter((id) => ids.has(id)), unknown: inOrder.filter((id) => !ids.has(id)) };
}

function isHeld(texts: ReadonlyMap<number, string>, { source, quote }: RawCitation): boolean {
  const text = texts.get(idOf(source));
  return text !== undefined && holdsQuote(text, quote);
}

/** 0, which no source has, where it is none. */
function idOf(source: string): number {
  return Number(/^\[?S?(\d{1,4})\]?$/i.exec(source.slice(0, 20).trim())?.[1] ?? 0);
}

function confidenceOf(sites: number): Finding['confidence'] {
  if (sites > 2) return 'high';
  return sites === 2 ? 'medium' : 'low';
}

/** None where one is 0: that is an interval or an index. */
function numbersOf(inner: string): number[] {
  const numbers = inner.split(/[,;]/).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map((number) => Number(number.trim().replace(/^s/i, '')));
    if (to <= from || to - from > widestRange) return [from, to];
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
  return numbers.includes(0) ? [] : numbers;
}

/** The text without fenced blocks, those that never close included, and without code within a line. */
function withoutCode(answer: string): string {
  let fence: string | null = null;
  const prose: string[] = [];
  for (const line of answer.split(/\n+/)) {
    const opens = /^[ \t>]*(```|~~~)/.exec(line)?.[1];
    if (fence !== null) fence = opens === fence ? null : fence;
    else if (opens !== undefined) fence = opens;
    else prose.push(line.replaceAll(/`[^`]*`/g, ' '));
  }
  return prose.join('\n');
}
