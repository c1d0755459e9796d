import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  APITimeoutError,
  type ClientOptions,
  type Logger,
  NotFoundError,
  UserAbortError,
} from '../../packages/sdk/src/index.ts';
import { done } from './account-samples.ts';
import { requireReply } from './held-to-contract.ts';
import { changedGreeting, greeting } from './prompt-samples.ts';
import { clientFor, errorBody } from './samples.ts';
import { networkError } from './session-house.ts';

const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A library with one prompt, which answers when `let` says so, and what it was asked. */
function libraryHouse(options: ClientOptions = {}) {
  const house = {
    prompt: greeting,
    /** The answer, if it is another one. */
    failing: undefined as (() => Response) | undefined,
    asked: [] as { path: string; known: string | null; signal: AbortSignal }[],
    statuses: [] as number[],
    held: undefined as Promise<void> | undefined,
  };
  const reply = ({ method, headers }: Request) => {
    if (method !== 'GET') return Response.json(done);
    if (house.failing) return house.failing();
    const etag = `"${house.prompt.revision}"`;
    if (headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag } });
    requireReply('getPrompt', 200, 'application/json', house.prompt);
    return Response.json(house.prompt, { headers: { etag } });
  };
  const fetch = async (request: Request) => {
    const { method, headers, signal, url } = request;
    const { pathname, search } = new URL(url);
    if (method === 'GET') {
      const path = `${pathname.replace('/v1/prompts/', '')}${search}`;
      house.asked.push({ path, known: headers.get('if-none-match'), signal });
    }
    await house.held;
    const response = reply(request);
    house.statuses.push(response.status);
    return response;
  };
  const { prompts } = clientFor({ baseURL: 'http://house.test' }, { fetch, maxRetries: 0, ...options });
  return { house, prompts };
}

/** Lets what goes on in the background come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

function refusal(status: number, code: 'NOT_FOUND' | 'FORBIDDEN' | 'INTERNAL_ERROR' = 'NOT_FOUND') {
  return () => Response.json(errorBody(code), { status });
}

/** Holds the answers back until it is called. */
function heldBack(house: { held: Promise<void> | undefined }): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  house.held = promise;
  return resolve;
}

it('asks once for what a label points at, and for a minute not again', async () => {
  const { house, prompts } = libraryHouse();

  await prompts.get('support/greeting');
  vi.advanceTimersByTime(minute - 1);

  expect(await prompts.get('support/greeting')).toMatchObject({ version: 2, revision: 7 });
  await settled();
  expect(house.asked.map(({ path }) => path)).toEqual(['support%2Fgreeting']);
});

it('asks once for a version, however old it gets', async () => {
  const { house, prompts } = libraryHouse();

  await prompts.get('support/greeting', { version: 2 });
  vi.advanceTimersByTime(10_000 * minute);

  expect(await prompts.get('support/greeting', { version: 2 })).toMatchObject({ content: greeting.content });
  await settled();
  expect(house.asked.map(({ path }) => path)).toEqual(['support%2Fgreeting?version=2']);
});

it('answers what it knows after a minute, asks anew behind it, and then answers the new text', async () => {
  const { house, prompts } = libraryHouse();
  await prompts.get('support/greeting');
  house.prompt = changedGreeting;
  vi.advanceTimersByTime(minute);

  const stale = await prompts.get('support/greeting');
  await settled();
  const fresh = await prompts.get('support/greeting');

  expect([stale.version, fresh.version]).toEqual([2, 3]);
  expect(house.asked.map(({ known }) => known)).toEqual([null, '"7"']);
});

it('takes a 304 for another minute of what it knows', async () => {
  const { house, prompts } = libraryHouse();
  await prompts.get('support/greeting');
  for (let past = 0; past < 3; past += 1) {
    vi.advanceTimersByTime(minute);
    expect(await prompts.get('support/greeting')).toMatchObject({ revision: 7 });
    await settled();
    await prompts.get('support/greeting');
  }

  expect(house.statuses).toEqual([200, 304, 304, 304]);
});

it('asks every time, and waits, where nothing may be old', async () => {
  const { house, prompts } = libraryHouse();
  await prompts.get('support/greeting', { ttlMs: 0 });
  house.prompt = changedGreeting;

  expect(await prompts.get('support/greeting', { ttlMs: 0 })).toMatchObject({ version: 3 });
  expect(await prompts.get('support/greeting', { ttlMs: 0 })).toMatchObject({ version: 3 });

  expect(house.statuses).toEqual([200, 200, 304]);
});

