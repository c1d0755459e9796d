import { createServer } from 'node:net';

/** What is found where a server is to listen. */
export type PortState = { kind: 'free' } | { kind: 'ours' } | { kind: 'taken' } | { kind: 'closed'; why: string };

/** Tries to listen, and asks whoever listens there whether it is one of us. Never throws. */
export async function lookAtPort(host: string, port: number): Promise<PortState> {
  const fault = await tryListening(host, port);
  if (fault === null) return { kind: 'free' };
  if (fault.code !== 'EADDRINUSE') return { kind: 'closed', why: fault.code ?? fault.message };
  return { kind: (await isOurs(host, port)) ? 'ours' : 'taken' };
}

function tryListening(host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

/** Every reply of ours bears an id, also that to a caller who is not let in. */
async function isOurs(host: string, port: number): Promise<boolean> {
  const name = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  try {
    const reply = await fetch(`http://${name}:${port}/health`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(2_000),
    });
    await reply.body?.cancel();
    return reply.headers.has('x-request-id');
  } catch {
    // What speaks no HTTP is not ours.
    return false;
  }
}
