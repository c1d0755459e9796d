import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { UserStore } from '../../ports/users.ts';
import type { KeyActor } from '../call.ts';

/** How long it is believed what a user may do: what is taken from them stops within this time. */
const believedMs = 200;
const mostKnown = 1_000;

/** Whose tasks are carried out, as they are now; null for an account that is gone or was switched off. */
export type Owners = (userId: string) => KeyActor | null;

export function ownerReader({ users, clock }: { users: Pick<UserStore, 'find'>; clock: Clock }): Owners {
  const known = new Map<string, { actor: KeyActor | null; untilMs: number }>();

  function lookUp(userId: string): KeyActor | null {
    const account = users.find(userId);
    if (!account?.isActive) return null;
    const { tenantId, level, styles, isVerified } = account;
    return { kind: 'key', userId, tenantId, level, styles, isVerified };
  }

  return function ownerOf(userId) {
    const found = known.get(userId);
    if (found && clock.elapsed() < found.untilMs) return found.actor;
    if (known.size >= mostKnown) known.clear();
    const actor = lookUp(userId);
    known.set(userId, { actor, untilMs: clock.elapsed() + believedMs });
    return actor;
  };
}

/** What a task is refused with whose account is not there any more. */
export function accountGone(): AppError {
  return new AppError('ACCOUNT_DISABLED', 'The account was switched off before this task began.');
}
