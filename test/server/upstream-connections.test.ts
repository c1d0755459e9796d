import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { allowance, allWays, eventually, givenBack, openScene, paid, streamWays } from './upstream-scene.ts';

const chunk = 'data: {"choices":[{"index":0,"delta":{"content":"Both."}}]}\n\n';
const longChunk = `data: {"choices":[{"index":0,"delta":{"content":"${'so on '.repeat(1_000)}"}}]}\n\n`;
const done = 'data: [DONE]\n\n';

describe('After [DONE]', () => {
  test.each([
    ['short', chunk],
    ['long', longChunk],
  ])('a %s stream is whole at once, though the upstream never ends the response', async (_size, said) => {
    await using upstream = await startUpstream((response) => beginStream(response).write(said + done));
    await using scene = await openScene('ok', { WAPI_URL: upstream.baseUrl, UPSTREAM_TOTAL_TIMEOUT_MS: '5000' });
    for (const way of streamWays) {
      const reply = await scene.ask(way);
      expect(reply).toMatchObject({ status: 200, isDone: true });
      expect(reply.ms).toBeLessThan(500);
    }
    expect(scene.books()).toMatchObject(Array(2).fill({ status: 'completed', ledger: paid }));
    await eventually('the connections are let go', () => upstream.open() === 0);
  });

  test.each([
    ['short', chunk],
    ['long', longChunk],
  ])('the connection of a %s stream serves the next call, though its end comes later', async (_size, said) => {
    await using upstream = await startUpstream(async (response) => {
      beginStream(response).write(said + done);
      // Later than the client could have been answered.
      await new Promise((resolve) => setTimeout(resolve, 30));
      response.end();
    });
    await using scene = await openScene('ok', { WAPI_URL: upstream.baseUrl });
    for (let asked = 0; asked < 4; asked++) {
      await scene.ask('native stream');
      await eventually('the stream has ended', () => upstream.ended() === asked + 1);
    }
    expect(upstream.connections()).toBeLessThanOrEqual(2);
  });

  test('nothing of what the upstream still says is passed on', async () => {
    await using upstream = await startUpstream((response) => beginStream(response).end(chunk + done + longChunk));
    await using scene = await openScene('ok', { WAPI_URL: upstream.baseUrl });
    const reply = await scene.ask('native stream');

    expect(reply.isDone).toBe(true);
    expect(reply.text).not.toContain('so on');
  });
});

describe('A refusal', () => {
  test('whose body does not end is told by its status, and given back', async () => {
    await using upstream = await startUpstream((response) => {
      response.writeHead(503, { 'content-type': 'application/json' }).write('{"error":');
    });
    await using scene = await openScene('ok', { WAPI_URL: upstream.baseUrl, UPSTREAM_IDLE_TIMEOUT_MS: '300' });
    for (const reply of await Promise.all(allWays.map((way) => scene.ask(way)))) {
      expect([reply.status, reply.code]).toEqual([503, 'UPSTREAM_BUSY']);
      expect(reply.ms).toBeLessThan(1_000);
    }
    expect(scene.books()).toMatchObject(
      Array(4).fill({ status: 'failed', errorCode: 'UPSTREAM_BUSY', ledger: givenBack }),
    );
    expect(scene.balance()).toBe(allowance);
    await eventually('the connections are let go', () => upstream.open() === 0);
  });

  test('with a body without end is read only so far', async () => {
    const block = Buffer.alloc(64 * 1024, 'a');
    await using upstream = await startUpstream((response) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      const goOn = () => response.write(block, (error) => error ?? goOn());
      goOn();
    });
    await using scene = await openScene('ok', {
      WAPI_URL: upstream.baseUrl,
      UPSTREAM_MAX_ANSWER_BYTES: String(2 ** 30),
    });
    for (const reply of await Promise.all(allWays.map((way) => scene.ask(way)))) {
      expect([reply.status, reply.code]).toEqual([502, 'UPSTREAM_REJECTED']);
      expect(reply.ms).toBeLessThan(1_000);
    }
    await eventually('the connections are let go', () => upstream.open() === 0);
  });
});

test('Calls one after another share one connection', async () => {
  await using upstream = await startUpstream((response) => beginStream(response).end(longChunk + done));
  await using scene = await openScene('ok', { WAPI_URL: upstream.baseUrl });
  for (let asked = 0; asked < 5; asked++) await scene.ask('native stream');

  expect(upstream.connections()).toBe(1);
});

function beginStream(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'content-type': 'text/event-stream' });
}

/** An upstream that does what no behaviour of the mock does: it writes by hand, and counts connections. */
async function startUpstream(answer: (response: ServerResponse) => unknown) {
  let connections = 0;
  let open = 0;
  let ended = 0;
  const server = createServer((request, response) => {
    response.on('close', () => ended++);
    request.resume().on('end', () => answer(response));
  });
  server.on('connection', (socket) => {
    connections++;
    open++;
    socket.on('close', () => open--);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    connections: () => connections,
    open: () => open,
    ended: () => ended,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
