import type { Level, StyleName } from '../../contract/types.ts';
import type { AdminRank, StaffRank } from '../../ports/crew.ts';
import type { CrewSession, HolderKind, SessionHolder, UserSession } from '../../ports/sessions.ts';

/** What a request may do is read with its session, from the table of its holder. */
export interface HolderTable<Found extends SessionHolder, Row> {
  kind: HolderKind;
  table: 'users' | 'support_staff' | 'admins';
  /** Columns that are read beside those that every holder has. */
  columns: readonly string[];
  found(holder: SessionHolder, row: Row): Found;
}

interface UserRow {
  tenant_id: string;
  level: Level;
  access_rtype: string;
  is_verified: 0 | 1;
}

export const userHolders: HolderTable<UserSession, UserRow> = {
  kind: 'user',
  table: 'users',
  columns: ['tenant_id', 'level', 'access_rtype', 'is_verified'],
  found: (holder, { tenant_id, level, access_rtype, is_verified }) => ({
    ...holder,
    tenantId: tenant_id,
    level,
    styles: JSON.parse(access_rtype) as StyleName[],
    isVerified: is_verified === 1,
  }),
};

export const staffHolders: HolderTable<CrewSession<StaffRank>, { rank: StaffRank }> = {
  kind: 'staff',
  table: 'support_staff',
  columns: ['rank'],
  found: (holder, { rank }) => ({ ...holder, rank }),
};

export const adminHolders: HolderTable<CrewSession<AdminRank>, { rank: AdminRank }> = {
  kind: 'admin',
  table: 'admins',
  columns: ['rank'],
  found: (holder, { rank }) => ({ ...holder, rank }),
};
