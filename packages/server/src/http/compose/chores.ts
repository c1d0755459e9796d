import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import type { JobClosing } from '../../services/batch/closing.ts';
import { housekeeping } from '../../services/housekeeping.ts';
import { wordSweep } from '../../services/library/word-sweep.ts';
import type { LiveSettings } from '../../services/operating/live-settings.ts';
import { auditAnchoring } from '../../services/record/anchoring.ts';
import type { Audit } from '../../services/record/audit.ts';
import { keyWear } from '../../services/record/key-wear.ts';
import { retentionService } from '../../services/record/retention.ts';
import type { Stores } from './stores.ts';
import { retentionSettings } from './words.ts';

/** What a server does every few seconds beside requests. */
export function choresOf(needs: {
  stores: Stores;
  live: LiveSettings;
  jobs: JobClosing;
  audit: Audit;
  clock: Clock;
  log: Log;
}): (() => Promise<void>)[] {
  const { stores, live, jobs, audit, clock, log } = needs;
  const { audit: events, anchor, vault, keyUses: uses, claims, codes, sessions, users } = stores;
  const keeping = anchor && auditAnchoring({ audit: events, anchor, log });
  const wear = keyWear({ vault, uses, log });
  const archiveHours = live.derived((now) => now.ARCHIVE_RETENTION_HOURS);
  const home = housekeeping({ claims, codes, sessions, users, clock, archiveHours });
  const settings = live.derived(retentionSettings);
  const { sweep } = wordSweep({ words: stores.removedWords, clock });
  const { prune } = retentionService({ store: stores.retention, audit, clock, log, settings });
  const beside = [wear.tally, home.tidy, ...(keeping ? [keeping.keep] : [])];
  // Last: it may take two seconds, in which the others would wait.
  return [async () => live.refresh(), jobs.recover, ...beside, jobs.prune, sweep, prune];
}
