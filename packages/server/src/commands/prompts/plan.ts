/** What differs between the folder and the server, by what they had last in common. */
export const states = [
  'unchanged',
  'changed_here',
  'changed_there',
  'new_here',
  'new_there',
  'deleted_here',
  'deleted_there',
  'conflict',
  'unreadable',
] as const;

export type State = (typeof states)[number];

/** Hashes of what a file says; null where there is none. */
export interface Sides {
  base: string | null;
  ours: string | null;
  theirs: string | null;
}

/** Equal sides are `unchanged`, however they came to be equal. */
export function stateOf({ base, ours, theirs }: Sides): State {
  if (ours === theirs) return 'unchanged';
  if (base === null) return ours === null ? 'new_there' : theirs === null ? 'new_here' : 'conflict';
  if (ours === base) return theirs === null ? 'deleted_there' : 'changed_there';
  if (theirs === base) return ours === null ? 'deleted_here' : 'changed_here';
  return 'conflict';
}

/** What a pull does with a file. */
export type PullStep = 'write' | 'remove' | 'keep' | 'refuse';

const pullSteps: Readonly<Record<State, PullStep>> = {
  unchanged: 'keep',
  changed_here: 'keep',
  changed_there: 'write',
  new_here: 'keep',
  new_there: 'write',
  deleted_here: 'keep',
  deleted_there: 'remove',
  conflict: 'refuse',
  unreadable: 'refuse',
};

/** The same where the server's is to be had, whatever is here. */
const forcedPullSteps: Readonly<Record<State, (isThere: boolean) => PullStep>> = {
  unchanged: () => 'keep',
  changed_here: () => 'write',
  changed_there: () => 'write',
  new_here: () => 'keep',
  new_there: () => 'write',
  deleted_here: () => 'write',
  deleted_there: () => 'remove',
  conflict: (isThere) => (isThere ? 'write' : 'remove'),
  // What the server never had would be lost.
  unreadable: (isThere) => (isThere ? 'write' : 'keep'),
};

export interface PullView {
  isForced: boolean;
  isThere: boolean;
  /** Whether the file holds nothing that a pull would not write. */
  isPlain: boolean;
}

export function pullStep(state: State, { isForced, isThere, isPlain }: PullView): PullStep {
  if (isForced) return forcedPullSteps[state](isThere);
  const step = pullSteps[state];
  return (step === 'write' || step === 'remove') && !isPlain ? 'refuse' : step;
}

/** What a push does on the server. */
export type PushStep = 'create' | 'change' | 'archive' | 'leave' | 'refuse';

const pushSteps: Readonly<Record<State, PushStep>> = {
  unchanged: 'leave',
  changed_here: 'change',
  changed_there: 'leave',
  new_here: 'create',
  new_there: 'leave',
  deleted_here: 'archive',
  deleted_there: 'leave',
  conflict: 'refuse',
  unreadable: 'refuse',
};

/** @param isHere Whether there is a file that can be read. */
export function pushStep(
  state: State,
  { isForced, isHere, isThere }: { isForced: boolean; isHere: boolean; isThere: boolean },
): PushStep {
  if (state !== 'conflict' || !isForced) return pushSteps[state];
  if (!isHere) return 'archive';
  return isThere ? 'change' : 'create';
}
