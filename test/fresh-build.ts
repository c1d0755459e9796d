import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { program } from './program.ts';

const folder = resolve(import.meta.dirname, '../packages/server');

/** Processes run what is installed: a start from the sources takes four times as long. */
export default function setup(): void {
  const builtMs = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' });
  const isFresh = sources.every((file) => statSync(join(folder, 'src', file)).mtimeMs < builtMs);
  if (!isFresh)
    execFileSync(process.execPath, [join(folder, 'node_modules/tsup/dist/cli-default.js'), '--silent'], {
      cwd: folder,
    });
}
