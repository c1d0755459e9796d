import type { LoginRequest, SessionTokens } from '../../contract/types.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import { type PasswordHasher, requireHashable } from '../../core/passwords.ts';
import type { Secrets } from '../../core/secrets.ts';
import { turns } from '../../core/turns.ts';
import type { Outbox } from '../../ports/mail.ts';
import type { HolderKind } from '../../ports/sessions.ts';
import type { SignInRecord } from '../../ports/users.ts';
import type { Background } from '../background.ts';
import type { Call } from '../call.ts';
import type { Attempts } from '../guard/attempts.ts';
import type { Notices } from '../mail/notices.ts';
import type { Audit } from '../record/audit.ts';

/** Those of one kind who can sign in. */
export interface SignInRealm<Welcome extends object> {
  kind: HolderKind;
  findByUsername(username: string): SignInRecord | undefined;
  findByEmailIndex(emailIndex: string): SignInRecord | undefined;
  /** Throws UNAUTHENTICATED where there is none. */
  record(holderId: string): SignInRecord;
  rehash(holderId: string, oldHash: string, newHash: string): Promise<void>;
  /** What a sign-in answers beside the tokens. */
  welcome(holderId: string): Promise<Welcome> | Welcome;
  /** Null where the password was changed since it was held against the record, or the account is gone. */
  open(call: Call, record: SignInRecord): Promise<SessionTokens | null>;
}

export type SignIn<Welcome extends object = object> = ReturnType<typeof signInService<Welcome>>;

export function signInService<Welcome extends object>(
  realm: SignInRealm<Welcome>,
  deps: {
    attempts: Attempts;
    audit: Audit;
    passwords: PasswordHasher;
    secrets: Secrets;
    outbox: Outbox;
    notices: Notices;
    background: Background;
  },
) {
  const { attempts, passwords } = deps;
  const namedIn = nameReader(realm, deps.secrets);
  /** The user that an event is about; those who run the server are no users. */
  const subjectOf = (record: SignInRecord | undefined) => (realm.kind === 'user' ? (record?.userId ?? null) : null);
  const inTurn = turns();

  /**
   * Whether the password is that of the account. Takes the same time, and counts the same failures, for an account that
   * does not exist. Throws ACCOUNT_LOCKED, ADDRESS_BLOCKED, SERVER_BUSY, or `refusal`.
   */
  function requirePassword(call: Call, named: Named, password: string, refusal: AppError): Promise<SignInRecord> {
    // Each is counted before it is evaluated: of many right ones at once, the last would meet the count of the others.
    return inTurn.take(named.attemptName, () => requireRight(call, named, password, refusal));
  }

  async function requireRight(call: Call, named: Named, password: string, refusal: AppError): Promise<SignInRecord> {
    const { record, attemptName } = named;
    const attempt = await attempts.begin(call, { account: attemptName, userId: subjectOf(record) });
    const isRight = await evaluate(call, record, password).catch(async (error: unknown) => {
      await attempt.withdrawn();
      throw error;
    });
    if (record && isRight) {
      await attempt.succeeded();
      return record;
    }
    await deps.audit.write(call, 'login_failed', { kind: realm.kind, name: attemptName }, subjectOf(record));
    if (record && attempt.accountLockedUntilMs !== null) tellOwner(call, record, attempt.accountLockedUntilMs);
    throw refusal;
  }

  async function evaluate(call: Call, record: SignInRecord | undefined, password: string): Promise<boolean> {
    if (!record) {
      await passwords.verifyNobody(password);
      return false;
    }
    const { isRight, isOutdated } = await passwords.verify(record.passwordHash, password);
    if (isRight && isOutdated) {
      // What fails here is done at the next sign-in.
      deps.background.run('hash a password under the present parameters', () => renewHash(call.log, record, password));
    }
    return isRight;
  }

  /** After the answer, which is not to differ from that to a name that nobody has. */
  function tellOwner(call: Call, { email }: SignInRecord, untilMs: number): void {
    const letter = deps.notices.accountLocked(email, call.address, untilMs);
    deps.background.run('tell the owner of a locked account', () => deps.outbox.post(letter));
  }

  async function renewHash(log: Log, { userId, passwordHash }: SignInRecord, password: string): Promise<void> {
    await realm.rehash(userId, passwordHash, await passwords.hash(password));
    log.info({ holder: `${realm.kind}:${userId}` }, 'hashed a password anew under the present parameters');
  }

  /** Opens a session. Throws INVALID_CREDENTIALS, ACCOUNT_LOCKED, ADDRESS_BLOCKED, ACCOUNT_DISABLED. */
  async function login(call: Call, body: LoginRequest): Promise<SessionTokens & Welcome> {
    requireHashable(body.password, 'password');
    // Before any look at the database: a flood costs as little as it can.
    passwords.requireRoom();
    const named = namedIn(body);
    const record = await requirePassword(call, named, body.password, wrongCredentials());
    if (!record.isActive) {
      throw new AppError('ACCOUNT_DISABLED', 'This account was switched off. Ask the operator of this server.');
    }
    const tokens = await realm.open(call, record);
    // The hash is another by now, of a new password or of the same under today's parameters: it counts.
    if (!tokens) return login(call, body);
    return { ...tokens, ...(await realm.welcome(record.userId)) };
  }

  return {
    login,

    /** The password of somebody who is signed in, for what needs it again. Throws INVALID_REQUEST, ACCOUNT_LOCKED. */
    async requireOwnPassword(call: Call, holderId: string, password: string, path: string): Promise<void> {
      const record = realm.record(holderId);
      requireHashable(password, path);
      passwords.requireRoom();
      const refusal = invalidRequest([{ path, message: 'is not the password of this account' }]);
      await requirePassword(call, { record, attemptName: holderId }, password, refusal);
    },
  };
}

/** Somebody by the name that they gave, and what failures are counted under. */
interface Named {
  record: SignInRecord | undefined;
  attemptName: string;
}

function nameReader({ kind, ...holders }: SignInRealm<object>, secrets: Secrets) {
  return ({ username, email }: LoginRequest): Named => {
    const name = username ?? email;
    if (name === undefined || (username !== undefined && email !== undefined)) {
      throw invalidRequest([{ path: 'username', message: 'or email must be given, and not both' }]);
    }
    const isEmail = email !== undefined || name.includes('@');
    const record = isEmail ? holders.findByEmailIndex(secrets.indexEmail(name)) : holders.findByUsername(name);
    return { record, attemptName: record?.userId ?? secrets.hashName(`${kind} ${name.toLowerCase()}`) };
  };
}

/** Says the same of a wrong password and of a name that nobody has. */
function wrongCredentials(): AppError {
  return new AppError('INVALID_CREDENTIALS', 'The name or the password is not right.', { isRetryable: false });
}
