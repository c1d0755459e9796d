#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import { grantCredits, revokeSessions } from './commands/accounts.ts';
import { auditVerify } from './commands/audit.ts';
import { printConfig } from './commands/config.ts';
import { ipBlocks, ipWhitelist, type RangeAction } from './commands/ip-whitelist.ts';
import { type Output, processOutput } from './commands/output.ts';
import { rotateKey } from './commands/rotate-key.ts';
import { serve } from './commands/serve.ts';
import { type Workshop, withStores } from './commands/stores.ts';
import { ConfigError, type LoadedConfig, loadConfig } from './config/load.ts';
import { settings } from './config/settings.ts';
import { contractJson, contractYaml } from './contract/document.gen.ts';
import { AppError } from './core/errors.ts';
import { logTo } from './core/log.ts';
import { keyWear } from './services/record/key-wear.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };

const program = new Command('promptenchanter')
  .description('Makes prompts better before a language model sees them.')
  .version(version)
  .addHelpText('after', '\nEvery setting is read from flags, the environment and .env, the stronger first.');

withSettings(program.command('serve', { isDefault: true }).description('start the server (the default)')).action(
  (_flags, command: Command) => serve(settingsOf(command), { root, version }),
);

withSettings(
  program
    .command('config')
    .description('print the settings in force, secrets hidden')
    .option('--json', 'as JSON')
    .option('--show-origin', 'with where each value came from'),
).action((_flags, command: Command) => {
  const options = command.opts<{ json?: boolean; showOrigin?: boolean }>();
  printConfig(settingsOf(command), { json: options.json ?? false, showOrigin: options.showOrigin ?? false });
});

program
  .command('openapi')
  .description('print the contract')
  .option('--json', 'as JSON')
  .action((options: { json?: boolean }) => {
    process.stdout.write(options.json ? `${contractJson}\n` : contractYaml);
  });

withSettings(
  program
    .command('rotate-key')
    .description('seal everything under a new master key; servers may go on working')
    .option('--json', 'as JSON'),
).action((_flags, command: Command) => inStores(command, rotate));

withSettings(
  program
    .command('audit')
    .description('the security log')
    .command('verify')
    .description('check that no row of it was changed, added or removed')
    .option('--head <link>', 'a link that an earlier run printed, SEQ:HASH')
    .option('--json', 'as JSON'),
).action((_flags, command: Command) => inStores(command, verifyAudit));

for (const [name, what, carryOut] of [
  ['ip-whitelist', 'addresses that are let in where IP_WHITELIST_ENABLED is on', ipWhitelist],
  ['ip-blocks', 'addresses that are kept out', ipBlocks],
] as const) {
  const lists = program.command(name).description(what);
  const act = (command: Command, action: RangeAction) =>
    inStores(command, (workshop, output) => carryOut(workshop, action, output));
  withSettings(
    lists
      .command('add <range>')
      .description('list an address or range, as in 192.0.2.7 or 10.0.0.0/8')
      .option('--description <text>', 'what it is')
      .option('--days <count>', 'for how long', wholeNumber)
      .option('--json', 'as JSON'),
  ).action((range: string, _flags, command: Command) => {
    const { description = null, days = null } = command.opts<{ description?: string; days?: number }>();
    return act(command, { kind: 'add', range, description, days });
  });
  withSettings(lists.command('remove <range>').description('take it off the list').option('--json', 'as JSON')).action(
    (range: string, _flags, command: Command) => act(command, { kind: 'remove', range }),
  );
  withSettings(lists.command('list').description('print the list').option('--json', 'as JSON')).action(
    (_flags, command: Command) => act(command, { kind: 'list' }),
  );
  withSettings(lists.command('clear').description('empty the list').option('--json', 'as JSON')).action(
    (_flags, command: Command) => act(command, { kind: 'clear' }),
  );
}

withSettings(
  program
    .command('sessions')
    .description('open sessions')
    .command('revoke <account>')
    .description('end every session of an account, by its user name or e-mail address')
    .option('--json', 'as JSON'),
).action((account: string, _flags, command: Command) =>
  inStores(command, (workshop, output) => revokeSessions(workshop, account, output)),
);

withSettings(
  program
    .command('grant-credits <account>')
    .description("add to an account's balances, by its user name or e-mail address")
    .requiredOption('--reason <text>', 'why; it is kept in the ledger')
    .option('--main <count>', 'research runs', wholeNumber, 0)
    .option('--conversations <count>', 'conversations', wholeNumber, 0)
    .option('--id <id>', 'names the grant: a second one under the same id does nothing')
    .option('--json', 'as JSON'),
).action((name: string, _flags, command: Command) => {
  const { main, conversations, reason, id } = command.opts<{
    main: number;
    conversations: number;
    reason: string;
    id?: string;
  }>();
  const granting = { name, main, conversations, reason, id: id ?? null };
  return inStores(command, (workshop, output) => grantCredits(workshop, granting, output));
});

await program.parseAsync().catch((error: unknown) => {
  const isMeant = error instanceof ConfigError || error instanceof AppError;
  const isForOperator = error instanceof Error && (isMeant || !('code' in error));
  process.stderr.write(`${isForOperator ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(error instanceof ConfigError ? 2 : 1);
});

/** Secrets are no flags: every user of the machine can read a command line. */
function withSettings(command: Command): Command {
  for (const [name, { doc, standard, isSecret }] of Object.entries(settings)) {
    if (isSecret) continue;
    command.addOption(new Option(`${flagOf(name)} <value>`, standard ? `${doc} (${standard})` : doc));
  }
  return command;
}

/** Runs a command beside a server that may be running. */
function inStores(
  command: Command,
  work: (workshop: Workshop, output: Output, command: Command) => Promise<number>,
): Promise<void> {
  const output = processOutput(command.opts<{ json?: boolean }>().json ?? false);
  return withStores(settingsOf(command), { root, version }, (workshop) => work(workshop, output, command));
}

function verifyAudit({ stores }: Workshop, output: Output, command: Command): Promise<number> {
  const { head } = command.opts<{ head?: string }>();
  return auditVerify(stores.audit, stores.anchor, { head: head ?? null }, output);
}

function rotate({ stores, audit: events }: Workshop, output: Output): Promise<number> {
  const { rotation, audit, vault, keyUses: uses } = stores;
  const wear = keyWear({ vault, uses, log: logTo(process.stderr, 'warn') });
  return rotateKey({ rotation, audit, events, wear, sleep }, output);
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('It must be a whole number.');
}

function settingsOf(command: Command): LoadedConfig {
  const given = command.opts<Record<string, string | undefined>>();
  const flags = Object.keys(settings).flatMap((name) => {
    const value = given[new Option(flagOf(name)).attributeName()];
    return value === undefined ? [] : [[name, value] as const];
  });
  return loadConfig(Object.fromEntries(flags));
}

function flagOf(name: string): string {
  return `--${name.toLowerCase().replaceAll('_', '-')}`;
}
