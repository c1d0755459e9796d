import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'vitest';
import { startMockLlm } from '../fault/mock-llm.ts';
import { openHouse } from '../house.ts';

test.each([true, false])('short stream, ends %s', async (ends) => {
  const server = createServer((_q, r) => {
    r.writeHead(200, { 'content-type': 'text/event-stream' });
    r.write('data: {"choices":[{"index":0,"delta":{"content":"hi"}}]}\n\ndata: [DONE]\n\n');
    if (ends) r.end();
  }).listen(0);
  await once(server, 'listening');
  const house = await openHouse({
    WAPI_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    UPSTREAM_TOTAL_TIMEOUT_MS: '3000',
  });
  const a = await house.register();
  const t = performance.now();
  const reply = await house.post(
    '/v1/prompt/completions',
    { level: 'low', stream: true, messages: [{ role: 'user', content: 'hello there you' }] },
    a.headers,
  );
  console.log(ends, reply.status, (await reply.text()).slice(-200), performance.now() - t);
  await house.close();
  server.closeAllConnections();
});
test('reuse', async () => {
  const mock = await startMockLlm({ models: { 'gpt-4o-mini': 'ok' } });
  const house = await openHouse({ WAPI_URL: mock.baseUrl });
  const a = await house.register();
  let n = 0;
  for (let i = 0; i < 5; i++) {
    const reply = await house.post(
      '/v1/prompt/completions',
      { level: 'low', stream: true, messages: [{ role: 'user', content: 'hello there you' }] },
      a.headers,
    );
    await reply.text();
    n = Math.max(n, mock.open);
  }
  console.log(
    'open',
    n,
    mock.open,
    mock.calls.map((c) => c.outcome),
  );
  await house.close();
  await mock.close();
});
