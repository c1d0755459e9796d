import { commonPasswordList } from './common-passwords.gen.ts';

// That of the shortest in the list.
const leastLength = 8;
let known: ReadonlySet<string> | null = null;

/**
 * Whether a password is among the 10,000 commonest that have at least 8 characters, or one of those with digits or
 * signs put after it. Case makes no difference: whoever guesses tries `Password1` right after `password1`. The time that
 * it takes grows with the square of the length, so bound that first.
 */
export function isCommonPassword(password: string): boolean {
  // Made at first use: most starts of the server check no password.
  known ??= new Set(commonPasswordList.split('\n'));
  const plain = password.toLowerCase();
  for (let end = plain.length; end >= leastLength; end--) {
    if (known.has(plain.slice(0, end))) return true;
    if (/\p{L}/u.test(plain.charAt(end - 1))) return false;
  }
  return false;
}
