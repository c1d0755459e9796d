import type Database from 'better-sqlite3';
import type { TenantKind } from '../../ports/tenants.ts';

/** What libraries take up, and how often each was changed. Call it inside a unit of work. */
export function libraryRoom(client: Database.Database, mostBytes: number | null) {
  const find = client.prepare<[string], { kind: TenantKind; bytes: number }>(
    'SELECT kind, library_bytes AS bytes FROM tenants WHERE id = ?',
  );
  // Texts that were there before there were libraries are not counted in it.
  const count = client.prepare<[number, string]>(`
    UPDATE tenants SET library_revision = library_revision + 1, library_bytes = max(0, library_bytes + ?) WHERE id = ?`);

  return {
    isThere: (tenantId: string) => (find.get(tenantId)?.kind ?? 'dropped') !== 'dropped',
    holds(tenantId: string, moreBytes: number): boolean {
      const tenant = find.get(tenantId);
      if (!tenant || tenant.kind === 'system' || mostBytes === null) return true;
      return tenant.bytes + moreBytes <= mostBytes;
    },
    /** Counts a change that makes the library so much larger, or smaller. */
    count: (tenantId: string, moreBytes: number) => void count.run(moreBytes, tenantId),
  };
}
