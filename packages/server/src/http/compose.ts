import { join } from 'node:path';
import { masterKey } from '../adapters/keys/master-key.ts';
import { backgroundCheckpoints } from '../adapters/sqlite/checkpoints.ts';
import { openSqlite } from '../adapters/sqlite/connection.ts';
import { sqliteCredits } from '../adapters/sqlite/credits.ts';
import { groupCommit } from '../adapters/sqlite/group-commit.ts';
import { sqliteInstances } from '../adapters/sqlite/instances.ts';
import { sqliteUsers } from '../adapters/sqlite/users.ts';
import { echoUpstream } from '../adapters/upstream/echo.ts';
import { openAiCompatible } from '../adapters/upstream/openai-compatible.ts';
import { usesEcho } from '../config/load.ts';
import type { Config } from '../config/settings.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import { newId } from '../core/ids.ts';
import type { Log } from '../core/log.ts';
import { hashPassword } from '../core/passwords.ts';
import { deriveSecrets } from '../core/secrets.ts';
import { vault } from '../core/vault.ts';
import type { Upstream } from '../ports/upstream.ts';
import { keyService } from '../services/accounts/keys.ts';
import { registration } from '../services/accounts/register.ts';
import { creditService } from '../services/credits.ts';
import { completionService } from '../services/prompt/completions.ts';
import { levelTable } from '../services/prompt/levels.ts';
import { planner } from '../services/prompt/plan.ts';
import { styles } from '../services/prompt/styles/registry.ts';
import { systemService } from '../services/system.ts';
import { authenticator } from './authenticate.ts';
import type { EdgeNeeds } from './edge.ts';
import { gate } from './gate.ts';
import type { OperationNeeds } from './operation.ts';
import { loadReplyCheck } from './reply-check.ts';

export type Services = Awaited<ReturnType<typeof compose>>['services'];

/** What a test may bring in place of the real one. */
export interface Surroundings {
  log: Log;
  /** Where the package lies: migrations are read from it. */
  packageRoot: string;
  version: string;
  clock?: Clock;
}

/** Builds the server from its settings: adapters first, services on them, the edge on those. */
export async function compose(config: Config, surroundings: Surroundings) {
  const { log, version, clock = systemClock } = surroundings;
  const master = masterKey({
    setting: config.MASTER_KEY,
    dataDir: config.DATA_DIR,
    mayMake: config.NODE_ENV !== 'production',
  });
  const secrets = deriveSecrets(master.key);
  const file = databaseFile(config);
  const { db, client } = openSqlite({
    file,
    migrations: join(surroundings.packageRoot, 'migrations/sqlite'),
    synchronous: config.SQLITE_SYNCHRONOUS,
  });
  const checkpoints = file === ':memory:' ? null : backgroundCheckpoints(file, log);
  const commits = groupCommit(client, {
    batchSize: config.MESSAGE_BATCH_SIZE,
    queueSize: config.MESSAGE_MAX_QUEUE_SIZE,
    lockWaitMs: 5_000,
  });
  const store = { db, client, commits, vault: vault(secrets) };
  const users = sqliteUsers(store);
  const upstream = upstreamOf(config, clock);

  const instanceId = newId();
  const credits = creditService({
    credits: sqliteCredits(store),
    clock,
    log,
    instanceId,
    isContentLogged: config.MESSAGE_LOGGING_ENABLED,
  });
  const services = {
    completions: completionService({
      levels: levelTable(levelSettings(config)),
      planner: planner(styles),
      credits,
      upstream,
      clock,
    }),
    register: registration({ users, secrets, clock, hashPassword, defaults: accountDefaults(config) }),
    system: systemService({ instanceId, instances: sqliteInstances(store), credits, clock, log, version }),
  };
  const edgeNeeds: EdgeNeeds & OperationNeeds = {
    log,
    elapsed: clock.elapsed,
    allowedHosts: allowedHosts(config),
    corsOrigins: config.CORS_ORIGINS,
    authenticate: authenticator(keyService({ users, secrets, clock })),
    gate: gate(config.MAX_CONCURRENT_REQUESTS, config.MAX_QUEUED_REQUESTS, config.QUEUE_TIMEOUT_MS),
    maxBodyBytes: config.MAX_BODY_BYTES,
    clientIdleMs: config.CLIENT_IDLE_TIMEOUT_MS,
    replyCheck: config.NODE_ENV === 'production' ? null : await loadReplyCheck(),
  };
  return {
    services,
    edgeNeeds,
    masterKeyFile: master.madeFile,
    /** Writes what waits, leaves the other servers and closes what is open. Answers how many conversations it left open. */
    async close(): Promise<number> {
      await services.system.stop();
      await commits.drain();
      await upstream.close();
      await checkpoints?.stop();
      client.close();
      return credits.underWayCount();
    },
  };
}

/** The database's file, or `:memory:`. */
export function databaseFile(config: Config): string {
  return config.DATABASE_URL?.replace(/^file:(\/\/)?/, '') ?? join(config.DATA_DIR, 'promptenchanter.db');
}

function upstreamOf(config: Config, clock: Clock): Upstream {
  const { WAPI_URL: url } = config;
  if (usesEcho(config) || url === null) return echoUpstream(config.NODE_ENV === 'test' ? 0 : 15);
  return openAiCompatible({
    clock,
    random: Math.random,
    settings: {
      url,
      apiKey: config.WAPI_KEY,
      connections: config.UPSTREAM_CONNECTIONS,
      maxAnswerBytes: config.UPSTREAM_MAX_ANSWER_BYTES,
      timeouts: {
        connectMs: config.UPSTREAM_CONNECT_TIMEOUT_MS,
        firstByteMs: config.UPSTREAM_FIRST_BYTE_TIMEOUT_MS,
        idleMs: config.UPSTREAM_IDLE_TIMEOUT_MS,
        totalMs: config.UPSTREAM_TOTAL_TIMEOUT_MS,
      },
      retries: {
        maxRetries: config.UPSTREAM_MAX_RETRIES,
        backoff: { firstMs: 250, capMs: 8_000, retryAfterCapMs: config.UPSTREAM_RETRY_AFTER_CAP_MS },
        breakerThreshold: 20,
        breakerPauseMs: 5_000,
      },
    },
  });
}

function levelSettings(config: Config) {
  return {
    models: {
      low: config.LEVEL_LOW_MODEL,
      medium: config.LEVEL_MEDIUM_MODEL,
      high: config.LEVEL_HIGH_MODEL,
      ultra: config.LEVEL_ULTRA_MODEL,
    },
    furtherModels: config.WAPI_MODELS,
    defaultStyle: config.DEFAULT_R_TYPE,
  };
}

function accountDefaults(config: Config) {
  return {
    isOpen: config.USER_REGISTRATION_ENABLED,
    level: config.DEFAULT_USER_LEVEL,
    styles: config.DEFAULT_USER_STYLES,
    credits: config.DEFAULT_USER_CREDITS,
    limits: config.DEFAULT_USER_LIMITS,
  };
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

function allowedHosts(config: Config): readonly string[] | null {
  if (config.ALLOWED_HOSTS.includes('*')) return null;
  if (config.ALLOWED_HOSTS.length > 0) return config.ALLOWED_HOSTS.map((host) => host.toLowerCase());
  return loopbackNames.includes(config.HOST) || config.HOST === '::1' ? loopbackNames : null;
}
