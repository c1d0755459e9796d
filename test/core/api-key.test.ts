import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { apiKeyPrefix, isWellFormedApiKey, newApiKey } from '../../packages/server/src/core/api-key.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

describe('A hundred thousand new API keys', () => {
  const keys = Array.from({ length: 100_000 }, newApiKey);

  test('are all well formed and all different', () => {
    expect(keys.every((key) => /^pe-[0-9A-Za-z]{32}$/.test(key) && isWellFormedApiKey(key))).toBe(true);
    expect(new Set(keys).size).toBe(100_000);
  });

  test('use every letter and digit equally often, at every random place', () => {
    const counts = new Map<string, number>();
    for (const key of keys) for (const letter of key.slice(3, 29)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const expected = (100_000 * 26) / 62;
    expect(counts.size).toBe(62);
    // Six standard deviations; a plain modulo of a byte would give the first eight letters a quarter more.
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(6 * Math.sqrt(expected));
    for (let place = 3; place < 29; place++) expect(new Set(keys.map((key) => key[place])).size).toBe(62);
  });
});

describe('The checksum of an API key', () => {
  test('is wrong after a change of any one character to any other', () => {
    const key = newApiKey();
    for (let place = 3; place < key.length; place++) {
      for (const letter of alphabet) {
        if (letter === key[place]) continue;
        expect(isWellFormedApiKey(key.slice(0, place) + letter + key.slice(place + 1))).toBe(false);
      }
    }
  });

  test('is wrong after any two neighbours were swapped', () => {
    const key = newApiKey();
    for (let place = 3; place < key.length - 1; place++) {
      const [left = '', right = ''] = [key[place], key[place + 1]];
      const swapped = key.slice(0, place) + right + left + key.slice(place + 2);
      expect(isWellFormedApiKey(swapped)).toBe(left === right);
    }
  });

  test.each([
    ['nothing', () => ''],
    ['the prefix alone', () => 'pe-'],
    ['a key in other letters', () => newApiKey().replace('pe-', 'PE-')],
    ['a key that is cut', () => newApiKey().slice(0, -1)],
    ['a key with a letter more', () => `${newApiKey()}0`],
    ['a key with a line break behind it', () => `${newApiKey()}\n`],
    ['a key with a space before it', () => ` ${newApiKey()}`],
    ['another word of the same shape', () => `pe-${'a'.repeat(32)}`],
    ['a digit of another script', () => newApiKey().replace(/.$/, '٣')],
  ])('refuses %s', (_what, text) => {
    expect(isWellFormedApiKey(text())).toBe(false);
  });

  test('stays as it is: a key of the first version stays a key', () => {
    const random = createHash('sha256').update('a key').digest('hex').slice(0, 26);
    expect(isWellFormedApiKey(`pe-${random}1leE5i`)).toBe(true);
  });
});

test('What may be shown of a key is its first six characters', () => {
  const key = newApiKey();
  expect(apiKeyPrefix(key)).toBe(key.slice(0, 9));
});
