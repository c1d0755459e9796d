import { expect, test } from 'vitest';
import { edited, openShelf } from './style-scene.ts';

/** The versions of a style as they are stored, oldest first. */
const versionsOf = "SELECT version FROM style_versions WHERE name = 'bpe' ORDER BY seq";

test('Fifty edits at once by two writers are versions 2 to 51 of a built-in style, each with its event', async () => {
  using shelf = openShelf();
  const [one, other] = [shelf.open(), shelf.open()];
  const written = await Promise.all(
    Array.from({ length: 50 }, (_, n) => (n % 2 ? one : other).store.write('bpe', 1, () => edited(`Text ${n}.`))),
  );

  const numbers = Array.from({ length: 50 }, (_, n) => n + 2);
  expect(one.client.prepare(versionsOf).pluck().all()).toEqual(numbers);
  expect(written.map(({ after }) => after?.version).sort((a, b) => Number(a) - Number(b))).toEqual(numbers);
  const told = one.client.prepare("SELECT json_extract(details, '$.version') FROM security_logs ORDER BY seq").pluck();
  expect(told.all()).toEqual(numbers);
  const texts = one.store.versions('bpe', 0, 100).rows.map(({ full }) => full);
  expect(new Set(texts)).toEqual(new Set(numbers.map((n) => `Text ${n - 2}.`)));
});

test('Every writer decides from the last row, whoever wrote it', async () => {
  using shelf = openShelf();
  const [one, other] = [shelf.open(), shelf.open()];
  await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      (n % 2 ? one : other).store.write('legal', 0, (last) => edited(`${last?.full ?? ''}.`)),
    ),
  );
  expect(other.store.texts()).toMatchObject([{ name: 'legal', version: 30, full: '.'.repeat(30) }]);
});

test('What is decided against is neither written nor told, and changes no number', async () => {
  using shelf = openShelf();
  const { store, client } = shelf.open();
  await store.write('legal', 0, () => edited('Cite.'));
  const version = store.version();
  const { before, after } = await store.write('legal', 0, () => null);
  expect([before, store.version()]).toEqual([after, version]);
  expect(client.prepare('SELECT count(*) FROM security_logs').pluck().get()).toBe(1);
});

test('Numbers go on after a removal, and begin above those of the text that the server brings', async () => {
  using shelf = openShelf();
  const { store } = shelf.open();
  for (const full of ['Cite.', null, 'Cite all.']) await store.write('legal', 0, () => edited(full));
  await store.write('bpe', 7, () => edited('Plan.'));
  expect(store.texts().map(({ name, version, full }) => [name, version, full])).toEqual([
    ['bpe', 8, 'Plan.'],
    ['legal', 3, 'Cite all.'],
  ]);
  expect(store.versions('legal', 1, 1)).toMatchObject({ total: 3, rows: [{ version: 2, full: null }] });
});
