import type { Command } from 'commander';
import { libraryClient } from '../prompts/library-client.ts';
import { openLock } from '../prompts/lock-file.ts';
import { pull } from '../prompts/pull.ts';
import { push } from '../prompts/push.ts';
import { printStatus } from '../prompts/status.ts';
import type { Scope, Workplace } from '../prompts/survey.ts';
import { type Define, outputOf } from './definition.ts';

type Work = (place: Workplace, scope: Scope, command: Command) => Promise<number>;

interface Flags {
  dir: string;
  folder?: string;
  force?: boolean;
  types?: string;
  dryRun?: boolean;
  message?: string;
  archive?: boolean;
  yes?: boolean;
  baseUrl?: string;
}

export const definePrompts: Define = (program) => {
  const prompts = program.command('prompts').description('the prompt library as a folder of .prompt files');

  define(prompts, 'pull', 'write what the server has into the folder', (place, scope, command) => {
    const { force = false, types = null } = command.opts<Flags>();
    return pull(place, scope, { isForced: force, types });
  })
    .option('--force', 'over files that were edited here, too')
    .option('--types <file>', 'write the variables of each prompt as types for the SDK, as in prompts.d.ts');

  define(prompts, 'push', 'bring what was changed in the folder to the server', (place, scope, command) => {
    const { force = false, dryRun = false, archive = false, yes = false, message = null } = command.opts<Flags>();
    const order = { isForced: force, isDryRun: dryRun, isArchiving: archive, isConsented: yes, message };
    return push(place, scope, order);
  })
    .option('--force', 'over what somebody else changed on the server, too')
    .option('--dry-run', 'only say what would be done')
    .option('--message <text>', 'why the versions are made')
    .option('--archive', 'archive prompts whose files were deleted')
    .option('--yes', 'without asking');

  define(
    prompts,
    'status',
    'print what differs; ends with 3 if anything does, with 1 if both sides changed it or a file cannot be read',
    printStatus,
  );
};

function define(parent: Command, name: string, what: string, work: Work): Command {
  return parent
    .command(`${name} [names...]`)
    .description(`${what}; names: only these prompts`)
    .option('--dir <folder>', 'the folder of files', 'prompts')
    .option('--folder <name>', 'only prompts in this folder of the library, as in support for support/greeting')
    .option('--base-url <url>', 'where the server is; left out: PROMPTENCHANTER_BASE_URL, or http://127.0.0.1:8000')
    .option('--json', 'as JSON')
    .action(async (names: string[], _flags, command: Command) => {
      process.exitCode = await carryOut(names, command, work);
    });
}

async function carryOut(names: string[], command: Command, work: Work): Promise<number> {
  const { dir, folder, baseUrl } = command.opts<Flags>();
  const { PROMPTENCHANTER_API_KEY: key = null, PROMPTENCHANTER_BASE_URL: url = 'http://127.0.0.1:8000' } = process.env;
  const access = { baseUrl: baseUrl ?? url, key };
  // It brings a reader of YAML, which no other command needs.
  const { promptFolder } = await import('../prompts/folder.ts');
  const place = {
    ...{ client: libraryClient(access), folder: promptFolder(dir), output: outputOf(command) },
    lock: await openLock(dir, access.baseUrl),
  };
  return work(place, { folder: folder?.replace(/\/+$/, '') ?? null, names }, command);
}
