import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { UsageError } from './usage-error.ts';

/**
 * Tasks as lines of JSON, from a file of prompts, one a line, or of tasks, where its name ends as those do.
 * @param file `-` for standard input, which is prompts.
 */
export async function readTasks(file: string): Promise<string> {
  const given = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8').catch(unreadable);
  const lines = /\.(ndjson|jsonl)$/i.test(file) ? given : promptsIn(given);
  if (lines.trim() === '')
    throw new UsageError('There is no task. Write a prompt on each line, or pipe them in and write `-`.');
  return lines;
}

function promptsIn(given: string): string {
  const prompts = given.split(/\r?\n/).filter((line) => line.trim() !== '');
  return prompts.map((prompt) => `${JSON.stringify({ prompt })}\n`).join('');
}

function unreadable({ message }: Error): never {
  throw new UsageError(`The file of tasks cannot be read: ${message}.`);
}
