import { expect, test } from 'vitest';
import { ada, bela, made, newVersion, openShelf, startMs, told } from './library-store-scene.ts';

/** What a row would point at, and the row. */
const pointers: Record<string, string> = {
  'a version': `INSERT INTO prompt_versions (tenant_id, prompt_id, version, kind, format, content, variables, config,
    content_hash, created_by, created_at) VALUES ('${bela}', 'p', 7, 'text', 'none', '""', '[]', '{}', '', '', 0)`,
  'a label': `INSERT INTO prompt_labels (tenant_id, prompt_id, label, version, moved_by, moved_at)
    VALUES ('${bela}', 'p', 'mine', 1, '', 0)`,
  "a label at another prompt's version": `INSERT INTO prompt_labels (tenant_id, prompt_id, label, version, moved_by, moved_at)
    VALUES ('${bela}', 'theirs', 'mine', 2, '', 0)`,
  'a move of a label': `INSERT INTO prompt_label_moves (tenant_id, prompt_id, label, moved_by, moved_at)
    VALUES ('${bela}', 'p', 'mine', '', 0)`,
  'a tag': `INSERT INTO prompt_tags VALUES ('${bela}', 'p', 'mine')`,
  'a pair': `INSERT INTO prompt_metadata VALUES ('${bela}', 'p', 'mine', '')`,
  'a day of use': `INSERT INTO prompt_usage_daily VALUES ('${bela}', 'p', 1, '', '', 0, 0, 0, 0, 0, '{}')`,
  'a prompt of no tenant': `INSERT INTO prompts (id, tenant_id, name, latest_version, created_by, created_at, updated_by,
    updated_at) VALUES ('x', 'nobody', 'x', 1, '', 0, '', 0)`,
  'a prompt with its parts, moved': `UPDATE prompts SET tenant_id = '${bela}' WHERE id = 'p'`,
};

test.each(Object.entries(pointers))(
  'The database itself refuses what would point out of its library: %s.',
  async (_name, sql) => {
    using shelf = openShelf();
    await shelf.made({ id: 'p' });
    await made(shelf.library, bela, { id: 'theirs' });
    expect(() => shelf.client.prepare(sql).run()).toThrow('FOREIGN KEY constraint failed');
  },
);

test.each(['prompt_versions', 'prompt_label_moves'])(
  'The database itself refuses to change a row of %s.',
  async (table) => {
    using shelf = openShelf();
    await shelf.made({ id: 'p' });
    expect(() => shelf.client.prepare(`UPDATE ${table} SET prompt_id = prompt_id`).run()).toThrow('is never changed');
    expect(() => shelf.client.prepare(`UPDATE OR REPLACE ${table} SET tenant_id = '${bela}'`).run()).toThrow(
      'is never changed',
    );
  },
);

test("No verb sees or touches another tenant's prompts, not even by an id that both have.", async () => {
  using shelf = openShelf();
  const { library, usage } = shelf;
  await shelf.made({ id: 'p', name: 'secret/plan', tags: ['t'], metadata: { a: '1' }, title: 'Zephyr' });
  await shelf.made({ id: 'gone', archivedAtMs: startMs });
  await usage.add([
    {
      ...{ tenantId: ada, promptId: 'p', version: 1, label: null, day: '2026-11-21', calls: 1, errors: 0 },
      ...{ promptTokens: 1, completionTokens: 1, latencySum: 1, latencyCounts: {} },
    },
  ]);
  const dump = () =>
    ['prompts', 'prompt_versions', 'prompt_labels', 'prompt_label_moves', 'prompt_tags', 'prompt_metadata'].map(
      (table) => shelf.rows(`SELECT * FROM ${table} WHERE tenant_id = ?`, ada),
    );
  const before = dump();

  for (const key of [{ id: 'p' }, { name: 'secret/plan' }, { id: 'gone' }, { name: 'gone' }])
    for (const choice of ['in_force', { version: 1 }, { label: 'production' }, { label: 'latest' }] as const)
      expect([library.find(bela, key, choice), library.pick(bela, key, choice)]).toEqual([undefined, undefined]);
  const nothing = { rows: [], total: 0 };
  for (const isArchived of [true, false])
    for (const filter of [
      {},
      { text: 'zephyr' },
      { text: `t${ada.replaceAll('-', '')}` },
      { tag: 't' },
      { metadata: { key: 'a', value: '1' } },
      { folder: 'secret' },
    ])
      expect(library.list(bela, { isArchived, ...filter }, 0, 10)).toEqual(nothing);
  expect([library.versions(bela, 'p', 0, 10), library.moves(bela, 'p', 0, 10)]).toEqual([nothing, nothing]);
  expect([library.whole(bela, undefined, null, 10), library.revision(bela)]).toEqual([[], 0]);
  expect(usage.report(bela, 'p', '2026-01-01', '2026-12-31')).toEqual([]);
  expect(await shelf.edit('p', { version: newVersion('Theirs.') }, bela)).toBe('gone');
  expect(await library.purge(bela, 'gone', told())).toBe('gone');

  await made(library, bela, { id: 'p', name: 'secret/plan' });
  await shelf.edit(
    'p',
    {
      version: newVersion('Theirs.'),
      tags: ['u'],
      metadata: { b: '2' },
      labels: [{ label: 'production', to: 2, reason: null }],
    },
    bela,
  );
  await shelf.edit('p', { isArchived: true }, bela);
  await library.purge(bela, 'p', told());
  expect([dump(), library.revision(ada)]).toEqual([before, 2]);
  expect(library.list(ada, { isArchived: false, text: 'zephyr' }, 0, 10).total).toBe(1);
});

test('Words of a tenant are no words of a search, and the id of a tenant finds none of its own prompts.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p' });
  expect(shelf.library.list(ada, { isArchived: false, text: `t${ada.replaceAll('-', '')}` }, 0, 10).total).toBe(0);
  expect(shelf.library.list(ada, { isArchived: false, text: 't019' }, 0, 10).total).toBe(0);
});
