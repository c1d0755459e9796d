import { count, eq, gt, isNull, like, lte, or } from 'drizzle-orm';
import type { FirewallStore, ListedRange, RangeList } from '../../ports/firewall.ts';
import type { SqliteStore } from './connection.ts';
import { sqliteAttempts } from './failed-attempts.ts';
import { failedAttempts, ipBlocks, ipWhitelist } from './schema.ts';

const tables = { whitelist: ipWhitelist, blocks: ipBlocks };

export function sqliteFirewall(deps: Pick<SqliteStore, 'db' | 'client' | 'commits' | 'chain'>): FirewallStore {
  const { db, client, commits, chain } = deps;
  const attempts = sqliteAttempts(deps);
  // Ids grow: a range that was added changes the highest one, and one that was removed changes the number.
  const version = client
    .prepare<[], string>(`
      SELECT (SELECT count(*) FROM ip_whitelist) || ' ' || ifnull((SELECT max(id) FROM ip_whitelist), '') || ' ' ||
        (SELECT count(*) FROM ip_blocks) || ' ' || ifnull((SELECT max(id) FROM ip_blocks), '')`)
    .pluck();

  function inForce(kind: RangeList, atMs: number): ListedRange[] {
    const table = tables[kind];
    return db
      .select()
      .from(table)
      .where(or(isNull(table.expiresAt), gt(table.expiresAt, atMs)))
      .orderBy(table.id)
      .all()
      .map(({ expiresAt, createdAt, ...range }) => ({ ...range, expiresAtMs: expiresAt, createdAtMs: createdAt }));
  }

  function dropExpired(kind: RangeList, atMs: number): void {
    db.delete(tables[kind]).where(lte(tables[kind].expiresAt, atMs)).run();
  }

  function countOf(kind: RangeList): number {
    return db.select({ ranges: count() }).from(tables[kind]).get()?.ranges ?? 0;
  }

  function unlockAddresses(atMs: number): number {
    const { length } = attempts.addressLocks(atMs);
    db.delete(failedAttempts).where(like(failedAttempts.name, 'address:%')).run();
    return length;
  }

  return {
    ...attempts,

    version: () => version.get() ?? '',

    rules: (atMs) => ({ whitelist: inForce('whitelist', atMs), blocks: inForce('blocks', atMs) }),

    list: (kind, { expiresAtMs: expiresAt, createdAtMs: createdAt, ...range }, event) =>
      commits.run(() => {
        dropExpired(kind, event.atMs);
        const listed = db
          .insert(tables[kind])
          .values({ ...range, expiresAt, createdAt })
          .onConflictDoNothing()
          .run();
        if (listed.changes === 1) chain.link(event);
        return listed.changes === 1;
      }),

    unlist: (kind, idOrCidr, event) =>
      commits.run(() => {
        const table = tables[kind];
        dropExpired(kind, event.atMs);
        const isMeant = or(eq(table.id, idOrCidr), eq(table.cidr, idOrCidr));
        const { changes } = db.delete(table).where(isMeant).run();
        if (changes > 0) chain.link(event);
        return changes > 0;
      }),

    clear: (kind, atMs, eventOf) =>
      commits.run(() => {
        dropExpired(kind, atMs);
        const cleared = countOf(kind) + (kind === 'blocks' ? unlockAddresses(atMs) : 0);
        db.delete(tables[kind]).run();
        if (cleared > 0) chain.link(eventOf(cleared));
        return cleared;
      }),
  };
}
