import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config/load.ts';
import { AppError } from '../core/errors.ts';
import { defineAsk } from './definitions/ask.ts';
import { defineAudit } from './definitions/audit.ts';
import { defineBackup } from './definitions/backup.ts';
import { defineBatch } from './definitions/batch.ts';
import { defineConfig } from './definitions/config.ts';
import { defineCreateAdmin } from './definitions/create-admin.ts';
import type { Define } from './definitions/definition.ts';
import { defineDoctor } from './definitions/doctor.ts';
import { defineGrantCredits } from './definitions/grant-credits.ts';
import { defineIpRanges } from './definitions/ip-ranges.ts';
import { defineMigrate } from './definitions/migrate.ts';
import { defineOpenApi } from './definitions/openapi.ts';
import { definePrompts } from './definitions/prompts.ts';
import { defineResetPassword } from './definitions/reset-password.ts';
import { defineRotateKey } from './definitions/rotate-key.ts';
import { defineServe } from './definitions/serve.ts';
import { defineSessions } from './definitions/sessions.ts';
import { defineSetupToken } from './definitions/setup-token.ts';
import { defineUnlock } from './definitions/unlock.ts';
import { defineUsage } from './definitions/usage.ts';
import type { Package } from './serve.ts';
import { UsageError } from './usage-error.ts';

const onServer: readonly Define[] = [
  defineServe,
  defineDoctor,
  defineConfig,
  defineMigrate,
  defineBackup,
  defineRotateKey,
  defineAudit,
  defineCreateAdmin,
  defineSetupToken,
  defineResetPassword,
  defineUnlock,
  defineSessions,
  defineGrantCredits,
  defineIpRanges,
  defineOpenApi,
];
const byKey: readonly Define[] = [defineAsk, defineBatch, definePrompts, defineUsage];

/** Carries out what the command line says. Where it fails, ends the process with the status that says how. */
export async function runCommandLine(pkg: Package): Promise<void> {
  process.stdout.on('error', endWithReader);
  try {
    await programOf(pkg).parseAsync();
  } catch (error) {
    const status = statusOf(error);
    if (!(error instanceof CommanderError)) process.stderr.write(`${sentenceOf(error)}\n`);
    // What failed may have left something open that would keep the process alive.
    if (status > 0) process.exit(status);
  }
}

/** Who reads the output, as `head` does, has had enough of it. */
function endWithReader(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

function programOf(pkg: Package): Command {
  const program = new Command('promptenchanter')
    .description('Makes prompts better before a language model sees them.')
    .version(pkg.version)
    .exitOverride()
    .addHelpText(
      'after',
      '\nEach has a --help of its own. It ends with 0: done, 1: failed, 2: called or set wrongly, 3: done, with warnings.',
    );
  program.commandsGroup('Server commands (need the data folder):');
  for (const define of onServer) define(program, pkg);
  program.commandsGroup('API commands (need a key, in PROMPTENCHANTER_API_KEY):');
  for (const define of byKey) define(program, pkg);
  program.commandsGroup('Help:').helpCommand('help [command]', 'the same as --help');
  return program;
}

/** 1: it failed. 2: the command line or the settings are wrong, and nothing was done. */
function statusOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return error instanceof ConfigError || error instanceof UsageError ? 2 : 1;
}

/** What was thrown on purpose, or by the machine, is told in words; a fault of the program with where it is. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isOfMachine(error)) return `${error.message}. To see what is wrong here: promptenchanter doctor`;
  const isMeant = error instanceof ConfigError || error instanceof AppError || !('code' in error);
  return isMeant ? error.message : (error.stack ?? error.message);
}

/** A file, a socket or the database that could not be used. */
function isOfMachine(error: Error): boolean {
  return 'syscall' in error || ('code' in error && String(error.code).startsWith('SQLITE_'));
}
