import type { Letter } from '../../ports/mail.ts';
import { laidOut } from './layout.ts';

/** What a letter is about. It holds no name: who signs up with a stranger's address cannot write to them. */
export interface Occasion {
  to: string;
  /** When it happened. */
  atMs: number;
  /** The network address that it came from; null where that is not known. */
  address: string | null;
}

const codeTerms = 'The code works once, and for ten minutes. We never ask you for it.';

/** For a new address. */
export function verificationCode(occasion: Occasion, code: string): Letter {
  return codeLetter(occasion, code, {
    subject: 'Your verification code',
    opening: 'Enter this code to verify that this e-mail address is yours:',
    ifNotYou: 'If you did not ask for it, ignore this mail: without the code the address stays unverified.',
  });
}

/** To the address that holds now, when it is to change. */
export function oldAddressCode(occasion: Occasion, code: string, newAddress: string): Letter {
  return codeLetter(occasion, code, {
    subject: 'Confirm your new e-mail address',
    opening: `Your account is to get the e-mail address ${newAddress}. Enter this code to agree:`,
    ifNotYou:
      'If it was not you, somebody else is in your account. Keep the code to yourself and change your password now.',
  });
}

/** To the address that an account is to change to. */
export function newAddressCode(occasion: Occasion, code: string): Letter {
  return codeLetter(occasion, code, {
    subject: 'Confirm your new e-mail address',
    opening: 'An account is to get this e-mail address. Enter this code to confirm that it is yours:',
    ifNotYou: 'If you did not ask for it, ignore this mail: without the code the account keeps its old address.',
  });
}

export function passwordResetCode(occasion: Occasion, code: string): Letter {
  return codeLetter(occasion, code, {
    subject: 'Your code for a new password',
    opening: 'Enter this code to set a new password for your account:',
    ifNotYou: 'If you did not ask for it, ignore this mail: without the code your password stays as it is.',
  });
}

export function passwordChanged(occasion: Occasion): Letter {
  return notice(occasion, {
    subject: 'Your password was changed',
    opening: 'The password of your account was changed. All other sessions were ended.',
    advice: [
      'If it was you, there is nothing to do. If it was not you, reset your password at once: that ends every session. Then replace your API key.',
    ],
  });
}

export function passwordWasReset(occasion: Occasion): Letter {
  return notice(occasion, {
    subject: 'Your password was reset',
    opening: 'The password of your account was reset with a mailed code. All sessions were ended.',
    advice: [
      'If it was you, sign in with the new password. If it was not you, somebody else reads your mail: secure your mailbox first, then reset your password again and replace your API key.',
    ],
  });
}

/** Those who run the server gave the account a new password, which its owner did not choose. */
export function passwordWasSet(occasion: Occasion): Letter {
  return notice(occasion, {
    subject: 'Your password was set by the support',
    opening:
      'Those who run your server gave your account a temporary password. All sessions were ended, and the password must be changed at the next sign-in.',
    advice: ['If you did not ask them for it, tell the operator of your server at once.'],
  });
}

/** To the address that held before. */
export function addressChanged(occasion: Occasion, newAddress: string): Letter {
  return notice(occasion, {
    subject: 'Your e-mail address was changed',
    opening: `Your account now has the e-mail address ${newAddress}. Mail no longer comes to this one.`,
    advice: [
      'If it was you, there is nothing to do. If it was not you, sign in, change your password and tell the operator of your server: this address can no longer reset it.',
    ],
  });
}

export function apiKeyReplaced(occasion: Occasion): Letter {
  return notice(occasion, {
    subject: 'Your API key was replaced',
    opening: 'Your account has a new API key. The old one stopped working at once.',
    advice: [
      'If it was you, give the new key to your programs. If it was not you, reset your password at once: that ends every session. Then replace the key again.',
    ],
  });
}

/** A refresh token was used twice: one of the two holders stole it. */
export function sessionEnded(occasion: Occasion): Letter {
  return notice(occasion, {
    subject: 'A session of yours was ended',
    opening:
      'A refresh token of your account was used a second time, so somebody may have copied it. The session that it belongs to was ended.',
    advice: [
      'Sign in again. If you did not run two programs with one token, change your password: that ends every other session.',
    ],
  });
}

/** After too many wrong passwords. */
export function accountLocked(occasion: Occasion, untilMs: number): Letter {
  return notice(
    occasion,
    {
      subject: 'Your account is locked for now',
      opening:
        'Somebody entered wrong passwords for your account too often. Nobody can sign in to it until the lock ends.',
      advice: [
        'If it was you, wait, or reset your password by e-mail: that lifts the lock. If it was not you, none of these tries got in. Sessions that are open go on.',
      ],
    },
    [['Locked until', utcMinute(untilMs)]],
  );
}

export function accountDeleted(occasion: Occasion): Letter {
  return notice(occasion, {
    subject: 'Your account was deleted',
    opening: 'Your account was deleted, with its API key, its sessions and all of its contents.',
    advice: [
      'If it was you, there is nothing to do, and no further mail will come. If it was not you, tell the operator of your server soon.',
    ],
  });
}

function codeLetter(
  occasion: Occasion,
  code: string,
  words: { subject: string; opening: string; ifNotYou: string },
): Letter {
  const { subject, opening, ifNotYou } = words;
  return laidOut({
    to: occasion.to,
    subject: `PromptEnchanter: ${subject}`,
    opening,
    code,
    facts: factsOf('Asked for', occasion),
    advice: [codeTerms, ifNotYou],
  });
}

function notice(
  occasion: Occasion,
  words: { subject: string; opening: string; advice: readonly string[] },
  furtherFacts: readonly (readonly [string, string])[] = [],
): Letter {
  const { subject, opening, advice } = words;
  const facts = [...factsOf('When', occasion), ...furtherFacts];
  return laidOut({ to: occasion.to, subject: `PromptEnchanter: ${subject}`, opening, code: null, facts, advice });
}

function factsOf(when: string, { atMs, address }: Occasion): [string, string][] {
  const from: [string, string][] = address === null ? [] : [['From the network address', address]];
  return [[when, utcMinute(atMs)], ...from];
}

/** As in `2026-11-21 10:26 UTC`. */
function utcMinute(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
