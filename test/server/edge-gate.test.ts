import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gate } from '../../packages/server/src/core/gate.ts';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import { type House, openHouse, type Resident, type Settings } from '../house.ts';

let mock: MockLlm;
let house: House;
let ada: Resident;

beforeEach(async () => {
  mock = await startMockLlm();
});
afterEach(async () => {
  await house.close();
  await mock.close();
});

/** A house with one place and one that waits, whose first call takes 400 ms and the others none. */
async function openNarrow(settings: Settings = {}): Promise<string> {
  house = await openHouse({
    WAPI_URL: mock.baseUrl,
    LEVEL_LOW_MODEL: 'ok',
    MAX_CONCURRENT_REQUESTS: '1',
    MAX_QUEUED_REQUESTS: '1',
    ...settings,
  });
  ada = await house.register();
  mock.next('ttfb@400');
  return house.listen();
}

function ask(origin: string, more: { stream?: boolean; signal?: AbortSignal; id?: string } = {}): Promise<Response> {
  const { stream = false, signal, id } = more;
  return fetch(`${origin}/v1/prompt/completions`, {
    method: 'POST',
    headers: {
      ...ada.headers,
      'content-type': 'application/json',
      ...(id === undefined ? {} : { 'x-request-id': id }),
    },
    body: JSON.stringify({ level: 'low', stream, messages: [{ role: 'user', content: 'Is 3599 prime?' }] }),
    ...(signal ? { signal } : {}),
  });
}

const charged = () => house.rows<{ n: number }>("SELECT count(*) n FROM credit_ledger WHERE kind = 'reserve'")[0]?.n;

describe('More requests than there are places for', () => {
  test('wait so far as they may, and beyond that get 503 with Retry-After before any charge', async () => {
    const origin = await openNarrow();
    const first = ask(origin);
    await mock.waitForCall(1);
    const others = [ask(origin), ask(origin)];
    const refused = await Promise.race(others);

    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await refused.json()).toMatchObject({ error_code: 'SERVER_BUSY' });
    expect([charged(), mock.calls.length]).toEqual([1, 1]);
    const statuses = await Promise.all([first, ...others].map(async (one) => (await one).status));
    expect(statuses.sort()).toEqual([200, 200, 503]);
    expect([charged(), mock.calls.length]).toEqual([2, 2]);
  });

  test('wait so long as they may, and then get 503 before any charge', async () => {
    const origin = await openNarrow({ QUEUE_TIMEOUT_MS: '50' });
    const first = ask(origin);
    await mock.waitForCall(1);
    const second = await ask(origin);
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
    expect([(await first).status, charged()]).toEqual([200, 1]);
  });

  test('leave their place in the queue when their client leaves', async () => {
    const origin = await openNarrow();
    const first = ask(origin);
    await mock.waitForCall(1);
    const leaver = new AbortController();
    const waiting = [0, 1].map((number) =>
      ask(origin, { signal: leaver.signal, id: `leaver-${number}` }).then(
        ({ status }) => status,
        () => 'left',
      ),
    );
    expect(await Promise.race(waiting)).toBe(503);
    leaver.abort();
    expect((await Promise.all(waiting)).sort()).toEqual([503, 'left']);
    await expect.poll(() => house.logLines().filter((line) => line.is_cut)).toHaveLength(1);

    expect((await ask(origin)).status).toBe(200);
    expect((await first).status).toBe(200);
    expect([charged(), mock.calls.length]).toEqual([2, 2]);
  });

  test('do not keep the server from saying that it lives, nor from refusing what is not asked for rightly', async () => {
    const origin = await openNarrow({ MAX_QUEUED_REQUESTS: '0' });
    const first = ask(origin);
    await mock.waitForCall(1);
    const replies = await Promise.all([
      fetch(`${origin}/health`),
      fetch(`${origin}/ready`),
      fetch(`${origin}/v1/models`),
      fetch(`${origin}/v1/models`, { headers: ada.headers }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 401, 503]);
    expect((await first).status).toBe(200);
  });

  test('get the place of a stream when it has ended, not when it has begun', async () => {
    const origin = await openNarrow({ MAX_QUEUED_REQUESTS: '0', LEVEL_LOW_MODEL: 'slow@10' });
    const stream = await ask(origin, { stream: true });
    expect((await ask(origin)).status).toBe(503);
    await stream.text();
    await expect.poll(async () => (await fetch(`${origin}/v1/models`, { headers: ada.headers })).status).toBe(200);
  });

  test('get the place of a client that left in the midst of its answer', async () => {
    const origin = await openNarrow({ MAX_QUEUED_REQUESTS: '0', LEVEL_LOW_MODEL: 'stall@2' });
    mock.next('stall@2');
    const leaver = new AbortController();
    const first = ask(origin, { signal: leaver.signal }).catch(() => 'left');
    await mock.waitForCall(1);
    expect((await ask(origin)).status).toBe(503);
    leaver.abort();
    expect(await first).toBe('left');
    await expect.poll(async () => (await fetch(`${origin}/v1/models`, { headers: ada.headers })).status).toBe(200);
  });
});

describe('The gate', () => {
  const never = new AbortController().signal;
  beforeEach(async () => {
    house = await openHouse();
  });

  test('lets in by order of arrival', async () => {
    const narrow = gate(1, 10, 1_000);
    const leave = await narrow.enter(never);
    const order: number[] = [];
    const entered = [1, 2, 3].map(async (number) => {
      const out = await narrow.enter(never);
      order.push(number);
      out();
    });
    leave();
    await Promise.all(entered);
    expect(order).toEqual([1, 2, 3]);
  });

  test('gives a place back once, however often it is left', async () => {
    const narrow = gate(1, 0, 1_000);
    const leave = await narrow.enter(never);
    leave();
    leave();
    await narrow.enter(never);
    await expect(narrow.enter(never)).rejects.toMatchObject({ code: 'SERVER_BUSY' });
  });

  test('keeps no place for one who is gone already', async () => {
    const narrow = gate(1, 1, 1_000);
    const leave = await narrow.enter(never);
    await expect(narrow.enter(AbortSignal.abort())).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    const waiting = narrow.enter(never);
    leave();
    (await waiting)();
    await expect(narrow.enter(AbortSignal.abort())).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    (await narrow.enter(never))();
  });
});
