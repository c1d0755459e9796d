import type { PasswordChange, PasswordReset } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { PasswordHasher } from '../../core/passwords.ts';
import type { Secrets } from '../../core/secrets.ts';
import type { CodeStore } from '../../ports/codes.ts';
import type { CredentialStore } from '../../ports/credentials.ts';
import type { UserStore } from '../../ports/users.ts';
import type { Background } from '../background.ts';
import type { Call, SessionActor } from '../call.ts';
import type { Notices } from '../mail/notices.ts';
import type { Audit } from '../record/audit.ts';
import type { Codes } from './codes.ts';
import { requireAnother, requireStrongPassword } from './password-rules.ts';
import type { SignIn } from './sign-in.ts';

/** Codes are mailed at a random moment of this time after the answer, which they must not slow down. */
const spreadMs = 1_000;

export type Passwords = ReturnType<typeof passwordService>;

export function passwordService(deps: {
  users: UserStore;
  credentials: CredentialStore;
  store: CodeStore;
  codes: Codes;
  signIn: SignIn;
  notices: Notices;
  audit: Audit;
  hasher: PasswordHasher;
  secrets: Secrets;
  background: Background;
  clock: Clock;
}) {
  const { users, credentials, codes, signIn, notices, audit, hasher, secrets, clock } = deps;

  return {
    /**
     * Throws INVALID_REQUEST for a wrong or weak password, and UNAUTHENTICATED where the session ended meanwhile. Every
     * other session ends.
     */
    async change(call: Call<SessionActor>, body: PasswordChange): Promise<void> {
      const { userId, sessionId } = call.actor;
      const account = users.account(userId);
      requireStrongPassword(body.new_password, account, 'new_password');
      requireAnother(body);
      await signIn.requireOwnPassword(call, userId, body.current_password, 'current_password');
      const change = {
        userId,
        passwordHash: await hasher.hash(body.new_password),
        atMs: clock.now(),
        event: audit.event(call, 'password_changed', {}, userId),
        letter: notices.passwordChanged(account.email, call.address),
      };
      if (!(await credentials.changePassword(change, sessionId))) {
        throw new AppError('UNAUTHENTICATED', 'The session has ended meanwhile. Sign in again.');
      }
    },

    /**
     * Mails a code to an address that has an account. It answers the same at once for one that has none: what it does
     * for an account is done afterwards. Throws RATE_LIMITED, for both alike.
     */
    async forgot(call: Call, email: string): Promise<void> {
      const emailIndex = secrets.indexEmail(email);
      await codes.requireAllowed(emailIndex);
      const mailCode = async () => {
        const record = users.findByEmailIndex(emailIndex);
        if (!record?.isActive) return;
        const code = codes.make(record.userId, 'reset_password', emailIndex);
        await deps.store.issue(code.row, notices.resetCode(record.email, call.address, code.digits));
      };
      deps.background.run('mail a code for a new password', mailCode, spreadMs);
    },

    /** Throws INVALID_CODE for whatever is wrong with a code or its address, and INVALID_REQUEST for a weak password. */
    async reset(call: Call, body: PasswordReset): Promise<void> {
      requireStrongPassword(body.new_password, { email: body.email }, 'new_password');
      const emailIndex = secrets.indexEmail(body.email);
      const record = users.findByEmailIndex(emailIndex);
      const code = await codes.requireRight(call, {
        userId: record?.isActive ? record.userId : null,
        code: body.otp_code,
        addresses: { reset_password: emailIndex },
      });
      const { userId, email } = users.findByEmailIndex(emailIndex) ?? codes.refuse();
      // Only now, since it tells what the account is called.
      requireStrongPassword(body.new_password, users.account(userId), 'new_password');
      const change = {
        userId,
        passwordHash: await hasher.hash(body.new_password),
        atMs: clock.now(),
        event: audit.event(call, 'password_reset', {}, userId),
        letter: notices.passwordReset(email, call.address),
      };
      if (!(await credentials.resetPassword(change, code.id, `account:${userId}`))) codes.refuse();
    },
  };
}