it('takes the time that a caller gives in place of a minute', async () => {
  const { house, prompts } = libraryHouse();
  await prompts.get('support/greeting');
  vi.advanceTimersByTime(2 * minute);

  await prompts.get('support/greeting', { ttlMs: 3 * minute });
  await settled();
  expect(house.asked).toHaveLength(1);
  await prompts.get('support/greeting', { ttlMs: minute });
  await settled();
  expect(house.asked).toHaveLength(2);
});

it('keeps labels, versions and prompts apart', async () => {
  const { house, prompts } = libraryHouse();

  await prompts.get('a');
  await prompts.get('a', { label: 'staging' });
  await prompts.get('a', { version: 2 });
  await prompts.get('b');
  await prompts.get('a', { label: 'staging' });

  expect(house.asked.map(({ path }) => path)).toEqual(['a', 'a?label=staging', 'a?version=2', 'b']);
});

it('shares nothing between clients, whose credentials may differ, nor between tenants', async () => {
  const { house, prompts } = libraryHouse();
  const other = libraryHouse();

  await prompts.get('a');
  await other.prompts.get('a');
  await prompts.ofTenant('t1').get('a');

  expect(house.asked.map(({ path }) => path)).toEqual(['a', 'a?tenant_id=t1']);
  expect(other.house.asked).toHaveLength(1);
});

it('sends one request for a hundred callers who want the same at once', async () => {
  const { house, prompts } = libraryHouse();
  const letGo = heldBack(house);

  const all = Promise.all(Array.from({ length: 100 }, () => prompts.get('support/greeting')));
  await settled();
  letGo();

  expect(new Set((await all).map(({ content }) => content))).toEqual(new Set([greeting.content]));
  expect(house.asked).toHaveLength(1);
});

it('asks anew once for a hundred callers of what is old', async () => {
  const { house, prompts } = libraryHouse();
  await prompts.get('support/greeting');
  vi.advanceTimersByTime(minute);
  const letGo = heldBack(house);

  await Promise.all(Array.from({ length: 100 }, () => prompts.get('support/greeting')));
  letGo();
  await settled();

  expect(house.asked).toHaveLength(2);
});

it('tells the same failure to all who wait, and asks anew for the next', async () => {
  const { house, prompts } = libraryHouse();
  house.failing = refusal(404);

  const failed = await Promise.allSettled([prompts.get('a'), prompts.get('a')]);
  house.failing = undefined;

  expect(failed.map((one) => one.status === 'rejected' && one.reason)).toEqual([
    expect.any(NotFoundError),
    expect.any(NotFoundError),
  ]);
  expect(await prompts.get('a')).toMatchObject({ version: 2 });
  expect(house.asked).toHaveLength(2);
});

it('lets one who waits leave without harm to the others', async () => {
  const { house, prompts } = libraryHouse();
  const letGo = heldBack(house);
  const controller = new AbortController();

  const leaving = prompts.get('a', {}, { signal: controller.signal });
  const late = prompts.get('a', {}, { timeout: 1 });
  const staying = prompts.get('a');
  const left = expect(leaving).rejects.toBeInstanceOf(UserAbortError);
  const missed = expect(late).rejects.toBeInstanceOf(APITimeoutError);
  controller.abort();
  await Promise.all([left, missed]);
  letGo();

  expect(await staying).toMatchObject({ version: 2 });
  expect(house.asked.map(({ signal }) => signal.aborted)).toEqual([false]);
});

it('ends the request when the last who waits leaves, and the next begins one of their own', async () => {
  const { house, prompts } = libraryHouse();
  const letGo = heldBack(house);
  const controller = new AbortController();
  const { signal } = controller;
  let next: ReturnType<typeof prompts.get> | undefined;

  const leaving = [prompts.get('a', {}, { signal }), prompts.get('a', {}, { signal })];
  await settled();
  house.asked[0]?.signal.addEventListener('abort', () => {
    next = prompts.get('a');
  });
  controller.abort();
  for (const one of leaving) await expect(one).rejects.toBeInstanceOf(UserAbortError);
  letGo();

  expect(await next).toMatchObject({ version: 2 });
  expect(house.asked.map((one) => one.signal.aborted)).toEqual([true, false]);
});

