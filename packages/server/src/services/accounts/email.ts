import type { EmailChange, EmailChanged, EmailStatus } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { Secrets } from '../../core/secrets.ts';
import type { CodePurpose, CodeStore } from '../../ports/codes.ts';
import type { Account, UserStore } from '../../ports/users.ts';
import type { Call, SessionActor } from '../call.ts';
import type { Notices } from '../mail/notices.ts';
import type { Audit } from '../record/audit.ts';
import type { Codes } from './codes.ts';
import { emailTaken } from './register.ts';
import type { SignIn } from './sign-in.ts';

export type Email = ReturnType<typeof emailService>;

export function emailService(deps: {
  users: UserStore;
  store: CodeStore;
  codes: Codes;
  signIn: SignIn;
  notices: Notices;
  audit: Audit;
  secrets: Secrets;
  clock: Clock;
  isVerificationOn: boolean;
}) {
  const { users, store, codes, notices, audit, secrets, clock, isVerificationOn } = deps;

  function status(userId: string): EmailStatus {
    const account = users.account(userId);
    const addressOf: Record<CodePurpose, string | undefined> = {
      verify_email: account.email,
      confirm_old_email: account.email,
      confirm_new_email: account.pendingEmail?.email,
      reset_password: undefined,
    };
    // The address of an account may await two codes.
    const awaited = new Set(store.awaited(userId, clock.now()).flatMap((purpose) => addressOf[purpose] ?? []));
    return {
      email: account.email,
      is_verified: account.isVerified,
      is_verification_on: isVerificationOn,
      pending_email: account.pendingEmail?.email ?? null,
      awaited: [...awaited],
    };
  }

  /** Codes for both owners. The new address learns nothing but that somebody entered it. */
  async function ask(call: Call<SessionActor>, account: Account, email: string): Promise<void> {
    const emailIndex = secrets.indexEmail(email);
    await codes.requireAllowed(account.emailIndex, emailIndex);
    const old = codes.make(account.id, 'confirm_old_email', account.emailIndex);
    const fresh = codes.make(account.id, 'confirm_new_email', emailIndex);
    await store.requestEmailChange({
      ...{ userId: account.id, email, emailIndex },
      codes: [old.row, fresh.row],
      letters: [
        notices.oldAddressCode(account.email, call.address, old.digits, email),
        notices.newAddressCode(email, call.address, fresh.digits),
      ],
      event: audit.event(call, 'email_change_requested', {}, account.id),
    });
  }

  return {
    status: (call: Call<SessionActor>) => status(call.actor.userId),

    /** Throws CONFLICT where there is nothing to verify, and RATE_LIMITED. */
    async sendVerification(call: Call<SessionActor>): Promise<void> {
      const { id, email, emailIndex, isVerified } = users.account(call.actor.userId);
      if (isVerified) throw new AppError('CONFLICT', 'The address is verified already.', { isRetryable: false });
      await codes.requireAllowed(emailIndex);
      const code = codes.make(id, 'verify_email', emailIndex);
      await store.issue(code.row, notices.verificationCode(email, call.address, code.digits));
    },

    /** Takes a code of the account's address, or of either address of a change. Throws INVALID_CODE, CONFLICT. */
    async verify(call: Call<SessionActor>, entered: string): Promise<EmailStatus> {
      const account = users.account(call.actor.userId);
      const { id: userId, email, emailIndex, pendingEmail } = account;
      const code = await codes.requireRight(call, {
        userId,
        code: entered,
        addresses: {
          verify_email: emailIndex,
          ...(pendingEmail && { confirm_old_email: emailIndex, confirm_new_email: pendingEmail.emailIndex }),
        },
      });
      if (code.purpose === 'confirm_old_email' || code.purpose === 'confirm_new_email') {
        const outcome = await store.confirmEmailChange(
          userId,
          { id: code.id, purpose: code.purpose },
          {
            event: audit.event(call, 'email_changed', {}, userId),
            letter: notices.emailChanged(email, call.address, pendingEmail?.email ?? email),
          },
        );
        if (outcome === 'used') codes.refuse();
        if (outcome === 'taken') throw emailTaken();
      } else if (!(await store.verifyEmail(userId, code.id, audit.event(call, 'email_verified', {}, userId)))) {
        codes.refuse();
      }
      return status(userId);
    },

    /**
     * Where verification is on, asks both addresses; elsewhere changes it at once. Throws INVALID_REQUEST for a wrong
     * password, CONFLICT where the address is the account's own or, where that is not asked by mail, another's.
     */
    async change(call: Call<SessionActor>, { email, password }: EmailChange): Promise<EmailChanged> {
      const { userId } = call.actor;
      const account = users.account(userId);
      await deps.signIn.requireOwnPassword(call, userId, password, 'password');
      if (account.emailIndex === secrets.indexEmail(email)) {
        throw new AppError('CONFLICT', 'That is the address already.', { isRetryable: false });
      }
      if (isVerificationOn) {
        await ask(call, account, email);
        const message = 'A code was mailed to the old and to the new address. Send both to /v1/email/verify.';
        return { success: true, message, email: account.email, pending_email: email };
      }
      const isChanged = await store.changeEmail(
        userId,
        { email, emailIndex: secrets.indexEmail(email) },
        {
          event: audit.event(call, 'email_changed', {}, userId),
          letter: notices.emailChanged(account.email, call.address, email),
        },
      );
      if (!isChanged) throw emailTaken();
      return { success: true, message: 'The address is changed.', email, pending_email: null };
    },
  };
}
