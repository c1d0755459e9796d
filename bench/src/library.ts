import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PromptFilter } from '../../packages/server/src/ports/library.ts';
import { eventOf, type LibraryData, makeLibraryData, nameOf, promptOf } from './library-data.ts';

export interface LibraryFigures {
  prompts: number;
  cases: readonly {
    case: string;
    /** How many prompts a list counted; null where nothing is listed. */
    total: number | null;
    /** Milliseconds. */
    p50: number;
    p95: number;
  }[];
}

const pageSize = 50;
const samples = 60;
/** Of what takes so little that the clock would be measured. */
const quickSamples = 5_000;

/** Makes a library in a folder that is removed afterwards, beside those of others, and times what is done with it. */
export async function libraryFigures(prompts: number, say: (what: string) => void): Promise<LibraryFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-library-'));
  try {
    const data = await makeLibraryData(folder, prompts, say);
    try {
      return {
        prompts,
        cases: [...lists(data, prompts, say), ...picks(data, prompts), await creations(data, prompts)],
      };
    } finally {
      data.client.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lists({ library, tenantId }: LibraryData, prompts: number, say: (what: string) => void) {
  const lists: Record<string, [filter: Partial<PromptFilter>, skip: number]> = {
    'list, page 1': [{}, 0],
    'list, in the middle': [{}, prompts / 2],
    'list, the last page': [{}, prompts * 0.99 - pageSize],
    'tag that all have': [{ tag: 'live' }, 0],
    'tag that one in ten has': [{ tag: 'hot' }, 0],
    'tag that few have': [{ tag: 'warm' }, 0],
    'pair of metadata': [{ metadata: { key: 'team', value: 'team 7' } }, 0],
    folder: [{ folder: 'folder-7' }, 0],
    'text: rare word': [{ text: 'zephyr' }, 0],
    'text: word that all have': [{ text: 'answer' }, 0],
    'text: word that all have, in the middle': [{ text: 'answer' }, prompts / 2],
    'text: beginning of a word': [{ text: 'bado' }, 0],
    'text: one letter': [{ text: 'b' }, 0],
    'text: two words': [{ text: 'fibado gubado' }, 0],
    'text: rare and common word': [{ text: 'zephyr answer' }, 0],
    'text: common word, rare tag': [{ text: 'answer', tag: 'warm' }, 0],
    'text: common word, common tag': [{ text: 'answer', tag: 'hot' }, 0],
    'text: common word, folder': [{ text: 'answer', folder: 'folder-7' }, 0],
  };
  return Object.entries(lists).map(([name, [filter, skip]]) => {
    say(`timing ${name}`);
    const list = () =>
      library.list(tenantId, { isArchived: false, ...filter }, Math.max(0, Math.floor(skip)), pageSize);
    const { total } = list();
    return { case: name, total, ...timed(samples, list) };
  });
}

function picks({ library, tenantId }: LibraryData, prompts: number): LibraryFigures['cases'] {
  // Archived prompts are not found by their names.
  const some = (sample: number) => nameOf(((sample * 7_919) % Math.ceil(prompts / 100)) * 100);
  const pick = (sample: number) => library.pick(tenantId, { name: some(sample) }, { label: 'production' });
  if (pick(1) === undefined) throw new Error('The prompts to pick are not there.');
  return [
    { case: 'pick, by name and label', total: null, ...timed(quickSamples, pick) },
    {
      ...{ case: 'pick, by name and version', total: null },
      ...timed(quickSamples, (sample) => library.pick(tenantId, { name: some(sample) }, { version: 1 })),
    },
    { case: 'revision', total: null, ...timed(quickSamples, () => library.revision(tenantId)) },
  ];
}

async function creations(
  { library, tenantId }: LibraryData,
  prompts: number,
): Promise<LibraryFigures['cases'][number]> {
  const times: number[] = [];
  for (let n = prompts; times.length < 10 * samples; n++) {
    const prompt = promptOf(n);
    const startMs = performance.now();
    await library.add(tenantId, prompt, eventOf(n));
    times.push(performance.now() - startMs);
  }
  return { case: 'create', total: null, ...quantiles(times) };
}

function timed(count: number, act: (sample: number) => unknown): { p50: number; p95: number } {
  const times = Array.from({ length: count }, (_, sample) => {
    const startMs = performance.now();
    act(sample);
    return performance.now() - startMs;
  });
  return quantiles(times);
}

function quantiles(times: number[]): { p50: number; p95: number } {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

export function libraryReport({ prompts, cases }: LibraryFigures): string {
  const figure = (ms: number) => (ms < 1 ? ms.toFixed(3) : ms.toFixed(1));
  const lines = cases.map(
    ({ case: name, total, p50, p95 }) =>
      `| ${[name, total?.toLocaleString('en') ?? '', figure(p50), figure(p95)].join(' | ')} |`,
  );
  return [
    `${prompts.toLocaleString('en')} prompts in one library, half as many in others; milliseconds`,
    '',
    '| what | prompts found | p50 | p95 |\n| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}
