import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { movableClock } from '../clock.ts';
import { type House, openHouse, type Resident } from '../house.ts';
import { expectSound } from './credit-scene.ts';
import { addConversations } from './history-scene.ts';

const dayMs = 24 * 3_600_000;
const body = { level: 'low', messages: [{ role: 'user', content: 'What is the capital of Peru?' }] };

beforeEach(() => {
  // Beats come when a test says so; what waits in between waits in real time.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});

afterEach(() => {
  vi.useRealTimers();
});

test('twenty thousand conversations go while requests are served, none of which waits for more than a step', async () => {
  const { house, resident } = await openFull(20_000);
  const begun = { left: countOf(house), calls: 0 };
  // What one request sees go: more than a few steps would be a step that is too long, or no pause between two.
  let mostGone = 0;

  while (countOf(house) > begun.calls + 2) {
    beat();
    const before = countOf(house);
    const reply = await house.post('/v1/prompt/completions', body, resident.headers);
    expect(reply.status).toBe(200);
    mostGone = Math.max(mostGone, before - countOf(house));
    begun.calls++;
    await sleep(1);
  }

  expect(begun.left).toBeGreaterThan(20_000);
  expect(begun.calls).toBeGreaterThan(40);
  expect(mostGone).toBeLessThan(2_000);
  expectSound(house.rows);
  await house.close();
}, 120_000);

test('the ledger, the balance and the export of a user outlast their conversations', async () => {
  const clock = movableClock(Date.UTC(2026, 5, 1, 9));
  const house = await openHouse({ MESSAGE_LOG_RETENTION_DAYS: '30' }, clock);
  const resident = await house.register('ada');
  for (let call = 0; call < 3; call++) await house.post('/v1/prompt/completions', body, resident.headers);
  const ledger = house.rows('SELECT * FROM credit_ledger');

  clock.move(31 * dayMs);
  await house.post('/v1/prompt/completions', body, resident.headers);
  await pruned(house);
  const { headers } = await house.signIn('ada');
  const answers = await Promise.all(
    ['/v1/users/messages', '/v1/users/export', '/v1/users/profile'].map((path) => house.fetch(path, { headers })),
  );

  expect(house.rows('SELECT * FROM message_logs')).toHaveLength(1);
  expect(house.rows('SELECT * FROM credit_ledger')).toEqual(expect.arrayContaining(ledger));
  expect(house.rows('SELECT conversation_limit FROM users')).toEqual([{ conversation_limit: 9 }]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  for (const answer of answers) await answer.text();
  expectSound(house.rows);
  await house.close();
});

test('an answer is sent again under its key although its conversation is gone from the log', async () => {
  const clock = movableClock(Date.UTC(2026, 5, 1, 9));
  const house = await openHouse({ MESSAGE_LOG_RETENTION_DAYS: '1' }, clock);
  const resident = await house.register('ada');
  const headers = { ...resident.headers, 'idempotency-key': 'the-same-again' };
  const first = await (await house.post('/v1/prompt/completions', body, headers)).text();

  clock.move(dayMs - 60_000);
  house.write('UPDATE message_logs SET created_at = created_at - 3600000');
  await house.post('/v1/prompt/completions', body, resident.headers);
  await pruned(house);
  const again = await house.post('/v1/prompt/completions', body, headers);

  expect(house.rows('SELECT * FROM message_logs')).toHaveLength(1);
  expect(await again.text()).toBe(first);
  expectSound(house.rows);
  await house.close();
});

/** A house whose log is full of conversations that are too old, of somebody who is allowed many more. */
async function openFull(count: number): Promise<{ house: House; resident: Resident }> {
  const house = await openHouse({
    MESSAGE_LOG_RETENTION_DAYS: '30',
    DEFAULT_USER_LIMITS: '{"conversation_limit":100000,"reset":100000}',
  });
  const resident = await house.register('ada');
  for (let part = 0; part < count; part += 5_000) addConversations(house, resident.userId, 5_000, 'x'.repeat(900));
  await house.post('/v1/prompt/completions', body, resident.headers);
  return { house, resident };
}

function countOf(house: House): number {
  return house.rows<{ n: number }>('SELECT count(*) AS n FROM message_logs')[0]?.n ?? 0;
}

function beat(): void {
  vi.advanceTimersByTime(5_000);
}

/** Waits until a run through the logs has removed something. */
function pruned(house: House): Promise<void> {
  beat();
  return vi.waitFor(() => {
    const told = house
      .logLines()
      .filter(({ msg, event }) => `${msg ?? ''}${event ?? ''}`.includes('removed old entries'));
    if (told.length === 0) throw new Error('Nothing was removed yet.');
  }, 5_000);
}

test('a request id that a removed conversation had is served and charged like any other', async () => {
  const house = await openHouse();
  const resident = await house.register('ada');
  const headers = { ...resident.headers, 'x-request-id': 'the-same-id-again' };
  expect((await house.post('/v1/prompt/completions', body, headers)).status).toBe(200);
  expect((await house.post('/v1/prompt/completions', body, resident.headers)).status).toBe(200);
  // As retention does, which keeps the newest.
  house.write('DELETE FROM message_contents WHERE seq = 1');
  house.write('DELETE FROM message_logs WHERE seq = 1');
  expect((await house.post('/v1/prompt/completions', body, headers)).status).toBe(200);
  expectSound(house.rows);
  await house.close();
});
