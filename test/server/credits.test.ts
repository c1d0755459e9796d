import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../packages/server/src/core/clock.ts';
import { movableClock } from '../clock.ts';
import { startMockLlm } from '../fault/mock-llm.ts';
import { type House, openHouse, type Settings } from '../house.ts';

const body = { level: 'low', messages: [{ role: 'user', content: 'What is the capital of Peru?' }] };
const day = 86_400_000;
const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function open(settings: Settings = {}, clock?: Clock): Promise<House> {
  const house = await openHouse(settings, clock);
  opened.unshift(house);
  return house;
}

describe('Charging', () => {
  test('gives exactly as many answers as there are credits to a thousand requests at once', async () => {
    const house = await open({ DEFAULT_USER_LIMITS: '{"conversation_limit":300,"reset":300}' });
    const { headers } = await house.register();
    const origin = await house.listen();
    const ask = () =>
      fetch(`${origin}/v1/prompt/completions`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const replies = await Promise.all(Array.from({ length: 1_000 }, ask));

    const statuses = replies.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(300);
    expect(statuses.filter((status) => status === 429)).toHaveLength(700);
    const refusal = await replies.find(({ status }) => status === 429)?.json();
    expect(refusal).toMatchObject({ error_code: 'CREDITS_EXHAUSTED', limits: { conversation_limit: 0, reset: 300 } });
    expect(house.rows('SELECT conversation_limit FROM users')).toEqual([{ conversation_limit: 0 }]);
    expect(house.rows("SELECT count(*) AS n FROM credit_ledger WHERE kind = 'settle'")).toEqual([{ n: 300 }]);
    expectConserved(house);
  });

  test('is never below zero, whatever a statement tries', async () => {
    const house = await open();
    await house.register();
    expect(() => house.write('UPDATE users SET conversation_limit = -1')).toThrow(/CHECK/);
  });

  test('names a conversation anew when a client sends the same X-Request-ID twice, and charges each', async () => {
    const house = await open();
    const ada = await house.register();
    const bob = await house.register();
    for (const { headers } of [ada, ada, bob]) {
      const reply = await house.post('/v1/prompt/completions', body, { ...headers, 'x-request-id': 'the-same-id' });
      expect([reply.status, reply.headers.get('x-request-id')]).toEqual([200, 'the-same-id']);
    }
    const rows = house.rows<{ request_id: string }>('SELECT request_id FROM message_logs');
    expect(rows.map(({ request_id }) => request_id.split('~')[0])).toEqual([
      'the-same-id',
      'the-same-id',
      'the-same-id',
    ]);
    expectConserved(house);
  });
});

describe('The daily refill', () => {
  test('comes with the first request of a new UTC day, once, and with no earlier day', async () => {
    const clock = movableClock(Date.parse('2026-03-28T23:59:59Z'));
    const house = await open({ DEFAULT_USER_LIMITS: '{"conversation_limit":2,"reset":5}' }, clock);
    const { headers } = await house.register();
    const ask = async () => (await house.post('/v1/prompt/completions', body, headers)).status;

    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    clock.move(1_000);
    expect(await Promise.all(Array.from({ length: 7 }, ask))).toEqual([200, 200, 200, 200, 200, 429, 429]);
    clock.move(-2 * day);
    expect(await ask()).toBe(429);
    clock.move(5 * day);
    expect(await ask()).toBe(200);
    expect(house.rows("SELECT utc_day FROM credit_ledger WHERE kind = 'reset' AND balance = 'main'")).toEqual([
      { utc_day: '2026-03-29' },
      { utc_day: '2026-04-01' },
    ]);
    expectConserved(house);
  });
});

describe('The ledger', () => {
  test('sums to the balance after any interleaving of answers, failures, cancellations and days', async () => {
    const mock = await startMockLlm();
    opened.push(mock);
    const step = fc.constantFrom('ok', 'malformed', '400', 'cut@2', 'cancel', 'tomorrow', 'preview', 'invalid');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const clock = movableClock(Date.parse('2026-12-31T20:00:00Z'));
        const house = await openHouse({ WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: 'ok' }, clock);
        const { headers } = await house.register();
        for (const name of steps) await take(name, house, headers, mock, clock);
        expectConserved(house);
        expectClosed(house);
        await house.close();
      }),
      { numRuns: 12 },
    );
  });
});

async function take(
  step: string,
  house: House,
  headers: Record<string, string>,
  mock: Awaited<ReturnType<typeof startMockLlm>>,
  clock: ReturnType<typeof movableClock>,
): Promise<void> {
  if (step === 'tomorrow') clock.move(day);
  else if (step === 'preview') await house.post('/v1/prompt/preview', body, headers);
  else if (step === 'invalid') await house.post('/v1/prompt/completions', { ...body, level: 'none' }, headers);
  else if (step === 'cancel') {
    const reply = await house.post('/v1/prompt/completions', { ...body, stream: true }, headers);
    await reply.body?.cancel();
  } else {
    mock.next(step as 'ok');
    const reply = await house.post('/v1/prompt/completions', { ...body, stream: step.startsWith('cut') }, headers);
    await reply.text();
    // What was queued for a call that the balance refused must not meet a later one.
    if (reply.status === 429)
      await fetch(`${mock.baseUrl}/chat/completions`, { method: 'POST', body: '{"model":"ok","messages":[]}' });
  }
}

/** «Nothing lost» C1 to C4: no balance is negative, each is the sum of its ledger, and no charge ended twice. */
function expectConserved(house: House): void {
  const sums = house.rows(`SELECT id FROM users u WHERE credits_main < 0 OR conversation_limit < 0
    OR credits_main <> (SELECT sum(delta) FROM credit_ledger WHERE user_id = u.id AND balance = 'main')
    OR conversation_limit <> (SELECT sum(delta) FROM credit_ledger WHERE user_id = u.id AND balance = 'conversation_limit')`);
  expect(sums).toEqual([]);
  const twice = house.rows(`SELECT request_id FROM credit_ledger WHERE kind IN ('settle', 'refund')
    GROUP BY request_id, balance HAVING count(*) > 1`);
  expect(twice).toEqual([]);
}

/** «Nothing lost» C5: no charge is open. */
function expectClosed(house: House): void {
  const open = house.rows(`SELECT request_id FROM credit_ledger r WHERE kind = 'reserve' AND NOT EXISTS (
    SELECT 1 FROM credit_ledger t WHERE t.request_id = r.request_id AND t.kind IN ('settle', 'refund'))`);
  expect(open).toEqual([]);
  expect(house.rows("SELECT request_id FROM message_logs WHERE status = 'pending'")).toEqual([]);
}
