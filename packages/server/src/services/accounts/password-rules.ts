import type { PasswordChange } from '../../contract/types.ts';
import { isCommonPassword } from '../../core/common-passwords.ts';
import { invalidRequest } from '../../core/errors.ts';
import { requireHashable } from '../../core/passwords.ts';

/** Whose password it is to be: what of them it may not contain. */
export interface PasswordOwner {
  username?: string;
  email?: string;
  name?: string;
}

/**
 * Throws INVALID_REQUEST at `path` for a password that is easily guessed, with what is wrong with it. At least 8
 * characters with an upper-case letter, a lower-case letter and a digit, or 15 of any kind; lengths are in characters,
 * not in code units.
 */
export function requireStrongPassword(password: string, about: PasswordOwner, path: string): void {
  // First, since it bounds the work of all that follows.
  requireHashable(password, path);
  const message = weaknessOf(password, about);
  if (message !== null) throw invalidRequest([{ path, message }]);
}

/** Throws INVALID_REQUEST for the same password again: who keeps one that somebody else chose has changed nothing. */
export function requireAnother({ current_password, new_password }: PasswordChange): void {
  if (new_password !== current_password) return;
  throw invalidRequest([{ path: 'new_password', message: 'must be another than the present one' }]);
}

/** What makes a password easily guessed, as in `must have at least 8 characters`; null where nothing does. */
export function weaknessOf(password: string, about: PasswordOwner): string | null {
  const characters = [...password];
  if (characters.length < 8) return 'must have at least 8 characters';
  if (!isMixed(password) && !isPassphrase(characters)) {
    return 'must hold an upper-case letter, a lower-case letter and a digit, or be at least 15 characters long with 5 different ones';
  }
  const own = ownWords(about).find(({ word }) => password.toLowerCase().includes(word.toLowerCase()));
  if (own) return `must not contain ${own.what}`;
  if (isCommonPassword(password)) {
    return 'is among the commonest passwords, or one of those with digits or signs after it: choose one that nobody else has';
  }
  return null;
}

function isMixed(password: string): boolean {
  return /\p{Lu}/u.test(password) && /\p{Ll}/u.test(password) && /\p{Nd}/u.test(password);
}

function isPassphrase(characters: readonly string[]): boolean {
  return characters.length >= 15 && new Set(characters).size >= 5;
}

function ownWords({ username = '', email = '', name = '' }: PasswordOwner): { word: string; what: string }[] {
  const words = [
    { word: username, what: 'your user name' },
    { word: email.split('@', 1)[0] ?? '', what: 'the first part of your e-mail address' },
    ...name.split(/\s+/).map((word) => ({ word, what: 'your name' })),
    { word: 'promptenchanter', what: 'the name of this product' },
  ];
  // Three letters are in many passwords by chance.
  return words.filter(({ word }) => [...word].length >= 4);
}
