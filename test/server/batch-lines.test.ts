import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allowance, type BatchScene, openBatches } from './batch-scene.ts';
import { eventually } from './upstream-scene.ts';

let scene: BatchScene;

beforeEach(async () => {
  scene = await openBatches({ BATCH_MAX_JOB_TASKS: '50', BATCH_MAX_BYTES: '20000', MAX_BODY_BYTES: '4096' });
});
afterEach(() => scene[Symbol.asyncDispose]());

interface Told {
  status: number;
  headers: Headers;
  body: {
    id: string;
    error_code?: string;
    message: string;
    errors: { path: string; message: string }[];
    totals: { tasks: number };
    parallel: boolean;
  };
}

async function send(
  body: string | Uint8Array,
  query = '?level=low',
  headers: Record<string, string> = {},
): Promise<Told> {
  const reply = await scene.house.post(`/v1/batch/jobs${query}`, body, {
    ...scene.ada.headers,
    'content-type': 'application/x-ndjson',
    ...headers,
  });
  return { status: reply.status, headers: reply.headers, body: (await reply.json()) as Told['body'] };
}

/** The results of a job that has finished. */
async function resultsOf(id: string, from = 0): Promise<Record<string, unknown>[]> {
  const job = `/v1/batch/jobs/${id}`;
  await eventually(
    'a finished job',
    () => scene.house.rows("SELECT id FROM batch_jobs WHERE id = ? AND state = 'finished'", id).length > 0,
  );
  const reply = await scene.house.fetch(`${job}/results?from=${from}`, { headers: scene.ada.headers });
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
  const text = await reply.text();
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('Lines', () => {
  test('are a task each, blank ones aside, whatever ends them', async () => {
    const told = await send('{"prompt":"One"}\r\n\n  \t\r\n{"prompt":"Two","r_type":"none"}\n{"prompt":"Thrée ☕"}');

    expect([told.status, told.body.totals.tasks, told.body.parallel]).toEqual([202, 3, true]);
    const results = await resultsOf(told.body.id);
    expect(results.map(({ index, status }) => [index, status])).toEqual([0, 1, 2].map((index) => [index, 'completed']));
    expect(scene.mock.calls.map(({ question }) => question).sort()).toEqual(['One', 'Thrée ☕', 'Two']);
    expect(await resultsOf(told.body.id, 2)).toEqual(results.slice(2));
    expect(await resultsOf(told.body.id, 9)).toEqual([]);
    await scene.settled();
  });

  test('have what holds for all of them in the query', async () => {
    const told = await send(
      '{"prompt":"One"}\n{"prompt":"Two","level":"low","r_type":"none"}\n',
      '?level=ultra&r_type=tot&parallel=false',
    );

    expect([told.status, told.body.parallel]).toEqual([202, false]);
    expect(await resultsOf(told.body.id)).toMatchObject([
      { completion: { enhancement: { level: 'ultra', r_type: 'tot' } } },
      { completion: { enhancement: { level: 'low', r_type: 'none' } } },
    ]);
  });

  test('need no level in the query where each names its own', async () => {
    const whole = await send('{"prompt":"One","level":"low"}\n{"prompt":"Two","level":"low"}\n', '');
    const partial = await send('{"prompt":"One","level":"low"}\n{"prompt":"Two"}\n', '');
    expect([whole.status, partial.status, partial.body.errors[0]?.path]).toEqual([202, 422, 'batch[1].level']);
  });

  test('have their further words in the query, which a body of JSON has in itself', async () => {
    const reply = await scene.house.post(
      '/v1/batch/jobs?level=low&parallel=false',
      { level: 'low', batch: [{ prompt: 'One' }] },
      scene.ada.headers,
    );
    const body = (await reply.json()) as Told['body'];
    expect([reply.status, body.errors.map(({ path }) => path)]).toEqual([422, ['level', 'parallel']]);
    expect(scene.balance()).toBe(allowance);
  });
});

const long = `{"prompt":"${'x'.repeat(5_000)}"}\n`;
const one = '{"prompt":"One"}\n';

test.each([
  ['no JSON', `${one}{"prompt":\n`, 400, 'MALFORMED_REQUEST', 'batch[1]'],
  ['two values', `${one}{"prompt":"a"} {"prompt":"b"}\n`, 400, 'MALFORMED_REQUEST', 'batch[1]'],
  ['a byte order mark', `\uFEFF${one}`, 400, 'MALFORMED_REQUEST', 'batch[0]'],
  ['nothing but a byte order mark', '\uFEFF', 400, 'MALFORMED_REQUEST', 'batch[0]'],
  ['bytes that are no text', new Uint8Array([0x22, 0xff, 0xfe, 0x22, 0x0a]), 400, 'MALFORMED_REQUEST', 'batch[0]'],
  ['a list', `${one}${one}[]\n`, 422, 'INVALID_REQUEST', 'batch[2]'],
  ['a name that stands twice', `\n${one}{"prompt":"a","prompt":"b"}\n`, 422, 'INVALID_REQUEST', 'batch[1].prompt'],
  ['an option out of bounds', `${one}{"prompt":"a","temperature":9}\n`, 422, 'INVALID_REQUEST', 'batch[1].temperature'],
  [
    'an unknown role',
    '{"messages":[{"role":"tutor","content":"a"}]}\n',
    422,
    'INVALID_REQUEST',
    'batch[0].messages[0].role',
  ],
  [
    'prompt and messages',
    '{"prompt":"a","messages":[{"role":"user","content":"a"}]}\n',
    422,
    'INVALID_REQUEST',
    'batch[0].prompt',
  ],
  ['a stream', `${one}{"prompt":"a","stream":true}\n`, 422, 'INVALID_REQUEST', 'batch[1].stream'],
  ['a whole batch', '{"level":"low","batch":[{"prompt":"a"}]}\n', 422, 'INVALID_REQUEST', 'batch[0].level'],
  ['more tasks than there may be', one.repeat(51), 422, 'INVALID_REQUEST', 'batch'],
  ['nothing', '', 422, 'INVALID_REQUEST', 'batch'],
  ['nothing but blank lines', '\n \r\n', 422, 'INVALID_REQUEST', 'batch'],
  ['a line that is larger than a request', `${one}${long}`, 413, 'PAYLOAD_TOO_LARGE', 'batch[1]'],
  ['more bytes than there may be', long.repeat(5), 413, 'PAYLOAD_TOO_LARGE', undefined],
])('Lines with %s are refused, and nothing is charged', async (what, body, status, code, path) => {
  const told = await send(body);
  expect([told.status, told.body.error_code]).toEqual([status, code]);
  if (what !== 'a whole batch') expect(told.body.errors[0]?.path).toBe(path);
  expect([scene.balance(), scene.mock.calls.length, scene.statuses()]).toEqual([allowance, 0, []]);
  expect(scene.house.rows('SELECT * FROM batch_jobs')).toEqual([]);
});

test('Lines that are sent again under a key make one job, and other lines under it none', async () => {
  const key = { 'idempotency-key': 'a-job-1' };
  const first = await send(one, '?level=low', key);
  const again = await send(one, '?level=low', key);
  const other = await send(one + one, '?level=low', key);
  const otherQuery = await send(one, '?level=ultra', key);

  expect([first.status, again.status, again.headers.get('idempotent-replayed')]).toEqual([202, 202, 'true']);
  expect(again.body.id).toBe(first.body.id);
  expect([other.body.error_code, otherQuery.body.error_code]).toEqual(Array(2).fill('IDEMPOTENCY_KEY_REUSED'));
  expect(scene.balance()).toBe(allowance - 1);
});

test('Results of a job that is not the caller’s are not found', async () => {
  const told = await send(one);
  const grace = await scene.house.register('grace');
  const reply = await scene.house.fetch(`/v1/batch/jobs/${told.body.id}/results`, { headers: grace.headers });
  expect([reply.status, reply.headers.get('content-type')]).toEqual([404, 'application/json']);
});
