import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { APIError, APITimeoutError, StreamIdleTimeoutError } from '../../packages/sdk/src/index.ts';
import { chunks, clientFor, completion, errorBody, question, wholeStream } from './samples.ts';
import { event, json, raw, scriptedServer, silence, stalledBody, stream } from './scripted-server.ts';

it('ends a call whose answer never begins at its timeout', async () => {
  await using server = await scriptedServer(silence);
  const client = clientFor(server, { timeout: 80 });

  const failure = await client.completions.create(question).catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(APITimeoutError);
  expect(failure).toMatchObject({ attempts: 1, message: expect.stringContaining('80 ms') });
  await server.requests[0]?.abandoned;
});

it('ends a call whose body stalls after the headers at its timeout, and closes the connection', async () => {
  await using server = await scriptedServer(stalledBody());
  const client = clientFor(server);

  await expect(client.completions.create(question, { timeout: 80 })).rejects.toBeInstanceOf(APITimeoutError);

  await server.requests[0]?.abandoned;
});

it('closes the connection though garbage was collected while the call waited', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  await using server = await scriptedServer(silence);
  const call = clientFor(server, { timeout: 200 }).completions.create(question);
  const collecting = setInterval(collectGarbage, 20);

  await expect(call).rejects.toBeInstanceOf(APITimeoutError);
  clearInterval(collecting);
  await server.requests[0]?.abandoned;
});

it('ends a call whose error body stalls at its timeout', async () => {
  await using server = await scriptedServer(stalledBody(422));

  await expect(clientFor(server, { timeout: 80 }).completions.create(question)).rejects.toBeInstanceOf(APITimeoutError);
});

it('ends a call, and a stream, though a fetch of the caller ignores signals', async () => {
  const stuck = (type: string) => async () => new Response(new ReadableStream(), { headers: { 'content-type': type } });
  const nowhere = { baseURL: 'http://nowhere' };
  const whole = clientFor(nowhere, { fetch: stuck('application/json'), timeout: 50 });
  const streamed = clientFor(nowhere, { fetch: stuck('text/event-stream'), streamIdleTimeout: 50 });
  const read = async () => {
    for await (const _ of await streamed.completions.create({ ...question, stream: true }));
  };

  await expect(whole.completions.create(question)).rejects.toBeInstanceOf(APITimeoutError);
  await expect(read()).rejects.toBeInstanceOf(StreamIdleTimeoutError);
});

it('gives its retries no time beyond the one timeout', async () => {
  const busy = json(503, errorBody('SERVER_BUSY'), { 'retry-after-ms': '30' });
  await using server = await scriptedServer(busy, busy, silence);
  const startedAt = performance.now();

  const failure = await clientFor(server, { timeout: 200 })
    .completions.create(question)
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(APITimeoutError);
  expect(failure).toMatchObject({ attempts: 3 });
  expect(performance.now() - startedAt).toBeLessThan(400);
});

it('does not begin a wait that would outlast the timeout, and throws the error at hand', async () => {
  await using server = await scriptedServer(json(503, errorBody('SERVER_BUSY'), { 'retry-after': '5' }));
  const startedAt = performance.now();

  const failure = await clientFor(server, { timeout: 2_000 })
    .completions.create(question)
    .catch((error: unknown) => error);

  expect(failure).toMatchObject({ status: 503, attempts: 1, retryAfterMs: 5_000 });
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

it('ends a stream that trickles past its timeout', async () => {
  const slow = Array.from({ length: 50 }, () => event(chunks[1]));
  await using server = await scriptedServer(stream(slow, 'stall', 20));
  const read = async () => {
    for await (const _ of await clientFor(server, { timeout: 150 }).completions.create({ ...question, stream: true }));
  };

  await expect(read()).rejects.toBeInstanceOf(APITimeoutError);

  await server.requests[0]?.abandoned;
});

it('ends a stream that goes quiet for the idle timeout, and names its request', async () => {
  await using server = await scriptedServer(stream([event(chunks[1])], 'stall'));
  const seen: unknown[] = [];
  const read = async () => {
    const answer = await clientFor(server, { streamIdleTimeout: 60 }).completions.create({ ...question, stream: true });
    for await (const chunk of answer) seen.push(chunk);
  };

  const failure = await read().catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(StreamIdleTimeoutError);
  expect(failure).toMatchObject({ requestId: 'req-stream' });
  expect(seen).toEqual([chunks[1]]);
  await server.requests[0]?.abandoned;
});

it('starts the idle timeout anew with each chunk, and does not count the time that the reader takes', async () => {
  await using server = await scriptedServer(stream(wholeStream, 'end', 40));
  const answer = await clientFor(server, { streamIdleTimeout: 120 }).completions.create({ ...question, stream: true });

  let seen = 0;
  for await (const _ of answer) {
    seen += 1;
    if (seen === 2) await new Promise((resolve) => setTimeout(resolve, 150));
  }

  expect(seen).toBe(chunks.length);
});

it('has a deadline for the body that a caller of asResponse reads', async () => {
  await using server = await scriptedServer(stalledBody());
  const response = await clientFor(server, { timeout: 1_000 }).completions.create(question).asResponse();

  await expect(response.text()).rejects.toBeInstanceOf(APITimeoutError);
});

it('lets Infinity mean no deadline, and refuses a timeout that is no time', async () => {
  await using server = await scriptedServer(json(200, completion), raw(200, ''));

  await expect(clientFor(server, { timeout: Infinity }).completions.create(question)).resolves.toEqual(completion);
  expect(() => clientFor(server, { timeout: 0 })).toThrow('timeout must be a number of milliseconds above 0');
  await expect(clientFor(server).completions.create(question, { timeout: Number.NaN })).rejects.not.toBeInstanceOf(
    APIError,
  );
});
