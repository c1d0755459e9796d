import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newApiKey } from '../../packages/server/src/core/api-key.ts';
import { withoutPrivateWords } from '../../packages/server/src/services/research/private-words.ts';

const secrets: Record<string, string> = {
  'an e-mail address': 'anna.mueller+shop@mail.example.co.uk',
  'an e-mail address with an umlaut': 'jörg@müller.example',
  'a URL with a login': 'postgres://admin:hunter2@db.internal:5432/app?sslmode=require',
  'a key of OpenAI': 'sk-proj-9aZ3kQ7mB2xW5tR8yU1iO4pL6',
  'a key of ours': newApiKey(),
  'a key of AWS': 'AKIAIOSFODNN7EXAMPLE',
  'a key of GitHub': 'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
  'a key of Stripe': 'sk_live_4eC39HqLyjWDarjtT1zdp7dc',
  'a JWT': 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
  'a password with its name': 'password: hunter2hunter2',
  'a token in an address': 'token=8f14e45f',
  'hexadecimal digits': 'd41d8cd98f00b204e9800998ecf8427e',
  'a UUID': '018f2b6e-7c3a-7d1e-9b2f-3c4d5e6f7a8b',
  'a base64 word': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCY4x9Qz2Lk8PvT',
  'an IBAN': 'DE89 3704 0044 0532 0130 00',
  'an IBAN in one piece': 'GB82WEST12345698765432',
  'a card number': '4111 1111 1111 1111',
  'a card number with dashes': '5500-0055-5555-5559',
  'a phone number of Germany': '+49 (0)30 1234567',
  'a phone number with two zeros': '0049 170 1234567',
  'a phone number within a country': '0170 123 45 67',
  'a phone number of the United States': '(555) 123-4567',
  'a social security number': '123-45-6789',
};

const ordinary = [
  'What changed in TypeScript 5.9.3 and Node 24.11.1 since 2019?',
  'The price rose from 1,299.00 € to 1 499 € in 2024-01-15, by 15.4 %.',
  'Is gpt-4-turbo-2024-04-09 better than claude-sonnet-4-5-20250929-thinking?',
  'Elections in 2016, 2020 and 2024; seats 218-217; Boeing 737-800; ISO 8601; RFC 9110; CVE-2024-3094',
  'Donaudampfschifffahrtsgesellschaftskapitän and pneumonoultramicroscopicsilicovolcanoconiosis',
  'ERR_HTTP2_INVALID_SESSION in /usr/local/lib/python3.12/site-packages/requests/adapters.py',
  'https://example.org/articles/2024/05/how-to-bake-bread?page=2#crust',
  'What is the max token gpt-4o takes? Where is the password of a router written down?',
  'Does the-package-of-web3js-and-i18next work in https://example.org/blog/posts/from-h264x-to-av1x-in-2024?',
  'population 8 000 000 000, area 510 072 000 km², 299792458 m/s',
  '電話番号なしで東京の人口は？ Сколько людей в Москве?',
];

describe('A text that leaves the server for a search', () => {
  test.each(Object.entries(secrets))('holds no more %s, and all of its other words', (_what, secret) => {
    expect(withoutPrivateWords(`Why does ${secret} not work in 2024?`).replace(/\s+/g, ' ')).toBe(
      'Why does not work in 2024?',
    );
    expect(withoutPrivateWords(secret).trim()).toBe('');
  });

  test.each(ordinary)('keeps words, years, versions and prices: %s', (text) => {
    expect(withoutPrivateWords(text)).toBe(text);
  });

  test('loses an e-mail address and a key wherever they stand', () => {
    const words = fc.array(fc.constantFrom('why', 'does', 'it', 'fail', '2024', 'v5.2', '—', '東京'), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(words, words, fc.constantFrom(' ', '\n', ' «', '\t('), (before, after, gap) => {
        const text = `${before.join(' ')}${gap}eve@mallory.example ${newApiKey()}${gap}${after.join(' ')}`;
        expect(withoutPrivateWords(text)).not.toMatch(/eve|mallory|pe-/);
      }),
    );
  });

  test('takes a time that grows with its length, whatever it is', () => {
    for (const piece of ['a', 'a.', '1 ', '1', 'a@', 'A1', 'sk-', '://', 'eyJ', '+1', '-', '(555) ', 'ab12', 'é']) {
      const startedMs = performance.now();
      withoutPrivateWords(piece.repeat(200_000 / piece.length));
      expect(performance.now() - startedMs).toBeLessThan(1_500);
    }
  });
});
