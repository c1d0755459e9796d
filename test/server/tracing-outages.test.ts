import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { otlpTracer } from '../../packages/server/src/adapters/tracing/otlp.ts';
import { tellingExporter } from '../../packages/server/src/adapters/tracing/telling-exporter.ts';
import { ConfigError, resolveConfig } from '../../packages/server/src/config/load.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import { movableClock } from '../clock.ts';
import { openHouse, type Settings } from '../house.ts';
import { startTellingUpstream } from './telling-upstream.ts';
import { startCollector } from './tracing-collector.ts';

type Exporter = Parameters<typeof tellingExporter>[0];

const body = { level: 'low', messages: [{ role: 'user', content: 'What is the capital of Peru?' }] };

test('a collector that refuses is told of once a minute, with how many spans were lost since', () => {
  const clock = movableClock(Date.UTC(2026, 5, 15));
  const lines: string[] = [];
  const refusal = Object.assign(new Error('canary'), { code: 400 });
  const refusing: Exporter = { export: (_, done) => done({ code: 1, error: refusal }), shutdown: async () => {} };
  const exporter = tellingExporter(refusing, { clock, log: logTo({ write: (line) => lines.push(line) }, 'warn') });
  const lose = (count: number) =>
    exporter.export(Array.from({ length: count }) as Parameters<Exporter['export']>[0], () => {});

  lose(10);
  lose(20);
  lose(30);
  clock.move(60_001);
  lose(40);

  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { cause: '400', lost: 10 },
    { cause: '400', lost: 90 },
  ]);
  expect(lines.join()).not.toContain('canary');
});

test('a collector that is not there costs a stopping server two seconds, and its last spans are said to be lost', async () => {
  const lines: string[] = [];
  const tracer = tracerTo('http://127.0.0.1:9', movableClock(0), lines);
  tracer.server('GET', {}, undefined).end(null);

  const startMs = performance.now();
  await tracer.close();

  expect(performance.now() - startMs).toBeLessThan(2_500);
  expect(lines.join()).toContain('lost');
});

