import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from '../app.ts';
import { type LoadedConfig, usesEcho } from '../config.ts';
import { createLog, type Log } from '../core/log.ts';
import { compose, databaseFile } from '../http/compose.ts';

export interface Package {
  root: string;
  version: string;
}

/** Starts the server and returns when it listens; it ends by SIGTERM or SIGINT. */
export async function serve(loaded: LoadedConfig, { root, version }: Package): Promise<void> {
  const { config } = loaded;
  const isPretty = config.LOG_FORMAT === 'pretty' || (config.LOG_FORMAT === 'auto' && process.stdout.isTTY);
  const log = await createLog(config.LOG_LEVEL, isPretty ? 'pretty' : 'json');
  for (const warning of loaded.warnings) log.warn({}, warning);

  const house = await compose(config, { log, packageRoot: root, version });
  await house.services.system.start();
  const app = createApp(house.services, house.edgeNeeds);
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: limits }) as Server;
  server.maxConnections = 10_000;
  server.on('clientError', refuseClient);
  await listening(server, config.PORT, config.HOST);
  announce(loaded, version, server, house.masterKeyFile, log);

  let isStopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (isStopping) {
      log.error({ signal }, 'stopped at once; what was under way is given back at the next start');
      log.flush();
      process.exit(1);
    }
    isStopping = true;
    void shutDown(signal);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  async function shutDown(signal: NodeJS.Signals): Promise<void> {
    log.info({ signal }, 'finishing what is under way');
    house.services.system.drain();
    const isFinished = await finished(server, config.SHUTDOWN_TIMEOUT_MS);
    const left = await house.close();
    if (isFinished) log.info({}, 'stopped');
    else
      log.error(
        { conversations: left },
        'stopped before all was finished; open charges are given back at the next start',
      );
    log.flush();
    process.exit(isFinished ? 0 : 1);
  }
}

/** Bounds of a connection; requests that trickle in are cut, so that they cannot hold one. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than a balancer's, so that it is the balancer that closes an idle connection.
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 1_000,
  requireHostHeader: true,
};

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Waits for every request under way, at most so long; answers whether all ended. */
function finished(server: Server, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(false);
      server.closeAllConnections();
    }, timeoutMs);
    server.close(() => {
      clearTimeout(timer);
      resolve(true);
    });
    // A connection that is busy now is closed when its reply is out, instead of kept for a next request.
    server.on('request', (_request: IncomingMessage, reply: ServerResponse) => reply.setHeader('connection', 'close'));
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    sweep.unref();
  });
}

/** A request that is not HTTP gets a status and no more of our time. */
function refuseClient(error: NodeJS.ErrnoException, socket: Duplex): void {
  const status = { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, ERR_HTTP_REQUEST_TIMEOUT: 408 }[
    error.code ?? ''
  ];
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = status ?? 400;
  socket.end(`HTTP/1.1 ${code} ${STATUS_CODES[code]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function announce({ config }: LoadedConfig, version: string, server: Server, keyFile: string | null, log: Log): void {
  const { address, port, family } = server.address() as AddressInfo;
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  const upstream = usesEcho(config) ? 'echo (built in; set WAPI_URL and WAPI_KEY for a real model)' : config.WAPI_URL;
  log.info(
    {
      version,
      url,
      contract: `${url}/openapi.json`,
      database: databaseFile(config),
      data_dir: config.DATA_DIR,
      upstream,
    },
    `PromptEnchanter listens on ${url}`,
  );
  if (keyFile) log.warn({ file: keyFile }, 'made a new master key; keep a copy of it apart from the database');
}
