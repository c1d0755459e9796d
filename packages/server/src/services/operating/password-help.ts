import { randomInt } from 'node:crypto';
import type { NewApiKey, PasswordHelp } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { PasswordHasher } from '../../core/passwords.ts';
import type { CredentialStore } from '../../ports/credentials.ts';
import type { UserStore } from '../../ports/users.ts';
import type { KeyReader } from '../accounts/key-reader.ts';
import type { Keys } from '../accounts/keys.ts';
import type { Passwords } from '../accounts/passwords.ts';
import type { AdminActor, Call, StaffActor } from '../call.ts';
import type { Notices } from '../mail/notices.ts';
import type { Audit } from '../record/audit.ts';

// Without characters that are taken for one another.
const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** About 116 bits, of which whoever reads it aloud makes no mistake. */
export function temporaryPassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  const password = [group(), group(), group(), group()].join('-');
  return /[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password) ? password : temporaryPassword();
}

export type CredentialHelp = ReturnType<typeof credentialHelp>;

/** New credentials for users who lost theirs, by those who run the server. */
export function credentialHelp(deps: {
  users: UserStore;
  credentials: CredentialStore;
  passwords: Passwords;
  hasher: PasswordHasher;
  keys: Keys;
  reader: KeyReader;
  notices: Notices;
  audit: Audit;
  clock: Clock;
  /** Whether letters reach their readers, rather than the console. */
  isMailOn: boolean;
}) {
  const { credentials, audit, clock } = deps;

  function account(userId: string) {
    const found = deps.users.find(userId);
    return found ?? unknownUser();
  }

  async function setTemporary(call: Call<AdminActor | StaffActor>, userId: string): Promise<PasswordHelp> {
    const { email } = account(userId);
    const password = temporaryPassword();
    const change = {
      userId,
      passwordHash: await deps.hasher.hash(password),
      atMs: clock.now(),
      event: audit.event(call, 'password_set_by_crew', {}, userId),
      letter: deps.notices.passwordSet(email),
    };
    if (!(await credentials.setPassword(change, `account:${userId}`))) unknownUser();
    const message = 'Every session of the user has ended. They must change this password at the next sign-in.';
    return { success: true, message, temporary_password: password };
  }

  return {
    /** Sets a temporary password, and ends every session. Throws NOT_FOUND. */
    setTemporary,

    /** Where mail is on the user chooses a password themselves, which nobody else then knows. Throws NOT_FOUND, CONFLICT, RATE_LIMITED. */
    async reset(call: Call<AdminActor>, userId: string): Promise<PasswordHelp> {
      if (!deps.isMailOn) return setTemporary(call, userId);
      const { email, isActive } = account(userId);
      if (!isActive) throw switchedOff();
      await deps.passwords.forgot(call, email);
      await audit.write(call, 'password_set_by_crew', { how: 'mailed a code' }, userId);
      return {
        success: true,
        message: 'A code for a new password is on its way to the user.',
        temporary_password: null,
      };
    },

    /** Replaces the key. Throws NOT_FOUND. */
    async regenerateKey(call: Call<AdminActor | StaffActor>, userId: string): Promise<NewApiKey> {
      const { email } = account(userId);
      const { apiKey, stored } = deps.keys.make();
      await credentials.replaceApiKey(userId, stored, {
        atMs: clock.now(),
        event: audit.event(call, 'api_key_regenerated', {}, userId),
        letter: deps.notices.apiKeyReplaced(email, null),
      });
      deps.reader.forget();
      const message = 'The old key has ended. Give the new one to its owner: it is not shown again.';
      return { success: true, message, api_key: apiKey, api_key_preview: `${stored.prefix}…` };
    },
  };
}

/** No code is mailed to them, and none would let them in. */
function switchedOff(): AppError {
  return new AppError('CONFLICT', 'The user is switched off. Switch them on first: no code is mailed until then.', {
    isRetryable: false,
  });
}

function unknownUser(): never {
  throw new AppError('NOT_FOUND', 'There is no user of that id.');
}
