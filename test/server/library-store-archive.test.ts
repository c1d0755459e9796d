import { expect, test } from 'vitest';
import { ada, namesOf, newPrompt, newVersion, openShelf, startMs, told, versionsUpTo } from './library-store-scene.ts';

test('A name is unique among those that are not archived, and free again when its prompt is archived or renamed.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'a', name: 'x' }, { id: 'b', name: 'y' });
  const added = (id: string) => shelf.library.add(ada, newPrompt({ id, name: 'x' }), told());

  expect(await added('c')).toBe('name_taken');
  expect(await shelf.edit('b', { name: 'x' })).toBe('name_taken');
  expect(await shelf.edit('a', { name: 'x' })).toBe('done');
  await shelf.edit('a', { isArchived: true });
  expect(await added('c')).toBe('done');
  expect(await shelf.edit('a', { isArchived: false })).toBe('name_taken');
  expect(await shelf.edit('a', { isArchived: false, name: 'y' })).toBe('name_taken');
  expect(await shelf.edit('a', { isArchived: false, name: 'z' })).toBe('done');
  expect(await shelf.library.add(ada, newPrompt({ id: 'd', name: 'x', archivedAtMs: startMs }), told())).toBe('done');
  expect(namesOf(shelf.library.list(ada, { isArchived: false }, 0, 10)).sort()).toEqual(['x', 'y', 'z']);
});

test('An archived prompt is found by its id as it is in force, and by a version that somebody pinned.', async () => {
  using shelf = openShelf();
  await shelf.made({
    id: 'p',
    versions: versionsUpTo(3),
    labels: new Map([['production', { version: 2, isProtected: false }]]),
  });
  await shelf.edit('p', { isArchived: true });
  const { find, pick } = shelf.library;

  expect(find(ada, { id: 'p' }, 'in_force')?.version.version).toBe(2);
  expect(find(ada, { id: 'p' }, { version: 3 })?.version.version).toBe(3);
  expect(pick(ada, { name: 'p' }, { version: 1 })?.text.content).toBe('Text 1.');
  expect(find(ada, { name: 'p' }, 'in_force')).toBeUndefined();
  for (const label of ['production', 'latest'])
    for (const key of [{ id: 'p' }, { name: 'p' }])
      expect([find(ada, key, { label }), pick(ada, key, { label })]).toEqual([undefined, undefined]);
  expect(namesOf(shelf.library.list(ada, { isArchived: true }, 0, 10))).toEqual(['p']);
  expect(shelf.library.list(ada, { isArchived: false }, 0, 10)).toEqual({ rows: [], total: 0 });
});

test('A name with a version never reaches an archived prompt past one that has the name now.', async () => {
  using shelf = openShelf();
  for (const [id, count] of [
    ['first', 3],
    ['second', 2],
  ] as const) {
    await shelf.made({ id, name: 'p', versions: versionsUpTo(count) });
    await shelf.edit(id, { isArchived: true, event: told({ atMs: startMs + count * 1_000 }) });
  }
  const pinnedTo = (version: number) => shelf.library.pick(ada, { name: 'p' }, { version })?.id;
  await shelf.edit('second', { title: 'Seen again', event: told({ atMs: startMs + 9_000 }) });
  expect([pinnedTo(1), pinnedTo(3)]).toEqual(['first', 'first']);
  await shelf.made({ id: 'third', name: 'p' });
  expect([pinnedTo(1), pinnedTo(3)]).toEqual(['third', undefined]);
});

test('A prompt that is brought back is as it was, and is found again.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p', tags: ['t'] });
  const before = shelf.library.find(ada, { id: 'p' }, 'in_force');
  await shelf.edit('p', { isArchived: true });
  await shelf.edit('p', { isArchived: false });
  expect(shelf.library.find(ada, { name: 'p' }, { label: 'production' })).toEqual({
    ...before,
    head: { ...before?.head, revision: 3, updatedAtMs: startMs + 1_000 },
  });
  expect(namesOf(shelf.library.list(ada, { isArchived: false, text: 'greet text' }, 0, 10))).toEqual([]);
  expect(namesOf(shelf.library.list(ada, { isArchived: false, text: 'text of', tag: 't' }, 0, 10))).toEqual(['p']);
});

test('A purge takes an archived prompt with all that belongs to it, and nothing else.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'kept', tags: ['t'] });
  const bytes = shelf.bytes();
  await shelf.made({ id: 'p', tags: ['t'], metadata: { a: '1' }, versions: versionsUpTo(3) });
  await shelf.usage.add([
    {
      ...{ tenantId: ada, promptId: 'p', version: 1, label: null, day: '2026-11-21', calls: 1, errors: 0 },
      ...{ promptTokens: 1, completionTokens: 1, latencySum: 1, latencyCounts: {} },
    },
  ]);
  const revision = shelf.library.revision(ada);

  expect(await shelf.library.purge(ada, 'p', told())).toBe('gone');
  await shelf.edit('p', { isArchived: true });
  expect(await shelf.library.purge(ada, 'p', told({ actor: 'admin:root' }))).toBe('done');
  expect(await shelf.library.purge(ada, 'p', told())).toBe('gone');

  const tables = ['versions', 'labels', 'label_moves', 'tags', 'metadata', 'usage_daily'];
  const left = tables.flatMap((table) => shelf.rows(`SELECT prompt_id FROM prompt_${table} WHERE prompt_id <> 'kept'`));
  expect(left).toEqual([]);
  expect(shelf.library.find(ada, { id: 'p' }, { version: 1 })).toBeUndefined();
  expect(shelf.rows("SELECT rowid FROM prompt_words WHERE prompt_words MATCH 'p'")).toEqual([]);
  expect(shelf.library.list(ada, { isArchived: false, text: 'text' }, 0, 10).total).toBe(1);
  expect([shelf.bytes(), shelf.library.revision(ada)]).toEqual([bytes, revision + 2]);
  expect(shelf.rows('SELECT actor FROM security_logs ORDER BY seq DESC LIMIT 1')).toEqual([{ actor: 'admin:root' }]);
});

test('A library holds as many bytes as it may and not one more, whatever it is asked to take in.', async () => {
  using open = openShelf();
  await open.made({ id: 'p', versions: versionsUpTo(2) });
  using shelf = openShelf({ mostBytes: open.bytes() });
  const { library } = shelf;
  await shelf.made({ id: 'p', versions: versionsUpTo(1) });

  expect(await shelf.edit('p', { version: newVersion('Text 2.!') })).toBe('full');
  expect(await library.add(ada, newPrompt({ id: 'q', versions: versionsUpTo(2) }), told())).toBe('full');
  expect(await shelf.edit('p', { version: newVersion('Text 2.') })).toBe('done');
  expect(await shelf.edit('p', { version: newVersion('') })).toBe('full');
  expect(await shelf.edit('p', { title: 'Words beside it are free.' })).toBe('done');
  await shelf.edit('p', { isArchived: true });
  expect(await library.add(ada, newPrompt({ id: 'q' }), told())).toBe('full');
  await library.purge(ada, 'p', told());
  expect(shelf.bytes()).toBe(0);
  expect(await library.add(ada, newPrompt({ id: 'q' }), told())).toBe('done');
});
