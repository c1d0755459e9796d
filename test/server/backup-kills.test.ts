import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../house.ts';
import { commandsIn, fatten, freshFolder, printed, removeFolder, runProcess } from './backup-scene.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = freshFolder();
});

afterEach(() => {
  removeFolder(dataDir);
});

describe('A backup that is killed, ten times', () => {
  test('leaves no file that looks whole and is not, and the next run sweeps what it left', {
    timeout: 90_000,
  }, async () => {
    await (await openHouse({ DATA_DIR: dataDir })).close();
    fatten(join(dataDir, 'promptenchanter.db'), 6_000);
    const { ms } = await runProcess(['create', dataDir]);
    let drafts = 0;
    for (let round = 0; round < 10; round++) {
      await runProcess(['create', dataDir], Math.random() * ms);
      const { backups } = printed(await commandsIn(dataDir).list());
      expect((backups as { fault: string | null }[]).filter(({ fault }) => fault !== null)).toEqual([]);
      drafts += readdirSync(join(dataDir, 'backups')).filter((name) => name.startsWith('.draft-')).length;
    }
    expect(drafts).toBeGreaterThan(0);

    expect((await runProcess(['create', dataDir])).code).toBe(0);
    const left = readdirSync(join(dataDir, 'backups'));
    expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
    expect(left.filter((name) => name.endsWith('.db')).map((name) => `${name}.json`)).toEqual(
      left.filter((name) => name.endsWith('.json')),
    );
  });
});
