import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { ComponentHealth } from '../../packages/server/src/contract/types.ts';
import { movableClock } from '../clock.ts';
import { startMockLlm } from '../fault/mock-llm.ts';
import type { House } from '../house.ts';
import { ask, openWatchedHouse, operator } from './monitoring-scene.ts';

const upstreamKey = 'sk-the-key-of-the-upstream';

async function healthOf(house: House, path = '/v1/monitoring/health'): Promise<ComponentHealth> {
  return (await (await house.fetch(path, { headers: operator })).json()) as ComponentHealth;
}

/** An upstream that answers `GET /v1/models` with a status, and repeats its key. */
async function startListing(status: number) {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    response.writeHead(status).end(`${request.method} ${request.url} ${request.headers.authorization}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: () => asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

describe('The health of the parts', () => {
  test('tells of each, and that the echo is no model, at all three addresses that the caller may ask', async () => {
    const house = await openWatchedHouse();
    const health = await healthOf(house);

    expect(Object.keys(health.components).sort()).toEqual([
      ...['cache', 'database', 'disk', 'mail', 'queue', 'research', 'upstream'],
    ]);
    expect(health.components).toMatchObject({
      database: { status: 'ok', latency_ms: expect.any(Number), figures: { database_bytes: expect.any(Number) } },
      cache: { status: 'off' },
      upstream: { status: 'ok', message: expect.stringContaining('echo') },
      research: { status: 'ok' },
      mail: { status: 'ok', message: expect.stringContaining('SMTP_HOST'), figures: { waiting: 0 } },
      queue: { status: 'ok', figures: { limit: 1_000, models_active: 0 } },
    });
    expect((await healthOf(house, '/v1/admin/health')).components).toEqual(health.components);
    expect((await house.fetch('/v1/admin-panel/health', { headers: operator })).status).toBe(403);
    await house.close();
  });

  test('is looked at once a second, however often it is asked for', async () => {
    const clock = movableClock(Date.parse('2026-03-10T12:00:00Z'));
    const house = await openWatchedHouse({}, clock);
    const first = await healthOf(house);
    clock.move(500);
    expect((await healthOf(house)).checked_at).toBe(first.checked_at);
    clock.move(600);
    expect((await healthOf(house)).checked_at).not.toBe(first.checked_at);
    await house.close();
  });

  test('tells by the last calls how the upstream is, without asking it anything', async () => {
    const mock = await startMockLlm();
    const clock = movableClock(Date.parse('2026-03-10T12:00:00Z'));
    const models = { LEVEL_LOW_MODEL: 'ok', LEVEL_HIGH_MODEL: '503' };
    const house = await openWatchedHouse({ WAPI_URL: mock.baseUrl, UPSTREAM_MAX_RETRIES: '0', ...models }, clock);
    const { headers } = await house.register();
    const states: unknown[] = [];
    const look = async () => {
      clock.move(1_100);
      const { status, components } = await healthOf(house);
      states.push([status, components.upstream?.status, components.upstream?.figures]);
    };

    await ask(house, headers, { level: 'high' });
    await look();
    await ask(house, headers);
    await look();
    clock.move(59_000);
    await ask(house, headers);
    await look();

    expect(states).toEqual([
      ['down', 'down', { answered: 0, failed: 1, models_left_alone: 0 }],
      ['degraded', 'degraded', { answered: 1, failed: 1, models_left_alone: 0 }],
      ['ok', 'ok', { answered: 1, failed: 0, models_left_alone: 0 }],
    ]);
    await house.close();
    await mock.close();
  });

  test.each([
    [200, 'ok', 'answers'],
    [404, 'ok', 'answers'],
    [401, 'down', 'WAPI_KEY'],
    [500, 'degraded', 'failing'],
  ])('asks an upstream that was idle; one that answers %i is %s', async (status, state, word) => {
    const listing = await startListing(status);
    const house = await openWatchedHouse({ WAPI_URL: listing.url, WAPI_KEY: upstreamKey });
    const health = await healthOf(house);
    expect(health.components.upstream).toMatchObject({ status: state, message: expect.stringContaining(word) });
    expect(JSON.stringify([health, house.logLines()])).not.toContain(upstreamKey);
    await house.close();
    await listing.close();
  });

  test('asks an idle upstream at most twice a minute, and says where it does not answer at all', async () => {
    const listing = await startListing(200);
    const clock = movableClock(Date.parse('2026-03-10T12:00:00Z'));
    const house = await openWatchedHouse({ WAPI_URL: listing.url }, clock);
    for (let second = 0; second < 29; second++) {
      await healthOf(house);
      clock.move(1_000);
    }
    expect(listing.asked()).toBe(1);
    await listing.close();
    clock.move(2_000);
    const { status, components } = await healthOf(house);
    expect([status, components.upstream]).toMatchObject(['down', { message: expect.stringContaining('WAPI_URL') }]);
    await house.close();
  });

  test('is not for users', async () => {
    const house = await openWatchedHouse();
    const { headers } = await house.register();
    const paths = ['/v1/monitoring/health', '/v1/monitoring/metrics', '/v1/monitoring/queue-status'];
    const replies = await Promise.all(paths.map((path) => house.fetch(path, { headers })));
    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403]);
    await house.close();
  });
});

test('The queues tell what waits and what is under way', async () => {
  const house = await openWatchedHouse({ MAX_CONCURRENT_REQUESTS: '7', MESSAGE_MAX_QUEUE_SIZE: '99' });
  const { headers } = await house.register();
  const stream = await house.post(
    '/v1/prompt/completions',
    {
      ...{ level: 'low', stream: true, messages: [{ role: 'user', content: 'Count to a hundred, please.' }] },
    },
    headers,
  );
  const reader = stream.body?.getReader();
  await reader?.read();

  const reply = await house.fetch('/v1/monitoring/queue-status', { headers: operator });

  expect(await reply.json()).toMatchObject({
    message_log: { waiting: 0, limit: 99, open_charges: 1 },
    usage: { waiting: 1 },
    mail: { waiting: 0, is_working: true },
    requests: { models: { active: 0, waiting: 0, limit: 7 }, accounts: { active: 0, waiting: 0, limit: 7 } },
  });
  await reader?.cancel();
  await house.close();
});
