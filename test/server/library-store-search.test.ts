import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewPrompt, PromptFilter } from '../../packages/server/src/ports/library.ts';
import { ada, bela, made, namesOf, newVersion, openShelf, startMs, versionsUpTo } from './library-store-scene.ts';

const live = { isArchived: false };

function inForce(content: NewPrompt['versions'][number]['content']): Pick<NewPrompt, 'versions'> {
  return { versions: [{ ...newVersion(content), version: 1, createdAtMs: startMs }] };
}

test.each([
  ['a word of the text', 'greet'],
  ['the beginning of one', 'gre'],
  ['a word in another case', 'GREET'],
  ['a word without its accents', 'naive'],
  ['words in any order, from anywhere', 'vip support hello'],
  ['a word of the title', 'welcome'],
  ['a word of the description', 'polite'],
  ['a word of a tag', 'urgent'],
  ['a part of the name', 'onboard'],
  ['a word with a hyphen', 'foo-bar'],
  ['a name as it is written', 'support/onboarding v2'],
  ['an email address as it is written', '<help@example.org>'],
  ['characters of a script without spaces', '京都'],
  ['characters across what a reader takes for words', 'は東'],
  ['a word of Thai', 'สวัสดี'],
  ['a word of Hindi', 'हिन्दी'],
  ['a word of Arabic', 'مرحبا'],
  ['a word of Korean by its beginning', '안녕'],
  ['letters that are put together in another way', 'ＧＲＥＥＴ か\u3099き'],
  ['digits', '2024'],
])('A prompt is found by %s.', async (_name, text) => {
  using shelf = openShelf();
  const content = [
    { role: 'system' as const, content: 'Greet {customer} naïvely: hello foo-bar, write to help@example.org by 2024.' },
    { role: 'user' as const, content: '私は東京都に住んでいます。鍵がぎ。がき。สวัสดีครับ हिन्दी में। مرحبا بك 안녕하세요' },
  ];
  await shelf.made(
    {
      ...{
        id: 'p',
        name: 'support/onboarding v2',
        title: 'A welcome',
        description: 'Polite.',
        tags: ['vip', 'most urgent'],
      },
      ...inForce(content),
    },
    { id: 'other', ...inForce('Nothing to see.') },
  );
  expect(namesOf(shelf.library.list(ada, { ...live, text }, 0, 10))).toEqual(['support/onboarding v2']);
});

test.each([
  ['the end of a word', 'reet'],
  ['one word of two', 'greet banana'],
  ['characters that are not beside each other', '東都'],
  ['no word at all', '"!" — 🎉'],
  ['a role', 'assistant'],
])('A prompt is not found by %s.', async (_name, text) => {
  using shelf = openShelf();
  await shelf.made({ id: 'p', ...inForce('Greet 東京都.') });
  expect(shelf.library.list(ada, { ...live, text }, 0, 10)).toEqual({ rows: [], total: 0 });
});

test('What is searched is the version in force, as it becomes one.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p', versions: versionsUpTo(1) });
  const found = (text: string) => shelf.library.list(ada, { ...live, text }, 0, 10).total;
  await shelf.edit('p', { version: newVersion('Zephyr.') });
  expect([found('zephyr'), found('text')]).toEqual([0, 1]);
  await shelf.edit('p', { labels: [{ label: 'production', to: 2, reason: null }] });
  expect([found('zephyr'), found('text')]).toEqual([1, 0]);
  await shelf.edit('p', { labels: [{ label: 'production', to: 1, reason: null }], tags: ['blue'], title: 'Ode' });
  expect([found('zephyr'), found('text'), found('blue ode')]).toEqual([0, 1, 1]);
  await shelf.edit('p', { name: 'q', title: null, tags: [] });
  expect([found('q'), found('p'), found('ode'), found('blue')]).toEqual([1, 0, 0, 0]);
});

test('The best match comes first: a word in the name before one in a tag or title, before one in the text.', async () => {
  using shelf = openShelf();
  await shelf.made(
    { id: 'text', ...inForce('Some words, and zephyr.') },
    { id: 'title', title: 'Zephyr' },
    { id: 'zephyr' },
    ...Array.from({ length: 9 }, (_, n) => ({ id: `other ${n}` })),
  );
  expect(namesOf(shelf.library.list(ada, { ...live, text: 'zeph' }, 0, 10))).toEqual(['zephyr', 'title', 'text']);
});

const hostile = [
  ...[
    '"',
    '""',
    '"a',
    "'",
    "';--",
    '*',
    'a*',
    '^a',
    '(',
    'a)',
    'a AND',
    'OR',
    'NOT a',
    'NEAR(a b)',
    'tenant:a',
    '-tenant',
  ],
  ...[
    '- tenant : a',
    'a + b',
    '{name}: a',
    '\u0000',
    'a\u0000"b',
    '\ud800',
    '\u202e',
    '́',
    '\u200d',
    '🎉',
    'a'.repeat(5_000),
  ],
  ...[
    `tenant : t${bela.replaceAll('-', '')}`,
    'b '.repeat(500),
    Array.from({ length: 300 }, (_, n) => `w${n}`).join(' '),
  ],
];

