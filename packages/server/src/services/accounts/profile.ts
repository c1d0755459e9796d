import type { Profile, ProfileChange } from '../../contract/types.ts';
import { defined } from '../../core/defined.ts';
import type { Account, UserStore } from '../../ports/users.ts';
import type { Call, SessionActor } from '../call.ts';
import type { Credits } from '../credits.ts';

export type Profiles = ReturnType<typeof profileService>;

export function profileService(deps: { users: UserStore; credits: Credits }) {
  const { users, credits } = deps;

  /** An account with today's balances. */
  async function of(userId: string): Promise<Profile> {
    const balance = await credits.balance(userId);
    return { ...wordsOf(users.account(userId)), ...balance };
  }

  return {
    of,

    async change(call: Call<SessionActor>, change: ProfileChange): Promise<Profile> {
      const { name, about_me: aboutMe, hobbies, user_type: userType } = change;
      await users.change(call.actor.userId, defined({ name, aboutMe, hobbies, userType }));
      return of(call.actor.userId);
    },
  };
}

function wordsOf(account: Account): Omit<Profile, 'credits' | 'limits'> {
  return {
    id: account.id,
    username: account.username,
    name: account.name,
    email: account.email,
    about_me: account.aboutMe,
    hobbies: account.hobbies,
    user_type: account.userType,
    subscription_plan: account.plan,
    access_rtype: [...account.styles],
    level: account.level,
    is_verified: account.isVerified,
    is_active: account.isActive,
    must_change_password: account.mustChangePassword,
    last_login: account.lastLoginMs === null ? null : new Date(account.lastLoginMs).toISOString(),
    time_created: new Date(account.createdAtMs).toISOString(),
  };
}
