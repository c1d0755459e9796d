import { expect, test } from 'vitest';
import { bundled, messagesOf, nowMs, openExchange, promptsIn, told } from './library-exchange-scene.ts';
import { ada, bela, made, newVersion, startMs, versionsUpTo } from './library-store-scene.ts';

const future = new Date(nowMs + 86_400_000).toISOString();

test('A prompt that says no more than its name and text is there, usable at once, and the same when it comes again', async () => {
  using exchange = openExchange();
  const entries = [bundled('greeting', { versions: [{ content: 'Hello {name}!' }] })];

  expect(told(await exchange.take(entries))).toEqual([['created', 1]]);
  expect(promptsIn(await exchange.exported(bela))).toMatchObject([
    {
      ...{ auto_promote: true, labels: { production: 1 }, created_at: new Date(nowMs).toISOString() },
      versions: [{ version: 1, kind: 'text', format: 'braces', variables: [{ name: 'name' }], config: {} }],
    },
  ]);
  expect(told(await exchange.take(entries))).toEqual([['unchanged', 1]]);
});

test('What is there and differs is left alone, and told with what differs and the version in force', async () => {
  using exchange = openExchange();
  await made(exchange.shelf.library, bela, { id: 'p1', name: 'greeting', versions: versionsUpTo(3) });
  const before = await exchange.exported(bela);

  const entries = promptsIn(before).map((prompt) => ({ ...prompt, title: 'New', tags: ['new'] }));
  const outcome = await exchange.take([...entries, bundled('other')]);

  expect(told(outcome)).toEqual([
    ['conflict', 1],
    ['created', 1],
  ]);
  expect(messagesOf(outcome)).toEqual(['It is there already, and differs in title, tags.', null]);
  expect(outcome).toMatchObject({ created: 1, conflicts: 1, unchanged: 0, dry_run: false });
  expect(await exchange.exported(bela, undefined)).toContain(
    before.slice(before.indexOf('    {'), before.lastIndexOf('}\n  ]')),
  );
});

test('On wish what differs gets the version in force of the bundle, and production follows', async () => {
  using exchange = openExchange();
  await made(exchange.shelf.library, bela, { id: 'p1', name: 'greeting', versions: versionsUpTo(3) });
  const versions = [{ content: 'Older.' }, { content: 'In force.', message: 'Why' }, { content: 'Draft.' }];
  const entries = [bundled('greeting', { versions, labels: { production: 2 } })];

  expect(told(await exchange.take(entries, { on_conflict: 'append' }))).toEqual([['appended', 4]]);
  const [prompt] = promptsIn(await exchange.exported(bela));
  expect(prompt).toMatchObject({ labels: { production: 4 } });
  const added = { version: 4, content: 'In force.', message: 'Why', parent_version: 1 };
  expect(prompt).toMatchObject({ versions: [{ version: 1 }, { version: 2 }, { version: 3 }, added] });

  const again = await exchange.take(entries, { on_conflict: 'append' });
  expect(told(again)).toEqual([['unchanged', 4]]);
  expect(messagesOf(again)[0]).toMatch(/version 4 says the same/);
});

test('A user cannot move a protected production by a bundle: the version waits, and is not added again', async () => {
  using exchange = openExchange();
  const labels = new Map([['production', { version: 1, isProtected: true }]]);
  await made(exchange.shelf.library, bela, { id: 'p1', name: 'greeting', labels });
  const entries = [bundled('greeting', { versions: [{ content: 'Newer.' }] })];

  const outcome = await exchange.take(entries, { on_conflict: 'append' });
  expect(told(outcome)).toEqual([['appended', 1]]);
  expect(messagesOf(outcome)[0]).toMatch(/production is protected/);
  expect(told(await exchange.take(entries, { on_conflict: 'append' }))).toEqual([['unchanged', 1]]);
  expect(promptsIn(await exchange.exported(bela))).toMatchObject([
    { labels: { production: 1 }, protected_labels: ['production'], versions: [{ version: 1 }, { version: 2 }] },
  ]);
  await exchange.takeAsAdmin([bundled('greeting', { versions: [{ content: 'Third.' }] })], { on_conflict: 'append' });
  expect(promptsIn(await exchange.exported(bela))).toMatchObject([
    { labels: { production: 3 }, protected_labels: ['production'] },
  ]);
});

