import { expect, expectTypeOf, it } from 'vitest';
import { InternalServerError, type SessionInfo, UserAbortError } from '../../packages/sdk/src/index.ts';
import { parameterValidators } from '../../packages/server/src/contract/parameter-validators.gen.js';
import { sessionInfo } from './account-samples.ts';
import { requireReply } from './held-to-contract.ts';
import { clientFor, errorBody } from './samples.ts';

/** A server with that many sessions, and the queries that it was asked. Each is held to the contract. */
function listHouse(total: number) {
  const house = { total, failing: 0, queries: [] as object[] };
  const fetch = async ({ url, signal }: Request) => {
    const query: Record<string, string> = Object.fromEntries(new URL(url).searchParams);
    house.queries.push({ ...query });
    signal.throwIfAborted();
    expect(parameterValidators.listSessions?.(query)).toBe(true);
    const { page, page_size } = { page: Number(query.page), page_size: Number(query.page_size) };
    if (page === house.failing) return Response.json(errorBody('INTERNAL_ERROR'), { status: 500 });
    const numbers = Array.from({ length: house.total }, (_, index) => index + 1);
    const data = numbers.slice((page - 1) * page_size, page * page_size).map(sessionInfo);
    const body = { data, page, page_size, total: house.total };
    requireReply('listSessions', 200, 'application/json', body);
    return Response.json(body);
  };
  const { sessions } = clientFor({ baseURL: 'http://house.test' }, { fetch, maxRetries: 0 }).users;
  return { house, sessions };
}

const ids = (rows: readonly SessionInfo[]) => rows.map(({ id }) => id);
const idsTo = (last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, index) => sessionInfo(first + index).id);

async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

it('gives every row of every page, in order, and asks for each page once', async () => {
  const { house, sessions } = listHouse(7);

  const rows = await collected(sessions.list({ page_size: 3 }));

  expectTypeOf(rows).toEqualTypeOf<SessionInfo[]>();
  expect(ids(rows)).toEqual(idsTo(7));
  expect(house.queries).toEqual([{ page_size: '3' }, { page: '2', page_size: '3' }, { page: '3', page_size: '3' }]);
});

it('asks for no page after a last one that is full', async () => {
  const { house, sessions } = listHouse(6);

  expect(await collected(sessions.list({ page_size: 3 }))).toHaveLength(6);

  expect(house.queries).toHaveLength(2);
});

it('gives the first page when it is awaited, with its response', async () => {
  const { house, sessions } = listHouse(120);

  const list = sessions.list();
  const page = await list;
  const { data, response } = await list.withResponse();

  expect(page).toMatchObject({ page: 1, page_size: 50, total: 120 });
  expect(ids(page.data)).toEqual(idsTo(50));
  expect(data).toBe(page);
  expect(response.status).toBe(200);
  expect(house.queries).toEqual([{}]);
});

it('fetches a page when it is needed and not before', async () => {
  const { house, sessions } = listHouse(9);

  const pages = sessions.list({ page_size: 3 }).pages();
  const first = await pages.next();

  expect(first.value).toMatchObject({ page: 1 });
  expect(house.queries).toHaveLength(1);
  await pages.next();
  expect(house.queries).toHaveLength(2);
});

it('begins at the page that was asked for', async () => {
  const { sessions } = listHouse(9);

  const rows = await sessions.list({ page: 2, page_size: 3 }).toArray();

  expect(ids(rows)).toEqual(idsTo(9, 4));
});

it.each([
  [0, 0, 1],
  [2, 2, 1],
  [3, 3, 1],
  [4, 4, 2],
  [100, 7, 3],
])('takes at most %i rows into an array, and fetches no more pages than they fill', async (limit, length, requests) => {
  const { house, sessions } = listHouse(7);

  const rows = await sessions.list({ page_size: 3 }).toArray({ limit });

  expect(ids(rows)).toEqual(idsTo(length));
  expect(house.queries).toHaveLength(requests);
});

it('ends a list that has no rows, and one that gets shorter while it is read', async () => {
  const { house, sessions } = listHouse(0);
  expect(await collected(sessions.list({ page_size: 3 }))).toEqual([]);

  house.total = 7;
  const pages = sessions.list({ page_size: 3 }).pages();
  await pages.next();
  house.total = 3;

  expect(await collected(pages)).toMatchObject([{ data: [], page: 2 }]);
});

it('throws where a page fails, after the rows before it', async () => {
  const { house, sessions } = listHouse(7);
  house.failing = 2;
  const seen: SessionInfo[] = [];
  const read = async () => {
    for await (const row of sessions.list({ page_size: 3 })) seen.push(row);
  };

  await expect(read()).rejects.toBeInstanceOf(InternalServerError);

  expect(ids(seen)).toEqual(idsTo(3));
});

it('takes the options of the call for each page', async () => {
  const { house, sessions } = listHouse(7);
  const controller = new AbortController();
  const read = async () => {
    for await (const _ of sessions.list({ page_size: 3 }, { signal: controller.signal })) controller.abort();
  };

  await expect(read()).rejects.toBeInstanceOf(UserAbortError);

  expect(house.queries).toHaveLength(1);
});
