import type { Clock } from '../core/clock.ts';
import type { ClaimStore } from '../ports/claims.ts';
import type { CodeStore } from '../ports/codes.ts';
import type { SessionHolder, SessionStore } from '../ports/sessions.ts';
import type { UserStore } from '../ports/users.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** How often is looked for what has outlived its use. */
const everyMs = hourMs / 6;

/** Throws away what has outlived its use. */
export function housekeeping(deps: {
  claims: ClaimStore;
  codes: CodeStore;
  sessions: SessionStore<SessionHolder>;
  users: UserStore;
  clock: Clock;
  archiveHours: () => number;
}) {
  const { claims, codes, sessions, users, clock } = deps;
  let dueMs = 0;

  return {
    /** Does what is due. To be called every few seconds. */
    async tidy(): Promise<void> {
      const nowMs = clock.now();
      if (nowMs < dueMs) return;
      await claims.prune(nowMs - dayMs);
      await codes.prune(nowMs - dayMs);
      // Ended sessions stay a while: a token of theirs that comes back is told from a made-up one.
      await sessions.prune(nowMs - 7 * dayMs);
      await users.destroyArchives(nowMs - deps.archiveHours() * hourMs);
      dueMs = nowMs + everyMs;
    },
  };
}