test.each(hostile)('A search for %j is answered, from the own library alone.', async (text) => {
  using shelf = openShelf();
  await made(shelf.library, bela, { id: 'theirs', ...inForce('a b w0 or not near and tenant name') });
  await shelf.made({ id: 'mine' });
  for (const filter of [
    { text },
    { text, tag: text },
    { text, folder: text },
    { text, metadata: { key: text, value: text } },
  ])
    expect(namesOf(shelf.library.list(ada, { ...live, ...filter }, 0, 10)).filter((name) => name !== 'mine')).toEqual(
      [],
    );
});

test('No text breaks a search.', async () => {
  using shelf = openShelf();
  await made(shelf.library, bela, { id: 'theirs' });
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }));
  fc.assert(
    fc.property(text, text, (words, tag) => {
      expect(shelf.library.list(ada, { ...live, text: words, tag }, 0, 10).total).toBe(0);
    }),
    { numRuns: 500 },
  );
});

const vocabulary = [
  'alpha',
  'alphabet',
  'Beta',
  'ärger',
  'Arg',
  'x1',
  '2024',
  'o’neil',
  'foo-bar',
  '東京',
  '京',
  'ひらがな',
  '🎉',
  'a',
];
const word = fc.constantFrom(...vocabulary);
const phrase = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
const name = fc.tuple(fc.constantFrom('', 'a/', 'a/b/', 'ab/'), fc.constantFrom('alpha', 'beta 東京', '2024-x1'));
const tag = fc.constantFrom('alpha', 'foo-bar', 'foo', '🎉', '東京');
const pair = fc.record({ key: fc.constantFrom('k', 'l'), value: fc.constantFrom('1', '2', '') });
const entry = fc.record({
  ...{ name, title: fc.option(phrase), description: fc.option(phrase), body: phrase },
  tags: fc.uniqueArray(tag, { maxLength: 2 }),
  metadata: fc.dictionary(fc.constantFrom('k', 'l'), fc.constantFrom('1', '2', '')),
  isArchived: fc.boolean(),
  changed: fc.nat(3),
});
const filters = fc.record({
  text: fc.option(
    fc.tuple(phrase, fc.nat(20)).map(([words, cut]) => words.slice(0, -cut || undefined)),
    { nil: undefined },
  ),
  tag: fc.option(tag, { nil: undefined }),
  metadata: fc.option(pair, { nil: undefined }),
  folder: fc.option(fc.constantFrom('a', 'a/b', 'b'), { nil: undefined }),
  isArchived: fc.boolean(),
});

test('A list has what a look at each prompt would choose, in pages without gaps or repetitions.', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { maxLength: 8 }),
      fc.array(filters, { minLength: 4, maxLength: 4 }),
      async (entries, asked) => {
        using shelf = openShelf();
        const prompts = entries.map(({ name: [folder, last], isArchived, changed, body, ...rest }, n) => ({
          ...{ ...rest, ...inForce(body), id: `${n}`, name: `${folder}${last}${n}`, body },
          ...{ archivedAtMs: isArchived ? startMs : null, updatedAtMs: startMs + changed },
        }));
        for (const { body: _, ...prompt } of prompts) {
          await shelf.made(prompt);
          await made(shelf.library, bela, prompt);
        }
        for (const filter of asked) {
          const wanted = prompts
            .toSorted((one, other) => other.updatedAtMs - one.updatedAtMs || Number(other.id) - Number(one.id))
            .filter((prompt) => isMeant(prompt, filter))
            .map(({ id }) => id);
          const pages = [0, 3, 6].map((skip) => shelf.library.list(ada, filter, skip, 3));
          const ids = pages.flatMap(({ rows }) => rows.map(({ head }) => head.id));
          expect(pages.map(({ total }) => total)).toEqual(pages.map(() => wanted.length));
          expect(filter.text === undefined ? ids : ids.sort()).toEqual(
            filter.text === undefined ? wanted : wanted.sort(),
          );
        }
      },
    ),
    { numRuns: 60 },
  );
});

type Looked = Pick<NewPrompt, 'name' | 'title' | 'description' | 'tags' | 'metadata' | 'archivedAtMs'> & {
  body: string;
};

/** What a person would say who reads the prompt. */
function isMeant(prompt: Looked, { text, tag, metadata, folder, isArchived }: PromptFilter): boolean {
  if ((prompt.archivedAtMs !== null) !== isArchived) return false;
  if (tag !== undefined && !prompt.tags.includes(tag)) return false;
  if (metadata && prompt.metadata[metadata.key] !== metadata.value) return false;
  if (folder !== undefined && !prompt.name.startsWith(`${folder}/`)) return false;
  if (text === undefined) return true;
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const fields = [prompt.name, prompt.title ?? '', prompt.description ?? '', prompt.body, ...prompt.tags].map(plain);
  return words.length > 0 && words.every((word) => fields.some((field) => begins(field, word)));
}

function begins(field: string, word: string): boolean {
  if (/[^\p{ASCII}]/u.test(word)) return field.includes(word);
  return (field.match(/[\p{L}\p{N}]+/gu) ?? []).some((other) => other.startsWith(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
