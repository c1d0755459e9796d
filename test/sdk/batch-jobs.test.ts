import { afterEach, expect, it, vi } from 'vitest';
import {
  APIConnectionError,
  APITimeoutError,
  type BatchJob,
  type BatchTask,
  type BatchTaskResult,
  InternalServerError,
  NotFoundError,
  ResponseParseError,
  StreamIdleTimeoutError,
  UserAbortError,
} from '../../packages/sdk/src/index.ts';
import { onlyPage } from './account-samples.ts';
import { answered, failed, job, jobAt, twoTasks } from './batch-samples.ts';
import { answering, baseURL, lining, mockedServer } from './msw.ts';
import { clientFor, errorBody } from './samples.ts';
import { hangUp, json, pieces, raw, scriptedServer, silence } from './scripted-server.ts';

const { id } = job;
const type = 'application/x-ndjson';
const lines = [answered, failed].map((result) => `${JSON.stringify(result)}\n`);

afterEach(() => {
  vi.useRealTimers();
});

async function all(results: AsyncIterable<BatchTaskResult>): Promise<BatchTaskResult[]> {
  const seen: BatchTaskResult[] = [];
  for await (const result of results) seen.push(result);
  return seen;
}

it('makes, lists, reads and cancels jobs in the words of the contract', async () => {
  using _ = mockedServer(
    answering('createBatchJob', 202, jobAt(0)),
    answering('listBatchJobs', 200, onlyPage([job])),
    answering('getBatchJob', 200, job),
    answering('cancelBatchJob', 200, { ...job, status: 'cancelled' }),
    lining('getBatchJobResults', [answered, failed]),
  );
  const { jobs } = clientFor({ baseURL }).batch;

  expect(await jobs.create(twoTasks)).toEqual(jobAt(0));
  expect(await jobs.create({ level: 'low', r_type: 'none', parallel: false, tasks: twoTasks.batch })).toEqual(jobAt(0));
  expect(await jobs.list({ page_size: 200 }).toArray()).toEqual([job]);
  expect(await jobs.get(id)).toEqual(job);
  expect(await jobs.cancel(id)).toMatchObject({ status: 'cancelled' });
  expect(await all(jobs.results(id, { from: 1 }))).toEqual([answered, failed]);
});

it('sends tasks one by one as lines, and what holds for all of them in the query', async () => {
  async function* tasks(): AsyncGenerator<BatchTask> {
    yield { prompt: 'Two\nlines' };
    yield { messages: [{ role: 'user', content: 'Grüße' }], level: 'high' };
  }
  await using server = await scriptedServer(json(202, job));

  await clientFor(server).batch.jobs.create({ level: 'low', enable_research: true, tasks: tasks() });

  const [request] = server.requests;
  expect(request?.path).toBe('/v1/batch/jobs?level=low&enable_research=true');
  expect(request?.headers['content-type']).toBe(type);
  expect(request?.body).toBe(
    '{"prompt":"Two\\nlines"}\n{"messages":[{"role":"user","content":"Grüße"}],"level":"high"}\n',
  );
});

