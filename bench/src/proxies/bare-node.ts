import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool } from 'undici';

/** The least that a proxy in Node does: no key, no log, no look at the body. */

const pool = new Pool(process.env.UPSTREAM ?? '', { connections: 256 });

createServer((incoming, outgoing) => {
  if (incoming.method === 'POST') pass(incoming, outgoing).catch(() => outgoing.destroy());
  else outgoing.end();
}).listen(Number(process.env.PORT), '127.0.0.1');

async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await wholeBody(incoming);
  const { url: path = '/' } = incoming;
  const headers = { 'content-type': 'application/json', authorization: 'Bearer x' };
  await pool.stream({ path, method: 'POST', headers, body }, ({ statusCode, headers: { ...kept } }) => {
    for (const name of ['connection', 'keep-alive', 'transfer-encoding']) delete kept[name];
    outgoing.writeHead(statusCode, kept);
    return outgoing;
  });
}

function wholeBody(incoming: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    incoming.on('data', (piece: Buffer) => pieces.push(piece));
    incoming.on('end', () => resolve(Buffer.concat(pieces)));
    incoming.on('error', reject);
  });
}
