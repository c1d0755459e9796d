import type { Command } from 'commander';
import { printUsage } from '../usage.ts';
import { type Define, outputOf } from './definition.ts';

export const defineUsage: Define = (program) => {
  program
    .command('usage')
    .description('print what the holder of the key has used, by day')
    .option('--base-url <url>', 'where the server is; left out: PROMPTENCHANTER_BASE_URL, or http://127.0.0.1:8000')
    .option('--from <day>', 'the first day, as in 2026-01-31')
    .option('--to <day>', 'the last day')
    .option('--json', 'as JSON')
    .action(async (_flags, command: Command) => {
      const { baseUrl, from, to } = command.opts<{ baseUrl?: string; from?: string; to?: string }>();
      const { PROMPTENCHANTER_API_KEY: key, PROMPTENCHANTER_BASE_URL: url = 'http://127.0.0.1:8000' } = process.env;
      const request = { baseUrl: baseUrl ?? url, key: key ?? null, from: from ?? null, to: to ?? null };
      process.exitCode = await printUsage(request, outputOf(command));
    });
};
