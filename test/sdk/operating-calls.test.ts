import { expect, expectTypeOf, it } from 'vitest';
import {
  ConflictError,
  type ErrorBody,
  InternalServerError,
  PermissionDeniedError,
  type PromptEnchanter,
  RateLimitError,
  type SecurityLogEntry,
} from '../../packages/sdk/src/index.ts';
import { parameterValidators } from '../../packages/server/src/contract/parameter-validators.gen.js';
import { done, messageEntry } from './account-samples.ts';
import { requireReply } from './held-to-contract.ts';
import { prometheusText } from './monitoring-samples.ts';
import { managedUser, memberId, newMember, securityLogEntry, staff, userId } from './operating-samples.ts';
import { clientFor, errorBody } from './samples.ts';
import { brokenBody, hangUp, json, raw, scriptedServer } from './scripted-server.ts';

const soon = { 'retry-after-ms': '1' };

/** A client of a server with `rows`, and the requests that it got. */
function listClient(rows: readonly unknown[]) {
  const asked: URL[] = [];
  const fetch = async ({ url }: Request) => {
    const { searchParams } = new URL(url);
    asked.push(new URL(url));
    const [page, page_size] = [Number(searchParams.get('page') ?? 1), Number(searchParams.get('page_size') ?? 50)];
    const data = rows.slice((page - 1) * page_size, page * page_size);
    return Response.json({ data, page, page_size, total: rows.length });
  };
  return { asked, client: clientFor({ baseURL: 'http://house.test' }, { fetch }) };
}

it('keeps the filters of a list on every page', async () => {
  const entries = [1, 2, 3, 4, 5].map(securityLogEntry);
  for (const entry of entries) {
    const page = { data: [entry], page: 1, page_size: 50, total: 1 };
    requireReply('listSecurityLogs', 200, 'application/json', page);
  }
  const { asked, client } = listClient(entries);
  const filters = { severity: 'warning', from: '2026-11-20T00:00:00Z', page_size: 2 } as const;

  const rows = await client.admin.securityLogs.list(filters).toArray();

  expectTypeOf(rows).toEqualTypeOf<SecurityLogEntry[]>();
  expect(rows).toEqual(entries);
  const queries = asked.map(({ searchParams }) => Object.fromEntries(searchParams));
  const sent = { severity: 'warning', from: '2026-11-20T00:00:00Z', page_size: '2' };
  expect(queries).toEqual([sent, { ...sent, page: '2' }, { ...sent, page: '3' }]);
  for (const query of queries) expect(parameterValidators.listSecurityLogs?.(query)).toBe(true);
});

it('keeps the id of a list on every page', async () => {
  const rows = [1, 2, 3].map((number) => ({ ...messageEntry, request_id: `req-0000000${number}` }));
  const { asked, client } = listClient(rows);
  const seen: string[] = [];

  for await (const { request_id } of client.support.users.messages(userId, { page_size: 1 })) seen.push(request_id);

  expect(seen).toEqual(rows.map(({ request_id }) => request_id));
  expect(asked.map(({ pathname }) => pathname)).toEqual(Array(3).fill(`/v1/support/users/${userId}/message-logs`));
});

it('fetches no page of a list that is not needed', async () => {
  const { asked, client } = listClient(Array(9).fill(managedUser));

  expect(await client.admin.users.list({ text: 'ada', page_size: 2 }).toArray({ limit: 3 })).toHaveLength(3);

  expect(asked).toHaveLength(2);
});

it('sends a write again under its Idempotency-Key when the connection breaks or the server fails', async () => {
  const failed = json(500, errorBody('INTERNAL_ERROR'), soon);
  await using server = await scriptedServer(hangUp, failed, json(201, staff));

  const created = await clientFor(server).admin.staff.create({ ...newMember, support_level: 'new' });

  expect(created).toEqual(staff);
  expect(server.requests.map(({ path, body }) => [path, body])).toEqual(
    Array(3).fill(['/v1/support/create', { ...newMember, support_level: 'new' }]),
  );
  const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
  expect(keys).toEqual(Array(3).fill(expect.stringMatching(/^[0-9a-f-]{36}$/)));
  expect(new Set(keys).size).toBe(1);
});

