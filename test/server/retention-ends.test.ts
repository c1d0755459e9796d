import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { add, dayMs, keepAll, many, openLogs, siteOf } from './retention-scene.ts';

const old = { createdAt: Date.now() - 2 * dayMs };
const startPruning = (file: string) =>
  spawn(process.execPath, [new URL('./retention-process.ts', import.meta.url).pathname, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

test('kill -9 at any moment leaves no row without its contents and no hole, and the next process goes on', async () => {
  using site = siteOf();
  const logs = openLogs(site.file, systemClock, keepAll);
  add(logs.client, many(8_000, { ...old, bytes: 500 }));

  const lefts: number[] = [];
  for (let kill = 0; kill < 5; kill++) {
    await killed(startPruning(site.file), Math.random() * 150);
    const [seqs, contents] = [logs.seqs('message_logs'), logs.seqs('message_contents')];
    expect(contents).toEqual(seqs);
    expect(seqs).toEqual(Array.from({ length: seqs.length }, (_, index) => 8_001 - seqs.length + index));
    expect(logs.rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    lefts.push(seqs.length);
  }
  const last = startPruning(site.file);
  last.stdout.resume();
  const [code] = (await once(last, 'exit')) as [number | null];

  expect(code).toBe(0);
  expect(lefts[0]).toBeLessThan(8_000);
  expect(lefts.at(-1)).toBeGreaterThan(1);
  expect(logs.seqs('message_logs')).toEqual([8_000]);
  logs.close();
}, 60_000);

test('contents that are gone are in none of the files of the database any more', async () => {
  using site = siteOf();
  const logs = openLogs(site.file, systemClock, { ...keepAll, contentDays: 1 });
  add(logs.client, [...many(300, { ...old, bytes: 40 }), ...many(50, { ...old, bytes: 9_000 })]);
  logs.client.pragma('wal_checkpoint(TRUNCATE)');
  const sealed = logs.rows<{ sealed: Buffer }>('SELECT sealed FROM message_contents').map((row) => row.sealed);
  const found = () => sealed.filter((bytes) => readFileSync(site.file).includes(bytes.subarray(0, 32))).length;
  expect(found()).toBe(350);

  await logs.runThrough();
  logs.client.pragma('wal_checkpoint(TRUNCATE)');

  expect(found()).toBe(0);
  expect(readFileSync(`${site.file}-wal`)).toHaveLength(0);
  logs.close();
});

/** Ends it some time after its first words. */
async function killed(child: ChildProcess, afterMs: number): Promise<void> {
  if (child.stdout) await once(createInterface({ input: child.stdout }), 'line');
  await sleep(afterMs);
  child.kill('SIGKILL');
  await once(child, 'exit');
}
