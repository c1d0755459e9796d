/** A command in a process of its own: `create DATA_DIR`, `restore DATA_DIR FILE` or `migrate DATA_DIR`. */
import { createBackup, restoreBackup } from '../../packages/server/src/commands/backup.ts';
import { migrateDatabase } from '../../packages/server/src/commands/migrate.ts';
import { processOutput } from '../../packages/server/src/commands/output.ts';
import { loadedIn, pkg } from './backup-scene.ts';

const [command = '', dataDir = '', file = ''] = process.argv.slice(2);
const loaded = loadedIn(dataDir);
const output = processOutput(true);
output.write('begun');
if (command === 'create') process.exitCode = await createBackup(loaded, pkg, { to: null }, output);
if (command === 'migrate') process.exitCode = await migrateDatabase(loaded, pkg, { isCheck: false }, output);
if (command === 'restore') {
  process.exitCode = await restoreBackup(loaded, pkg, { file, isConfirmed: true, keepOldKeys: false }, output);
}
