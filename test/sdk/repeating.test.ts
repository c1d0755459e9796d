import { expect, it } from 'vitest';
import { APIConnectionError, ConflictError } from '../../packages/sdk/src/index.ts';
import { type OperationId, operations } from '../../packages/server/src/contract/operations.gen.ts';
import { tokens } from './account-samples.ts';
import { methods } from './methods.ts';
import { apiKey, clientFor, completion, errorBody, newcomer, question } from './samples.ts';
import { hangUp, json, scriptedServer } from './scripted-server.ts';
import { networkError } from './session-house.ts';

/** What may arrive a second time: it reads, it sets what is set already, or the server keeps its first answer. */
const harmless: readonly string[] = [
  ...([
    'previewCompletion',
    'updateProfile',
    'endSession',
    'flushLogs',
    'cancelBatchJob',
    'renderPrompt',
  ] satisfies OperationId[]),
  ...Object.keys(operations).filter((id) => isReadOrKept(id as OperationId)),
];
const once = Object.entries(methods).filter(([id]) => !harmless.includes(id));
const again = Object.entries(methods).filter(([id]) => harmless.includes(id));
const good = json(200, { data: [] });

it.each(once)('does not send %s again when the connection breaks after it was sent', async (_, call) => {
  await using server = await scriptedServer(hangUp, good);

  await expect(call(clientFor(server))).rejects.toBeInstanceOf(APIConnectionError);

  expect(server.requests).toHaveLength(1);
});

it.each([408, 409, 500, 502, 503, 504, 429])('does not send a login again after a bare %i', async (status) => {
  await using server = await scriptedServer(json(status, errorBody('SERVER_BUSY')), good);

  const failure = clientFor(server).users.login({ username: 'ada', password: 'x' });

  await expect(failure).rejects.toMatchObject({ status, attempts: 1 });
});

it.each(once)('sends %s again when the server says that it did nothing and when to come back', async (_, call) => {
  const soon = { 'retry-after-ms': '1' };
  await using server = await scriptedServer(
    json(429, errorBody('RATE_LIMITED'), soon),
    json(503, errorBody('SERVER_BUSY'), soon),
    good,
  );

  await call(clientFor(server));

  expect(server.requests).toHaveLength(3);
});

it('sends what may happen once again when no connection was made', async () => {
  let attempts = 0;
  const fetch = async () => {
    attempts += 1;
    if (attempts === 1) throw networkError('ECONNREFUSED');
    return Response.json(tokens(1));
  };

  await clientFor({ baseURL: 'http://house.test' }, { fetch }).users.login({ username: 'ada', password: 'x' });

  expect(attempts).toBe(2);
});

it('does not take a key of the caller for a promise that the server keeps', async () => {
  await using server = await scriptedServer(hangUp, good);

  const call = clientFor(server).users.login({ username: 'ada', password: 'x' }, { idempotencyKey: 'mine' });

  await expect(call).rejects.toBeInstanceOf(APIConnectionError);
  expect(server.requests).toHaveLength(1);
});

it.each(again)('sends %s again when the server fails, whatever it did before', async (_, call) => {
  const failed = json(500, errorBody('INTERNAL_ERROR'), { 'retry-after-ms': '1' });
  await using server = await scriptedServer(failed, good);

  await call(clientFor(server));

  expect(server.requests).toHaveLength(2);
});

it('waits for the first request under its key, which still runs, and takes its stored answer', async () => {
  const running = json(409, errorBody('REQUEST_IN_PROGRESS'), { 'retry-after-ms': '1' });
  const replayed = json(200, completion, { 'idempotent-replayed': 'true' });
  await using server = await scriptedServer(hangUp, running, replayed);

  const { data, response } = await clientFor(server).completions.create(question).withResponse();

  expect(data).toEqual(completion);
  expect(response.headers.get('idempotent-replayed')).toBe('true');
  expect(new Set(server.requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
});

it('does not try again what is taken', async () => {
  await using server = await scriptedServer(json(409, errorBody('CONFLICT'), { 'x-should-retry': 'false' }), good);

  const failure = await clientFor(server, { apiKey })
    .users.register(newcomer)
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(ConflictError);
  expect(failure).toMatchObject({ code: 'CONFLICT', attempts: 1 });
});

it('does not try again what came under the key of another body', async () => {
  await using server = await scriptedServer(json(422, errorBody('IDEMPOTENCY_KEY_REUSED')), good);

  const call = clientFor(server).completions.create(question, { idempotencyKey: 'order-17' });

  await expect(call).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', attempts: 1 });
  expect(server.requests[0]?.headers['idempotency-key']).toBe('order-17');
});

function isReadOrKept(id: OperationId): boolean {
  const { method, isRepeatable } = operations[id];
  return method === 'GET' || isRepeatable;
}
