import { expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { add, dayMs, hourMs, keepAll, type Logs, many, openLogs, siteOf } from './retention-scene.ts';

const nowMs = Date.UTC(2026, 5, 15);
const clock = () => movableClock(nowMs);
const daysAgo = (days: number) => nowMs - days * dayMs;

test('conversations older than the log is kept go with their contents, and the younger stay', async () => {
  using site = siteOf();
  const logs = openLogs(site.file, clock(), { ...keepAll, messageDays: 30 });
  add(logs.client, [...many(450, { createdAt: daysAgo(31) }), ...many(50, { createdAt: daysAgo(29) })]);

  await logs.runThrough();

  expect(logs.seqs('message_logs')).toEqual(Array.from({ length: 50 }, (_, index) => 451 + index));
  expect(logs.seqs('message_contents')).toEqual(logs.seqs('message_logs'));
  logs.close();
});

test('contents may go before the rest: that the conversation took place stays', async () => {
  using site = siteOf();
  const logs = openLogs(site.file, clock(), { ...keepAll, messageDays: 30, contentDays: 7 });
  add(logs.client, [{ createdAt: daysAgo(40) }, ...many(450, { createdAt: daysAgo(8) }), { createdAt: daysAgo(6) }]);

  await logs.runThrough();

  expect(logs.seqs('message_logs')).toHaveLength(451);
  expect(logs.seqs('message_contents')).toEqual([452]);
  logs.close();
});

test('a conversation that is under way stays however old it is, and does not keep those around it', async () => {
  using site = siteOf();
  const logs = openLogs(site.file, clock(), { ...keepAll, messageDays: 30 });
  const old = { createdAt: daysAgo(31) };
  add(logs.client, [...many(250, old), { ...old, status: 'pending' }, ...many(250, old), { createdAt: nowMs }]);

  await logs.runThrough();

  expect(logs.seqs('message_logs')).toEqual([251, 502]);
  logs.close();
});

test('the newest conversation keeps its number, and loses its contents with age', async () => {
  using site = siteOf();
  const logs = openLogs(site.file, clock(), { ...keepAll, messageDays: 30, contentDays: 30 });
  add(logs.client, many(3, { createdAt: daysAgo(31) }));

  await logs.runThrough();
  add(logs.client, [{ createdAt: nowMs }]);

  expect(logs.seqs('message_logs')).toEqual([3, 4]);
  expect(logs.seqs('message_contents')).toEqual([4]);
  logs.close();
});

test('entries of a clock that was ahead do not keep those that are old', async () => {
  using site = siteOf();
  const logs = openLogs(site.file, clock(), { ...keepAll, messageDays: 30 });
  const [ahead, old] = [{ createdAt: nowMs + 400 * dayMs }, { createdAt: daysAgo(31) }];
  add(logs.client, [...many(20, ahead), ...many(300, old), { createdAt: nowMs }]);

  await logs.runThrough();

  expect(logs.seqs('message_logs')).toEqual([...Array.from({ length: 20 }, (_, index) => 1 + index), 321]);
  logs.close();
});

test('a log without bounds keeps everything', async () => {
  using site = siteOf();
  const logs = openLogs(site.file, clock(), keepAll);
  add(logs.client, many(300, { createdAt: 1 }));
  logs.client.exec(usageOn('1990-01-01'));

  await logs.runThrough();

  expect(logs.seqs('message_contents')).toHaveLength(300);
  expect(logs.rows('SELECT * FROM api_usage_logs')).toHaveLength(1);
  expect(logs.events()).toEqual([]);
  logs.close();
});

test('figures of usage go by their day', async () => {
  using site = siteOf();
  const logs = openLogs(site.file, clock(), { ...keepAll, usageDays: 730 });
  logs.client.exec(usageOn('2024-06-14') + usageOn('2024-06-15') + usageOn('2026-06-15'));

  await logs.runThrough();

  expect(logs.rows('SELECT day FROM api_usage_logs ORDER BY day')).toEqual([
    { day: '2024-06-15' },
    { day: '2026-06-15' },
  ]);
  logs.close();
});

test('the security log says once what a run removed, and nothing of a run that removed nothing', async () => {
  using site = siteOf();
  const time = clock();
  const logs = openLogs(site.file, time, { ...keepAll, messageDays: 30, usageDays: 730 });
  add(logs.client, [...many(500, { createdAt: daysAgo(31), bytes: 100 }), { createdAt: nowMs }]);
  logs.client.exec(usageOn('2020-01-01'));

  await logs.runThrough();
  time.move(hourMs);
  await logs.runThrough();

  expect(logs.events().map(({ details }) => JSON.parse(details))).toEqual([
    { messages: 500, contents: 500, content_bytes: 50_000, usage_rows: 1 },
  ]);
  logs.close();
});

test('who keeps more saves what is not gone yet', async () => {
  using site = siteOf();
  const logs = openLogs(site.file, clock(), { ...keepAll, messageDays: 30 });
  add(logs.client, [...many(30_000, { createdAt: daysAgo(31), bytes: 20 }), { createdAt: nowMs }]);
  await logs.prune();
  await logs.prune();
  const left = logs.seqs('message_logs').length;

  logs.settings.messageDays = 365;
  await logs.runThrough();

  expect(left).toBeGreaterThan(1_000);
  expect(logs.seqs('message_logs')).toHaveLength(left);
  logs.close();
});

test('several servers at once remove the same and no more', async () => {
  using site = siteOf();
  const settings = { ...keepAll, messageDays: 30, contentDays: 7 };
  const servers = [1, 2, 3].map(() => openLogs(site.file, clock(), settings));
  const [first] = servers as [Logs, Logs, Logs];
  add(first.client, [
    ...many(2_000, { createdAt: daysAgo(31) }),
    ...many(1_000, { createdAt: daysAgo(8) }),
    ...many(100, { createdAt: nowMs }),
  ]);

  await Promise.all(servers.map((server) => server.runThrough()));

  expect(first.seqs('message_logs')).toHaveLength(1_100);
  expect(first.seqs('message_contents')).toHaveLength(100);
  const told = first.events().map(({ details }) => JSON.parse(details) as { messages: number });
  expect(told.reduce((sum, { messages }) => sum + messages, 0)).toBe(2_000);
  for (const server of servers) server.close();
});

function usageOn(day: string): string {
  return `INSERT INTO api_usage_logs VALUES ('${day}', 'ada', 'createCompletion', 'bpe', 'low', 1, 0, 1, 1, 0, 1, 5);`;
}
