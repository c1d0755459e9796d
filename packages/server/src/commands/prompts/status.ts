import { printableLine } from '../printable.ts';
import { conflictOf, differenceOf } from './outcome.ts';
import { type Scope, survey, type Workplace } from './survey.ts';

/** Prints what differs. Answers 0 where nothing does, 1 for a conflict or a file that cannot be read, 3 for the rest. */
export async function printStatus(place: Workplace, scope: Scope): Promise<number> {
  const { output, folder } = place;
  const { entries, strays } = await survey(place, scope);
  const differing = entries.filter(({ state }) => state !== 'unchanged');
  const isStuck = strays.length > 0 || differing.some(({ state }) => state === 'conflict' || state === 'unreadable');
  const differences = differing.map((entry) => differenceOf(entry, folder.fileOf(entry.name)));
  const unchanged = entries.length - differing.length;
  for (const stray of strays) output.note(printableLine(stray));
  if (output.isJson) {
    output.write(JSON.stringify({ in_sync: differing.length === 0 && !isStuck, unchanged, differences }));
  } else {
    for (const { name, state } of differences) output.write(printableLine(`${state.replace('_', ' ')}  ${name}`));
    for (const { reason } of differences) if (reason !== null) output.note(printableLine(reason));
    for (const entry of differing.filter(({ state }) => state === 'conflict')) {
      output.note(printableLine(`${entry.name}: ${conflictOf(entry)}`));
    }
    output.note(`${unchanged} unchanged, ${differences.length} not`);
  }
  if (isStuck) return 1;
  return differing.length > 0 ? 3 : 0;
}
