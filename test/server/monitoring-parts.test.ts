import { expect, test } from 'vitest';
import { componentHealth } from '../../packages/server/src/services/operating/component-health.ts';
import { stillClock } from '../still-clock.ts';

type Needs = Parameters<typeof componentHealth>[0];

const gibibyte = 2 ** 30;

/** Parts that are all well, but for what a test says. */
function health(but: {
  disk?: { freeBytes: number; totalBytes: number } | null;
  waiting?: number;
  readMs?: () => number;
  isWritable?: boolean;
  mail?: Partial<Pick<Needs, 'mailKind'>> & { isWorking?: boolean };
  places?: ReturnType<Needs['places']>;
}) {
  const nothing = async () => {
    throw new Error('not to be asked');
  };
  return componentHealth({
    storage: {
      queue: () => ({ waiting: but.waiting ?? 0, limit: 100 }),
      sizes: () => ({ databaseBytes: 1, walBytes: 0 }),
      auditSeq: () => 0,
      readMs: but.readMs ?? (() => 1),
      drain: nothing,
    },
    upstream: {
      kind: 'echo',
      complete: nothing,
      stream: () => {
        throw new Error('not to be asked');
      },
      probe: nothing,
      modelsLeftAlone: () => 0,
      lately: () => ({ answered: 0, failed: 0, commonest: null }),
      close: nothing,
    },
    answers: { kept: () => null },
    research: { isEnabled: () => true, providers: [] },
    machine: {
      process: () => ({ uptimeSeconds: 1, cpuSeconds: 1, memoryBytes: 1, heapUsedBytes: 1 }),
      eventLoopDelay: () => ({ count: 0, p50: null, p95: null, p99: null }),
      disk: async () => (but.disk === undefined ? { freeBytes: 50 * gibibyte, totalBytes: 100 * gibibyte } : but.disk),
      stop() {},
    },
    postman: { isWorking: () => but.mail?.isWorking ?? true, waiting: () => 3 },
    mailKind: but.mail?.mailKind ?? 'smtp',
    isWritable: () => but.isWritable ?? true,
    places: () => but.places ?? {},
    clock: stillClock(),
  }).check();
}

test('A server that is well is, also where a part is not in use', async () => {
  expect(await health({ disk: null, mail: { mailKind: 'off' } })).toMatchObject({
    status: 'ok',
    components: { mail: { status: 'off' }, disk: { status: 'off' } },
  });
});

test.each([
  ['half free', 50 * gibibyte, 100 * gibibyte, 'ok'],
  ['under 5 % free', 4 * gibibyte, 100 * gibibyte, 'degraded'],
  ['under a gibibyte free', gibibyte - 1, 10 * gibibyte, 'degraded'],
  ['under 100 MiB free', 99 * 2 ** 20, gibibyte, 'down'],
])('A disk with %s', async (_what, freeBytes, totalBytes, status) => {
  const found = await health({ disk: { freeBytes, totalBytes } });
  expect([found.status, found.components.disk?.status]).toEqual([status, status]);
  expect(found.components.disk?.figures).toEqual({ free_bytes: freeBytes, total_bytes: totalBytes });
});

test.each([
  [50, 'ok'],
  [51, 'degraded'],
  [100, 'down'],
])('A queue of 100 writes in which %i wait is %s', async (waiting, status) => {
  expect((await health({ waiting })).components.queue).toMatchObject({ status, figures: { waiting, limit: 100 } });
});

test('Requests that wait for a place are told', async () => {
  const { components } = await health({ places: { models: { active: 5, waiting: 2, limit: 5 } } });
  expect(components.queue).toMatchObject({ status: 'degraded', figures: { models_active: 5, models_waiting: 2 } });
  expect(components.queue?.message).toContain('MAX_CONCURRENT_REQUESTS');
});

test('A database that cannot be written or read is down, a slow one degraded', async () => {
  const broken = () => {
    throw new Error('disk I/O error');
  };
  expect((await health({ isWritable: false })).components.database?.status).toBe('down');
  expect((await health({ readMs: broken })).components.database?.status).toBe('down');
  expect((await health({ readMs: () => 150 })).components.database).toMatchObject({
    status: 'degraded',
    latency_ms: 150,
  });
});

test('A mail server that takes nothing degrades the server, and says how many letters wait', async () => {
  const { status, components } = await health({ mail: { isWorking: false } });
  expect([status, components.mail]).toMatchObject(['degraded', { figures: { waiting: 3 } }]);
});
