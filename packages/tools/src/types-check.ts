/** Type-checks every package of the workspace and reports all of their faults. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const projects = [
  'packages/template',
  'packages/sdk',
  'packages/server',
  'packages/tools',
  'examples',
  'test',
  'bench',
];

let failed = false;
for (const project of projects.filter((name) => existsSync(join(root, name, 'tsconfig.json')))) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', project], { cwd: root, stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
