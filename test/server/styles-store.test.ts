import { expect, test } from 'vitest';
import { systemTenantId } from '../../packages/server/src/core/ids.ts';
import { stylePrompts } from '../../packages/server/src/services/prompt/style-prompts.ts';
import { openShelf, operator } from './style-shelf.ts';

const page = { page: 1, page_size: 100 };

test('Fifty edits at once by two writers are versions 2 to 51 of a built-in style, each with its event', async () => {
  using shelf = openShelf();
  const [one, other] = [shelf.open(), shelf.open()];
  await one.release();
  const written = await Promise.all(
    Array.from({ length: 50 }, (_, n) =>
      (n % 2 ? one : other).desk.set(operator, { r_type: 'bpe', prompt: `Text ${n}.` }),
    ),
  );

  const numbers = Array.from({ length: 50 }, (_, n) => n + 2);
  expect(written.map(({ version }) => version).sort((a, b) => a - b)).toEqual(numbers);
  const told =
    "SELECT json_extract(details, '$.version') FROM security_logs WHERE event = 'style_changed' ORDER BY seq";
  expect(one.client.prepare(told).pluck().all()).toEqual(numbers);
  const { data } = one.desk.versions('bpe', page);
  expect(data.map(({ version }) => version)).toEqual([...numbers.toReversed(), 1]);
  expect(new Set(data.slice(0, 50).map(({ prompt }) => prompt))).toEqual(new Set(numbers.map((n) => `Text ${n - 2}.`)));
});

test('Every writer decides from the last text, whoever wrote it, and a new style is made once', async () => {
  using shelf = openShelf();
  const [one, other] = [shelf.open(), shelf.open()];
  await Promise.all(
    Array.from({ length: 30 }, (_, n) => {
      const { store, audit } = n % 2 ? one : other;
      return stylePrompts({ store }).write('legal', (found) => {
        const full = `${found?.version.content ?? ''}.`;
        return {
          wording: { full, light: null, isOpen: false },
          isPromoted: true,
          event: audit.byOperator('style_changed'),
        };
      });
    }),
  );
  expect(other.desk.list().data).toMatchObject([{ r_type: 'legal', version: 30, prompt: '.'.repeat(30) }]);
  expect(one.lines()).toHaveLength(30);
});

test('What is decided against is neither written nor told, and changes no number', async () => {
  using shelf = openShelf();
  const { desk, lines, events, store } = shelf.open();
  await desk.set(operator, { r_type: 'legal', prompt: 'Cite.' });
  const before = [lines(), events(), store.revision(systemTenantId)];
  await desk.set(operator, { r_type: 'legal', prompt: 'Cite.', light_prompt: 'Cite.', is_open: true });
  expect([lines(), events(), store.revision(systemTenantId)]).toEqual(before);
  expect(events()).toBe(1);
});

test('Numbers go on after a removal, and begin above those of the text that the server brings', async () => {
  using shelf = openShelf();
  const { desk, lines, release } = shelf.open();
  await release();
  await desk.set(operator, { r_type: 'legal', prompt: 'Cite.' });
  await desk.remove(operator, 'legal');
  await desk.set(operator, { r_type: 'legal', prompt: 'Cite all.' });
  await desk.set(operator, { r_type: 'bpe', prompt: 'Plan.' });
  expect(lines().filter((line) => /legal|bpe/.test(line))).toEqual([
    'bpe 1 release',
    'bpe 2 operator *',
    'legal 1 operator',
    'legal 2 operator *',
  ]);
  expect(desk.versions('legal', { page: 2, page_size: 1 })).toMatchObject({ total: 2, data: [{ version: 1 }] });
});
