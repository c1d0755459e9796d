import type { Config } from '../../config/settings.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import { passwordHasher } from '../../core/passwords.ts';
import { sessionTokens } from '../../core/session-token.ts';
import type { CrewRank, CrewStore } from '../../ports/crew.ts';
import type { SignInRecord } from '../../ports/users.ts';
import { codeService } from '../../services/accounts/codes.ts';
import { emailService } from '../../services/accounts/email.ts';
import { historyService } from '../../services/accounts/history.ts';
import { keyReader } from '../../services/accounts/key-reader.ts';
import { keyService } from '../../services/accounts/keys.ts';
import { leaveService } from '../../services/accounts/leave.ts';
import { passwordService } from '../../services/accounts/passwords.ts';
import { profileService } from '../../services/accounts/profile.ts';
import { registration } from '../../services/accounts/register.ts';
import { sessionService } from '../../services/accounts/sessions.ts';
import { signInService } from '../../services/accounts/sign-in.ts';
import type { Background } from '../../services/background.ts';
import type { SessionActor } from '../../services/call.ts';
import type { Credits } from '../../services/credits.ts';
import type { Attempts } from '../../services/guard/attempts.ts';
import { exporting } from '../../services/library/exchange/exporting.ts';
import { notices as letters } from '../../services/mail/notices.ts';
import type { LiveSettings } from '../../services/operating/live-settings.ts';
import type { Audit } from '../../services/record/audit.ts';
import type { Stores } from './stores.ts';
import { accountDefaults, sessionRules } from './words.ts';

export type Accounts = ReturnType<typeof composeAccounts>;

/** The services of accounts. */
export function composeAccounts(
  config: Config,
  needs: {
    stores: Stores;
    live: LiveSettings;
    credits: Credits;
    attempts: Attempts;
    audit: Audit;
    background: Background;
    clock: Clock;
  },
) {
  const { stores, live, credits, attempts, audit, background, clock } = needs;
  const { users, credentials, secrets, outbox } = stores;
  const hasher = passwordHasher({
    cost: { memoryKib: config.PASSWORD_HASH_MEMORY_KIB, passes: config.PASSWORD_HASH_PASSES },
    // Fewer than there are places for accounts: who only waits for a password leaves some to the others.
    ...{ concurrency: config.PASSWORD_HASH_CONCURRENCY, waiting: 32, waitMs: 10_000 },
  });
  const notices = letters(clock);
  const profiles = profileService({ users, credits });
  const tokens = sessionTokens({ keys: signingKeys(config, secrets.sessionKey), algorithm: config.ALGORITHM, clock });
  const sessions = sessionService(
    {
      kind: 'user',
      store: stores.sessions,
      actorOf: ({ holderId, tenantId, sessionId, mustChangePassword, level, styles, isVerified }): SessionActor => ({
        ...{ kind: 'session', userId: holderId },
        ...{ tenantId, sessionId, mustChangePassword, level, styles, isVerified },
      }),
      holderIdOf: ({ userId }) => userId,
      emailOf: (userId) => users.account(userId).email,
    },
    { tokens, notices, audit, clock, rules: live.derived(sessionRules) },
  );
  const codes = codeService({ store: stores.codes, secrets, attempts, clock });
  const signInNeeds = { outbox, notices, background, attempts, audit, passwords: hasher, secrets };
  const signIn = signInService(
    {
      kind: 'user',
      findByUsername: users.findByUsername,
      findByEmailIndex: users.findByEmailIndex,
      record(userId) {
        const { passwordHash, email } = users.account(userId);
        return { userId, passwordHash, email, isActive: true };
      },
      rehash: credentials.rehash,
      welcome: async (userId) => ({ user: await profiles.of(userId) }),
      open: sessions.open,
    },
    signInNeeds,
  );
  const reader = keyReader({ users, secrets, clock });
  const isRetrievalOn = config.API_KEY_RETRIEVAL_ENABLED;
  const keys = keyService({ reader, users, credentials, secrets, notices, audit, background, clock, isRetrievalOn });
  const shared = { users, codes, notices, audit, secrets, clock };
  return {
    reader,
    keys,
    tokens,
    credits,
    sessions,
    signIn,
    profiles,
    register: registration({ ...shared, keys, passwords: hasher, defaults: live.derived(accountDefaults) }),
    passwords: passwordService({ ...shared, credentials, store: stores.codes, signIn, hasher, background }),
    email: emailService({
      ...shared,
      store: stores.codes,
      signIn,
      isVerificationOn: config.EMAIL_VERIFICATION_ENABLED,
    }),
    history: historyService({
      ...{
        history: stores.history,
        messages: stores.messageDirectory,
        sessions: stores.sessions,
        events: stores.audit,
      },
      ...{ profiles, audit, clock },
      library: exporting({ store: stores.library, elapsed: clock.elapsed }),
    }),
    leave: leaveService({
      reader,
      users,
      profiles,
      signIn,
      notices,
      audit,
      clock,
      isArchived: live.derived((now) => now.ARCHIVE_RETENTION_HOURS > 0),
    }),
    /** What those who run the server sign in by, too. */
    shared: { audit, notices, hasher, secrets },
    signInNeeds,
    crewRealm,
  };
}

/** How admins and support staff are found when they sign in. */
function crewRealm<Rank extends CrewRank>(store: CrewStore<Rank>) {
  return {
    findByUsername: store.findByUsername,
    findByEmailIndex: store.findByEmailIndex,
    record(id: string): SignInRecord {
      const member = store.find(id);
      if (!member) throw new AppError('UNAUTHENTICATED', 'The account of this session is gone.');
      const { passwordHash, email, isActive } = member;
      return { userId: id, passwordHash, email, isActive };
    },
    rehash: store.rehash,
  };
}

/** The first signs; the one before it is still taken. */
function signingKeys(config: Config, derived: Buffer): [Uint8Array, ...Uint8Array[]] {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const previous = config.SECRET_KEY_PREVIOUS === null ? [] : [bytes(config.SECRET_KEY_PREVIOUS)];
  return [config.SECRET_KEY === null ? derived : bytes(config.SECRET_KEY), ...previous];
}