it('takes the tasks once, however often they are sent, and under one key', async () => {
  let taken = 0;
  const tasks = function* () {
    for (taken = 0; taken < 10_000; taken += 1) yield { prompt: `Question ${taken}` };
  };
  await using server = await scriptedServer(hangUp, json(503, errorBody('SERVER_BUSY')), json(202, job));

  await clientFor(server).batch.jobs.create({ level: 'low', tasks: tasks() });

  expect(taken).toBe(10_000);
  const bodies = server.requests.map(({ body }) => body);
  expect(bodies.map((body) => String(body).split('\n').length)).toEqual([10_001, 10_001, 10_001]);
  expect(new Set(server.requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
});

it('sends nothing when the tasks cannot be read, or the call is aborted meanwhile', async () => {
  await using server = await scriptedServer();
  const { jobs } = clientFor(server).batch;
  const controller = new AbortController();
  async function* tasks(then: () => unknown): AsyncGenerator<BatchTask> {
    yield { prompt: 'One' };
    await then();
  }
  const fail = () => {
    throw new Error('no such file');
  };
  const stall = () => {
    controller.abort();
    return new Promise(() => {});
  };

  await expect(jobs.create({ level: 'low', tasks: tasks(fail) })).rejects.toThrow('no such file');
  const { signal } = controller;
  await expect(jobs.create({ level: 'low', tasks: tasks(stall) }, { signal })).rejects.toBeInstanceOf(UserAbortError);

  expect(server.requests).toEqual([]);
});

it('reads results however their bytes are cut, a line of megabytes among them', async () => {
  const long = { ...answered, completion: { ...answered.completion, id: 'ü€😀'.repeat(400_000) } };
  const cut = Buffer.from('{"index":7,"note":"ü€😀"}\n\n{"index":8}\n');
  const bytes = [...cut].map((byte) => Uint8Array.of(byte));
  await using server = await scriptedServer(pieces(type, [...bytes, `${JSON.stringify(long)}\n`], 'end'));

  const results = await all(clientFor(server).batch.jobs.results(id));

  expect(results).toHaveLength(3);
  expect(results[0]).toEqual({ index: 7, note: 'ü€😀' });
  expect(results[2]).toEqual(long);
});

it('gives each result as it comes, and closes the connection when the loop is left', async () => {
  await using server = await scriptedServer(pieces(type, [...lines.slice(0, 1), '{"index":'], 'stall'));

  for await (const result of clientFor(server).batch.jobs.results(id)) {
    expect(result).toEqual(answered);
    break;
  }

  await server.requests[0]?.abandoned;
});

it('gives the results as a stream too, with the response that brings them', async () => {
  await using server = await scriptedServer(pieces(type, lines, 'end'));

  const { data, requestId } = await clientFor(server).batch.jobs.results(id, { from: 3 }).withResponse();

  expect([requestId, server.requests[0]?.path]).toEqual(['req-stream', `/v1/batch/jobs/${id}/results?from=3`]);
  expect(await new Response(data.toReadableStream()).text()).toBe(lines.join(''));
});

it.each([
  ['break off', pieces(type, lines, 'break'), APIConnectionError],
  ['end within a line', pieces(type, [lines[0] ?? '', '{"index":1'], 'end'), APIConnectionError],
  ['stall', pieces(type, lines, 'stall'), StreamIdleTimeoutError],
  ['hold what is not JSON', pieces(type, [lines[0] ?? '', 'oops\n'], 'end'), ResponseParseError],
])('throws, after the results that came whole, where they %s', async (_, reply, kind) => {
  await using server = await scriptedServer(reply);
  const seen: BatchTaskResult[] = [];
  const read = async () => {
    for await (const result of clientFor(server, { streamIdleTimeout: 150 }).batch.jobs.results(id)) seen.push(result);
  };

  await expect(read()).rejects.toBeInstanceOf(kind);

  expect(seen[0]).toEqual(answered);
});

it('throws for results that are a page of a proxy, and for those of a job that is not yours', async () => {
  const page = raw(200, '<p>Welcome</p>', { 'content-type': 'text/html' });
  await using server = await scriptedServer(page, json(404, errorBody('NOT_FOUND')), json(404, errorBody('NOT_FOUND')));
  const { jobs } = clientFor(server).batch;

  await expect(all(jobs.results(id))).rejects.toBeInstanceOf(ResponseParseError);
  await expect(all(jobs.results(id))).rejects.toBeInstanceOf(NotFoundError);
  await expect(jobs.waitUntilDone(id)).rejects.toBeInstanceOf(NotFoundError);
});

it('stops reading results at once when it is aborted', async () => {
  await using server = await scriptedServer(pieces(type, lines, 'stall'));
  const controller = new AbortController();
  const read = async () => {
    for await (const _ of clientFor(server).batch.jobs.results(id, {}, { signal: controller.signal }))
      controller.abort();
  };

  await expect(read()).rejects.toBeInstanceOf(UserAbortError);
  await server.requests[0]?.abandoned;
});

const busy = 'busy';

/** A server where a job is as `looks` say, one after the other, and when it was looked at. */
function waitingFor(...looks: (BatchJob | typeof busy)[]) {
  vi.useFakeTimers();
  const beganAt = Date.now();
  const at: number[] = [];
  const fetch = async () => {
    at.push(Date.now() - beganAt);
    const look = looks[Math.min(at.length, looks.length) - 1];
    return look === busy ? Response.json(errorBody('SERVER_BUSY'), { status: 503 }) : Response.json(look);
  };
  return { at, jobs: clientFor({ baseURL }, { fetch }).batch.jobs };
}

it('waits until a job is done, tells each time how far it is, and looks less and less often', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { at, jobs } = waitingFor(...Array.from({ length: 9 }, () => jobAt(0)), jobAt(1), jobAt(2));
  const onProgress = vi.fn();

  const waiting = jobs.waitUntilDone(id, { onProgress });
  await vi.runAllTimersAsync();

  expect(await waiting).toEqual(job);
  expect(onProgress.mock.calls.slice(-3)).toEqual([[jobAt(0)], [jobAt(1)], [jobAt(2)]]);
  const waits = at.slice(1).map((time, index) => time - (at[index] ?? 0));
  expect(waits).toEqual([1_000, 1_500, 2_250, 3_375, 5_062, 7_593, 10_000, 10_000, 10_000, 10_000]);
  vi.restoreAllMocks();
});

it('waits up to a quarter less, so that many who wait do not come together', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(1);
  const { at, jobs } = waitingFor(jobAt(0), jobAt(2));

  const waiting = jobs.waitUntilDone(id, { pollMs: 400 });
  await vi.runAllTimersAsync();
  await waiting;

  expect(at[1]).toBe(300);
  vi.restoreAllMocks();
});