it('sends the key of the caller, and the reason of a deletion as its query', async () => {
  await using server = await scriptedServer(json(200, done));

  await clientFor(server).admin.users.delete(userId, { reason: 'Asked for it & left.' }, { idempotencyKey: 'mine' });

  const [request] = server.requests;
  expect(request).toMatchObject({ method: 'DELETE', body: undefined, headers: { 'idempotency-key': 'mine' } });
  const { pathname, searchParams } = new URL(request?.path ?? '', 'http://x');
  expect([pathname, searchParams.get('reason')]).toEqual([`/v1/admin-panel/users/${userId}`, 'Asked for it & left.']);
});

it.each<[string, (client: PromptEnchanter) => PromiseLike<unknown>]>([
  ['an admin signing in', ({ admin }) => admin.login({ username: 'grace', password: 'x' })],
  ['the first admin', ({ admin }) => admin.setUp({ ...newMember, token: 'once' })],
  ['an admin signing out', ({ admin }) => admin.logout()],
  ['staff signing in', ({ support }) => support.login({ username: 'grace', password: 'x' })],
  ['staff signing out', ({ support }) => support.logout()],
])('does not send %s again when the server may have done it', async (_, call) => {
  await using server = await scriptedServer(json(500, errorBody('INTERNAL_ERROR'), soon));

  await expect(call(clientFor(server))).rejects.toBeInstanceOf(InternalServerError);

  expect(server.requests).toHaveLength(1);
});

it('flushes again, which does no harm', async () => {
  await using server = await scriptedServer(hangUp, json(200, done));

  await clientFor(server).monitoring.flushLogs();

  expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual([undefined, undefined]);
});

it.each<[ErrorBody['error_code'], number, new (...facts: never[]) => Error]>([
  ['LAST_ADMIN', 409, ConflictError],
  ['SETTING_LOCKED', 409, ConflictError],
  ['PASSWORD_CHANGE_REQUIRED', 403, PermissionDeniedError],
  ['RATE_LIMITED', 429, RateLimitError],
])('throws %s (%i) as the error of its status', async (code, status, kind) => {
  await using server = await scriptedServer(json(status, errorBody(code), { 'x-should-retry': 'false' }));

  const failure = await clientFor(server)
    .admin.admins.delete(memberId)
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(kind);
  expect(failure).toMatchObject({ code, status, attempts: 1 });
});

it('reads the figures for Prometheus as text, with their response', async () => {
  await using server = await scriptedServer(raw(200, prometheusText, { 'content-type': 'text/plain' }));

  const { data, response } = await clientFor(server).monitoring.prometheus().withResponse();

  expect([data, response.status]).toEqual([prometheusText, 200]);
  expect(server.requests[0]?.headers.accept).toBe('text/plain');
});

it('throws where the figures for Prometheus break off', async () => {
  await using server = await scriptedServer(brokenBody);

  await expect(clientFor(server).monitoring.prometheus()).rejects.toMatchObject({ name: 'APIConnectionError' });
});

it.each(['', '.', '..'])('sends nothing for the id %j, which would make another path', async (id) => {
  const { asked, client } = listClient([]);

  await expect(client.admin.users.delete(id)).rejects.toThrow('id must not be empty');
  await expect(client.support.users.messages(id)).rejects.toThrow('id must not be empty');
  await expect(client.admin.styles.remove(id)).rejects.toThrow('r_type must not be empty');

  expect(asked).toEqual([]);
});

it('has methods that can be taken out of their client', async () => {
  await using server = await scriptedServer(json(200, done));
  const { unlock } = clientFor(server).admin.users;

  expect(await unlock(userId)).toEqual(done);
});
