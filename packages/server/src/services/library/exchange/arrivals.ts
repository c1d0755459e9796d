import type { BundledPrompt } from '../../../contract/types.ts';
import { within } from '../../../core/within.ts';
import { type BundledIn, bundledPrompt, type ReadingNeeds } from './bundled-prompt.ts';
import { assembled, type Source } from './foreign-prompt.ts';
import { langfuse } from './langfuse.ts';
import { openAi } from './openai-prompts.ts';

/** A prompt that is to be taken in. */
export interface Arrival {
  /** As it calls itself; null where it does not. */
  name: string | null;
  /** Throws INVALID_REQUEST, naming the fields. */
  read(needs: ReadingNeeds): Promise<{ prompt: BundledIn; leftOut: readonly string[] }>;
}

const sources: readonly Source[] = [langfuse, openAi];
/** How many things are named that were left out. */
const mostNamed = 20;

/** The prompts of a bundle in their order; versions of another product are gathered where the first of them stands. */
export function arrivalsIn(entries: readonly BundledPrompt[]): Arrival[] {
  const arrivals: Arrival[] = [];
  const groups = new Map<string, BundledPrompt[]>();
  for (const entry of entries) {
    const source = entry.versions === undefined ? sources.find(({ isOne }) => isOne(entry)) : undefined;
    const name = source ? source.nameOf(entry) : entry.name;
    const key = JSON.stringify([source && sources.indexOf(source), name]);
    const group = groups.get(key);
    if (source && group && name !== null) group.push(entry);
    else arrivals.push(source ? foreign(source, gathered(groups, key, entry)) : own(entry));
  }
  return arrivals;
}

function gathered(groups: Map<string, BundledPrompt[]>, key: string, entry: BundledPrompt): BundledPrompt[] {
  const group = [entry];
  groups.set(key, group);
  return group;
}

function own(entry: BundledPrompt): Arrival {
  return {
    name: typeof entry.name === 'string' ? entry.name : null,
    read: async (needs) => ({ prompt: await bundledPrompt(entry, needs), leftOut: [] }),
  };
}

function foreign(source: Source, entries: readonly BundledPrompt[]): Arrival {
  return {
    name: entries.map(source.nameOf)[0] ?? null,
    async read(needs) {
      const read = (entry: BundledPrompt, at: number) =>
        within(`version ${String(entry.version ?? at + 1)}`, () => source.read(entry));
      const versions = entries.length > 1 ? entries.map(read) : entries.map(source.read);
      const leftOut = [...new Set(versions.flatMap((version) => version.leftOut))];
      return { prompt: await bundledPrompt(assembled(versions), needs), leftOut: leftOut.slice(0, mostNamed) };
    },
  };
}
