import { expect, test } from 'vitest';
import { AppError } from '../../packages/server/src/core/errors.ts';
import type { VersionChoice } from '../../packages/server/src/ports/library.ts';
import { ada, newPrompt, newVersion, openShelf, startMs, told, versionsUpTo } from './library-store-scene.ts';

const protectedAt = (version: number) => ({ version, isProtected: true });

test('What is put into a library is found again, whole, by its id and by its name.', async () => {
  using shelf = openShelf();
  const content = [
    { role: 'system' as const, content: 'Greet {name} in "quotes", \\ and \u0000.' },
    { role: 'user' as const, content: 'Hello 🌍 {name}' },
  ];
  const version = newVersion(content, {
    variables: [{ name: 'name', description: 'Whom', required: true }],
    config: { level: 'low', temperature: 0.5 },
    ...{ message: 'First', parentVersion: null, restoredFrom: null },
  });
  await shelf.made({
    ...{ id: 'p', name: 'support/greeting', title: 'Greeting', description: 'Says hello.', isAutoPromoted: false },
    tags: ['b', 'a'],
    metadata: { team: 'support', ['__proto__']: 'x', a: '"1"' },
    versions: [{ ...version, version: 3, createdAtMs: startMs - 5 }],
    labels: new Map([
      ['production', protectedAt(3)],
      ['canary', { version: 3, isProtected: false }],
    ]),
  });

  const found = shelf.library.find(ada, { id: 'p' }, 'in_force');

  expect(found?.head).toEqual({
    ...{ id: 'p', name: 'support/greeting', title: 'Greeting', description: 'Says hello.', isAutoPromoted: false },
    ...{ tags: ['a', 'b'], metadata: { ['__proto__']: 'x', a: '"1"', team: 'support' }, latestVersion: 3, revision: 1 },
    labels: new Map([
      ['canary', { version: 3, isProtected: false }],
      ['production', protectedAt(3)],
    ]),
    ...{ createdBy: `user:${ada}`, createdAtMs: startMs, updatedBy: `user:${ada}`, updatedAtMs: startMs },
    archivedAtMs: null,
  });
  expect(found?.version).toEqual({ ...version, version: 3, createdBy: `user:${ada}`, createdAtMs: startMs - 5 });
  expect(shelf.library.find(ada, { name: 'support/greeting' }, 'in_force')).toEqual(found);
  expect(shelf.library.pick(ada, { name: 'support/greeting' }, { label: 'canary' })).toEqual({
    ...{ id: 'p', name: 'support/greeting', version: 3, createdBy: `user:${ada}` },
    text: { kind: 'chat', format: 'braces', content, variables: version.variables, config: version.config },
  });
});

test('In force is what production points at, or the latest; a label that is not there finds nothing.', async () => {
  using shelf = openShelf();
  await shelf.made(
    {
      id: 'labelled',
      versions: versionsUpTo(4),
      labels: new Map([
        ['production', protectedAt(2)],
        ['old', protectedAt(1)],
      ]),
    },
    { id: 'bare', versions: versionsUpTo(3), labels: new Map() },
  );
  const at = (id: string, choice: VersionChoice) => [
    shelf.library.find(ada, { id }, choice)?.version.version,
    shelf.library.pick(ada, { name: id }, choice)?.version,
  ];

  expect(at('labelled', 'in_force')).toEqual([2, 2]);
  expect(at('bare', 'in_force')).toEqual([3, 3]);
  expect(at('labelled', { label: 'latest' })).toEqual([4, 4]);
  expect(at('labelled', { label: 'old' })).toEqual([1, 1]);
  expect(at('labelled', { version: 3 })).toEqual([3, 3]);
  expect(at('bare', { label: 'production' })).toEqual([undefined, undefined]);
  expect(at('bare', { version: 4 })).toEqual([undefined, undefined]);
  expect(at('bare', { version: 1.5 })).toEqual([undefined, undefined]);
  expect(at('nothing', 'in_force')).toEqual([undefined, undefined]);
});

test('A change is made all together, told with its author, and counts the revisions of prompt and library up.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p', tags: ['old'], metadata: { a: '1' } });
  const revision = shelf.library.revision(ada);
  const event = told({ actor: 'admin:root', atMs: startMs + 9_000 });

  const outcome = await shelf.library.edit(ada, 'p', ({ head, version }) => ({
    ...{ name: 'q', title: 'T', description: 'D', isAutoPromoted: false, tags: ['b', 'a'], metadata: { z: '2' } },
    version: newVersion('Second.', { parentVersion: version.version, message: 'Better' }),
    labels: [
      { label: 'production', to: head.latestVersion + 1, reason: 'Better' },
      { label: 'safe', to: 1, isProtected: true, reason: null },
    ],
    event,
  }));

  expect(outcome).toBe('done');
  expect(shelf.library.find(ada, { name: 'p' }, 'in_force')).toBeUndefined();
  const found = shelf.library.find(ada, { name: 'q' }, 'in_force');
  expect(found?.head).toMatchObject({
    ...{ title: 'T', description: 'D', isAutoPromoted: false, tags: ['a', 'b'], metadata: { z: '2' } },
    ...{ latestVersion: 2, revision: 2, updatedBy: 'admin:root', updatedAtMs: event.atMs, createdBy: `user:${ada}` },
    labels: new Map([
      ['production', { version: 2, isProtected: false }],
      ['safe', protectedAt(1)],
    ]),
  });
  expect(found?.version).toMatchObject({
    ...{ version: 2, content: 'Second.', parentVersion: 1, message: 'Better', createdBy: 'admin:root' },
  });
  expect(shelf.library.revision(ada)).toBe(revision + 1);
  expect(shelf.library.moves(ada, 'p', 0, 10)).toEqual({
    total: 3,
    rows: [
      { label: 'safe', from: null, to: 1, reason: null, moved_by: 'admin:root', moved_at: '2026-11-21T09:00:09.000Z' },
      {
        label: 'production',
        from: 1,
        to: 2,
        reason: 'Better',
        moved_by: 'admin:root',
        moved_at: '2026-11-21T09:00:09.000Z',
      },
      {
        label: 'production',
        from: null,
        to: 1,
        reason: null,
        moved_by: `user:${ada}`,
        moved_at: '2026-11-21T09:00:01.000Z',
      },
    ],
  });
  expect(shelf.rows('SELECT actor FROM security_logs ORDER BY seq')).toEqual([
    { actor: `user:${ada}` },
    { actor: 'admin:root' },
  ]);
});

