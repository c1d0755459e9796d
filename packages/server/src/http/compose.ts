import { pageFiles } from '../adapters/pages/page-files.ts';
import type { Lookup } from '../adapters/web/guarded-lookup.ts';
import type { LoadedConfig } from '../config/load.ts';
import { type Clock, systemClock } from '../core/clock.ts';
import { gate } from '../core/gate.ts';
import { newId } from '../core/ids.ts';
import type { Log, LogLevel } from '../core/log.ts';
import { background as backgroundWork } from '../services/background.ts';
import { creditService } from '../services/credits.ts';
import { storedPrompts } from '../services/library/stored-prompts.ts';
import { postman as makePostman } from '../services/mail/postman.ts';
import { cacheService } from '../services/operating/caches.ts';
import { liveSettings } from '../services/operating/live-settings.ts';
import { completionService } from '../services/prompt/completions.ts';
import { conversationWatch } from '../services/prompt/conversation-watch.ts';
import { levelTable } from '../services/prompt/levels.ts';
import { ownStyles } from '../services/prompt/own-styles.ts';
import { styleBook } from '../services/prompt/style-book.ts';
import { styleDesk } from '../services/prompt/style-desk.ts';
import { releaseStyles } from '../services/prompt/style-release.ts';
import { styles } from '../services/prompt/styles/registry.ts';
import { auditService } from '../services/record/audit.ts';
import { systemService } from '../services/system.ts';
import { claimReader } from './claim.ts';
import { proxyTrust } from './client-address.ts';
import { composeAccounts } from './compose/accounts.ts';
import { composeAnswers } from './compose/answers.ts';
import { composeBatch } from './compose/batch.ts';
import { choresOf } from './compose/chores.ts';
import { defaultAdmin } from './compose/default-admin.ts';
import { composeLibrary } from './compose/library.ts';
import { composeCounting, composeMonitoring } from './compose/monitoring.ts';
import { composeOperating } from './compose/operating.ts';
import { mailerOf, tracerOf, upstreamOf } from './compose/outside.ts';
import { composeGuard, composeProtection } from './compose/protection.ts';
import { composeResearch } from './compose/research.ts';
import { openStores } from './compose/stores.ts';
import { allowedHosts, levelSettings, refillOf, researchSettings } from './compose/words.ts';
import type { EdgeNeeds } from './edge.ts';
import { onceOnly } from './once.ts';
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
  /** Resolves the names of pages; the system's resolver unless given. */
  lookup?: Lookup;
  /** Told the level of the log whenever it changes; without it the level stays. */
  setLogLevel?: (level: LogLevel) => void;
}

