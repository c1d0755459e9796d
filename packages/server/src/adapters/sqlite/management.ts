import { and, eq, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { defined } from '../../core/defined.ts';
import type { Refill } from '../../ports/credits.ts';
import type { BeforeChange, ManagedChange, ManagementStore } from '../../ports/management.ts';
import { accountCells, type UserRow } from './account-cells.ts';
import { balanceBook } from './balances.ts';
import type { SqliteStore } from './connection.ts';
import { otpCodes, tenants, users } from './schema.ts';
import { endSessionsOf } from './sessions.ts';

export function sqliteManagement(deps: SqliteStore & { refill: Refill }): ManagementStore {
  const { db, commits, vault, chain, letters } = deps;
  const cells = accountCells(vault);
  const balances = balanceBook(deps);

  function isTaken(condition: SQL, ownId: string): boolean {
    return (
      db
        .select({ id: users.id })
        .from(users)
        .where(and(condition, ne(users.id, ownId)))
        .get() !== undefined
    );
  }

  function faultOf({ username, email, tenantId }: ManagedChange, ownId: string) {
    if (username !== undefined && isTaken(sql`lower(${users.username}) = ${username.toLowerCase()}`, ownId)) {
      return 'username_taken';
    }
    if (email !== undefined && isTaken(eq(users.emailIndex, email.index), ownId)) return 'email_taken';
    return tenantId === undefined || mayBelongTo(tenantId, ownId) ? null : 'tenant_unknown';
  }

  /** Their own tenant, or one that is shared: no one is put into somebody else's own, or into that of the server. */
  function mayBelongTo(tenantId: string, userId: string): boolean {
    if (tenantId === userId) return true;
    const found = db.select({ kind: tenants.kind }).from(tenants).where(eq(tenants.id, tenantId)).get();
    return found?.kind === 'shared';
  }

  function columnsOf(userId: string, change: ManagedChange): Partial<UserRow> {
    const { username, name, email, aboutMe, hobbies, userType, plan, level, styles, isVerified, isActive, tenantId } =
      change;
    const columns = {
      ...{ username, name, userType, subscriptionPlan: plan, level, isVerified, isActive, tenantId },
      aboutMeSealed: aboutMe === undefined ? undefined : cells.seal(userId, 'about_me_sealed', aboutMe),
      hobbiesSealed: hobbies === undefined ? undefined : cells.seal(userId, 'hobbies_sealed', hobbies),
      styles: styles && [...styles],
    };
    return { ...defined(columns), ...(email && emailColumns(userId, email)) };
  }

  /** A change that waits for codes is forgotten. */
  function emailColumns(userId: string, { address, index }: { address: string; index: string }) {
    return {
      emailSealed: vault.seal(cells.place(userId, 'email_sealed'), address),
      emailIndex: index,
      pendingEmailSealed: null,
      pendingEmailIndex: null,
      isOldEmailConfirmed: false,
      isNewEmailConfirmed: false,
    };
  }

  /** Codes for the address before, of whatever purpose, prove nothing any more. */
  function voidCodes(userId: string, atMs: number): void {
    db.update(otpCodes)
      .set({ voidedAt: atMs })
      .where(and(eq(otpCodes.userId, userId), isNull(otpCodes.voidedAt)))
      .run();
  }

  return {
    change: (userId, change, atMs, recordOf) =>
      commits.run(() => {
        if (change.balances) balances.refill(userId, atMs);
        const row = db.select().from(users).where(eq(users.id, userId)).get();
        if (!row) return 'gone';
        const fault = faultOf(change, userId);
        if (fault) return fault;
        const record = recordOf(before(row));
        const columns = columnsOf(userId, change);
        if (Object.keys(columns).length > 0) db.update(users).set(columns).where(eq(users.id, userId)).run();
        if (change.email) voidCodes(userId, atMs);
        if (change.balances) balances.set(userId, change.balances);
        if (change.isActive === false) endSessionsOf(db, userId, { kept: null, why: 'account_disabled', atMs });
        for (const letter of record.letters) letters.enqueue(letter);
        chain.link(record.event);
        return 'changed';
      }),
  };

  function before(row: UserRow): BeforeChange {
    return {
      ...cells.opened(row),
      credits: { main: row.creditsMain, reset: row.creditsReset },
      limits: { conversation_limit: row.conversationLimit, reset: row.conversationReset },
    };
  }
}
