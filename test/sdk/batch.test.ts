import { expect, it, vi } from 'vitest';
import {
  APIConnectionError,
  APIError,
  type BatchEvent,
  type BatchStream,
  PromptEnchanterError,
  StreamIdleTimeoutError,
  UserAbortError,
} from '../../packages/sdk/src/index.ts';
import { answered, failed, taskEvent, totals, twoTasks, wholeBatch } from './batch-samples.ts';
import { requireReply } from './held-to-contract.ts';
import { answering, baseURL, mockedServer, streaming } from './msw.ts';
import { clientFor, errorBody } from './samples.ts';
import { done, hangUp, json, scriptedServer, stream } from './scripted-server.ts';

const whole = { success: true, results: [answered, failed], totals } as const;

async function all(streamed: BatchStream): Promise<BatchEvent[]> {
  const seen: BatchEvent[] = [];
  for await (const event of streamed) seen.push(event);
  return seen;
}

const params = { ...twoTasks, enable_research: true, research_depth: 'basic', cache: 'bypass' } as const;

it('processes a batch in the words of the contract', async () => {
  using _ = mockedServer(answering('processBatch', 200, { ...whole, results: [answered, failed] }));

  expect(await clientFor({ baseURL }).batch.process({ ...params, parallel: false })).toEqual(whole);
});

it('streams a batch in the words of the contract', async () => {
  using _ = mockedServer(streaming('processBatch', [totals]));
  for (const result of [answered, failed]) requireReply('processBatch', 200, 'text/event-stream#task', result);

  expect(await clientFor({ baseURL }).batch.stream(params).finalTotals()).toEqual(totals);
});

it('tells each result as its task ends, with how many are done, then the totals', async () => {
  await using server = await scriptedServer(stream(wholeBatch));
  const heard: unknown[] = [];

  const streamed = clientFor(server)
    .batch.stream(twoTasks)
    .on('task', ({ index, status }, ended, total) => heard.push([index, status, ended, total]))
    .on('totals', ({ credits }) => heard.push(credits.conversation_limit))
    .on('end', () => heard.push('end'));

  expect(await streamed.finalTotals()).toEqual(totals);
  expect(heard).toEqual([[1, 'failed', 1, 2], [0, 'completed', 2, 2], 1, 'end']);
  expect(server.requests[0]?.headers.accept).toBe('text/event-stream');
});

it('iterates the events of a batch from the first, each time', async () => {
  await using server = await scriptedServer(stream(wholeBatch));
  const streamed = clientFor(server).batch.stream(twoTasks);

  const first = await all(streamed);

  expect(first).toEqual([
    { type: 'task', result: failed, done: 1, total: 2 },
    { type: 'task', result: answered, done: 2, total: 2 },
    { type: 'totals', totals },
  ]);
  expect(await all(streamed)).toEqual(first);
  expect(await streamed.finalTotals()).toEqual(totals);
});

it('closes the connection of a batch whose loop is left, which is aborted, or whose signal is', async () => {
  const ways: ((streamed: BatchStream, controller: AbortController) => Promise<void> | void)[] = [
    (streamed) => streamed.abort(),
    (_, controller) => controller.abort(),
    async (streamed) => {
      for await (const { type } of streamed) if (type === 'task') break;
    },
  ];
  for (const leave of ways) {
    await using server = await scriptedServer(stream(wholeBatch.slice(0, 1), 'stall'));
    const controller = new AbortController();
    const streamed = clientFor(server).batch.stream(twoTasks, { signal: controller.signal });
    await new Promise<void>((resolve) => streamed.on('task', () => resolve()));

    await leave(streamed, controller);

    await expect(streamed.finalTotals()).rejects.toBeInstanceOf(UserAbortError);
    await server.requests[0]?.abandoned;
  }
});

it('throws what goes wrong in a batch: an error in it, one that breaks off, one that stalls, one without totals', async () => {
  const [first = ''] = wholeBatch;
  const fault = `event: error\ndata: ${JSON.stringify(errorBody('UNAUTHENTICATED'))}\n\n`;
  await using server = await scriptedServer(
    stream([first, fault]),
    stream([first], 'break'),
    stream([first], 'stall'),
    stream([first, done]),
  );
  const { batch } = clientFor(server, { streamIdleTimeout: 150 });
  const failure = () =>
    batch
      .stream(twoTasks)
      .finalTotals()
      .catch((error: unknown) => error);

  const refused = await failure();
  expect(refused).toBeInstanceOf(APIError);
  expect(refused).toMatchObject({ code: 'UNAUTHENTICATED', requestId: 'req-from-body' });
  expect(await failure()).toBeInstanceOf(APIConnectionError);
  expect(await failure()).toBeInstanceOf(StreamIdleTimeoutError);
  expect(await failure()).toEqual(new PromptEnchanterError('The stream ended without totals.'));
});

it('ends a batch with the error of its listener, and closes the connection', async () => {
  await using server = await scriptedServer(stream([taskEvent(answered)], 'stall'));
  const onError = vi.fn();
  const fail = () => {
    throw new Error('mine');
  };

  const streamed = clientFor(server).batch.stream(twoTasks).on('error', onError).on('task', fail);

  await expect(streamed.finalTotals()).rejects.toThrow('mine');
  expect(onError).toHaveBeenCalledOnce();
  await server.requests[0]?.abandoned;
});

it('sends a batch again under the same key, whole or as a stream that had not begun', async () => {
  await using server = await scriptedServer(hangUp, json(200, whole), hangUp, stream(wholeBatch));
  const { batch } = clientFor(server);

  await batch.process(twoTasks);
  await batch.stream(twoTasks).finalTotals();

  const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
  expect(keys).toEqual([keys[0], keys[0], keys[2], keys[2]]);
  expect(keys[0]).not.toBe(keys[2]);
});
