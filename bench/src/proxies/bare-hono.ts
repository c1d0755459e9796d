import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Pool } from 'undici';

/** The least that a proxy in Hono does: no key, no log, no look at the body. */

const pool = new Pool(process.env.UPSTREAM ?? '', { connections: 256 });
const app = new Hono();

app.get('/health', (c) => c.body(null));

app.post('/v1/chat/completions', async (c) => {
  const { statusCode, headers, body } = await pool.request({
    path: '/v1/chat/completions',
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
    body: await c.req.text(),
  });
  const type = String(headers['content-type']);
  const init = { status: statusCode, headers: { 'content-type': type } };
  if (!type.startsWith('text/event-stream')) return new Response(await body.text(), init);
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, init);
});

serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });
