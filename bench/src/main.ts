import { relative } from 'node:path';
import { accountFigures, accountReport } from './accounts.ts';
import { batchFigures, batchTurns } from './batch.ts';
import { openBatchField } from './batch-field.ts';
import { batchReport } from './batch-report.ts';
import { cacheFigures, cacheReport, cacheTurns, keeping } from './cache.ts';
import { compare, scenarios } from './compare.ts';
import type { Contender } from './contender.ts';
import { extractionFigures, extractionReport } from './extraction.ts';
import { openField } from './field.ts';
import { goalsOf } from './goals.ts';
import { libraryFigures, libraryReport } from './library.ts';
import { listFigures, listReport } from './lists.ts';
import { type Options, readOptions, usage } from './options.ts';
import { entryOf, ours } from './our-server.ts';
import { profile } from './profile.ts';
import { progress } from './progress.ts';
import { machine, report } from './report.ts';
import { soak, soakReport } from './soak.ts';

/** What one start takes, and a sample beside its own length. */
const startSeconds = 1;
const pauseSeconds = 0.25;
const profileSeconds = 8;

// Servers are killed when this process exits: an interrupt must be an exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

try {
  const options = readOptions(process.argv.slice(2));
  process.stdout.write(options === 'help' ? usage : `${await measured(options)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function measured(options: Options): Promise<string> {
  if (options.profileFolder !== null) return profiled(options.profileFolder);
  if (options.isAccounts) return ofAccounts(options);
  if (options.isCache) return ofCache(options);
  if (options.isBatch) return ofBatch(options);
  if (options.isExtraction) return ofExtraction(options);
  if (options.lists) return ofLists(options, options.lists);
  if (options.libraryPrompts !== null) return ofLibrary(options, options.libraryPrompts);
  return options.soak ? soaked(options, options.soak) : compared(options);
}

async function compared(options: Options): Promise<string> {
  const targetCount = options.contenders.length + 1;
  const turns = options.rounds * scenarios.length * targetCount;
  const before = targetCount * (2 * options.warmUpSeconds + options.starts * startSeconds);
  const expected = before + turns * (options.seconds + pauseSeconds);
  return during(expected, options.contenders, options.starts, async (field, say) => {
    const results = await compare(field, options, say);
    const goals = goalsOf(results);
    if (!options.isJson) return report(results, field.targets, goals);
    const starts = Object.fromEntries(field.targets.map(({ name, startsMs }) => [name, startsMs]));
    return JSON.stringify({ machine: machine(), server: entryName(), starts, goals, ...results }, null, 2);
  });
}

function soaked(options: Options, wish: NonNullable<Options['soak']>): Promise<string> {
  return during(wish.minutes * 60, [ours], 1, async (field, say) => {
    const result = await soak(field, wish, say);
    return options.isJson
      ? JSON.stringify({ machine: machine(), server: entryName(), ...result }, null, 2)
      : soakReport(result);
  });
}

function ofAccounts(options: Options): Promise<string> {
  return during(45, [ours], 1, async (field, say) => {
    const figures = await accountFigures(field, say);
    return options.isJson ? JSON.stringify({ machine: machine(), ...figures }, null, 2) : accountReport(figures);
  });
}

function ofCache(options: Options): Promise<string> {
  const expected = cacheTurns(options.rounds) * (options.seconds + pauseSeconds) + 4 * options.warmUpSeconds;
  return during(expected, [ours, keeping], 1, async (field, say) => {
    const figures = await cacheFigures(field, options, say);
    return options.isJson
      ? JSON.stringify({ machine: machine(), ...figures }, null, 2)
      : `${machine()}\n\n${cacheReport(figures)}`;
  });
}

async function ofBatch(options: Options): Promise<string> {
  const { say, end } = progress(batchTurns(options.rounds) * (options.seconds + 3) + batchTurns(1) * 6);
  say(`starting ours, which is ${entryName()}`);
  const field = await openBatchField();
  try {
    const figures = await batchFigures(field, options, say);
    return options.isJson
      ? JSON.stringify({ machine: machine(), ...figures }, null, 2)
      : `${machine()}\n\n${batchReport(figures)}`;
  } finally {
    await field.close();
    end();
  }
}

async function ofExtraction({ isJson }: Options): Promise<string> {
  const { say, end } = progress(90);
  try {
    const figures = await extractionFigures(say);
    return isJson
      ? JSON.stringify({ machine: machine(), ...figures }, null, 2)
      : `${machine()}\n\n${extractionReport(figures)}`;
  } finally {
    end();
  }
}

async function ofLists(options: Options, size: NonNullable<Options['lists']>): Promise<string> {
  const { say, end } = progress(40 + size.users / 15_000 + size.rows / 30_000);
  try {
    const figures = await listFigures(size, say);
    return options.isJson ? JSON.stringify({ machine: machine(), ...figures }, null, 2) : listReport(figures);
  } finally {
    end();
  }
}

async function ofLibrary({ isJson }: Options, prompts: number): Promise<string> {
  const { say, end } = progress(20 + prompts / 1_200);
  try {
    const figures = await libraryFigures(prompts, say);
    return isJson
      ? JSON.stringify({ machine: machine(), ...figures }, null, 2)
      : `${machine()}\n\n${libraryReport(figures)}`;
  } finally {
    end();
  }
}

async function profiled(folder: string): Promise<string> {
  const { say, end } = progress(2 * (profileSeconds + 6));
  try {
    return await profile(folder, profileSeconds, say);
  } finally {
    end();
  }
}

async function during(
  expectedSeconds: number,
  contenders: readonly Contender[],
  starts: number,
  measure: (field: Awaited<ReturnType<typeof openField>>, say: (what: string) => void) => Promise<string>,
): Promise<string> {
  const { say, end } = progress(expectedSeconds);
  say(`starting ${contenders.map(({ name }) => name).join(', ')}; ours is ${entryName()}`);
  const field = await openField(contenders, starts);
  try {
    return await measure(field, say);
  } finally {
    await field.close();
    end();
  }
}

function entryName(): string {
  return relative(process.cwd(), entryOf());
}
