import { describe, expect, test } from 'vitest';
import type { Letter } from '../../packages/server/src/ports/mail.ts';
import {
  accountDeleted,
  accountLocked,
  addressChanged,
  apiKeyReplaced,
  newAddressCode,
  type Occasion,
  oldAddressCode,
  passwordChanged,
  passwordResetCode,
  passwordWasReset,
  sessionEnded,
  verificationCode,
} from '../../packages/server/src/services/mail/letters.ts';
import { codeMail, noticeMail } from '../../packages/server/src/services/mail/posting.ts';

const occasion: Occasion = { to: 'ada@example.org', atMs: Date.UTC(2026, 10, 21, 9, 5, 59), address: '203.0.113.7' };

const codeLetters: Record<string, (at: Occasion) => Letter> = {
  verificationCode: (at) => verificationCode(at, '083920'),
  oldAddressCode: (at) => oldAddressCode(at, '083920', "new.o'hara&co@example.net"),
  newAddressCode: (at) => newAddressCode(at, '083920'),
  passwordResetCode: (at) => passwordResetCode(at, '083920'),
};
const notices: Record<string, (at: Occasion) => Letter> = {
  passwordChanged,
  passwordWasReset,
  addressChanged: (at) => addressChanged(at, "new.o'hara&co@example.net"),
  apiKeyReplaced,
  sessionEnded,
  accountLocked: (at) => accountLocked(at, Date.UTC(2026, 10, 21, 10, 5)),
  accountDeleted,
};
const all = Object.entries({ ...codeLetters, ...notices });

describe('Every letter', () => {
  test.each(all)('says what happened, when and from where, and what to do if it was not you: %s', (_name, write) => {
    const { to, subject, text } = write(occasion);
    expect(to).toBe('ada@example.org');
    expect(subject).toMatch(/^PromptEnchanter: \S.{10,50}$/);
    expect(text).toMatch(/^(When|Asked for): 2026-11-21 09:05 UTC$/m);
    expect(text).toMatch(/^From the network address: 203\.0\.113\.7$/m);
    expect(text).toMatch(/If (it was not you|you did not)/);
  });

  test.each(all)('says the same as text and as HTML: %s', (_name, write) => {
    const { subject, text, html } = write(occasion);
    expect(read(html)).toBe(words(text));
    expect(html).toContain(`<title>${subject}</title>`);
  });

  test.each(all)('fetches nothing, links nowhere, runs nothing, and sets no colours: %s', (_name, write) => {
    const { text, html } = write(occasion);
    expect(html).not.toMatch(/<(a|img|link|script|iframe|form|style)\b|url\(|color:|background/i);
    expect(html + text).not.toMatch(/https?:|www\./i);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
  });

  test.each(all)('leaves out a network address that is not known: %s', (_name, write) => {
    expect(write({ ...occasion, address: null }).text).not.toMatch(/network address|null/);
  });

  test.each(all)('shows what it is given as text, whatever it is: %s', (_name, write) => {
    const { html, text } = write({ ...occasion, address: '<b>"x"&amp;\'</b>' });
    expect(html).toContain('&lt;b&gt;&quot;x&quot;&amp;amp;&#39;&lt;/b&gt;');
    expect(read(html)).toBe(words(text));
  });
});

describe('A letter with a code', () => {
  test.each(Object.entries(codeLetters))(
    'shows the code on a line of its own and how long it lasts: %s',
    (_name, write) => {
      const { subject, text, html } = write(occasion);
      expect(text).toMatch(/^ {4}083920$/m);
      expect(html).toContain('>083920</p>');
      expect(text).toContain('The code works once, and for ten minutes.');
      // Subjects are shown on locked screens.
      expect(subject).not.toContain('083920');
    },
  );

  test('is not sent when the code has run out; a notice is tried for days', () => {
    const letter = verificationCode(occasion, '083920');
    expect(codeMail(letter, 1_000)).toMatchObject({ letter, atMs: 1_000, expiresAtMs: 601_000 });
    expect(noticeMail(letter, 1_000)).toMatchObject({ letter, atMs: 1_000, expiresAtMs: 259_201_000 });
    expect(codeMail(letter, 0).id).not.toBe(codeMail(letter, 0).id);
  });
});

test('Who confirms a change of address, or lost the old one, is told the new one', () => {
  for (const write of [codeLetters.oldAddressCode, notices.addressChanged]) {
    expect(write?.(occasion).text).toContain("new.o'hara&co@example.net");
  }
});

test('Who is locked out is told until when', () => {
  expect(accountLocked(occasion, Date.UTC(2026, 10, 21, 10, 5)).text).toContain('Locked until: 2026-11-21 10:05 UTC');
});

/** The words that a reader of the HTML sees. */
function read(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '';
  return words(body.replace(/<[^>]+>/g, ' ').replace(/&(\w+|#\d+);/g, (_all, name: string) => entities[name] ?? '?'));
}

function words(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ');
}