test('a collector that takes nothing neither holds up requests nor the end of the server by more than two seconds', async () => {
  const collector = await startCollector('none');
  const house = await openHouse({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
  const { headers } = await house.register();

  const statuses = await Promise.all(
    Array.from({ length: 5 }, async () => (await house.post('/v1/prompt/completions', body, headers)).status),
  );
  const startMs = performance.now();
  await house.close();
  const endMs = performance.now();
  await collector.close();

  expect(statuses).toEqual([200, 200, 200, 200, 200]);
  expect(endMs - startMs).toBeLessThan(3_000);
});

test('spans that nobody takes are held up to a bound, and no more', async () => {
  const collector = await startCollector('none');
  const tracer = tracerTo(collector.url, movableClock(0), []);
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const filled = (count: number) => {
    for (let span = 0; span < count; span++)
      tracer.server('GET', { filling: 'x'.repeat(1_000) + span }, undefined).end(null);
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };

  const bytes = filled(5_000);
  const later = filled(60_000);

  expect(later - bytes).toBeLessThan(40 * 2 ** 20);
  await tracer.close();
  await collector.close();
});

test('traces hold nothing that was said, no key, no user and no address', async () => {
  const canaries = {
    prompt: 'canary-prompt-2xp',
    answer: 'canary-answer-6wy',
    providerKey: 'canary-provider-key-1uh',
    address: '198.51.100.77',
    stop: 'canary-stop-9kd',
  };
  const [collector, upstream] = [await startCollector(), await startTellingUpstream(canaries.answer)];
  const house = await openHouse({
    ...{ WAPI_URL: upstream.baseUrl, WAPI_KEY: canaries.providerKey, TRUST_PROXY: '127.0.0.1' },
    ...{ WAPI_MODELS: 'refuses-400,refuses-401,fails-500,is-torn', UPSTREAM_MAX_RETRIES: '1' },
    ...{
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20collector-key',
    },
  });
  const resident = await house.register('canary_username');
  const { sessionToken, headers: session } = await house.signIn('canary_username');
  const headers = { ...resident.headers, 'x-forwarded-for': canaries.address };
  const asked = {
    messages: [{ role: 'user', content: canaries.prompt }],
    stop: [canaries.stop],
    user: resident.userId,
  };
  for (const model of ['low', 'refuses-400', 'refuses-401', 'fails-500', 'is-torn', canaries.prompt]) {
    for (const stream of [false, true]) {
      await (await house.post('/v1/chat/completions', { ...asked, model, stream }, headers)).text();
    }
  }
  await house.fetch(`/v1/users/${resident.userId}?q=${canaries.prompt}`, { headers: session });
  await house.fetch('/v1/users/profile', { headers: session });
  await house.close();

  const sent = JSON.stringify(collector.requests.map(({ body: text }) => text));
  const { userId, apiKey, email, username } = resident;
  const secrets = { ...canaries, userId, apiKey, email, username, sessionToken, collector: 'collector-key' };
  expect(Object.entries(secrets).filter(([, text]) => sent.includes(text))).toEqual([]);
  expect(collector.spans().length).toBeGreaterThan(25);
  expect(collector.requests[0]).toMatchObject({
    path: '/v1/traces',
    headers: { authorization: 'Bearer collector-key' },
  });
  await upstream.close();
  await collector.close();
});

test.each<[string, Settings, string[]]>([
  ['no address', { OTEL_EXPORTER_OTLP_ENDPOINT: 'canary:4318' }, ['OTEL_EXPORTER_OTLP_ENDPOINT must be an address']],
  [
    'a key in the address',
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://canary:pw@c:1' },
    ['OTEL_EXPORTER_OTLP_ENDPOINT must hold'],
  ],
  ['headers alone', { OTEL_EXPORTER_OTLP_HEADERS: 'a=b' }, ['OTEL_EXPORTER_OTLP_ENDPOINT must be given with']],
  [
    'headers that are none',
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:1', OTEL_EXPORTER_OTLP_HEADERS: 'canary' },
    ['OTEL_EXPORTER_OTLP_HEADERS must be headers'],
  ],
  [
    'a header with a line break',
    { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:1', OTEL_EXPORTER_OTLP_HEADERS: 'a=canary%0D%0Ab' },
    ['OTEL_EXPORTER_OTLP_HEADERS must be headers'],
  ],
  ['more than all', { OTEL_TRACES_SAMPLER_RATIO: '1.5' }, ['OTEL_TRACES_SAMPLER_RATIO must be a number from 0 to 1']],
])('settings with %s are refused by name, and no value is shown', (_, settings, expected) => {
  const faults = faultsOf(settings);

  expect(faults).toHaveLength(expected.length);
  for (const [index, fault] of faults.entries()) expect(fault).toContain(expected[index]);
  expect(faults.join()).not.toContain('canary');
});

test('of requests that bring no trace, the share is traced that the operator wants', async () => {
  const collector = await startCollector();
  const tracer = tracerTo(collector.url, movableClock(0), [], 0.25);

  for (let span = 0; span < 2_000; span++) tracer.server('GET', {}, undefined).end(null);
  await tracer.close();

  expect(collector.spans().length).toBeGreaterThan(350);
  expect(collector.spans().length).toBeLessThan(650);
  await collector.close();
});

function tracerTo(endpoint: string, clock: ReturnType<typeof movableClock>, lines: string[], ratio = 1) {
  const settings = { endpoint, headers: {}, serviceName: 'promptenchanter', ratio };
  const log = logTo({ write: (line) => lines.push(line) }, 'warn');
  return otlpTracer({ settings, version: '0.0.0', instanceId: 'server-1', clock, log });
}

function faultsOf(settings: Settings): string[] {
  try {
    resolveConfig([['flag', settings]]);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}
