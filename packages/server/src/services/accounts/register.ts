import type { Level, RegisterRequest, Registration, StyleName } from '../../contract/types.ts';
import { type Clock, utcDay } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import type { PasswordHasher } from '../../core/passwords.ts';
import type { Secrets } from '../../core/secrets.ts';
import type { StoredReply } from '../../ports/claims.ts';
import type { UserStore } from '../../ports/users.ts';
import type { Call } from '../call.ts';
import { replyOf } from '../guard/claims.ts';
import type { Notices } from '../mail/notices.ts';
import type { Audit } from '../record/audit.ts';
import type { Codes } from './codes.ts';
import type { Keys } from './keys.ts';
import { requireStrongPassword } from './password-rules.ts';

/** What every new account begins with. */
export interface AccountDefaults {
  isOpen: boolean;
  level: Level;
  styles: readonly StyleName[];
  credits: { main: number; reset: number };
  limits: { conversation_limit: number; reset: number };
  /** The hour of UTC at which a day begins. */
  dayHour: number;
  isVerificationOn: boolean;
}

export type Register = ReturnType<typeof registration>;

export function registration(deps: {
  users: UserStore;
  keys: Keys;
  codes: Codes;
  notices: Notices;
  audit: Audit;
  secrets: Secrets;
  clock: Clock;
  passwords: PasswordHasher;
  defaults: () => AccountDefaults;
}) {
  const { users, secrets, clock } = deps;

  /** The code that a new account's address is verified by; null where that is off. */
  function verificationOf(call: Call, userId: string, email: string) {
    if (!deps.defaults().isVerificationOn) return null;
    const code = deps.codes.make(userId, 'verify_email', secrets.indexEmail(email));
    return { code: code.row, letter: deps.notices.verificationCode(email, call.address, code.digits) };
  }

  /**
   * Makes an account and its key, or repeats the answer of an earlier request under the same claim. Throws
   * REGISTRATION_CLOSED, INVALID_REQUEST for a weak password, CONFLICT.
   */
  return async function register(call: Call, request: RegisterRequest): Promise<StoredReply> {
    const defaults = deps.defaults();
    if (!defaults.isOpen) {
      throw new AppError('REGISTRATION_CLOSED', 'This server does not take new accounts. Ask its operator for one.');
    }
    requireStrongPassword(request.password, request, 'password');
    const id = newId();
    const { apiKey, stored } = deps.keys.make();
    const createdAtMs = clock.now();
    const reply = welcome(id, request, apiKey, defaults.isVerificationOn);
    const user = {
      id,
      username: request.username,
      name: request.name,
      email: request.email,
      emailIndex: secrets.indexEmail(request.email),
      passwordHash: await deps.passwords.hash(request.password),
      aboutMe: request.about_me ?? null,
      hobbies: request.hobbies ?? null,
      userType: request.user_type ?? 'Personal',
      apiKey: stored,
      level: defaults.level,
      styles: defaults.styles,
      isVerified: !defaults.isVerificationOn,
      credits: defaults.credits,
      limits: defaults.limits,
      utcDay: utcDay(createdAtMs, defaults.dayHour),
      createdAtMs,
    };
    const outcome = await users.register(user, {
      event: deps.audit.event(call, 'account_registered', {}, id),
      once: call.claim && { claim: call.claim, reply },
      verification: verificationOf(call, id, request.email),
    });
    if (outcome === 'username_taken') throw taken('username');
    if (outcome === 'email_taken') throw emailTaken();
    return outcome === 'registered' ? reply : replyOf(outcome);
  };
}

function welcome(id: string, request: RegisterRequest, apiKey: string, mustVerify: boolean): StoredReply {
  const body: Registration = {
    success: true,
    message: 'Welcome. Keep the API key like a password: it is not shown again.',
    user_id: id,
    username: request.username,
    email: request.email,
    api_key: apiKey,
    verification_required: mustVerify,
  };
  return { status: 201, headers: {}, type: 'application/json', body: JSON.stringify(body) };
}

/** The address has an account. */
export function emailTaken(): AppError {
  return taken('email');
}

/** The user name has an account. */
export function usernameTaken(): AppError {
  return taken('username');
}

function taken(path: 'username' | 'email'): AppError {
  return new AppError('CONFLICT', `That ${path} has an account already. Choose another.`, {
    errors: [{ path, message: 'has an account already' }],
    isRetryable: false,
  });
}
