import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openHouse } from '../house.ts';
import { backUp, fatten, freshFolder, isSound, removeFolder, rowsOf, runProcess } from './backup-scene.ts';

let dataDir: string;

beforeEach(() => {
  dataDir = freshFolder();
});

afterEach(() => {
  removeFolder(dataDir);
});

test('A restore that is killed at any point leaves the old database or the new one, whole', {
  timeout: 90_000,
}, async () => {
  const database = join(dataDir, 'promptenchanter.db');
  const usersIn = () =>
    rowsOf<{ n: number }>(database, "SELECT count(*) AS n FROM message_logs WHERE user_id = 'nobody'")[0]?.n;
  await (await openHouse({ DATA_DIR: dataDir })).close();
  fatten(database, 1_000);
  const { file } = await backUp(dataDir);
  fatten(database, 1_000);
  const { ms, code } = await runProcess(['restore', dataDir, file]);
  expect([code, usersIn()]).toEqual([0, 1_000]);

  const found = new Set<string>();
  for (let round = 0; round < 10; round++) {
    const before = usersIn() ?? 0;
    fatten(database, 100);
    // The last moments are those in which files change their names.
    await runProcess(['restore', dataDir, file], round < 5 ? Math.random() * ms : ms - 350 + Math.random() * 100);
    expect(isSound(database)).toBe(true);
    const after = usersIn();
    expect([1_000, before + 100]).toContain(after);
    found.add(after === 1_000 ? 'new' : 'old');
  }
  expect(found.size).toBeGreaterThan(0);

  expect((await runProcess(['restore', dataDir, file])).code).toBe(0);
  expect([usersIn(), isSound(database)]).toEqual([1_000, true]);
  expect(readdirSync(dataDir).filter((name) => name.startsWith('.draft-'))).toEqual([]);
  await (await openHouse({ DATA_DIR: dataDir })).close();
});
