import type { Vault } from '../../core/vault.ts';
import type { Account } from '../../ports/users.ts';
import type { users } from './schema.ts';

export type UserRow = typeof users.$inferSelect;

/** The sealed columns of accounts. */
export function accountCells(vault: Vault) {
  const place = (userId: string, column: string) => ({ table: 'users', column, row: userId });
  const open = (userId: string, column: string, sealed: Buffer | null) =>
    sealed === null ? null : vault.open(place(userId, column), sealed);
  const email = (row: Pick<UserRow, 'id' | 'emailSealed'>) =>
    vault.open(place(row.id, 'email_sealed'), row.emailSealed);

  function opened(row: UserRow): Account {
    const pending = open(row.id, 'pending_email_sealed', row.pendingEmailSealed);
    return {
      id: row.id,
      tenantId: row.tenantId,
      username: row.username,
      name: row.name,
      email: email(row),
      emailIndex: row.emailIndex,
      passwordHash: row.passwordHash,
      aboutMe: open(row.id, 'about_me_sealed', row.aboutMeSealed),
      hobbies: open(row.id, 'hobbies_sealed', row.hobbiesSealed),
      userType: row.userType,
      plan: row.subscriptionPlan,
      level: row.level,
      styles: row.styles,
      isVerified: row.isVerified,
      isActive: row.isActive,
      mustChangePassword: row.mustChangePassword,
      lastLoginMs: row.lastLogin,
      createdAtMs: row.createdAt,
      pendingEmail:
        pending === null || row.pendingEmailIndex === null
          ? null
          : {
              email: pending,
              emailIndex: row.pendingEmailIndex,
              isOldConfirmed: row.isOldEmailConfirmed,
              isNewConfirmed: row.isNewEmailConfirmed,
            },
    };
  }

  return {
    place,
    email,
    opened,
    /** Null stays null. */
    seal: (userId: string, column: string, text: string | null) =>
      text === null ? null : vault.seal(place(userId, column), text),
  };
}
