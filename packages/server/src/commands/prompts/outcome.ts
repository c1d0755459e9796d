import type { Output } from '../output.ts';
import { printableLine } from '../printable.ts';
import type { State } from './plan.ts';
import type { Entry } from './survey.ts';

/** What became of a prompt. */
export interface Outcome {
  name: string;
  state: State;
  done: 'kept' | 'written' | 'removed' | 'created' | 'changed' | 'archived' | 'refused';
  /** The latest on the server; null where there is none. */
  version: number | null;
  /** Why it was refused. */
  reason: string | null;
}

/** A difference as a command prints it. */
export interface Difference {
  name: string;
  state: State;
  file: string;
  base: { version: number; revision: number } | null;
  theirs: { version: number; revision: number; updated_by: string; updated_at: string } | null;
  reason: string | null;
}

export function differenceOf({ name, state, base, ours, theirs }: Entry, file: string): Difference {
  return {
    ...{ name, state, file, base: base && { version: base.version, revision: base.revision } },
    theirs: theirs && {
      ...{ version: theirs.version, revision: theirs.revision },
      ...{ updated_by: theirs.updatedBy, updated_at: theirs.updatedAt },
    },
    reason: ours && 'fault' in ours ? ours.fault : null,
  };
}

/** What each of the three sides has, for whoever must merge them. */
export function conflictOf({ base, ours, theirs }: Entry): string {
  const before = base ? `version ${base.version} was pulled` : 'it was never pulled';
  const here = ours ? 'the file says something else' : 'the file was deleted';
  const there = theirs
    ? `the server has version ${theirs.version}, by ${theirs.updatedBy} at ${theirs.updatedAt}`
    : 'the server has it no more';
  return `${before}, ${here}, ${there}`;
}

/** Prints outcomes but for what was kept, or all of them as JSON, with `more` beside them. */
export function printOutcomes(outcomes: readonly Outcome[], output: Output, more: object): void {
  if (output.isJson) {
    output.write(JSON.stringify({ ...more, prompts: outcomes }));
    return;
  }
  for (const { name, done, version } of outcomes) {
    if (done === 'kept' || done === 'refused') continue;
    const at = version === null || done === 'removed' || done === 'archived' ? '' : `  version ${version}`;
    output.write(printableLine(`${done}  ${name}${at}`));
  }
  for (const { name, reason } of outcomes) if (reason !== null) output.note(printableLine(`${name}: ${reason}`));
}

/** As in `3 written, 1 refused`. */
export function countsOf(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>();
  for (const { done } of outcomes) counts.set(done, (counts.get(done) ?? 0) + 1);
  return [...counts].map(([done, count]) => `${count} ${done}`).join(', ') || 'no prompts';
}
