import { expect, test } from 'vitest';
import type { PromptUsageEntry } from '../../packages/server/src/ports/prompt-usage.ts';
import { ada, bela, made, openFolder, openShelf, startMs, told } from './library-store-scene.ts';

const day = '2026-11-21';

function used(more: Partial<PromptUsageEntry> = {}): PromptUsageEntry {
  return {
    ...{ tenantId: ada, promptId: 'p', version: 1, label: 'production', day, calls: 2, errors: 1 },
    ...{ promptTokens: 10, completionTokens: 20, latencySum: 30.4, latencyCounts: { 3: 1, 7: 1 } },
    ...more,
  };
}

test('Uses of a version by the same label on the same day add up, bucket by bucket.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p' });
  await shelf.usage.add([used(), used({ calls: 1, errors: 0, latencySum: 5, latencyCounts: { 7: 2, 40: 1 } })]);
  await shelf.usage.add([used({ latencyCounts: {} })]);
  expect(shelf.usage.report(ada, 'p', day, day)).toEqual([
    {
      ...{ version: 1, label: 'production', day, calls: 5, errors: 2, promptTokens: 30, completionTokens: 60 },
      ...{ latencySum: 65, latencyCounts: { 3: 1, 7: 3, 40: 1 } },
    },
  ]);
});

test('Each version, label and day has its own figures, and a report those of its days.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p' });
  const days = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
  await shelf.usage.add(days.map((day) => used({ day })));
  await shelf.usage.add([used({ version: 2 }), used({ label: null }), used({ label: 'canary' })]);
  const told = shelf.usage.report(ada, 'p', '2026-11-20', '2026-11-21');
  expect(told.map(({ day, version, label }) => [day, version, label])).toEqual([
    ['2026-11-20', 1, 'production'],
    ['2026-11-21', 1, null],
    ['2026-11-21', 1, 'canary'],
    ['2026-11-21', 1, 'production'],
    ['2026-11-21', 2, 'production'],
  ]);
});

test("Uses of prompts that are gone, or another tenant's, are passed over, and those beside them counted.", async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p' }, { id: 'gone', archivedAtMs: startMs });
  await made(shelf.library, bela, { id: 'theirs' });
  await shelf.usage.add([used({ promptId: 'gone' })]);
  await shelf.library.purge(ada, 'gone', told());

  await shelf.usage.add([
    used({ promptId: 'gone' }),
    used({ promptId: 'theirs' }),
    used({ tenantId: 'nobody' }),
    used(),
  ]);

  expect(shelf.rows('SELECT tenant_id, prompt_id, calls FROM prompt_usage_daily')).toEqual([
    { tenant_id: ada, prompt_id: 'p', calls: 2 },
  ]);
});

test('Servers that count at once lose nothing.', async () => {
  using folder = openFolder();
  using one = openShelf(folder);
  using other = openShelf(folder);
  await one.made({ id: 'p' });
  await Promise.all(Array.from({ length: 100 }, (_, n) => (n % 2 ? one : other).usage.add([used()])));
  expect(one.usage.report(ada, 'p', day, day)).toMatchObject([{ calls: 200, latencyCounts: { 3: 100, 7: 100 } }]);
});
