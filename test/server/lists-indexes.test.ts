import { expect, test } from 'vitest';
import type { EventQuery, UserQuery } from '../../packages/server/src/ports/directory.ts';
import { openHall } from './lists-scene.ts';

const page = { page: 1, page_size: 10 };
const userQueries: Omit<UserQuery, 'order'>[] = [
  { sort: 'time_created', plan: 'pro', text: 'person' },
  { sort: 'username', level: 'low' },
  { sort: 'name', isActive: true },
  { sort: 'last_login', isVerified: true, userType: 'Personal', tenantId: 'house' },
];
const eventQueries: EventQuery[] = [
  { fromMs: 1, toMs: 2 },
  { event: 'login', fromMs: 1 },
  { severity: 'info', toMs: 2 },
  { severity: 'critical' },
  { address: '::1', event: 'login' },
  { actor: 'admin:1', severity: 'warning' },
  { userId: 'a', fromMs: 1, event: 'login' },
];

test('No list sorts a table or reads it from its beginning: each is walked through by an index, whatever is asked for.', async () => {
  const hall = openHall();
  for (let index = 0; index < 1_100; index++) hall.addUser();
  hall.addConversation('a');
  const prepared = new Set<string>();
  const { prepare } = hall.client;
  hall.client.prepare = ((sql: string) => {
    prepared.add(sql);
    return prepare.call(hall.client, sql);
  }) as typeof prepare;
  for (const query of userQueries) await hall.users.list({ ...query, order: 'desc' }, page);
  for (const query of eventQueries) await hall.events.list(query, page);
  await hall.messages.list('a', page);
  await hall.users.listDeleted(page);
  hall.client.prepare = prepare;

  const plans = [...prepared].map((sql) => {
    const values = Array.from(sql.matchAll(/\?/g), () => null);
    const steps = hall.client.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
    return `${sql}: ${steps.map(({ detail }) => detail).join('; ')}`;
  });

  expect(plans.length).toBeGreaterThan(50);
  expect(
    plans.filter((plan) => /TEMP B-TREE|SCAN (users|security_logs|message_logs|deleted_users)/.test(plan)),
  ).toEqual([]);
  hall.close();
});