it.each([403, 404, 410])('forgets what it knows when the server answers %i', async (status) => {
  const { house, prompts } = libraryHouse();
  await prompts.get('a');
  house.failing = refusal(status, status === 403 ? 'FORBIDDEN' : 'NOT_FOUND');
  vi.advanceTimersByTime(minute);

  expect(await prompts.get('a')).toMatchObject({ version: 2 });
  await settled();

  await expect(prompts.get('a')).rejects.toMatchObject({ status });
});

it('keeps a version where a label of the same prompt is gone', async () => {
  const { house, prompts } = libraryHouse();
  await prompts.get('a', { version: 2 });
  house.failing = refusal(404);

  await expect(prompts.get('a', { label: 'staging' })).rejects.toBeInstanceOf(NotFoundError);

  expect(await prompts.get('a', { version: 2 })).toMatchObject({ version: 2 });
});

it.each([
  ['answers 500', refusal(500, 'INTERNAL_ERROR')],
  [
    'is not reached',
    () => {
      throw networkError('ECONNREFUSED');
    },
  ],
])('answers what it knows while the server %s, warns, and asks again', async (_, failing) => {
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() } satisfies Logger;
  const { house, prompts } = libraryHouse({ logger, logLevel: 'warn' });
  await prompts.get('a');
  house.failing = failing;
  vi.advanceTimersByTime(1_000 * minute);

  expect(await prompts.get('a', { fallback: 'Hello!' })).toMatchObject({ isFallback: false, version: 2 });
  await settled();
  expect(logger.warn).toHaveBeenCalledOnce();
  house.failing = undefined;
  house.prompt = changedGreeting;
  await prompts.get('a');
  await settled();

  expect(await prompts.get('a')).toMatchObject({ version: 3 });
});

it('keeps the 500 prompts that were used last', async () => {
  const { house, prompts } = libraryHouse();
  const names = Array.from({ length: 500 }, (_, at) => `prompt-${at}`);
  for (const name of names) await prompts.get(name);

  await prompts.get('prompt-0');
  await prompts.get('one-more');
  house.asked = [];
  for (const name of ['prompt-0', 'one-more', 'prompt-2', 'prompt-499']) await prompts.get(name);
  expect(house.asked).toEqual([]);
  await prompts.get('prompt-1');

  expect(house.asked.map(({ path }) => path)).toEqual(['prompt-1']);
});

it('sees a change of its own at once, and does not keep what was on its way before it', async () => {
  const { house, prompts } = libraryHouse();
  await prompts.get('a');
  await prompts.get('a', { version: 2 });
  const letGo = heldBack(house);
  const early = prompts.get('b');
  await settled();
  const held = house.held;
  house.held = undefined;

  await prompts.archive(greeting.id);
  expect(house.asked).toHaveLength(3);
  letGo();
  await held;
  await early;
  await prompts.get('b');
  await prompts.get('a');
  await prompts.get('a', { version: 2 });

  expect(house.asked.map(({ path }) => path)).toEqual(['a', 'a?version=2', 'b', 'b', 'a', 'a?version=2']);
});

it('forgets nothing when the server only fills in', async () => {
  const { house, prompts } = libraryHouse();
  await prompts.get('a');

  await prompts.render('a');
  await prompts.get('a');

  expect(house.asked).toHaveLength(1);
});

it('takes a 304 for an error where it knows nothing', async () => {
  const { house, prompts } = libraryHouse();
  house.failing = () => new Response(null, { status: 304 });

  await expect(prompts.get('a')).rejects.toMatchObject({ name: 'APIError', status: 304 });
});

it('sends a request for a prompt again as any other, before it gives up', async () => {
  const { house, prompts } = libraryHouse({ maxRetries: 2 });
  house.failing = () => {
    const failed = Response.json(errorBody('INTERNAL_ERROR'), { status: 503, headers: { 'retry-after-ms': '1' } });
    if (house.statuses.length === 1) house.failing = undefined;
    return failed;
  };

  expect(await prompts.get('a')).toMatchObject({ version: 2 });
  expect(house.statuses).toEqual([503, 503, 200]);
});
