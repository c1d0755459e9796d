import { type IncomingMessage, request } from 'node:http';
import { createGunzip, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MockLlm, startMockLlm } from './mock-llm.ts';
import { ask, eventsOf, isUsableBody, isUsableStream, rawRequest } from './plain-client.ts';
import { sendRaw } from './raw-socket.ts';
import { startSlowClient } from './slow-client.ts';

const mebibyte = 2 ** 20;

let mock: MockLlm;
beforeEach(async () => {
  mock = await startMockLlm();
});
afterEach(() => mock.close());

test.each([true, false])(
  'huge never ends, waits for its reader, and stops when it closes (stream: %s)',
  async (stream) => {
    const client = startSlowClient({
      port: mock.port,
      body: { model: 'huge', stream },
      bytesPerSecond: Number.POSITIVE_INFINITY,
      closeAtByte: 30 * mebibyte,
    });

    expect(await client.ended).toMatchObject({ bytesRead: 30 * mebibyte, closedBy: 'client' });
    const call = await mock.waitForEnd(1);
    await mock.waitForOpen(0);
    expect(call.outcome).toBe('aborted');
    // What is beyond the 30 MiB was in kernel buffers: at most a few MiB each way.
    expect(call.bytes).toBeLessThan(50 * mebibyte);
  },
);

test.each([true, false])(
  'gzip-bomb is valid gzip of a GiB in a few MiB (stream: %s)',
  async (stream) => {
    let decoded = 0;
    let ending = '';
    const wire = await rawStream({ model: 'gzip-bomb', stream });
    for await (const part of wire.pipe(createGunzip({ chunkSize: mebibyte }))) {
      decoded += part.length;
      ending = (ending + part.subarray(-100)).slice(-100);
    }

    expect(decoded).toBeGreaterThan(1023 * mebibyte);
    expect(mock.calls[0]?.bytes).toBeLessThan(8 * mebibyte);
    expect(ending).toMatch(stream ? /"finish_reason":"stop"\}\]\}\n\ndata: \[DONE\]\n\n$/ : /\}\}$/);
  },
  30_000,
);

test.each([true, false])('enc-chain is gzipped a thousand times (stream: %s)', async (stream) => {
  const wire = await rawStream({ model: 'enc-chain', stream });
  let body = Buffer.concat(await wire.toArray());
  for (let layer = 0; layer < 1000; layer++) body = gunzipSync(body);

  expect(String(wire.headers['content-encoding']).split(', ')).toHaveLength(1000);
  expect(stream ? isUsableStream(body) : isUsableBody(body)).toBe(true);
});

test('long-line is a single frame of 100 MiB', async () => {
  const stream = await (await ask(mock, { model: 'long-line', stream: true })).text();
  const events = eventsOf(stream);

  expect(Math.max(...stream.split('\n').map((line) => line.length))).toBeGreaterThan(100 * mebibyte);
  expect(events).toHaveLength(4);
}, 30_000);

test('many-headers is far beyond what a client takes, and right for one that takes all', async () => {
  await expect(ask(mock, { model: 'many-headers' })).rejects.toMatchObject({
    cause: { code: 'UND_ERR_HEADERS_OVERFLOW' },
  });

  const reply = await sendRaw(mock.port, rawRequest({ model: 'many-headers' }));
  expect(Object.keys(reply.headers)).toHaveLength(2003);
  expect(isUsableBody(Buffer.from(reply.body))).toBe(true);
});

function rawStream(body: { model: string; stream: boolean }) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    request(`${mock.baseUrl}/chat/completions`, { method: 'POST' }, resolve)
      .on('error', reject)
      .end(JSON.stringify(body));
  });
}
