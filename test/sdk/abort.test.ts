import { afterEach, expect, it, vi } from 'vitest';
import { UserAbortError } from '../../packages/sdk/src/index.ts';
import { chunks, clientFor, errorBody, question, wholeStream } from './samples.ts';
import {
  event,
  json,
  type Recorded,
  type ScriptedServer,
  scriptedServer,
  silence,
  stalledBody,
  stream,
} from './scripted-server.ts';

const streamed = { ...question, stream: true } as const;

afterEach(() => {
  vi.useRealTimers();
});

async function firstRequest({ requests }: ScriptedServer): Promise<Recorded> {
  for (;;) {
    const [first] = requests;
    if (first) return first;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

it('rejects at once when aborted before the answer, with the reason of the signal as cause', async () => {
  await using server = await scriptedServer(silence);
  const controller = new AbortController();
  const answer = clientFor(server).completions.create(question, { signal: controller.signal });
  const { abandoned } = await firstRequest(server);

  controller.abort('enough');

  await expect(answer).rejects.toBeInstanceOf(UserAbortError);
  await expect(answer).rejects.toMatchObject({ cause: 'enough' });
  await abandoned;
});

it('sends nothing for a signal that is aborted already', async () => {
  await using server = await scriptedServer(silence);

  const answer = clientFor(server).completions.create(question, { signal: AbortSignal.abort() });

  await expect(answer).rejects.toBeInstanceOf(UserAbortError);
  expect(server.requests).toHaveLength(0);
});

it('rejects at once when aborted while the body comes', async () => {
  await using server = await scriptedServer(stalledBody());
  const controller = new AbortController();
  const answer = clientFor(server).completions.create(question, { signal: controller.signal });
  await answer.asResponse();

  controller.abort();

  await expect(answer).rejects.toBeInstanceOf(UserAbortError);
  await server.requests[0]?.abandoned;
});

it('rejects at once when aborted while it waits to try again, and lets the timer go', async () => {
  vi.useFakeTimers();
  const fetch = vi.fn(async () => new Response('', { status: 503, headers: { 'retry-after': '30' } }));
  const controller = new AbortController();
  const client = clientFor({ baseURL: 'http://nowhere' }, { fetch, timeout: Infinity });
  const answer = client.completions.create(question, { signal: controller.signal });
  await vi.waitUntil(() => vi.getTimerCount() === 1);

  controller.abort();

  await expect(answer).rejects.toBeInstanceOf(UserAbortError);
  expect(vi.getTimerCount()).toBe(0);
  expect(fetch).toHaveBeenCalledOnce();
});

it('says in the log of an aborted call nothing of trying again', async () => {
  await using server = await scriptedServer(silence);
  const info = vi.fn();
  const logger = { error() {}, warn() {}, debug() {}, info };
  const controller = new AbortController();
  const answer = clientFor(server, { logger, logLevel: 'info' }).completions.create(question, {
    signal: controller.signal,
  });
  const { abandoned } = await firstRequest(server);

  controller.abort();
  await expect(answer).rejects.toBeInstanceOf(UserAbortError);
  await abandoned;

  expect(info).not.toHaveBeenCalled();
});

it('rejects at once when aborted though a fetch of the caller ignores signals', async () => {
  const client = clientFor({ baseURL: 'http://nowhere' }, { fetch: () => new Promise(() => {}) });
  const controller = new AbortController();
  const answer = client.completions.create(question, { signal: controller.signal });

  controller.abort();

  await expect(answer).rejects.toBeInstanceOf(UserAbortError);
});

it('rejects at once when a stream is aborted, by the signal or by its own abort, even with chunks left', async () => {
  for (const way of ['signal', 'abort'] as const) {
    await using server = await scriptedServer(stream([wholeStream.slice(0, 3).join('')], 'stall'));
    const controller = new AbortController();
    const answer = await clientFor(server).completions.create(streamed, { signal: controller.signal });
    let seen = 0;
    const read = async () => {
      for await (const _ of answer) {
        seen += 1;
        if (way === 'signal') controller.abort();
        else answer.abort();
      }
    };

    await expect(read()).rejects.toBeInstanceOf(UserAbortError);
    expect(seen).toBe(1);
    await server.requests[0]?.abandoned;
  }
});

it('rejects at once whoever waits for the next chunk when the stream is aborted', async () => {
  await using server = await scriptedServer(stream([], 'stall'));
  const answer = await clientFor(server).completions.create(streamed);
  const next = answer[Symbol.asyncIterator]().next();

  answer.abort();

  await expect(next).rejects.toBeInstanceOf(UserAbortError);
});

it('closes the connection on break, on return and on an error in the loop', async () => {
  const leave = {
    break: async (chunks: AsyncIterable<unknown>) => {
      for await (const _ of chunks) break;
    },
    return: async (chunks: AsyncIterable<unknown>) => {
      for await (const chunk of chunks) return chunk;
    },
    throw: async (chunks: AsyncIterable<unknown>) => {
      for await (const _ of chunks) throw new Error('mine');
    },
  };
  for (const way of Object.values(leave)) {
    await using server = await scriptedServer(stream([event(chunks[1])], 'stall'));

    await way(await clientFor(server).completions.create(streamed)).catch(() => {});

    await server.requests[0]?.abandoned;
  }
});

it('closes the connection at the end of a using block, read from or not', async () => {
  await using server = await scriptedServer(stream([], 'stall'), stream([event(chunks[1])], 'stall'));
  const client = clientFor(server);
  {
    await using _unread = await client.completions.create(streamed);
  }
  {
    using begun = await client.completions.create(streamed);
    await begun[Symbol.asyncIterator]().next();
  }

  await server.requests[0]?.abandoned;
  await server.requests[1]?.abandoned;
});

it('keeps the connection of a stream that was read to its end for the next request', async () => {
  await using server = await scriptedServer(stream(wholeStream), stream(wholeStream));
  const client = clientFor(server);

  for (let time = 0; time < 2; time += 1) {
    for await (const _ of await client.completions.create(streamed));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }

  expect(server.requests).toHaveLength(2);
  expect(server.connections()).toBe(1);
});

it('leaves no listener on a signal that outlives the call', async () => {
  await using server = await scriptedServer(json(422, errorBody('INVALID_REQUEST')), stream(wholeStream));
  let listeners = 0;
  const { signal } = new AbortController();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
    listeners += 1;
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
    listeners -= 1;
    removeEventListener.apply(signal, args);
  };

  await clientFor(server)
    .completions.create(question, { signal })
    .catch(() => {});
  for await (const _ of await clientFor(server).completions.create(streamed, { signal }));

  expect(listeners).toBe(0);
});
