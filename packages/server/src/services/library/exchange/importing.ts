import type { BundledPrompt, FieldError, PromptImport } from '../../../contract/types.ts';
import { breather } from '../../../core/breather.ts';
import type { Clock } from '../../../core/clock.ts';
import { AppError } from '../../../core/errors.ts';
import { newId } from '../../../core/ids.ts';
import type { LibraryStore } from '../../../ports/library.ts';
import type { Call } from '../../call.ts';
import type { Audit } from '../../record/audit.ts';
import { longestName } from '../prompt-names.ts';
import { type Librarian, requireLibrary, type Shelf } from '../shelf.ts';
import { requireStyle } from '../style-rules.ts';
import { type Arrival, arrivalsIn } from './arrivals.ts';
import type { BundledIn, ReadingNeeds } from './bundled-prompt.ts';
import { intake, type Taken } from './intake.ts';
import { inForceIn, unprotected } from './judging.ts';

/** How a bundle is taken in. */
export interface ImportWishes {
  on_conflict?: 'skip' | 'append' | undefined;
  dry_run?: boolean | undefined;
}

type Outcome = PromptImport['results'][number];

const counted = {
  created: 'created',
  appended: 'appended',
  unchanged: 'unchanged',
  conflict: 'conflicts',
  invalid: 'invalid',
} as const satisfies Record<Outcome['outcome'], keyof PromptImport>;

/** Faults of one prompt that are told. */
const mostFaults = 5;

/** Takes prompts into a library. */
export function importing(deps: {
  store: Pick<LibraryStore, 'has' | 'find' | 'versions' | 'whole' | 'add' | 'edit'>;
  audit: Audit;
  clock: Clock;
  /** What is wrong with a request for a new prompt, held against the contract. */
  faultsOf(request: unknown): FieldError[];
}) {
  const { store, audit, clock, faultsOf } = deps;

  /** The prompt as it is taken in, and what is to be said of it. Throws what it is refused with. */
  async function read(arrival: Arrival, shelf: Shelf, breathe: ReadingNeeds['breathe']) {
    const { prompt, leftOut } = await arrival.read({ faultsOf, now: clock.now, breathe });
    const { name, labels, versions } = prompt;
    requireStyle(name, inForceIn(prompt, versions), shelf.isSystem);
    const kept = [...labels].flatMap(([label, { isProtected }]) => (isProtected ? [label] : []));
    const isKept = shelf.mayProtect || kept.length === 0;
    const notes = [
      ...(leftOut.length > 0 ? [`Left out: ${leftOut.join(', ')}.`] : []),
      ...(isKept ? [] : [`Not protected, as only admins may do that: ${kept.join(', ')}.`]),
    ];
    return { given: prompt, prompt: isKept ? prompt : unprotected(prompt), notes };
  }

  return {
    /**
     * Takes in what `exportPrompts` answers, and prompts of Langfuse and OpenAI: each whole or not at all, one after another,
     * while other requests go on. The results are in the order of the prompts; versions of one prompt of another product have
     * one. A dry run tells the same, but not that the library is full.
     */
    async takeIn(
      call: Call<Librarian>,
      shelf: Shelf,
      entries: readonly BundledPrompt[],
      { on_conflict = 'skip', dry_run = false }: ImportWishes,
    ): Promise<PromptImport> {
      requireLibrary(store, shelf.tenantId);
      const breathe = breather(clock.elapsed);
      const take = intake({ store, audit }, call, shelf, { mayAppend: on_conflict === 'append', isDry: dry_run });
      const results: Outcome[] = [];
      // Archived prompts of one name and moment stand in the order of their ids.
      const ids = entries.map(() => newId()).sort();
      for (const [at, arrival] of arrivalsIn(entries).entries()) {
        await breathe();
        results.push(await outcomeOf(arrival, ids[at] ?? newId()));
      }
      return { dry_run, ...totalsOf(results), results };

      async function outcomeOf(arrival: Arrival, id: string): Promise<Outcome> {
        const coming = await orRefusal(() => read(arrival, shelf, breathe));
        if (coming instanceof AppError) return invalid(arrival.name, coming);
        const taken = await take({ ...coming, id });
        if (taken instanceof AppError) return invalid(arrival.name, taken);
        return told(coming.prompt, taken, coming.notes);
      }
    },
  };
}

async function orRefusal<Result>(work: () => Promise<Result>): Promise<Result | AppError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function told({ name }: BundledIn, { outcome, version, notes }: Taken, more: readonly string[]): Outcome {
  const message = [...notes, ...(outcome === 'conflict' ? [] : more)].join(' ');
  return { name, outcome, version, message: message === '' ? null : message };
}

function invalid(name: string | null, refusal: AppError): Outcome {
  return { name: name?.slice(0, longestName) ?? null, outcome: 'invalid', version: null, message: sentenceOf(refusal) };
}

function sentenceOf({ message, circumstances: { errors = [] } }: AppError): string {
  if (errors.length === 0) return message;
  return `${errors
    .slice(0, mostFaults)
    .map(({ path, message: what }) => `${path} ${what}`)
    .join('; ')}.`;
}

function totalsOf(results: readonly Outcome[]) {
  const totals = { created: 0, appended: 0, unchanged: 0, conflicts: 0, invalid: 0 };
  for (const { outcome } of results) totals[counted[outcome]]++;
  return totals;
}
