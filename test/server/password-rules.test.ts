import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonPasswordList } from '../../packages/server/src/core/common-passwords.gen.ts';
import { isCommonPassword } from '../../packages/server/src/core/common-passwords.ts';
import { AppError } from '../../packages/server/src/core/errors.ts';
import {
  type PasswordOwner,
  requireStrongPassword,
} from '../../packages/server/src/services/accounts/password-rules.ts';

const grace: PasswordOwner = { username: 'rear-admiral', email: 'g.hopper@example.org', name: 'Grace M Hopper' };

/** What is wrong with a password; null where nothing is. */
function faultOf(password: string, about: PasswordOwner = grace): string | null {
  try {
    requireStrongPassword(password, about, 'new_password');
    return null;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, circumstances } = error;
    const [fault, ...more] = circumstances.errors ?? [];
    expect([code, fault?.path, more]).toEqual(['INVALID_REQUEST', 'new_password', []]);
    return fault?.message ?? '';
  }
}

describe('A password', () => {
  test.each([
    ['8 characters of all three classes', 'Tr4ffic-'],
    ['classes of another script', 'Ångström٣Ω'],
    ['a passphrase without classes', 'correct horse battery'],
    ['15 characters of which 5 are different', 'abcdeabcdeabcde'],
    ['15 emoji of which 5 are different', '🐴🐎🦄🐮🐷'.repeat(3)],
    ['all three classes and few characters', 'Aa1'.repeat(5)],
    ['1,024 bytes', 'abcdefgh'.repeat(128)],
    ['1,024 bytes in 256 characters', '🐴🐎🦄🐮🐷🐶🐱🐭'.repeat(32)],
    ['spaces and a line break', ' Ab 1\n  \t'],
    ['three letters of the user name', 'Rea-2469-xyz'],
    ['a middle initial', 'Moonlit-77-m'],
    ['a common password with more than an ending', 'Password-secret-1'],
  ])('may have %s', (_what, password) => {
    expect(faultOf(password)).toBeNull();
  });

  test.each([
    ['1,025 bytes', 'abcdefgh'.repeat(128).concat('i'), 'must have at most 1024 bytes'],
    ['1,025 bytes in 513 characters', `a${'é'.repeat(512)}`, 'must have at most 1024 bytes'],
    ['nothing', '', 'must have at least 8 characters'],
    ['seven characters', 'Tr4ffic', 'must have at least 8 characters'],
    ['seven emoji, which are 14 code units', '🐴🐎🦄🐮🐷🐶🐱', 'must have at least 8 characters'],
    ['no upper-case letter', 'tr4ffic-jam', /upper-case .* lower-case .* digit/],
    ['no lower-case letter', 'TR4FFIC-JAM', /upper-case .* lower-case .* digit/],
    ['no digit', 'Traffic-jam', /upper-case .* lower-case .* digit/],
    ['14 letters', 'correct horses', /at least 15 characters/],
    ['14 emoji, which are 28 code units', '🐴🐎🦄🐮🐷🐶🐱'.repeat(2), /at least 15 characters/],
    ['15 times one character', 'a'.repeat(15), /5 different/],
    ['15 characters of which 4 are different', 'abcdabcdabcdabc', /5 different/],
    ['the user name', 'Xx1rear-admiralxX', 'must not contain your user name'],
    ['the user name in another case', '1REAR-admiral1', 'must not contain your user name'],
    ['the user name in a passphrase', 'a horse for the rear-admiral', 'must not contain your user name'],
    ['the local part of the address', 'G.Hopper1906', 'must not contain the first part of your e-mail address'],
    ['a word of the name', 'xXgrace1906', 'must not contain your name'],
    ['the product’s name', 'PromptEnchanter1', 'must not contain the name of this product'],
    ['a common word with a digit', 'Password1', /commonest/],
    ['a common word in any case', 'pASSWORD123', /commonest/],
    ['a common row of keys', 'Qwerty123', /commonest/],
    ['a common walk over the keys', '1q2w3E4r5T', /commonest/],
    ['a common password with an ending', 'Sunshine2024!', /commonest/],
    ['a common password with an ending, as a passphrase', 'password-2024-2025', /commonest/],
    ['a common password with the letter of a passphrase', 'q1w2e3r4t5y6u7i8', /commonest/],
  ])('may not have %s', (_what, password, fault) => {
    expect(faultOf(password)).toEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault));
  });

  test('may contain anybody’s name where nothing is known of its owner', () => {
    expect(faultOf('Rear-Admiral-1906', {})).toBeNull();
    expect(faultOf('Rear-Admiral-1906', { username: '', email: '', name: '' })).toBeNull();
  });

  test('that is refused is never shown', () => {
    for (const password of ['Sunshine2024!', 'tr4ffic-jam', 'G.Hopper1906']) {
      expect(() => requireStrongPassword(password, grace, 'password')).not.toThrow(password);
    }
  });

  test('of any characters is taken or refused in words, and nothing else happens', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1_100 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    const halves = codeUnits.map((units) => String.fromCharCode(...units));
    const owner = fc.record({ username: text, email: text, name: text }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(text, halves), owner, (password, about) => {
        expect(faultOf(password, about)).not.toBe('');
      }),
      { numRuns: 1_000 },
    );
  });

  test('of 1,024 bytes is judged in no time, whatever they are', () => {
    const startedAtMs = performance.now();
    for (const piece of ['a1', '1', ' ', 'é', '🐴', '!a']) {
      faultOf(piece.repeat(1_024).slice(0, 1_024 / (Buffer.byteLength(piece) / piece.length)), {
        name: 'abcd '.repeat(20),
      });
    }
    expect(performance.now() - startedAtMs).toBeLessThan(500);
  });
});

describe('The list of common passwords', () => {
  const listed = commonPasswordList.split('\n');

  test('holds 10,000 that could be chosen for their length, the commonest first, and none twice', () => {
    expect(new Set(listed).size).toBe(10_000);
    expect(listed.slice(0, 3)).toEqual(['password', '12345678', '123456789']);
    for (const password of listed) expect(password).toMatch(/^[!-@[-~]{8,}$/);
  });

  test('is found in any case and with any ending, and nothing else is', () => {
    for (const password of listed) {
      expect(isCommonPassword(password.toUpperCase())).toBe(true);
      expect(isCommonPassword(`${password}2024!`)).toBe(true);
    }
    for (const password of ['', '!', '2024', 'password-secret', 'xpassword', 'toString', '__proto__']) {
      expect([password, isCommonPassword(password)]).toEqual([password, false]);
    }
  });
});
