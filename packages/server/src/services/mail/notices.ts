import type { Clock } from '../../core/clock.ts';
import type { Letter, QueuedLetter } from '../../ports/mail.ts';
import * as letters from './letters.ts';
import { codeMail, noticeMail } from './posting.ts';

export type Notices = ReturnType<typeof notices>;

/** The letters of an account, ready for the outbox. `from` is the network address that the request came from. */
export function notices(clock: Clock) {
  const occasion = (to: string, address: string | null) => ({ to, address, atMs: clock.now() });
  const code = (letter: Letter): QueuedLetter => codeMail(letter, clock.now());
  const notice = (letter: Letter): QueuedLetter => noticeMail(letter, clock.now());
  return {
    verificationCode: (to: string, from: string, digits: string) =>
      code(letters.verificationCode(occasion(to, from), digits)),
    resetCode: (to: string, from: string, digits: string) =>
      code(letters.passwordResetCode(occasion(to, from), digits)),
    oldAddressCode: (to: string, from: string, digits: string, newAddress: string) =>
      code(letters.oldAddressCode(occasion(to, from), digits, newAddress)),
    newAddressCode: (to: string, from: string, digits: string) =>
      code(letters.newAddressCode(occasion(to, from), digits)),
    passwordChanged: (to: string, from: string) => notice(letters.passwordChanged(occasion(to, from))),
    passwordReset: (to: string, from: string) => notice(letters.passwordWasReset(occasion(to, from))),
    passwordSet: (to: string) => notice(letters.passwordWasSet(occasion(to, null))),
    emailChanged: (to: string, from: string | null, newAddress: string) =>
      notice(letters.addressChanged(occasion(to, from), newAddress)),
    apiKeyReplaced: (to: string, from: string | null) => notice(letters.apiKeyReplaced(occasion(to, from))),
    sessionReplayed: (to: string, from: string) => notice(letters.sessionEnded(occasion(to, from))),
    accountLocked: (to: string, from: string, untilMs: number) =>
      notice(letters.accountLocked(occasion(to, from), untilMs)),
    accountDeleted: (to: string, from: string | null) => notice(letters.accountDeleted(occasion(to, from))),
  };
}
