import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A service that is not public: whoever connects to it has been led astray. */
export interface Sentinel extends AsyncDisposable {
  port: number;
  /** What connected to it, by the address it was reached at. Must stay empty. */
  reached: string[];
}

/** @param addresses Where it listens, all with one port. */
export async function startSentinel(addresses: readonly string[]): Promise<Sentinel> {
  const sockets = new Set<Socket>();
  const reached: string[] = [];
  const servers = addresses.map(() =>
    createServer((socket) => {
      reached.push(`${socket.localAddress}`);
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
      socket.end(
        'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<p>SECRET-OF-THE-SENTINEL</p>',
      );
    }),
  );
  let port = 0;
  for (const [place, server] of servers.entries()) {
    server.listen(port, addresses[place]);
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  }
  return {
    port,
    reached,
    async [Symbol.asyncDispose]() {
      const closed = servers.map((server) => once(server, 'close'));
      for (const server of servers) server.close();
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

/** Spellings of an address of the sentinel, and of others that are not public. */
export function sentinelUrls(port: number | 'PORT'): string[] {
  const hosts = [
    ...['127.0.0.1', '127.1', '2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1', '127.0.0.1.', '127.0.0.2'],
    ...['0.0.0.0', '0', 'localhost', 'localhost.', 'a.localhost', '①②⑦.⓪.⓪.①', '%31%32%37.0.0.1'],
    ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::7f00:1]'],
    ...[
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      '[2001:0:7f00:1::]',
      '[fe80::1]',
      '[fd00::1]',
      '[fec0::1]',
      '[ff02::1]',
    ],
    ...[
      '10.0.0.1',
      '172.16.0.1',
      '192.168.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '192.0.0.8',
      '198.18.0.1',
      '224.0.0.1',
    ],
    ...['255.255.255.255', '240.0.0.1', 'metadata.google.internal', 'printer.local', 'router.home.arpa'],
  ];
  return [
    ...hosts.map((host) => `http://${host}:${port}/secret`),
    ...['file:///etc/passwd', `ftp://127.0.0.1:${port}/`, `gopher://127.0.0.1:${port}/`, 'data:text/html,<p>ferry</p>'],
    ...[`http://user:word@127.0.0.1:${port}/`, `http://ferries.example@127.0.0.1:${port}/`, `//127.0.0.1:${port}/`],
    ...[`http://127.0.0.1:${port}\\@ferries.example/`, `http:127.0.0.1:${port}/`, 'http://', 'javascript:alert(1)'],
  ];
}