/** Builds the server from its settings: adapters first, services on them, the edge on those. */
export async function compose(loaded: LoadedConfig, surroundings: Surroundings) {
  const { log, version, clock = systemClock, printMail = (text) => void process.stderr.write(text) } = surroundings;
  const { config } = loaded;
  const stores = await openStores(config, {
    ...{ packageRoot: surroundings.packageRoot, clock, log },
    mayMakeKey: config.NODE_ENV !== 'production',
  });
  const live = liveSettings({ loaded, store: stores.hotSettings, clock, log });
  if (surroundings.setLogLevel) live.follow(({ LOG_LEVEL }) => surroundings.setLogLevel?.(LOG_LEVEL));
  const counting = composeCounting(config, { stores, clock, log, version });
  const upstream = upstreamOf(config, clock, counting.metrics);
  const audit = auditService({ audit: stores.audit, clock });
  const background = backgroundWork(log);
  const mailer = mailerOf(config, printMail);
  const postman = makePostman({ outbox: stores.outbox, mailer, clock, random: Math.random, log });
  stores.onLetter(postman.wake);

  const instanceId = newId();
  const tracer = await tracerOf(config, { version, instanceId, clock, log });
  const credits = creditService({
    ...{ credits: stores.credits, clock, log, instanceId },
    isContentLogged: live.derived((now) => now.MESSAGE_LOGGING_ENABLED),
    styleCosts: live.derived((now) => now.STYLE_COSTS),
    researchCosts: live.derived((now) => now.RESEARCH_COSTS),
    refill: refillOf(config),
    metrics: counting.metrics,
  });
  const protection = composeProtection({ stores, live, audit, clock, log });
  const { firewall, attempts } = protection;
  const accounts = composeAccounts(config, { stores, live, credits, attempts, audit, background, clock });
  await releaseStyles({ store: stores.library, audit, builtIn: styles });
  const book = styleBook({ store: stores.library, clock, log });
  const own = ownStyles({ store: stores.library });
  const { metrics } = counting;
  const research = composeResearch(config, { upstream, live, clock, log, metrics, lookup: surroundings.lookup });
  const answers = composeAnswers(config, { upstream, clock });
  const usage = counting.reports;
  const operating = composeOperating(config, { stores, accounts, live, attempts, firewall, usage, clock });
  const completions = completionService({
    reading: {
      levels: levelTable({ settings: live.derived(levelSettings), book, own, log }),
      research: live.derived(researchSettings),
      prompts: storedPrompts({ store: stores.library }),
    },
    research: research.chats,
    credits,
    answers,
    watch: conversationWatch(counting),
    clock,
  });
  const batch = composeBatch(config, { stores, credits, completions, metrics, instanceId, clock, log });
  const system = systemService({
    ...{ instanceId, instances: stores.instances, credits, clock, log, version },
    chores: choresOf({ stores, live, jobs: batch.closing, audit, clock, log }),
  });
  const services = {
    accounts,
    operating,
    completions,
    batch: batch.desks,
    library: composeLibrary({ stores, counting, audit, clock }),
    styles: styleDesk({ store: stores.library, book, audit }),
    caches: cacheService({
      caches: { keys: accounts.reader, styles: book, settings: live, firewall, research: research.cache, answers },
      audit,
    }),
    system: {
      ...system,
      drain() {
        system.drain();
        batch.worker.drain();
      },
    },
  };
  const guard = composeGuard(config, { accounts, operating, protection });
  const places = () => gate(config.MAX_CONCURRENT_REQUESTS, config.MAX_QUEUED_REQUESTS, config.QUEUE_TIMEOUT_MS);
  // Each kind of work has its own: a flood of sign-ins takes none from completions, nor from those who run the server.
  const [models, batches, libraries, users, crew] = [places(), places(), places(), places(), places()];
  const edgeNeeds: EdgeNeeds & OperationNeeds = {
    log,
    elapsed: clock.elapsed,
    allowedHosts: allowedHosts(config),
    corsOrigins: config.CORS_ORIGINS,
    trust: proxyTrust(config.TRUST_PROXY),
    guard,
    counters: counting,
    tracer,
    gates: {
      ...{
        Enhance: models,
        OpenAI: models,
        Batch: batches,
        Users: users,
        Email: users,
        Admin: crew,
        Support: crew,
        Operator: crew,
      },
      ...{ Prompts: libraries, Monitoring: null, System: null },
    },
    claimOf: claimReader(stores.secrets.hashName),
    once: onceOnly({ claims: stores.claims, clock }),
    maxBodyBytes: config.MAX_BODY_BYTES,
    lines: {
      maxBytes: config.BATCH_MAX_BYTES,
      maxLineBytes: config.MAX_BODY_BYTES,
      maxLines: config.BATCH_MAX_JOB_TASKS,
    },
    clientIdleMs: config.CLIENT_IDLE_TIMEOUT_MS,
    verifiedOnly: new Set(config.EMAIL_VERIFICATION_ENABLED ? config.VERIFIED_ONLY : []),
    replyCheck: config.NODE_ENV === 'production' ? null : await loadReplyCheck(),
  };
  const monitoring = composeMonitoring(config, {
    ...{ counting, stores, upstream, answers, research, postman, credits, clock },
    system,
    gates: { models, accounts: users, operators: crew },
    lanes: batch.lanes,
  });

  return {
    services: { ...services, monitoring, pageFiles: pageFiles() },
    edgeNeeds,
    masterKeyFile: stores.ring.madeFile,
    /** Makes the first admin that the settings name, or a token for whoever starts the server to make them with. */
    firstRun: () => operating.firstRun.begin(() => defaultAdmin(config)),
    /** Begins what goes on beside requests. */
    async start(): Promise<void> {
      await services.system.start();
      counting.usage.start();
      counting.promptUsage.start();
      postman.start();
      batch.worker.start();
    },
    /** Writes what waits, leaves the other servers and closes what is open. Answers how many conversations it left open. */
    async close(): Promise<number> {
      await background.drain();
      await batch.worker.stop();
      await postman.stop();
      await services.system.stop();
      await counting.usage.stop();
      await counting.promptUsage.stop();
      monitoring.stop();
      await stores.close();
      await research.close();
      await upstream.close();
      await tracer?.close();
      return credits.underWayCount();
    },
  };
}
