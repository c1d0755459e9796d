import { eq, sql } from 'drizzle-orm';
import type { Db } from './connection.ts';
import { prompts, tenants } from './schema.ts';

/**
 * Removes a tenant with all of its library: versions, labels, tags, pairs, moves and usage go with their prompts. Call it
 * inside a unit of work.
 */
export function removeTenant(db: Db, tenantId: string): void {
  // The index of words knows rows by their number alone, and no key takes them along.
  db.run(sql`DELETE FROM prompt_words WHERE rowid IN (SELECT seq FROM prompts WHERE tenant_id = ${tenantId})`);
  db.delete(prompts).where(eq(prompts.tenantId, tenantId)).run();
  db.delete(tenants).where(eq(tenants.id, tenantId)).run();
}
