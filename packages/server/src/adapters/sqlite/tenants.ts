import { count, desc, eq, ne } from 'drizzle-orm';
import type { TenantRecord, TenantStore } from '../../ports/tenants.ts';
import type { SqliteStore } from './connection.ts';
import { tenants, users } from './schema.ts';

export function sqliteTenants({ db, commits, chain }: SqliteStore): TenantStore {
  const usersOf = (id: string) =>
    db.select({ users: count() }).from(users).where(eq(users.tenantId, id)).get()?.users ?? 0;

  function record({ createdAt, ...tenant }: typeof tenants.$inferSelect): TenantRecord {
    return { ...tenant, createdAtMs: createdAt, users: usersOf(tenant.id) };
  }

  const byId = (id: string) => db.select().from(tenants).where(eq(tenants.id, id)).get();

  /** SQLite folds the case of ASCII only, so that every name is looked at. */
  function isTaken(name: string, ownId: string): boolean {
    const others = db.select({ name: tenants.name }).from(tenants).where(ne(tenants.id, ownId)).all();
    return others.some((other) => folded(other.name) === folded(name));
  }

  return {
    list(from, limit) {
      const rows = db.select().from(tenants).orderBy(desc(tenants.id)).limit(limit).offset(from).all();
      const total = db.select({ total: count() }).from(tenants).get()?.total ?? 0;
      return { rows: rows.map(record), total };
    },

    find(id) {
      const row = byId(id);
      return row && record(row);
    },

    add: ({ createdAtMs, ...tenant }, event) =>
      commits.run(() => {
        if (isTaken(tenant.name, tenant.id)) return false;
        db.insert(tenants)
          .values({ ...tenant, createdAt: createdAtMs })
          .run();
        chain.link(event);
        return true;
      }),

    rename: (id, name, event) =>
      commits.run(() => {
        if (!byId(id)) return 'gone';
        if (isTaken(name, id)) return 'name_taken';
        db.update(tenants).set({ name }).where(eq(tenants.id, id)).run();
        chain.link(event);
        return 'renamed';
      }),

    remove: (id, event) =>
      commits.run(() => {
        if (!byId(id)) return 'gone';
        if (db.select({ id: users.id }).from(users).where(eq(users.tenantId, id)).limit(1).get()) return 'in_use';
        db.delete(tenants).where(eq(tenants.id, id)).run();
        chain.link(event);
        return 'removed';
      }),
  };
}

/** What names are told apart by: not by case, nor by how a letter with an accent is put together. */
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