test('A dry run tells what would become of each prompt, of two of one name too, and changes nothing', async () => {
  using exchange = openExchange();
  await made(exchange.shelf.library, bela, { id: 'p1', name: 'there' });
  const before = await exchange.exported(bela);
  const entries = [
    bundled('new'),
    bundled('new'),
    bundled('new', { versions: [{ content: 'Otherwise.' }] }),
    bundled('there', { versions: [{ content: 'Otherwise.' }] }),
    bundled('there', { versions: [{ content: 'Otherwise.' }] }),
    bundled('old', { archived_at: '2026-11-01T00:00:00Z' }),
    bundled('', {}),
  ];
  const wishes = { on_conflict: 'append', dry_run: true } as const;

  const would = await exchange.take(entries, wishes);
  const said = exchange.events().map(({ event }) => event);
  expect([would.dry_run, said, await exchange.exported(bela)]).toEqual([true, ['style_changed'], before]);
  const { dry_run, ...did } = await exchange.take(entries, { on_conflict: 'append' });
  expect({ ...did, dry_run: true }).toEqual(would);
  expect(told(would).map(([outcome]) => outcome)).toEqual([
    ...['created', 'unchanged', 'appended', 'appended', 'unchanged', 'created', 'invalid'],
  ]);
});

test('Archived prompts come back archived beside one in use, and each stands for one of the library', async () => {
  using exchange = openExchange();
  const archived_at = '2026-11-01T00:00:00.000Z';
  const twin = bundled('greeting', { archived_at });
  const entries = [bundled('greeting', { versions: [{ content: 'In use.' }] }), twin, twin];

  expect(told(await exchange.take(entries)).map(([outcome]) => outcome)).toEqual(['created', 'created', 'created']);
  expect(promptsIn(await exchange.exported(bela)).map((prompt) => prompt.archived_at)).toEqual([
    null,
    archived_at,
    archived_at,
  ]);
  expect(told(await exchange.take(entries)).map(([outcome]) => outcome)).toEqual([
    'unchanged',
    'unchanged',
    'unchanged',
  ]);
  expect(told(await exchange.take([twin, twin, twin])).map(([outcome]) => outcome)).toEqual([
    ...['unchanged', 'unchanged', 'created'],
  ]);
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['a name that is none', bundled('a//b'), /^name must be words/],
  ['no versions', bundled('a', { versions: [] }), /^versions must be a list with at least one version\.$/],
  ['an unknown field', bundled('a', { colour: 'red' }), /^colour is not a known field\.$/],
  ['an unknown field of a version', bundled('a', { versions: [{ content: 'A', id: 1 }] }), /^versions\[0\]\.id is not/],
  ['no content', bundled('a', { versions: [{ content: 'A' }, {}] }), /^versions\[1\]\.content is missing\.$/],
  [
    'a wrong setting',
    bundled('a', { versions: [{ content: 'A', config: { temperature: 9 } }] }),
    /config\.temperature/,
  ],
  [
    'a kind that is not that of the content',
    bundled('a', { versions: [{ content: 'A', kind: 'chat' }] }),
    /\[0\]\.kind/,
  ],
  [
    'numbers that fall',
    bundled('a', {
      versions: [
        { content: 'A', version: 2 },
        { content: 'B', version: 2 },
      ],
    }),
    /versions\[1\]\.version/,
  ],
  ['a label at nothing', bundled('a', { labels: { production: 2 } }), /^labels\.production must be the number/],
  ['the label latest', bundled('a', { labels: { latest: 1 } }), /^labels\.latest is no name/],
  ['protection of no label', bundled('a', { protected_labels: ['x'] }), /^protected_labels\[0\] must be one of labels/],
  ['a time that is none', bundled('a', { created_at: '1 May 2020' }), /^created_at must be a time in ISO 8601/],
  ['a day that is none', bundled('a', { created_at: '2020-13-01T00:00:00Z' }), /^created_at must be a time/],
  ['a time to come', bundled('a', { updated_at: future }), /^updated_at must not be in the future\.$/],
  ['a parent that comes later', bundled('a', { versions: [{ content: 'A', parent_version: 1 }] }), /parent_version/],
  ['the name of a built-in style', bundled('r_type/bpe'), /^name must not be that of the built-in style bpe\.$/],
  ['tags twice', bundled('a', { tags: ['x', 'x'] }), /^tags/],
])('A prompt with %s is invalid and says so; the others are taken in', async (_, entry, why) => {
  using exchange = openExchange();
  const outcome = await exchange.take([entry, bundled('sound')]);
  expect(told(outcome)).toEqual([
    ['invalid', null],
    ['created', 1],
  ]);
  expect(outcome.results[0]?.name).toBe(entry.name);
  expect(messagesOf(outcome)[0]).toMatch(why);
  expect(exchange.count(bela)).toBe(1);
});

