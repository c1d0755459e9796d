import { type Command, Option } from 'commander';
import { type Level, levels, type ResearchDepth, researchDepths } from '../../contract/types.ts';
import { cancelBatch, resumeBatch, runBatch } from '../batch.ts';
import { readTasks } from '../batch-file.ts';
import { toFile, toStandardOutput } from '../batch-results.ts';
import { UsageError } from '../usage-error.ts';
import { type Define, outputOf } from './definition.ts';

interface Given {
  level: Level;
  style?: string;
  research?: ResearchDepth | true;
  output?: string;
  resume?: string;
  cancel?: string;
  baseUrl?: string;
}

export const defineBatch: Define = (program) => {
  program
    .command('batch [file]')
    .description(
      'have a file of prompts, one a line, answered in the background, wait for it, and print the results as lines of JSON; ' +
        'a file that ends in .ndjson or .jsonl has a task a line; `-` reads prompts from standard input',
    )
    .addOption(new Option('--level <level>', 'how strong a model').choices(levels).default('medium'))
    .option('--style <name>', 'which method is added; left out: your own, or that of the server')
    .addOption(
      new Option('--research [depth]', 'look each up on the web first, and cite sources').choices(researchDepths),
    )
    .option('--output <file>', 'where the results go; left out: to standard output')
    .option('--resume <id>', 'wait for a job that there is, and print its results')
    .option('--cancel <id>', 'stop a job: what has not begun is given back')
    .option('--base-url <url>', 'where the server is; left out: PROMPTENCHANTER_BASE_URL, or http://127.0.0.1:8000')
    .option('--json', 'print the job as JSON, with --output or --cancel; results are JSON anyway')
    .action(async (file: string | undefined, _flags, command: Command) => {
      process.exitCode = await carryOut(file, command);
    });
};

async function carryOut(file: string | undefined, command: Command): Promise<number> {
  const { level, style = null, research, resume, cancel, baseUrl, ...to } = command.opts<Given>();
  const { PROMPTENCHANTER_API_KEY: key = null, PROMPTENCHANTER_BASE_URL: url = 'http://127.0.0.1:8000' } = process.env;
  const access = { baseUrl: baseUrl ?? url, key };
  if ([file, resume, cancel].filter((given) => given !== undefined).length !== 1) {
    throw new UsageError('Name a file of prompts, or a job with --resume or --cancel: one of them.');
  }
  const output = outputOf(command);
  if (cancel !== undefined) return cancelBatch(access, cancel, output);

  const lines = resume === undefined ? await readTasks(file ?? '-') : '';
  const results = to.output === undefined ? toStandardOutput() : await toFile(to.output);
  const target = { output, results, isToFile: to.output !== undefined };
  if (resume !== undefined) return resumeBatch(access, resume, target);
  return runBatch(
    access,
    { lines, level, style, research: research === true ? 'default' : (research ?? null) },
    target,
  );
}
