import type { Config } from '../../config/settings.ts';
import type { Clock } from '../../core/clock.ts';
import { passwordHasher } from '../../core/passwords.ts';
import { sessionTokens } from '../../core/session-token.ts';
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
import type { Credits } from '../../services/credits.ts';
import type { Attempts } from '../../services/guard/attempts.ts';
import { notices as letters } from '../../services/mail/notices.ts';
import type { Audit } from '../../services/record/audit.ts';
import type { Stores } from './stores.ts';
import { accountDefaults, sessionRules } from './words.ts';

/** The services of accounts. */
export function composeAccounts(
  config: Config,
  needs: { stores: Stores; credits: Credits; attempts: Attempts; audit: Audit; background: Background; clock: Clock },
) {
  const { stores, credits, attempts, audit, background, clock } = needs;
  const { users, credentials, secrets, outbox } = stores;
  const hasher = passwordHasher({
    cost: { memoryKib: config.PASSWORD_HASH_MEMORY_KIB, passes: config.PASSWORD_HASH_PASSES },
    // Fewer than there are places for accounts: who only waits for a password leaves some to the others.
    ...{ concurrency: config.PASSWORD_HASH_CONCURRENCY, waiting: 32, waitMs: 10_000 },
  });
  const notices = letters(clock);
  const profiles = profileService({ users, credits });
  const tokens = sessionTokens({ keys: signingKeys(config, secrets.sessionKey), algorithm: config.ALGORITHM, clock });
  const rules = sessionRules(config);
  const sessions = sessionService({ store: stores.sessions, users, tokens, notices, audit, clock, rules });
  const codes = codeService({ store: stores.codes, secrets, attempts, clock });
  const signIn = signInService({
    outbox,
    notices,
    background,
    users,
    credentials,
    sessions,
    profiles,
    attempts,
    audit,
    passwords: hasher,
    secrets,
  });
  const reader = keyReader({ users, secrets, clock });
  const isRetrievalOn = config.API_KEY_RETRIEVAL_ENABLED;
  const keys = keyService({ reader, users, credentials, secrets, notices, audit, background, clock, isRetrievalOn });
  const shared = { users, codes, notices, audit, secrets, clock };
  return {
    reader,
    keys,
    sessions,
    signIn,
    profiles,
    register: registration({ ...shared, keys, passwords: hasher, defaults: accountDefaults(config) }),
    passwords: passwordService({ ...shared, credentials, store: stores.codes, signIn, hasher, background }),
    email: emailService({
      ...shared,
      store: stores.codes,
      signIn,
      isVerificationOn: config.EMAIL_VERIFICATION_ENABLED,
    }),
    history: historyService({
      ...{ history: stores.history, sessions: stores.sessions, events: stores.audit },
      ...{ profiles, audit, clock },
    }),
    leave: leaveService({
      reader,
      users,
      profiles,
      signIn,
      notices,
      audit,
      clock,
      isArchived: config.ARCHIVE_RETENTION_HOURS > 0,
    }),
  };
}

/** The first signs; the one before it is still taken. */
function signingKeys(config: Config, derived: Buffer): [Uint8Array, ...Uint8Array[]] {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const previous = config.SECRET_KEY_PREVIOUS === null ? [] : [bytes(config.SECRET_KEY_PREVIOUS)];
  return [config.SECRET_KEY === null ? derived : bytes(config.SECRET_KEY), ...previous];
}
