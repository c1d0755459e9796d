import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../app.ts';
import { type LoadedConfig, usesEcho } from '../config/load.ts';
import { createLog, type Log } from '../core/log.ts';
import { databaseFile } from '../http/compose/stores.ts';
import { compose } from '../http/compose.ts';
import { createListener, finish, listen } from '../http/listener.ts';

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
  await house.start();
  const app = createApp(house.services, house.edgeNeeds);
  const server = createListener(app.fetch);
  await listen(server, config.PORT, config.HOST);
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
    const isFinished = await finish(server, config.SHUTDOWN_TIMEOUT_MS);
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
