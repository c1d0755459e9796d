import { describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { startMockLlm } from '../fault/mock-llm.ts';
import type { House } from '../house.ts';
import { ask, openWatchedHouse, operator, usageOf } from './monitoring-scene.ts';
import { eventually } from './upstream-scene.ts';

const noon = Date.parse('2026-03-10T12:00:00Z');

const written = (house: House) =>
  house.rows<{ requests: number }>(
    "SELECT requests FROM api_usage_logs WHERE route = 'createCompletion' AND user_id = '*'",
  );

describe('A user’s usage', () => {
  test('tells their requests by day, operation, style and level, with what they took', async () => {
    const house = await openWatchedHouse({}, movableClock(noon));
    const { headers } = await house.register();
    await ask(house, headers, { r_type: 'tot', level: 'high' });
    await ask(house, headers, { r_type: 'tot', level: 'high' });
    await ask(house, headers, { r_type: 'none', stream: true });
    await house.fetch('/v1/users/profile', { headers });

    const { from, to, totals, data } = await usageOf(house, headers);

    expect([from, to]).toEqual(['2026-02-09', '2026-03-10']);
    const told = data.map(({ day, route, r_type, level, requests, conversations }) => ({
      day,
      route,
      r_type,
      level,
      requests,
      conversations,
    }));
    expect(told).toEqual([
      { day: '2026-03-10', route: 'createCompletion', r_type: 'none', level: 'low', requests: 1, conversations: 1 },
      { day: '2026-03-10', route: 'createCompletion', r_type: 'tot', level: 'high', requests: 2, conversations: 2 },
      { day: '2026-03-10', route: 'getProfile', r_type: null, level: null, requests: 1, conversations: 0 },
    ]);
    const [log] = house.rows<{ prompt: number; completion: number }>(
      'SELECT sum(prompt_tokens) AS prompt, sum(completion_tokens) AS completion FROM message_logs',
    );
    expect(totals).toMatchObject({ requests: 4, failures: 0, conversations: 3, credits_main: 0 });
    expect(totals).toMatchObject({ prompt_tokens: log?.prompt, completion_tokens: log?.completion });
    expect(totals.average_ms).toBeGreaterThan(0);
    await house.close();
  });

  test('counts what failed, without what was given back', async () => {
    const mock = await startMockLlm();
    const house = await openWatchedHouse({ WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: '400' });
    const { headers } = await house.register();
    expect(await ask(house, headers, { r_type: 'bpe' })).toBe(502);
    expect(await ask(house, headers, { level: 'no-level' })).toBe(422);

    const { data } = await usageOf(house, headers);

    expect(data).toMatchObject([
      { route: 'createCompletion', r_type: null, level: null, requests: 1, failures: 1, conversations: 0 },
      { route: 'createCompletion', r_type: 'bpe', level: 'low', requests: 1, failures: 1, conversations: 0 },
    ]);
    await house.close();
    await mock.close();
  });

  test('is theirs alone: another’s is not there for them', async () => {
    const house = await openWatchedHouse();
    const [one, other] = [await house.register(), await house.register()];
    await ask(house, other.headers);

    const asked = (id: string) => house.fetch(`/v1/monitoring/usage?user_id=${id}`, { headers: one.headers });
    expect((await asked(other.userId)).status).toBe(404);
    expect((await asked('01a1fe71-8126-716b-a30e-371cecf807f2')).status).toBe(404);
    expect((await asked(one.userId)).status).toBe(200);
    expect((await usageOf(house, one.headers)).data.filter(({ route }) => route === 'createCompletion')).toEqual([]);
    await house.close();
  });

  test('belongs to the UTC day on which a request ended', async () => {
    const clock = movableClock(Date.parse('2026-03-10T23:59:59Z'));
    const house = await openWatchedHouse({ DAILY_USAGE_RESET_HOUR: '5' }, clock);
    const { headers } = await house.register();
    await ask(house, headers);
    clock.move(2_000);
    await ask(house, headers);

    const { data } = await usageOf(house, headers, '?from=2026-03-10&to=2026-03-11');
    expect(data.map(({ day, requests }) => [day, requests])).toEqual([
      ['2026-03-10', 1],
      ['2026-03-11', 1],
    ]);
    expect((await usageOf(house, headers, '?from=2026-03-11&to=2026-03-11')).totals.conversations).toBe(1);
    await house.close();
  });

  test.each([
    ['a day that no calendar has', 'from=2026-02-31', 'from'],
    ['days in the wrong order', 'from=2026-03-02&to=2026-03-01', 'from'],
    ['more than 366 days', 'from=2025-01-01&to=2026-01-02', 'from'],
    ['what is no day', 'to=yesterday', 'to'],
  ])('refuses %s and says where', async (_what, query, path) => {
    const house = await openWatchedHouse();
    const reply = await house.fetch(`/v1/monitoring/usage?${query}`, { headers: operator });
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({ error_code: 'INVALID_REQUEST', errors: [{ path }] });
    await house.close();
  });

  test('may span 366 days', async () => {
    const house = await openWatchedHouse();
    expect(await usageOf(house, operator, '?from=2025-01-01&to=2026-01-01')).toMatchObject({ from: '2025-01-01' });
    await house.close();
  });
});

describe('The usage of all', () => {
  test('is the operator’s to see, whole or one user’s, and counts neither probes nor metrics nor pages', async () => {
    const house = await openWatchedHouse();
    const [one, other] = [await house.register(), await house.register()];
    await ask(house, one.headers);
    await ask(house, other.headers);
    await ask(house, other.headers);
    for (const path of ['/health', '/ready', '/openapi.json', '/metrics'])
      await house.fetch(path, { headers: operator });

    const all = await usageOf(house, operator);
    const theirs = await usageOf(house, operator, `?user_id=${other.userId}`);

    expect(all.data.map(({ route, requests }) => [route, requests])).toEqual([
      ['createCompletion', 3],
      ['registerUser', 2],
    ]);
    expect(all.totals.conversations).toBe(3);
    expect(theirs.data).toMatchObject([{ route: 'createCompletion', requests: 2 }]);
    await house.close();
  });

  test('is written within the interval, and what is left of it when the server stops', async () => {
    const house = await openWatchedHouse({ MESSAGE_FLUSH_INTERVAL_SECONDS: '1' });
    const { headers } = await house.register();
    await ask(house, headers);
    expect(written(house)).toEqual([]);
    await eventually('it is written', () => written(house).length === 1);
    await house.close();
  });

  test('is written at once on demand, which says how many rows there were', async () => {
    const house = await openWatchedHouse({ MESSAGE_FLUSH_INTERVAL_SECONDS: '3600' });
    const { headers } = await house.register();
    await ask(house, headers);

    const reply = await house.fetch('/v1/monitoring/flush-logs', { method: 'POST', headers: operator });

    // Of registering, of the completion, and of its style as a prompt of the library.
    expect(await reply.json()).toMatchObject({ success: true, usage_rows: 3, letters_waiting: expect.any(Number) });
    expect(written(house)).toEqual([{ requests: 1 }]);
    await house.close();
  });
});