test('In a full library what has no room is invalid, and what has is taken in', async () => {
  using exchange = openExchange({ mostBytes: 10_000 });
  const large = { versions: [{ content: 'x'.repeat(6_000) }] };
  const outcome = await exchange.take([bundled('a', large), bundled('b', large), bundled('c')]);
  expect(told(outcome).map(([what]) => what)).toEqual(['created', 'invalid', 'created']);
  expect(messagesOf(outcome)[1]).toMatch(/holds as much as it may/);
});

test('Each prompt that was made is in the security log; an import of nothing new is not', async () => {
  using exchange = openExchange();
  await exchange.take([bundled('a'), bundled('b'), bundled('a//b')]);
  expect(exchange.events()).toMatchObject([
    { event: 'prompt_created', details: { name: 'a', tenant_id: bela } },
    { event: 'prompt_created', details: { name: 'b', tenant_id: bela } },
  ]);
  await exchange.take([bundled('a')]);
  expect(exchange.events()).toHaveLength(2);
});

test('A prompt that others make or change meanwhile is judged anew', async () => {
  using exchange = openExchange();
  const { library } = exchange.shelf;
  const { add, edit } = library;
  let races = 0;
  library.add = async (...given) => {
    if (races++ === 0) await made({ ...library, add }, bela, { id: 'theirs', name: 'greeting' });
    return add(...given);
  };
  library.edit = async (tenantId, id, decide) => {
    if (races++ === 1) {
      const version = newVersion('Theirs.');
      await exchange.shelf.needs.commits.drain();
      await edit(tenantId, id, () => ({ version, event: exchangeEvent }));
    }
    return edit(tenantId, id, decide);
  };
  const entries = [bundled('greeting', { versions: [{ content: 'Ours.' }] })];

  expect(told(await exchange.take(entries, { on_conflict: 'append' }))).toEqual([['appended', 3]]);
  expect(races).toBe(3);
  const [prompt] = promptsIn(await exchange.exported(bela));
  expect(prompt).toMatchObject({
    versions: [{ content: 'Text of theirs.' }, { content: 'Theirs.' }, { content: 'Ours.' }],
  });
});

test('One library sees nothing of another', async () => {
  using exchange = openExchange();
  await made(exchange.shelf.library, ada, { id: 'p1', name: 'greeting' });
  expect(told(await exchange.take([bundled('greeting', { versions: [{ content: 'Mine.' }] })]))).toEqual([
    ['created', 1],
  ]);
  expect(promptsIn(await exchange.exported(ada))).toMatchObject([{ versions: [{ content: 'Text of p1.' }] }]);
});

const exchangeEvent = {
  ...({ event: 'prompt_changed', severity: 'info', actor: 'operator', userId: null, address: null } as const),
  ...{ requestId: null, details: {}, atMs: startMs },
};

test('While a prompt with many versions is read, others are taken in', async () => {
  let ms = 0;
  using exchange = openExchange({}, { elapsed: () => (ms += 2) });
  const done: string[] = [];
  const versions = Array.from({ length: 40 }, (_, at) => ({ content: `Text ${at}.` }));

  await Promise.all([
    exchange.take([bundled('large', { versions })]).then(() => done.push('large')),
    exchange.take([bundled('small')], {}, ada).then(() => done.push('small')),
  ]);

  expect(done).toEqual(['small', 'large']);
});
