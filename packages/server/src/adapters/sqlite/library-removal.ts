import type Database from 'better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import type { Db, SqliteStore } from './connection.ts';
import { prompts, tenants } from './schema.ts';

/** Of one step: versions may be large, and prompts have words. */
const stepVersions = 64;
const stepPrompts = 64;

/**
 * Removes a tenant with all of its library: versions, labels, tags, pairs, moves and usage go with their prompts. Call it
 * inside a unit of work. A large library holds the event loop for seconds: where there are requests, drop it instead.
 */
export function removeTenant(db: Db, tenantId: string): void {
  // The index of words knows rows by their number alone, and no key takes them along.
  db.run(sql`DELETE FROM prompt_words WHERE rowid IN (SELECT seq FROM prompts WHERE tenant_id = ${tenantId})`);
  db.delete(prompts).where(eq(prompts.tenantId, tenantId)).run();
  db.delete(tenants).where(eq(tenants.id, tenantId)).run();
}

/** Makes a tenant nobody's, for good: what is left is removed in steps. Call it inside a unit of work. */
export function dropTenant(db: Db, tenantId: string): void {
  db.update(tenants).set({ kind: 'dropped', name: '' }).where(eq(tenants.id, tenantId)).run();
}

/** Removes what dropped tenants have left; after a crash, too. */
export async function clearDropped({ client, commits }: Pick<SqliteStore, 'client' | 'commits'>): Promise<void> {
  const step = droppedStep(client);
  while (await commits.run(step));
}

/** A part of that: some milliseconds of work, inside a unit of work. Answers false where there was none. */
export function droppedStep(client: Database.Database): () => boolean {
  const first = client.prepare<[], string>("SELECT id FROM tenants WHERE kind = 'dropped' LIMIT 1").pluck();
  const versions = client.prepare<[string]>(`
    DELETE FROM prompt_versions
    WHERE rowid IN (SELECT rowid FROM prompt_versions WHERE tenant_id = ? LIMIT ${stepVersions})`);
  const ofStep = `SELECT seq FROM prompts WHERE tenant_id = ? ORDER BY id LIMIT ${stepPrompts}`;
  const words = client.prepare<[string]>(`DELETE FROM prompt_words WHERE rowid IN (${ofStep})`);
  const rest = client.prepare<[string]>(`DELETE FROM prompts WHERE seq IN (${ofStep})`);
  const tenant = client.prepare<[string]>('DELETE FROM tenants WHERE id = ?');

  return () => {
    const id = first.get();
    if (id === undefined) return false;
    if (versions.run(id).changes > 0) return true;
    words.run(id);
    if (rest.run(id).changes === 0) tenant.run(id);
    return true;
  };
}
