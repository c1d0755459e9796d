import { count, desc, eq, inArray, max } from 'drizzle-orm';
import type { StyleRow, StyleStore } from '../../ports/styles.ts';
import type { SqliteStore } from './connection.ts';
import { styleVersions } from './schema.ts';

export function sqliteStyles(deps: Pick<SqliteStore, 'db' | 'client' | 'commits' | 'chain'>): StyleStore {
  const { db, commits, chain } = deps;
  // Rows are only added: the highest number changes with each.
  const version = deps.client.prepare<[], number>('SELECT ifnull(max(seq), 0) FROM style_versions').pluck();

  function lastOf(name: string): StyleRow | undefined {
    const isMeant = eq(styleVersions.name, name);
    const row = db.select().from(styleVersions).where(isMeant).orderBy(desc(styleVersions.version)).limit(1).get();
    return row && opened(row);
  }

  return {
    version: () => version.get() ?? 0,

    texts() {
      const last = db
        .select({ seq: max(styleVersions.seq) })
        .from(styleVersions)
        .groupBy(styleVersions.name);
      return db
        .select()
        .from(styleVersions)
        .where(inArray(styleVersions.seq, last))
        .orderBy(styleVersions.name)
        .all()
        .map(opened);
    },

    versions(name, from, limit) {
      const isMeant = eq(styleVersions.name, name);
      const rows = db.select().from(styleVersions).where(isMeant).orderBy(desc(styleVersions.version));
      const total = db.select({ rows: count() }).from(styleVersions).where(isMeant).get()?.rows ?? 0;
      return { rows: rows.limit(limit).offset(from).all().map(opened), total };
    },

    write: (name, ownVersion, editOf) =>
      commits.run(() => {
        const before = lastOf(name);
        const edit = editOf(before);
        if (!edit) return { before, after: before };
        const { full, light, isOpen } = edit;
        const next = Math.max(before?.version ?? 0, ownVersion) + 1;
        const event = edit.eventOf(next);
        const row = { name, version: next, full, light, isOpen, changedBy: event.actor, changedAt: event.atMs };
        const after = db.insert(styleVersions).values(row).returning().get();
        chain.link(event);
        return { before, after: opened(after) };
      }),
  };
}

function opened({ seq: _, changedAt, ...row }: typeof styleVersions.$inferSelect): StyleRow {
  return { ...row, changedAtMs: changedAt };
}
