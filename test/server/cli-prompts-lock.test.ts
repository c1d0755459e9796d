import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { promptFolder } from '../../packages/server/src/commands/prompts/folder.ts';
import type { LibraryClient } from '../../packages/server/src/commands/prompts/library-client.ts';
import { push } from '../../packages/server/src/commands/prompts/push.ts';

test('where the lock cannot be written, a push changes nothing on the server', async () => {
  const home = mkdtempSync(join(tmpdir(), 'cli-prompts-'));
  try {
    writeFileSync(join(home, 'a.prompt'), 'Text.');
    const asked: string[] = [];
    const unexpected = (what: string) => async () => {
      asked.push(what);
      throw new Error(what);
    };
    const client: LibraryClient = {
      async *list() {},
      ...{ read: unexpected('read'), create: unexpected('create'), change: unexpected('change') },
      archive: unexpected('archive'),
    };
    const lock = { prompts: new Map(), save: () => Promise.reject(new Error('The folder is read-only.')) };
    const output = { isJson: false, write() {}, note() {} };
    const order = { isForced: false, isDryRun: false, isArchiving: false, isConsented: false, message: null };

    const pushed = push({ client, folder: promptFolder(home), lock, output }, { folder: null, names: [] }, order);

    await expect(pushed).rejects.toThrow('read-only');
    expect(asked).toEqual([]);
  } finally {
    rmSync(home, { recursive: true });
  }
});
