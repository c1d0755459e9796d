import { expect, test } from 'vitest';
import type { WholePrompt } from '../../packages/server/src/ports/library.ts';
import { ada, bela, made, openShelf, type Shelf, startMs, told, versionsUpTo } from './library-store-scene.ts';

/** A library in steps of a size, as it is walked for a bundle. */
function walked({ library }: Shelf, folder: string | undefined, limit: number): WholePrompt[] {
  const all: WholePrompt[] = [];
  for (;;) {
    const step = library.whole(ada, folder, all.at(-1)?.head ?? null, limit);
    all.push(...step);
    if (step.length < limit) return all;
  }
}

const idsOf = (prompts: readonly WholePrompt[]) => prompts.map(({ head }) => head.id);

async function filled(shelf: Shelf): Promise<void> {
  await shelf.made(
    ...[
      { id: 'b2', name: 'b', archivedAtMs: startMs + 2 },
      { id: 'b1', name: 'b', archivedAtMs: startMs + 1 },
    ],
    ...[
      { id: 'b', name: 'b' },
      { id: 'b3', name: 'b', archivedAtMs: startMs + 2 },
    ],
    ...[
      { id: 'ab', name: 'a/b', versions: versionsUpTo(3) },
      { id: 'aa', name: 'a/a/x' },
      { id: 'a', name: 'a' },
    ],
    ...[
      { id: 'a0', name: 'a0' },
      { id: 'old', name: 'a/b', archivedAtMs: startMs },
      { id: 'last', name: '𐀀' },
    ],
  );
  await made(shelf.library, bela, { id: 'theirs', name: 'a/c' });
}

test.each([1, 2, 3, 100])(
  'A library is walked in the order of names, archived prompts behind others of their name, %d at a time.',
  async (limit) => {
    using shelf = openShelf();
    await filled(shelf);
    expect(idsOf(walked(shelf, undefined, limit))).toEqual([
      'a',
      'aa',
      'ab',
      'old',
      'a0',
      'b',
      'b1',
      'b2',
      'b3',
      'last',
    ]);
    expect(idsOf(walked(shelf, 'a', limit))).toEqual(['aa', 'ab', 'old']);
  },
);

test('Each prompt of a walk comes with all its versions, the first one first.', async () => {
  using shelf = openShelf();
  await filled(shelf);
  const [, prompt] = walked(shelf, 'a', 10);
  expect(prompt?.head).toEqual(shelf.library.find(ada, { id: 'ab' }, 'in_force')?.head);
  expect(prompt?.versions).toEqual(
    [1, 2, 3].map((version) => shelf.library.find(ada, { id: 'ab' }, { version })?.version),
  );
});

test('What is removed during a walk does not end it; what is archived meanwhile comes again as archived.', async () => {
  using shelf = openShelf();
  await filled(shelf);
  const first = shelf.library.whole(ada, undefined, null, 3);
  await shelf.edit('ab', { isArchived: true, event: told({ atMs: startMs + 5 }) });
  await shelf.edit('aa', { isArchived: true });
  await shelf.library.purge(ada, 'aa', told());
  expect(idsOf(first)).toEqual(['a', 'aa', 'ab']);
  expect(idsOf(shelf.library.whole(ada, undefined, first.at(-1)?.head ?? null, 3))).toEqual(['old', 'ab', 'a0']);
});
