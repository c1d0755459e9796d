import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type Database from 'better-sqlite3';
import { sqliteAudit } from '../../packages/server/src/adapters/sqlite/audit.ts';
import { auditChain } from '../../packages/server/src/adapters/sqlite/audit-chain.ts';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { sqliteFirewall } from '../../packages/server/src/adapters/sqlite/firewall.ts';
import { groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { newId } from '../../packages/server/src/core/ids.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import type { NewSecurityEvent, SecurityEventName } from '../../packages/server/src/ports/audit.ts';
import type { FirewallStore, ListedRange, RangeList } from '../../packages/server/src/ports/firewall.ts';
import type { Call } from '../../packages/server/src/services/call.ts';
import { type AttemptRules, attemptService } from '../../packages/server/src/services/guard/attempts.ts';
import { type FirewallSettings, firewallService } from '../../packages/server/src/services/guard/firewall.ts';
import { auditService } from '../../packages/server/src/services/record/audit.ts';
import { stillClock } from '../still-clock.ts';

const migrations = resolve(import.meta.dirname, '../../packages/server/migrations/sqlite');
const auditKey = Buffer.alloc(32, 3);

export const startMs = Date.UTC(2026, 10, 21, 9, 0);
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** What one server process has of the firewall. */
export function openGate(file: string, clock = stillClock(startMs)) {
  const { db, client } = openSqlite({ file, migrations, synchronous: 'normal' });
  const commits = groupCommit(client, { batchSize: 5, queueSize: 1_000, lockWaitMs: 20_000 });
  const chain = auditChain(client, auditKey);
  const store: FirewallStore = sqliteFirewall({ db, client, commits, chain });
  const audit = auditService({ audit: sqliteAudit({ client, commits, chain, auditKey }), clock });
  const lines: string[] = [];
  const log = logTo({ write: (line) => lines.push(line) }, 'debug');

  return {
    ...{ client, store, audit, clock, lines },
    firewall: (settings: Partial<FirewallSettings> = {}) =>
      firewallService({ store, clock, log, settings: () => ({ ...openSettings, ...settings }) }),
    attempts(rules: Partial<AttemptRules> = {}, settings: Partial<FirewallSettings> = {}) {
      const firewall = firewallService({ store, clock, log, settings: () => ({ ...openSettings, ...settings }) });
      return attemptService({ store, firewall, audit, clock, rules: () => ({ ...usualRules, ...rules }) });
    },
    /** Lists a range, as a command does. */
    list: (kind: RangeList, cidr: string, expiresAtMs: number | null = null) =>
      store.list(kind, rangeOf(cidr, expiresAtMs, clock.now()), eventOf('ip_block_added', clock.now())),
    /** The security log, oldest first. */
    events: () =>
      client.prepare('SELECT event, user_id, address, details FROM security_logs ORDER BY seq').all() as LoggedEvent[],
    close: () => void client.close(),
  };
}

export type Gate = ReturnType<typeof openGate>;

interface LoggedEvent {
  event: SecurityEventName;
  user_id: string | null;
  address: string | null;
  details: string;
}

/** A folder with a database file, on which as many processes are opened as are asked for. */
export function openStreet() {
  const folder = mkdtempSync(join(tmpdir(), 'firewall-'));
  const file = join(folder, 'promptenchanter.db');
  const gates: Gate[] = [];
  return {
    file,
    open(clock?: Gate['clock']): Gate {
      const gate = openGate(file, clock);
      gates.push(gate);
      return gate;
    },
    [Symbol.dispose]() {
      for (const gate of gates) gate.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const openSettings: FirewallSettings = { isOn: true, isWhitelistOn: false, trustedProxies: { ranges: [] } };

const usualRules: AttemptRules = { most: 5, accountLockMs: hour, addressBlockMs: 15 * minute };

/** A request of a stranger. */
export function callFrom(address: string): Pick<Call, 'actor' | 'address' | 'requestId'> {
  return { actor: { kind: 'anonymous' }, address, requestId: 'r-1' };
}

export function rangeOf(cidr: string, expiresAtMs: number | null = null, createdAtMs = startMs): ListedRange {
  return { id: newId(), cidr, description: null, expiresAtMs, createdAtMs };
}

export function eventOf(event: SecurityEventName, atMs = startMs): NewSecurityEvent {
  const by = { actor: 'operator', userId: null, address: null, requestId: null };
  return { event, severity: 'info', ...by, details: {}, atMs };
}

/** Writes rows past the store, to set a scene. */
export function fill(client: Database.Database, table: 'ip_blocks' | 'ip_whitelist', ranges: readonly ListedRange[]) {
  const insert = client.prepare(
    `INSERT INTO ${table} (id, cidr, description, expires_at, created_at) VALUES (@id, @cidr, @description, @expiresAtMs, @createdAtMs)`,
  );
  client.transaction(() => {
    for (const range of ranges) insert.run(range);
  })();
}
