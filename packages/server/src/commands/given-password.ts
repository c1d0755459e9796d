import { text } from 'node:stream/consumers';
import { UsageError } from './usage-error.ts';

/** Reads a password from standard input, without the line's end. */
export async function passwordFromInput(): Promise<string> {
  const password = (await text(process.stdin)).replace(/\r?\n$/, '');
  if (password !== '') return password;
  throw new UsageError(
    'There is no password on standard input. Pipe one in, as in: pass show admin | promptenchanter …',
  );
}
