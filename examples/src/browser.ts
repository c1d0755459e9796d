/** Serves the page of examples/browser and the SDK beside it. Start the server with CORS_ORIGINS set to this origin. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const files: Record<string, { path: string; type: string }> = {
  '/': { path: fileURLToPath(new URL('../browser/index.html', import.meta.url)), type: 'text/html' },
  '/page.js': { path: fileURLToPath(new URL('../browser/page.js', import.meta.url)), type: 'text/javascript' },
  '/promptenchanter.js': { path: fileURLToPath(import.meta.resolve('promptenchanter')), type: 'text/javascript' },
};

const server = createServer(async (request, reply) => {
  const file = files[request.url ?? ''];
  if (!file) return reply.writeHead(404).end();
  reply.writeHead(200, { 'content-type': `${file.type}; charset=utf-8` }).end(await readFile(file.path));
});
server.listen(Number(process.env.PORT ?? 5173), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
