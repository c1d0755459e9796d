import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

/** A place on 127.0.0.1 that no answer comes from. */
export interface Unreachable {
  port: number;
  baseUrl: string;
  close(): Promise<void>;
}

/** Connections are refused. */
export async function refusedAddress(): Promise<Unreachable> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // An outgoing connection keeps its own port from every listener, so it stays refused until close.
  const holder = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const [accepted]: Socket[] = (await Promise.all([once(server, 'connection'), once(holder, 'connect')]))[0];
  return unreachable(holder.localPort ?? 0, async () => {
    holder.destroy();
    accepted?.destroy();
    server.close();
    await once(server, 'close');
  });
}

/** Connections are accepted and read, and never answered; `open` counts them. */
export async function blackhole(): Promise<Unreachable & { readonly open: number }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    // Unread, a close by the client would not be noticed.
    socket.resume();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = unreachable((server.address() as AddressInfo).port, async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  });
  return {
    ...place,
    get open() {
      return sockets.size;
    },
  };
}

/** Connections are never established: a listener that does not accept, its backlog full (Linux drops further SYNs). */
export async function connectBlackhole(): Promise<Unreachable> {
  const worker = new Worker(new URL('./never-accepts.ts', import.meta.url));
  const [port]: number[] = await once(worker, 'message');
  const fillers: Socket[] = [];
  let connected = true;
  while (connected) {
    const filler = connect(port ?? 0, '127.0.0.1').on('error', () => {});
    fillers.push(filler);
    connected = await once(filler, 'connect', { signal: AbortSignal.timeout(fullAfterMs) }).then(
      () => true,
      () => false,
    );
  }
  return unreachable(port ?? 0, async () => {
    for (const filler of fillers) filler.destroy();
    await worker.terminate();
  });
}

// A connection over loopback takes well under a millisecond; one that takes this long found the backlog full.
const fullAfterMs = 200;

function unreachable(port: number, close: () => Promise<void>): Unreachable {
  return { port, baseUrl: `http://127.0.0.1:${port}/v1`, close };
}