it('answers a job that was cancelled only when what had begun has ended', async () => {
  const cancelled = { ...job, status: 'cancelled' } as const;
  const { at, jobs } = waitingFor({ ...cancelled, finished_at: null, running: 1 }, cancelled);

  const waiting = jobs.waitUntilDone(id);
  await vi.runAllTimersAsync();

  expect(await waiting).toEqual(cancelled);
  expect(at).toHaveLength(2);
});

it('ends a wait at its timeout, at the abort of its signal, and with the error of onProgress', async () => {
  const { jobs } = waitingFor(jobAt(0));
  const controller = new AbortController();
  const fail = () => {
    throw new Error('mine');
  };
  const waits = Promise.allSettled([
    jobs.waitUntilDone(id, { timeout: 60_000 }),
    jobs.waitUntilDone(id, { signal: controller.signal }),
    jobs.waitUntilDone(id, { onProgress: fail }),
  ]);
  await vi.advanceTimersByTimeAsync(59_000);
  controller.abort();
  await vi.advanceTimersByTimeAsync(1_000);

  const reasons = (await waits).map((wait) => wait.status === 'rejected' && wait.reason);
  expect(reasons).toEqual([expect.any(APITimeoutError), expect.any(UserAbortError), new Error('mine')]);
});

it('ends a wait at its timeout in the midst of a look, too', async () => {
  await using server = await scriptedServer(silence);

  await expect(clientFor(server).batch.jobs.waitUntilDone(id, { timeout: 50 })).rejects.toBeInstanceOf(APITimeoutError);
  await server.requests[0]?.abandoned;
});

it('goes on waiting when a look fails and one of its retries does not', async () => {
  const { jobs } = waitingFor(busy, jobAt(0), busy, busy, jobAt(2));
  const waiting = jobs.waitUntilDone(id);
  await vi.runAllTimersAsync();
  expect(await waiting).toEqual(job);

  const lost = waitingFor(busy).jobs.waitUntilDone(id);
  const refused = expect(lost).rejects.toBeInstanceOf(InternalServerError);
  await vi.runAllTimersAsync();
  await refused;
});
