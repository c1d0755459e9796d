import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MockLlm, startMockLlm } from './mock-llm.ts';
import { rawRequest } from './plain-client.ts';
import { sendRaw } from './raw-socket.ts';
import { startSlowClient } from './slow-client.ts';
import { blackhole, connectBlackhole, refusedAddress } from './unreachable.ts';

let mock: MockLlm;
beforeEach(async () => {
  mock = await startMockLlm();
});
afterEach(() => mock.close());

describe('a raw probe', () => {
  test('reads status, headers and a body of known length on a kept connection', async () => {
    const reply = await sendRaw(mock.port, rawRequest({ model: 'ok' }));

    expect(reply).toMatchObject({ status: 200, rest: '', closed: false });
    expect(reply.headers['content-type']).toBe('application/json');
    expect(JSON.parse(reply.body)).toMatchObject({ object: 'chat.completion' });
  });

  test('decodes chunked framing', async () => {
    const reply = await sendRaw(mock.port, rawRequest({ model: 'ok', stream: true }));

    expect(reply.headers['transfer-encoding']).toBe('chunked');
    expect(reply.body).toMatch(/^data: \{.*data: \[DONE\]\n\n$/s);
  });

  test('shows a second reply where two requests were sent', async () => {
    const reply = await sendRaw(mock.port, rawRequest({ model: 'ok' }) + rawRequest({ model: '503' }));

    expect(reply.status).toBe(200);
    expect(reply.rest).toMatch(/^HTTP\/1.1 503 /);
  });

  test('sends parts one after the other and sees the server close', async () => {
    const request = rawRequest({ model: 'ok' });
    const [head = '', body = ''] = request.split('\r\n\r\n');
    const parted = await sendRaw(mock.port, [head.slice(0, 5), head.slice(5), '\r\n\r\n', body]);
    const refused = await sendRaw(mock.port, 'GARBAGE\r\n\r\n');

    expect(parted.status).toBe(200);
    expect(refused).toMatchObject({ status: 400, closed: true });
  });

  test('waits no longer than it may', async () => {
    const startedAt = performance.now();
    const reply = await sendRaw(mock.port, rawRequest({ model: 'stall@0' }), { withinMs: 150 });

    expect(reply).toMatchObject({ status: 200, body: '', closed: false });
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});

describe('a slow client', () => {
  test('reads at its speed and no faster', async () => {
    const startedAt = performance.now();
    const client = startSlowClient({
      port: mock.port,
      body: { model: 'huge' },
      bytesPerSecond: 10_000,
      closeAtByte: 5000,
    });
    const end = await client.ended;
    const tookMs = performance.now() - startedAt;

    expect(end).toMatchObject({
      bytesRead: 5000,
      closedBy: 'client',
      text: expect.stringMatching(/^HTTP\/1.1 200 OK/),
    });
    // The fifth read needs four waits of 100 ms.
    expect(tookMs).toBeGreaterThan(390);
    expect(tookMs).toBeLessThan(900);
  });

  test('stops the server once the kernel buffers are full', async () => {
    const client = startSlowClient({ port: mock.port, body: { model: 'huge' }, bytesPerSecond: 1000 });
    const call = await mock.waitForCall(1);
    await expect.poll(() => isStill(() => call.bytes), { timeout: 4000 }).toBe(true);

    expect(call).toMatchObject({ outcome: 'open' });
    expect(call.bytes).toBeLessThan(20 * 2 ** 20);
    client.close();
    expect((await mock.waitForEnd(1)).outcome).toBe('aborted');
  });

  test('reads to the end where the server ends, and tells a reset', async () => {
    const fast = { port: mock.port, bytesPerSecond: Number.POSITIVE_INFINITY };
    const whole = await startSlowClient({ ...fast, body: { model: 'ok' } }).ended;
    const reset = await startSlowClient({ ...fast, body: { model: 'reset@2', stream: true } }).ended;

    expect(whole).toMatchObject({ closedBy: 'server', text: expect.stringContaining('"object":"chat.completion"') });
    expect(reset).toMatchObject({ closedBy: 'reset', text: expect.stringContaining('data: ') });
  });
});

describe('what cannot be reached', () => {
  test('a refused address refuses, again and again', async () => {
    const refused = await refusedAddress();
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(sendRaw(refused.port, 'GET / HTTP/1.1\r\n\r\n')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    }
    await refused.close();
  });

  test('a blackhole accepts and says nothing', async () => {
    const hole = await blackhole();
    const sent = sendRaw(hole.port, rawRequest({ model: 'ok' }), { withinMs: 150 });
    await expect.poll(() => hole.open).toBe(1);

    expect(await sent).toMatchObject({ status: undefined, rest: '', closed: false });
    await expect.poll(() => hole.open).toBe(0);
    await hole.close();
  });

  test('a connect blackhole never lets a connection be made', async () => {
    const hole = await connectBlackhole();
    const socket = connect(hole.port, '127.0.0.1').on('error', () => {});

    await expect(once(socket, 'connect', { signal: AbortSignal.timeout(500) })).rejects.toThrow('aborted');
    socket.destroy();
    await hole.close();
    await expect(sendRaw(hole.port, 'GET / HTTP/1.1\r\n\r\n')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

/** Whether a number stays the same for a while. */
async function isStill(read: () => number): Promise<boolean> {
  const before = read();
  await new Promise((resolve) => setTimeout(resolve, 200));
  return before > 0 && read() === before;
}
