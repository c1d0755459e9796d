import { memoryLimiter } from '../adapters/limiter/memory.ts';
import type { Config } from '../config/settings.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import { gate } from '../core/gate.ts';
import { newId } from '../core/ids.ts';
import type { Log } from '../core/log.ts';
import { background as backgroundWork } from '../services/background.ts';
import { creditService } from '../services/credits.ts';
import { attemptService } from '../services/guard/attempts.ts';
import { firewallService } from '../services/guard/firewall.ts';
import { limitService } from '../services/guard/limits.ts';
import { housekeeping } from '../services/housekeeping.ts';
import { postman as makePostman } from '../services/mail/postman.ts';
import { completionService } from '../services/prompt/completions.ts';
import { levelTable } from '../services/prompt/levels.ts';
import { planner } from '../services/prompt/plan.ts';
import { styles } from '../services/prompt/styles/registry.ts';
import { auditAnchoring } from '../services/record/anchoring.ts';
import { auditService } from '../services/record/audit.ts';
import { keyWear } from '../services/record/key-wear.ts';
import { systemService } from '../services/system.ts';
import { authenticator } from './authenticate.ts';
import { claimReader } from './claim.ts';
import { proxyTrust } from './client-address.ts';
import { composeAccounts } from './compose/accounts.ts';
import { mailerOf, upstreamOf } from './compose/outside.ts';
import { openStores } from './compose/stores.ts';
import {
  allowedHosts,
  attemptRules,
  firewallSettings,
  levelSettings,
  limitPolicies,
  refillOf,
} from './compose/words.ts';
import type { EdgeNeeds } from './edge.ts';
import { requestGuard } from './guard.ts';
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
  /** Where letters go while no mail server is set; standard error unless given. */
  printMail?: (text: string) => void;
}

/** Builds the server from its settings: adapters first, services on them, the edge on those. */
export async function compose(config: Config, surroundings: Surroundings) {
  const { log, version, clock = systemClock, printMail = (text) => void process.stderr.write(text) } = surroundings;
  const stores = await openStores(config, {
    ...{ packageRoot: surroundings.packageRoot, clock, log },
    mayMakeKey: config.NODE_ENV !== 'production',
  });
  const upstream = upstreamOf(config, clock);
  const audit = auditService({ audit: stores.audit, clock });
  const background = backgroundWork(log);
  const postman = makePostman({
    outbox: stores.outbox,
    mailer: mailerOf(config, printMail),
    clock,
    random: Math.random,
    log,
  });
  stores.onLetter(postman.wake);

  const instanceId = newId();
  const credits = creditService({
    credits: stores.credits,
    clock,
    log,
    instanceId,
    isContentLogged: config.MESSAGE_LOGGING_ENABLED,
    styleCosts: config.STYLE_COSTS,
    refill: refillOf(config),
  });
  const firewall = firewallService({ store: stores.firewall, clock, log, settings: firewallSettings(config) });
  const attempts = attemptService({ store: stores.firewall, firewall, audit, clock, rules: attemptRules(config) });
  for (const warning of firewall.warnings()) log.warn({}, warning);
  const limits = limitService({
    limiter: memoryLimiter(clock),
    policies: limitPolicies(config),
  });
  const accounts = composeAccounts(config, { stores, credits, attempts, audit, background, clock });
  const services = {
    accounts,
    completions: completionService({
      levels: levelTable(levelSettings(config)),
      planner: planner(styles),
      credits,
      upstream,
      clock,
    }),
    system: systemService({
      ...{ instanceId, instances: stores.instances, credits, clock, log, version },
      chores: chores(),
    }),
  };
  const guard = requestGuard({
    authenticate: authenticator(accounts, config.API_KEY),
    limits,
    firewall,
    attempts,
  });
  const places = () => gate(config.MAX_CONCURRENT_REQUESTS, config.MAX_QUEUED_REQUESTS, config.QUEUE_TIMEOUT_MS);
  const [models, users] = [places(), places()];
  const edgeNeeds: EdgeNeeds & OperationNeeds = {
    log,
    elapsed: clock.elapsed,
    allowedHosts: allowedHosts(config),
    corsOrigins: config.CORS_ORIGINS,
    trust: proxyTrust(config.TRUST_PROXY),
    guard,
    gates: { Enhance: models, OpenAI: models, Users: users, Email: users, System: null },
    claimOf: claimReader(stores.secrets.hashName),
    maxBodyBytes: config.MAX_BODY_BYTES,
    clientIdleMs: config.CLIENT_IDLE_TIMEOUT_MS,
    verifiedOnly: new Set(config.EMAIL_VERIFICATION_ENABLED ? config.VERIFIED_ONLY : []),
    replyCheck: config.NODE_ENV === 'production' ? null : await loadReplyCheck(),
  };

  function chores(): (() => Promise<void>)[] {
    const { audit: events, anchor, vault, keyUses: uses, claims, codes, sessions, users } = stores;
    const keeping = anchor && auditAnchoring({ audit: events, anchor, log });
    const wear = keyWear({ vault, uses, log });
    const archiveHours = config.ARCHIVE_RETENTION_HOURS;
    const home = housekeeping({ claims, codes, sessions, users, clock, archiveHours });
    return [wear.tally, home.tidy, ...(keeping ? [keeping.keep] : [])];
  }

  return {
    services,
    edgeNeeds,
    masterKeyFile: stores.ring.madeFile,
    /** Begins what goes on beside requests. */
    async start(): Promise<void> {
      await services.system.start();
      postman.start();
    },
    /** Writes what waits, leaves the other servers and closes what is open. Answers how many conversations it left open. */
    async close(): Promise<number> {
      await background.drain();
      await postman.stop();
      await services.system.stop();
      await stores.close();
      await upstream.close();
      return credits.underWayCount();
    },
  };
}
