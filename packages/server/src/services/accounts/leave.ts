import type { AccountDeletion } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import type { UserStore } from '../../ports/users.ts';
import type { Call, SessionActor } from '../call.ts';
import type { Notices } from '../mail/notices.ts';
import type { Audit } from '../record/audit.ts';
import type { KeyReader } from './key-reader.ts';
import type { Profiles } from './profile.ts';
import type { SignIn } from './sign-in.ts';

export type Leave = ReturnType<typeof leaveService>;

export function leaveService(deps: {
  users: UserStore;
  profiles: Profiles;
  reader: KeyReader;
  signIn: SignIn;
  notices: Notices;
  audit: Audit;
  clock: Clock;
  /** Whether the operator may see, for a while, who it was. */
  isArchived: () => boolean;
}) {
  const { users, clock } = deps;

  /** Removes the caller's account, for good. Throws INVALID_REQUEST for a wrong password. */
  return async function leave(call: Call<SessionActor>, { password, reason }: AccountDeletion): Promise<void> {
    const { userId } = call.actor;
    await deps.signIn.requireOwnPassword(call, userId, password, 'password');
    const profile = await deps.profiles.of(userId);
    const { tenantId } = users.account(userId);
    await users.remove({
      userId,
      archive: deps.isArchived() ? JSON.stringify({ ...profile, tenant_id: tenantId, reason: reason ?? null }) : null,
      deletedBy: `user:${userId}`,
      atMs: clock.now(),
      event: deps.audit.event(call, 'account_deleted', {}, userId),
      letter: deps.notices.accountDeleted(profile.email, call.address),
    });
    deps.reader.forget();
  };
}