test('A change of one thing leaves the others as they are.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p', title: 'T', description: 'D', tags: ['t'], metadata: { a: '1' }, isAutoPromoted: false });
  const before = shelf.library.find(ada, { id: 'p' }, 'in_force');
  await shelf.edit('p', { title: null });
  expect(shelf.library.find(ada, { id: 'p' }, 'in_force')).toEqual({
    version: before?.version,
    head: { ...before?.head, title: null, revision: 2, updatedAtMs: startMs + 1_000 },
  });
});

test('What is decided against changes nothing, and what the decision throws is thrown.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p' });
  const before = [shelf.library.find(ada, { id: 'p' }, 'in_force'), shelf.library.revision(ada)];

  expect(await shelf.library.edit(ada, 'p', () => null)).toBe('done');
  const refusal = new AppError('CONFLICT', 'Not now.');
  const refused = shelf.library.edit(ada, 'p', () => {
    throw refusal;
  });
  await expect(refused).rejects.toBe(refusal);
  expect(await shelf.edit('absent', {})).toBe('gone');

  expect([shelf.library.find(ada, { id: 'p' }, 'in_force'), shelf.library.revision(ada)]).toEqual(before);
  expect(shelf.rows('SELECT * FROM security_logs')).toHaveLength(1);
});

test('A label that stays where it is has not moved, whoever protects it; one that is removed can come back.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p', versions: versionsUpTo(2) });
  const production = (to: number | null) => ({ label: 'production', to, reason: null });
  await shelf.edit('p', { labels: [{ ...production(1), isProtected: true }] });
  await shelf.edit('p', { labels: [{ ...production(2) }] });
  expect(shelf.library.find(ada, { id: 'p' }, 'in_force')?.head.labels).toEqual(
    new Map([['production', protectedAt(2)]]),
  );
  await shelf.edit('p', { labels: [{ label: 'absent', to: null, reason: null }, { ...production(null) }] });
  expect(shelf.library.find(ada, { id: 'p' }, 'in_force')?.head.labels).toEqual(new Map());
  await shelf.edit('p', { labels: [{ ...production(1) }] });

  const moves = shelf.library.moves(ada, 'p', 0, 10).rows.map(({ from, to }) => [from, to]);
  expect(moves).toEqual([
    [null, 1],
    [2, null],
    [1, 2],
    [null, 1],
  ]);
  expect(shelf.library.find(ada, { id: 'p' }, 'in_force')?.head.labels).toEqual(
    new Map([['production', { version: 1, isProtected: false }]]),
  );
});

test('Versions and moves come in pages, the newest first.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p', versions: versionsUpTo(5) });
  for (const to of [2, 3]) await shelf.edit('p', { labels: [{ label: 'production', to, reason: `to ${to}` }] });
  const versions = shelf.library.versions(ada, 'p', 1, 2);
  expect([versions.total, versions.rows.map(({ version }) => version)]).toEqual([5, [4, 3]]);
  expect(Object.keys(versions.rows[0] ?? {})).not.toContain('content');
  expect(shelf.library.moves(ada, 'p', 1, 1)).toMatchObject({ total: 3, rows: [{ from: 1, to: 2, reason: 'to 2' }] });
});

test('What cannot be made whole is not made at all: a move to a version that is not there undoes the change.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p' });
  const before = [shelf.library.find(ada, { id: 'p' }, 'in_force'), shelf.library.revision(ada), shelf.bytes()];
  const labels = [{ label: 'production', to: 9, reason: null }];
  await expect(shelf.edit('p', { version: newVersion('Lost.'), labels })).rejects.toThrow();
  await expect(
    shelf.library.add(ada, newPrompt({ id: 'q', labels: new Map([['x', protectedAt(7)]]) }), told()),
  ).rejects.toThrow();
  expect([shelf.library.find(ada, { id: 'p' }, 'in_force'), shelf.library.revision(ada), shelf.bytes()]).toEqual(
    before,
  );
  expect(shelf.library.list(ada, { isArchived: false }, 0, 10).total).toBe(1);
  expect(shelf.library.list(ada, { isArchived: false, text: 'lost' }, 0, 10).total).toBe(0);
});
