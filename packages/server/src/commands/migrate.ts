import type { LoadedConfig } from '../config/load.ts';
import { systemClock } from '../core/clock.ts';
import { openSchema } from '../http/compose/backups.ts';
import type { Output } from './output.ts';
import type { Package } from './serve.ts';

/** The exit status of `--check` where migrations are pending. */
const pendingStatus = 3;

/**
 * Brings the schema of the database up to date, after a copy, or says what would be done. Answers the exit status: 0, or 3
 * where `isCheck` finds something pending. Throws an Error for the operator.
 */
export async function migrateDatabase(
  { config }: LoadedConfig,
  { root }: Package,
  options: { isCheck: boolean },
  output: Output,
): Promise<number> {
  const schema = openSchema(config, { packageRoot: root, clock: systemClock });
  if (options.isCheck) {
    const { applied, pending } = schema.state();
    if (output.isJson) output.write(JSON.stringify({ applied, pending }));
    else for (const tag of pending) output.write(`${tag} is pending.`);
    if (!output.isJson && pending.length === 0) output.write(`The schema is up to date: ${applied.at(-1)}.`);
    return pending.length > 0 ? pendingStatus : 0;
  }
  const { applied, copy } = schema.migrate();
  if (output.isJson) output.write(JSON.stringify({ applied, copy }));
  else tell(applied, copy, output);
  return 0;
}

function tell(applied: readonly string[], copy: string | null, output: Output): void {
  for (const tag of applied) output.write(`Applied ${tag}.`);
  if (applied.length === 0) output.write('The schema was up to date.');
  if (copy !== null) output.note(`The database as it was before is in ${copy}.`);
}
