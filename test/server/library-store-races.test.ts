import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import type { EditOutcome } from '../../packages/server/src/ports/library.ts';
import { ada, made, newPrompt, newVersion, openFolder, openShelf, startMs, told } from './library-store-scene.ts';
import type { Errand } from './library-writer.ts';

const writers = 4;
const each = 100;
const allowedMs = 60_000;

/** Has processes of their own do an errand, all at the same time. */
async function race(file: string, kind: Errand['kind']): Promise<EditOutcome[]> {
  const program = join(import.meta.dirname, 'library-writer.ts');
  const started = Array.from({ length: writers }, () => {
    const child = spawn(process.execPath, [program, file], { stdio: ['pipe', 'pipe', 'inherit'] });
    return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
  });
  // Whoever is ready waits until all are.
  for (const { lines } of started) await lines.next();
  for (const [writer, { child }] of started.entries())
    child.stdin.end(`${JSON.stringify({ kind, writer, count: each } satisfies Errand)}\n`);
  const outcomes = await Promise.all(started.map(async ({ lines }) => String((await lines.next()).value)));
  return outcomes.flatMap((line) => JSON.parse(line) as EditOutcome[]);
}

test(
  '400 versions that four processes make at once are versions 2 to 401, each made from the one before it.',
  async () => {
    using folder = openFolder();
    using shelf = openShelf(folder);
    await shelf.made({ id: 'shared' });
    const [before, oneMore] = [shelf.bytes(), 'Text 00 of 0.'.length];

    const outcomes = await race(folder.file, 'edit');

    expect(outcomes).toEqual(Array(writers * each).fill('done'));
    const { rows, total } = shelf.library.versions(ada, 'shared', 0, 1_000);
    expect(total).toBe(401);
    expect(rows.map(({ version, parentVersion }) => [version, parentVersion])).toEqual(
      Array.from({ length: 401 }, (_, n) => [401 - n, n === 400 ? null : 400 - n]),
    );
    const moves = shelf.library.moves(ada, 'shared', 0, 1_000).rows.map(({ from, to }) => [from, to]);
    expect(moves).toEqual(Array.from({ length: 401 }, (_, n) => [n === 400 ? null : 400 - n, 401 - n]));
    const found = shelf.library.find(ada, { name: 'shared' }, 'in_force');
    expect([found?.version.version, found?.head.revision, shelf.library.revision(ada)]).toEqual([401, 401, 401]);
    expect(shelf.bytes() - before).toBe(shelf.rows<{ bytes: number }>(stored)[0]?.bytes);
    expect(shelf.bytes()).toBeGreaterThan(400 * (1_024 + oneMore));
    expect(shelf.library.list(ada, { isArchived: false, text: 'text of' }, 0, 10).total).toBe(1);
  },
  allowedMs,
);

const stored = `SELECT sum(length(content) + length(variables) + length(config) + 1024) AS bytes
  FROM prompt_versions WHERE version > 1`;

test(
  'Of 400 prompts with 100 names that four processes make at once each name is had by one.',
  async () => {
    using folder = openFolder();
    using shelf = openShelf(folder);

    const outcomes = await race(folder.file, 'add');

    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(each);
    expect(outcomes.filter((outcome) => outcome === 'name_taken')).toHaveLength((writers - 1) * each);
    expect(shelf.library.list(ada, { isArchived: false }, 0, 10).total).toBe(each);
    expect(shelf.library.revision(ada)).toBe(each);
  },
  allowedMs,
);

test('Many connections at once fill a library to its last byte and not beyond.', async () => {
  using folder = openFolder();
  using first = openShelf(folder);
  await made(first.library, ada, { id: 'p' });
  const mostBytes = first.bytes() * 10;
  using one = openShelf({ ...folder, mostBytes });
  using other = openShelf({ ...folder, mostBytes });

  const outcomes = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      (n % 2 ? one : other).edit('p', { version: newVersion('Text of p.', { message: `${n}` }) }),
    ),
  );

  expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(9);
  expect(outcomes.filter((outcome) => outcome === 'full')).toHaveLength(31);
  expect(first.bytes()).toBe(mostBytes);
});

test('A change that is decided twice, after another one failed beside it, is made once.', async () => {
  using shelf = openShelf();
  await shelf.made({ id: 'p' });
  const wrong = shelf.edit('p', { labels: [{ label: 'production', to: 99, reason: null }] });
  const right = shelf.edit('p', { version: newVersion('Second.') });
  const added = shelf.library.add(ada, newPrompt({ id: 'q', createdAtMs: startMs }), told());
  await expect(wrong).rejects.toThrow();
  expect([await right, await added]).toEqual(['done', 'done']);
  expect(shelf.library.find(ada, { id: 'p' }, 'in_force')?.head).toMatchObject({ latestVersion: 2, revision: 2 });
  expect(shelf.rows('SELECT seq FROM security_logs')).toHaveLength(3);
});
