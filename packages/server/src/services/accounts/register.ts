import type { Level, RegisterRequest, Registration, StyleName } from '../../contract/types.ts';
import { apiKeyPrefix, newApiKey } from '../../core/api-key.ts';
import { type Clock, utcDay } from '../../core/clock.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import type { Secrets } from '../../core/secrets.ts';
import type { UserStore } from '../../ports/users.ts';

/** What every new account begins with. */
export interface AccountDefaults {
  isOpen: boolean;
  level: Level;
  styles: readonly StyleName[];
  credits: { main: number; reset: number };
  limits: { conversation_limit: number; reset: number };
}

export type Register = ReturnType<typeof registration>;

export function registration(deps: {
  users: UserStore;
  secrets: Secrets;
  clock: Clock;
  hashPassword(password: string): Promise<string>;
  defaults: AccountDefaults;
}) {
  const { users, secrets, clock, defaults } = deps;

  /** Makes an account and its key. Throws REGISTRATION_CLOSED, INVALID_REQUEST for a weak password, CONFLICT. */
  return async function register(request: RegisterRequest): Promise<Registration> {
    if (!defaults.isOpen) {
      throw new AppError('REGISTRATION_CLOSED', 'This server does not take new accounts. Ask its operator for one.');
    }
    requireStrongPassword(request);
    const id = newId();
    const apiKey = newApiKey();
    const createdAtMs = clock.now();
    const outcome = await users.register({
      id,
      username: request.username,
      name: request.name,
      email: request.email,
      emailIndex: secrets.indexEmail(request.email),
      passwordHash: await deps.hashPassword(request.password),
      aboutMe: request.about_me ?? null,
      hobbies: request.hobbies ?? null,
      userType: request.user_type ?? 'Personal',
      apiKeyHash: secrets.hashApiKey(apiKey),
      apiKeyPrefix: apiKeyPrefix(apiKey),
      level: defaults.level,
      styles: defaults.styles,
      isVerified: true,
      credits: defaults.credits,
      limits: defaults.limits,
      utcDay: utcDay(createdAtMs),
      createdAtMs,
    });
    if (outcome !== 'registered') throw taken(outcome === 'username_taken' ? 'username' : 'email');
    return {
      success: true,
      message: 'Welcome. Keep the API key like a password: it is not shown again.',
      user_id: id,
      username: request.username,
      email: request.email,
      api_key: apiKey,
      verification_required: false,
    };
  };
}

function requireStrongPassword({ password }: RegisterRequest): void {
  const fault = (message: string) => invalidRequest([{ path: 'password', message }]);
  // The hash takes longer for longer input: the bound is in bytes, and checked before it.
  if (Buffer.byteLength(password) > 1_024) throw fault('must have at most 1024 bytes');
  const isPassphrase = [...password].length >= 15;
  const isMixed = /\p{Lu}/u.test(password) && /\p{Ll}/u.test(password) && /\p{Nd}/u.test(password);
  if (!isPassphrase && !isMixed) {
    throw fault('must hold an upper-case letter, a lower-case letter and a digit, or be at least 15 characters long');
  }
}

function taken(path: 'username' | 'email'): AppError {
  return new AppError('CONFLICT', `That ${path} has an account already. Choose another.`, {
    errors: [{ path, message: 'has an account already' }],
    isRetryable: false,
  });
}
