import { and, count, desc, eq, ne } from 'drizzle-orm';
import type { TenantRecord, TenantStore } from '../../ports/tenants.ts';
import type { SqliteStore } from './connection.ts';
import { clearDropped, dropTenant } from './library-removal.ts';
import { prompts, tenants, users } from './schema.ts';

/** Users' own tenants are as many as users: whatever looks at more than one looks at these alone, by the index of kinds. */
const isShared = eq(tenants.kind, 'shared');

export function sqliteTenants(store: SqliteStore): TenantStore {
  const { db, commits, chain } = store;
  const usersOf = (id: string) =>
    db.select({ users: count() }).from(users).where(eq(users.tenantId, id)).get()?.users ?? 0;
  const promptsOf = (id: string) =>
    db.select({ prompts: count() }).from(prompts).where(eq(prompts.tenantId, id)).get()?.prompts ?? 0;
  const hasUsers = (id: string) =>
    db.select({ id: users.id }).from(users).where(eq(users.tenantId, id)).limit(1).get() !== undefined;
  const hasPrompts = (id: string) =>
    db.select({ id: prompts.id }).from(prompts).where(eq(prompts.tenantId, id)).limit(1).get() !== undefined;

  function record({ id, name, createdAt }: typeof tenants.$inferSelect): TenantRecord {
    return { id, name, createdAtMs: createdAt, users: usersOf(id), prompts: promptsOf(id) };
  }

  const byId = (id: string) =>
    db
      .select()
      .from(tenants)
      .where(and(eq(tenants.id, id), isShared))
      .get();

  /** SQLite folds the case of ASCII only, so that every name is looked at. */
  function isTaken(name: string, ownId: string): boolean {
    const others = db
      .select({ name: tenants.name })
      .from(tenants)
      .where(and(isShared, ne(tenants.id, ownId)))
      .all();
    return others.some((other) => folded(other.name) === folded(name));
  }

  return {
    list(from, limit) {
      const rows = db.select().from(tenants).where(isShared).orderBy(desc(tenants.id)).limit(limit).offset(from).all();
      const total = db.select({ total: count() }).from(tenants).where(isShared).get()?.total ?? 0;
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
          .values({ ...tenant, kind: 'shared', createdAt: createdAtMs })
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

    async remove(id, withPrompts, event) {
      const outcome = await commits.run(() => {
        if (!byId(id)) return 'gone';
        if (hasUsers(id)) return 'in_use';
        if (!withPrompts && hasPrompts(id)) return 'has_prompts';
        dropTenant(db, id);
        chain.link(event);
        return 'removed';
      });
      if (outcome === 'removed') await clearDropped(store);
      return outcome;
    },
  };
}

/** What names are told apart by: not by case, nor by how a letter with an accent is put together. */
function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
