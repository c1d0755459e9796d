import { expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { add, dayMs, hourMs, keepAll, type Logs, many, openLogs, siteOf } from './retention-scene.ts';

const nowMs = Date.UTC(2026, 5, 15);
const megabyte = 1_048_576;
const young = { createdAt: nowMs - 1, bytes: 4_096 };
const oneMegabyte = { ...keepAll, contentMegabytes: 1 };

test('the oldest contents beyond the bound go, and the rows stay', async () => {
  using site = siteOf();
  const logs = openLogs(site.file, movableClock(nowMs), oneMegabyte);
  add(logs.client, many(400, young));

  await logs.runThrough();

  expect(logs.seqs('message_logs')).toHaveLength(400);
  expect(logs.seqs('message_contents')).toEqual(Array.from({ length: 256 }, (_, index) => 145 + index));
  logs.close();
});

test('what is added later is counted without counting all again', async () => {
  using site = siteOf();
  const clock = movableClock(nowMs);
  const logs = openLogs(site.file, clock, oneMegabyte);
  add(logs.client, many(200, young));
  await logs.runThrough();

  add(logs.client, many(100, young));
  clock.move(hourMs);
  await logs.runThrough();

  expect(storedBytes(logs)).toBe(megabyte);
  logs.close();
});

test('what age and other servers take away is no reason to take more', async () => {
  using site = siteOf();
  const clock = movableClock(nowMs);
  const [one, other] = [
    openLogs(site.file, clock, { ...oneMegabyte, contentDays: 30 }),
    openLogs(site.file, clock, { ...oneMegabyte, contentDays: 30 }),
  ];
  add(one.client, [...many(200, { ...young, createdAt: nowMs - 29.99 * dayMs }), ...many(250, young)]);
  await one.runThrough();
  await other.runThrough();

  add(one.client, many(100, young));
  clock.move(hourMs);
  await Promise.all([one.runThrough(), other.runThrough()]);

  expect(storedBytes(one)).toBe(megabyte);
  one.close();
  other.close();
});

test('the size is right to a hundredth after a restart, with conversations under way and an account that left', async () => {
  using site = siteOf();
  const clock = movableClock(nowMs);
  const before = openLogs(site.file, clock, keepAll);
  add(before.client, many(3_000, { ...young, bytes: 700 }));
  add(before.client, many(3_000, { ...young, bytes: 5_000, userId: 'bob' }));
  before.client.exec("DELETE FROM message_contents WHERE seq IN (SELECT seq FROM message_logs WHERE user_id = 'bob')");
  add(before.client, [...many(3_000, { ...young, bytes: 1_500 }), { ...young, status: 'pending' }]);
  before.close();

  const after = openLogs(site.file, clock, keepAll);
  while (!after.store.measure());

  expect(Math.abs(after.store.contentBytes() / storedBytes(after) - 1)).toBeLessThan(0.01);
  after.close();
});

test('what users took with them when they left is forgotten within a day', async () => {
  using site = siteOf();
  const clock = movableClock(nowMs);
  const logs = openLogs(site.file, clock, oneMegabyte);
  add(logs.client, [young, ...many(150, { ...young, userId: 'bob' }), ...many(100, young)]);
  await logs.runThrough();
  logs.client.exec("DELETE FROM message_contents WHERE seq IN (SELECT seq FROM message_logs WHERE user_id = 'bob')");

  add(logs.client, many(150, young));
  clock.move(dayMs + hourMs);
  await logs.runThrough();

  expect(logs.seqs('message_contents')).toHaveLength(251);
  logs.close();
});

test('contents that are written late, by a long conversation, are counted too', async () => {
  using site = siteOf();
  const clock = movableClock(nowMs);
  const logs = openLogs(site.file, clock, oneMegabyte);
  add(logs.client, [{ ...young, status: 'pending' }, ...many(200, young)]);
  await logs.runThrough();

  logs.client.exec("UPDATE message_logs SET status = 'completed' WHERE seq = 1");
  logs.client.exec(`INSERT INTO message_contents VALUES (1, randomblob(${megabyte}))`);
  clock.move(hourMs);
  await logs.runThrough();

  expect(logs.seqs('message_contents')).toEqual(Array.from({ length: 200 }, (_, index) => 2 + index));
  logs.close();
});

function storedBytes(logs: Logs): number {
  const [sum] = logs.rows<{ bytes: number }>('SELECT sum(length(sealed)) AS bytes FROM message_contents');
  return sum?.bytes ?? 0;
}
