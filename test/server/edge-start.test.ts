import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer } from '../server-process.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('A server that cannot start', () => {
  test('says which port is taken and what to do, without a stack', async () => {
    const first = await startServer({ DATA_DIR: join(folder, 'one') });
    const { port } = new URL(first.url);
    const failure = await startServer({ DATA_DIR: join(folder, 'two'), PORT: port }).catch((error: Error) => error);

    expect(String(failure)).toContain(
      `Cannot listen on 127.0.0.1, port ${port}: something else listens there. Set PORT`,
    );
    expect(String(failure)).not.toMatch(/^\s+at /m);
    expect(await first.end('SIGTERM')).toBe(0);
  });

  test('says that its data folder cannot be used, without a stack', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const failure = await startServer({ DATABASE_URL: `file:${file}/x.db`, DATA_DIR: folder }).catch(
      (error: Error) => error,
    );

    expect(String(failure)).toContain(`Cannot open the database ${file}/x.db`);
    expect(String(failure)).not.toMatch(/^\s+at /m);
  });
});
