import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { printable } from './printable.ts';
import { UsageError } from './usage-error.ts';

/** Where results go. */
export interface ResultSink {
  /** Takes all of them, as they come. */
  take(pieces: AsyncIterable<string>): Promise<void>;
}

export function toStandardOutput(): ResultSink {
  const { stdout } = process;
  return {
    async take(pieces) {
      for await (const piece of pieces) {
        if (!stdout.write(stdout.isTTY ? printable(piece) : piece)) await once(stdout, 'drain');
      }
    },
  };
}

/** Throws where the file cannot be written, before anything is asked and charged; what is in it stays until results come. */
export async function toFile(path: string): Promise<ResultSink> {
  const file = await open(path, 'a').catch(({ message }: Error) => {
    throw new UsageError(`Results cannot be written: ${message}.`);
  });
  await file.close();
  return {
    async take(pieces) {
      const target = createWriteStream(path);
      const written = finished(target);
      for await (const piece of pieces) if (!target.write(piece)) await Promise.race([once(target, 'drain'), written]);
      target.end();
      await written;
    },
  };
}
