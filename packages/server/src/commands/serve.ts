import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from '../app.ts';
import type { LoadedConfig } from '../config/load.ts';
import { systemClock } from '../core/clock.ts';
import { createLog, type Log, type LogLevel } from '../core/log.ts';
import { compose } from '../http/compose.ts';
import { createListener, finish, listen } from '../http/listener.ts';
import { banner, type ServerFacts, serverFacts } from './banner.ts';
import type { Patient } from './doctor/check.ts';
import { findingsAtStart } from './doctor/registry.ts';
import { tellFirstRun } from './first-run.ts';

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

  const setLogLevel = (level: LogLevel) => {
    log.level = level;
  };
  const house = await compose(loaded, { log, packageRoot: root, version, setLogLevel });
  const firstRun = await house.firstRun();
  await house.start();
  const app = createApp(house.services, house.edgeNeeds);
  const server = createListener(app.fetch);
  await listen(server, config.PORT, config.HOST);
  announce(serverFacts(loaded, { url: urlOf(server), version }), isPretty && process.stdout.isTTY, log);
  tellFirstRun(firstRun, config, { url: urlOf(server), isRead: isPretty && process.stdout.isTTY, log });
  if (house.masterKeyFile) {
    log.warn({ file: house.masterKeyFile }, 'made a new master key; keep a copy of it apart from the database');
  }
  await warn({ loaded, packageRoot: root, clock: systemClock }, log);

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

/** To a reader at a terminal as a banner, else as a line of the log. */
function announce(facts: ServerFacts, isRead: boolean, log: Log): void {
  if (isRead) process.stdout.write(banner(facts));
  else log.info(facts, `PromptEnchanter listens on ${facts.url}`);
}

async function warn(patient: Patient, log: Log): Promise<void> {
  for (const [check, { found, fix }] of await findingsAtStart(patient)) log.warn({ check, fix }, found);
}

function urlOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
