import { expect, test } from 'vitest';
import { sqliteLibrary } from '../../packages/server/src/adapters/sqlite/library.ts';
import { sqlitePromptUsage } from '../../packages/server/src/adapters/sqlite/prompt-usage.ts';
import type { PromptFilter } from '../../packages/server/src/ports/library.ts';
import { ada, newVersion, openShelf, plansOf, told } from './library-store-scene.ts';

const filters: Omit<PromptFilter, 'isArchived'>[] = [
  {},
  { tag: 't' },
  { metadata: { key: 'a', value: '1' } },
  { folder: 'x' },
  { text: 'text' },
  { text: 'text', tag: 't', metadata: { key: 'a', value: '1' }, folder: 'x' },
];

/** What is done of every kind, once. */
async function everything({ needs }: ReturnType<typeof openShelf>): Promise<void> {
  const library = sqliteLibrary(needs);
  const usage = sqlitePromptUsage(needs);
  for (const filter of filters)
    for (const isArchived of [true, false]) library.list(ada, { ...filter, isArchived }, 0, 10);
  library.whole(ada, 'x', null, 10);
  await library.edit(ada, 'p', () => ({ version: newVersion('More.'), tags: ['t'], metadata: {}, event: told() }));
  await usage.add([]);
}

test('No verb reads a table of the library from its beginning: each looks into an index, by the tenant first.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p' });
  const plans = await plansOf(shelf.client, () => everything(shelf));

  expect(plans.size).toBeGreaterThan(40);
  const steps = [...plans].flatMap(([sql, plan]) => plan.split('; ').map((step) => ({ step, sql })));
  expect(steps.filter(({ step }) => /SCAN (p|v|a|o|m|prompts|prompt_\w+)\b(?! VIRTUAL)/.test(step))).toEqual([]);
  const byIndex = steps.filter(({ step }) =>
    /SEARCH (p|v|a|o|m|prompts|prompt_\w+) USING (COVERING )?INDEX/.test(step),
  );
  expect(byIndex.length).toBeGreaterThan(60);
  expect(byIndex.filter(({ step }) => !step.includes('(tenant_id=?'))).toEqual([]);
  // By the tenant alone only what is listed whole, and archived prompts of a name.
  const wide = byIndex.filter(({ step }) => step.endsWith('(tenant_id=?)'));
  expect(wide.filter(({ step }) => !/prompts_(listed|archived)|prompts_name/.test(step))).toEqual([]);
});

test('A list without a filter is walked by an index in its order, without a sort.', async () => {
  using shelf = openShelf();
  const plans = await plansOf(shelf.client, () => {
    for (const isArchived of [true, false]) sqliteLibrary(shelf.needs).list(ada, { isArchived }, 0, 10);
  });
  const pages = [...plans].filter(([sql]) => sql.includes('ORDER BY p.updated_at DESC'));
  expect(pages.map(([, plan]) => plan)).toEqual([
    'SEARCH p USING INDEX prompts_archived (tenant_id=?)',
    'SEARCH p USING INDEX prompts_listed (tenant_id=?)',
  ]);
});
