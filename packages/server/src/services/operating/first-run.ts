import type { Admin, AdminLogin, SetupRequest } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { AdminRank, CrewStore, NewMember } from '../../ports/crew.ts';
import type { Sessions } from '../accounts/sessions.ts';
import type { AdminActor, Call } from '../call.ts';
import type { Attempts } from '../guard/attempts.ts';
import type { Audit } from '../record/audit.ts';
import type { Members } from './members.ts';
import { newSetupToken, setupTokenHash } from './setup-token.ts';

/** The first admin as the settings have them. */
export interface DefaultAdmin {
  username: string;
  email: string;
  password: string;
}

/** What whoever starts the server is told. */
export type FirstRun =
  | { state: 'has_admin' }
  | { state: 'made_admin'; username: string }
  /** Nobody can sign in yet: who has the token, makes the first admin. */
  | { state: 'needs_admin'; token: string; expiresAtMs: number };

/** They chose their password themselves, on the machine or by its token. */
const firstAdmin = { rank: 'super', createdBy: 'operator', mustChangePassword: false } as const;

/** How the first admin comes to be: by a one-time token, by the settings, never by who comes first. */
export function firstRunService(deps: {
  store: CrewStore<AdminRank>;
  members: Members<AdminRank, Admin>;
  sessions: Sessions<AdminActor>;
  attempts: Attempts;
  audit: Audit;
  clock: Clock;
}) {
  const { store, members, sessions, audit, clock } = deps;

  async function madeByOperator({ username, email, password }: DefaultAdmin): Promise<FirstRun> {
    const admin = await members.made({ username, email, password, name: username }, firstAdmin);
    const event = audit.byOperator('admin_created', { id: admin.id, rank: 'super' });
    const outcome = await store.addFirst(admin, null, event);
    return outcome === 'added' ? { state: 'made_admin', username } : { state: 'has_admin' };
  }

  async function requireGoodToken(call: Call, hash: string): Promise<void> {
    if (store.isSetupOpen(hash, clock.now())) return;
    // Whoever guesses is counted as one who guesses passwords.
    await deps.attempts.begin(call, { account: null, userId: null });
    throw lapsed();
  }

  return {
    /**
     * Makes the first admin where the settings name one, and a token where they do not; nothing where there is an admin.
     * @param named Asked only where it matters: what it throws for a faulty setting keeps no later start from working.
     */
    async begin(named: () => DefaultAdmin | null): Promise<FirstRun> {
      if (store.count() > 0) return { state: 'has_admin' };
      const admin = named();
      return admin ? madeByOperator(admin) : { state: 'needs_admin', ...(await newSetupToken(store, clock)) };
    },

    /** Throws INVALID_CODE for a token that is not, or no longer, good; INVALID_REQUEST for a weak password. */
    async setUp(call: Call, { token, ...body }: SetupRequest): Promise<AdminLogin> {
      const hash = setupTokenHash(token);
      await requireGoodToken(call, hash);
      const admin: NewMember<AdminRank> = await members.made(body, firstAdmin);
      const event = audit.event(call, 'admin_created', { id: admin.id, rank: 'super' });
      if ((await store.addFirst(admin, hash, event)) === 'too_late') throw lapsed();
      const { id: userId, passwordHash, email } = admin;
      const tokens = await sessions.open(call, { userId, passwordHash, email, isActive: true });
      if (!tokens) throw lapsed();
      return { ...tokens, admin: members.show(userId) };
    },
  };
}

function lapsed(): AppError {
  const message =
    'The set-up token is not good, or not any more. A new one is shown when the server starts, or by promptenchanter setup-token.';
  return new AppError('INVALID_CODE', message, { isRetryable: false });
}
