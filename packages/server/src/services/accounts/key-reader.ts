import { isWellFormedApiKey } from '../../core/api-key.ts';
import type { Clock } from '../../core/clock.ts';
import type { Secrets } from '../../core/secrets.ts';
import type { UserStore } from '../../ports/users.ts';
import type { KeyActor } from '../call.ts';

export type KeyReader = ReturnType<typeof keyReader>;

/** How long it is believed whose key a key is: what is revoked stops within this time, on every server. */
const believedMs = 1_000;
const mostKnown = 10_000;

/** Tells whose a key is. */
export function keyReader(deps: {
  users: Pick<UserStore, 'findByApiKeyHash' | 'isActive'>;
  secrets: Secrets;
  clock: Clock;
}) {
  const { users, secrets, clock } = deps;
  // By the whole hash, never a part; the oldest goes first, so that it stays small whoever calls.
  const known = new Map<string, { actor: KeyActor; untilMs: number }>();

  function lookUp(hash: string): KeyActor | null {
    const holder = users.findByApiKeyHash(hash);
    known.delete(hash);
    if (!holder?.isActive) return null;
    const { userId, tenantId, level, styles, isVerified } = holder;
    const actor: KeyActor = { kind: 'key', userId, tenantId, level, styles, isVerified };
    known.set(hash, { actor, untilMs: clock.elapsed() + believedMs });
    const [oldest] = known.keys();
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
    return actor;
  }

  return {
    /** Whose key this is; null for one that is mistyped, unknown, or of an account that was switched off. */
    identify(apiKey: string): KeyActor | null {
      if (!isWellFormedApiKey(apiKey)) return null;
      const hash = secrets.hashApiKey(apiKey);
      const found = known.get(hash);
      return found && clock.elapsed() < found.untilMs ? found.actor : lookUp(hash);
    },

    /** Whether there is such an account, and it was not switched off. */
    isActive: (userId: string) => users.isActive(userId),

    /** Believes nothing any more: a key has changed. Answers how many it knew. */
    forget(): number {
      const { size } = known;
      known.clear();
      return size;
    },
  };
}
