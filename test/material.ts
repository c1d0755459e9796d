import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../shared/data');

/**
 * Whether the recorded material of others, which is not part of this project, lies beside the checkout. Tests that read it
 * are skipped where it does not; CI always has it.
 */
export const hasMaterial = existsSync(folder) || process.env.CI !== undefined;

if (!hasMaterial) {
  process.stderr.write(
    `Recorded answers and conversations are not there (${folder}): tests that read them are skipped.\n`,
  );
}

/** The path of a piece of it. */
export function materialAt(path: string): string {
  return resolve(folder, path);
}
