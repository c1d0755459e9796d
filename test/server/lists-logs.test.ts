import { afterEach, expect, test } from 'vitest';
import type { EventQuery } from '../../packages/server/src/ports/directory.ts';
import { type Hall, noon, openHall, walked } from './lists-scene.ts';

let hall: Hall;
afterEach(() => hall.close());

function events(count: number): void {
  for (let index = 0; index < count; index++) {
    hall.addEvent({
      event: index % 3 === 0 ? 'logout' : 'login',
      severity: ['info', 'warning', 'critical'][index % 7] ?? 'info',
      actor: index % 5 === 0 ? 'admin:1' : 'user:a',
      userId: index % 2 === 0 ? 'a' : 'b',
      address: index % 4 === 0 ? '192.0.2.1' : '192.0.2.10',
      // Many in one millisecond, and a clock that was put back.
      at: noon + Math.floor(index / 10) * 1_000 - (index > 60 ? 2_500 : 0),
    });
  }
}

const [fromMs, toMs] = [noon + 2_000, noon + 6_000];
const within = `created_at >= ${fromMs} AND created_at < ${toMs}`;
const queries: [EventQuery, string][] = [
  [{}, 'true'],
  [{ event: 'login' }, `event = 'login'`],
  [{ severity: 'info' }, `severity = 'info'`],
  [{ severity: 'critical', event: 'logout' }, `severity = 'critical' AND event = 'logout'`],
  [{ actor: 'admin:1' }, `actor = 'admin:1'`],
  [{ address: '192.0.2.1' }, `address = '192.0.2.1'`],
  [{ fromMs }, `created_at >= ${fromMs}`],
  [{ toMs }, `created_at < ${toMs}`],
  [{ event: 'login', fromMs, toMs }, `event = 'login' AND ${within}`],
  [{ fromMs: toMs, toMs: fromMs }, 'false'],
  [{ severity: 'fatal' as 'critical' }, 'false'],
];

test('Paging through the security log gives every event once, the latest first, whatever the filter.', async () => {
  hall = openHall();
  events(150);
  for (const [query, where] of queries) {
    for (const size of [1, 7, 40]) {
      const rows = await walked((page) => hall.events.list(query, page), size);

      const naive = `SELECT seq FROM security_logs WHERE ${where} ORDER BY created_at DESC, seq DESC`;
      expect(
        rows.map(({ seq }) => seq),
        `${where}, ${size} a page`,
      ).toEqual(hall.client.prepare(naive).pluck().all());
    }
  }
});

test('What is about one user comes in the order in which it was written down, narrowed by time too.', async () => {
  hall = openHall();
  events(150);
  const query = { userId: 'a', actor: 'user:a', fromMs, toMs };

  const rows = await walked((page) => hall.events.list(query, page), 6);

  const naive = `SELECT seq FROM security_logs WHERE user_id = 'a' AND actor = 'user:a' AND ${within} ORDER BY seq DESC`;
  expect(rows.map(({ seq }) => seq)).toEqual(hall.client.prepare(naive).pluck().all());
  expect(rows.length).toBeGreaterThan(6);
});

test('An event of the list has all that was written down.', async () => {
  hall = openHall();
  hall.addEvent({ event: 'logout', severity: 'warning', actor: 'user:a', userId: 'a', address: '::1', at: 5 });

  const { rows } = await hall.events.list({}, { page: 1, page_size: 10 });

  expect(rows).toEqual([
    {
      ...{ seq: 1, event: 'logout', severity: 'warning', actor: 'user:a', userId: 'a', address: '::1', requestId: 'r' },
      ...{ details: { reason: 'test' }, atMs: 5, previousHash: 'p', hash: 'h' },
    },
  ]);
});

test('Paging through the conversations of a user gives each of theirs once, the latest first.', async () => {
  hall = openHall();
  for (let index = 0; index < 90; index++) hall.addConversation(index % 3 === 0 ? 'other' : 'a');

  const rows = await walked((page) => hall.messages.list('a', page), 8);

  const naive = hall.client.prepare(`SELECT request_id FROM message_logs WHERE user_id = 'a' ORDER BY seq DESC`);
  expect(rows.map(({ request_id }) => request_id)).toEqual(naive.pluck().all());
});
