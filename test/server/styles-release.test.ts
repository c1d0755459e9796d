import { describe, expect, test } from 'vitest';
import { builtInStyles } from '../../packages/server/src/contract/types.ts';
import { systemTenantId } from '../../packages/server/src/core/ids.ts';
import { styles } from '../../packages/server/src/services/prompt/styles/registry.ts';
import { openShelf, operator } from './style-shelf.ts';

type Server = ReturnType<ReturnType<typeof openShelf>['open']>;

/** What is in the library of a server that nobody wrote anything in. */
const fresh = ['bcot 1 release *', 'bpe 1 release *', 'hcot 1 release *', 'react 1 release *', 'tot 1 release *'];

/** The texts of a later release, where one style has another one. */
const later = { ...styles, tot: { ...styles.tot, full: 'Branch, judge, choose.' } };

const of = (name: string, lines: string[]) => lines.filter((line) => line.startsWith(`${name} `));

/** Moves a label by hand, as it is done in the library. */
async function move({ store, audit }: Server, name: string, to: number | null) {
  const found = store.find(systemTenantId, { name: `r_type/${name}` }, 'in_force');
  const event = audit.byOperator('prompt_label_moved');
  const labels = [{ label: 'production', to, reason: null }];
  await store.edit(systemTenantId, found?.head.id ?? '', () => ({ labels, event }));
}

describe('On a new database', () => {
  test('the built-in styles are version 1, each with its text, by the release and in force', async () => {
    using shelf = openShelf();
    const { release, lines, book, store } = shelf.open();
    await release();
    expect(lines()).toEqual(fresh);
    expect(book.all().map(({ name }) => name)).toEqual([...builtInStyles]);
    for (const name of builtInStyles) {
      const { full, light } = styles[name];
      expect(book.find(name)).toMatchObject({ full, light, version: 1, isBuiltIn: true, isOpen: false, written: null });
      const found = store.find(systemTenantId, { name: `r_type/${name}` }, { label: 'production' });
      expect(found).toMatchObject({
        head: { id: book.find(name)?.promptId },
        version: { kind: 'text', format: 'none' },
      });
    }
  });

  test('each text is taken in once, however many servers start at the same time', async () => {
    using shelf = openShelf();
    const servers = [shelf.open(), shelf.open(), shelf.open(), shelf.open()];
    await Promise.all(servers.map(({ release }) => release()));
    for (const { lines, book, events } of servers) {
      expect([lines(), book.find('tot')?.full, events()]).toEqual([fresh, styles.tot.full, 5]);
    }
  });
});

describe('A server that starts', () => {
  test('again writes nothing', async () => {
    using shelf = openShelf();
    const { release, events, store, desk } = shelf.open();
    await release();
    await desk.set(operator, { r_type: 'bpe', prompt: 'Plan.' });
    const before = [events(), store.revision(systemTenantId)];
    await shelf.open().release();
    expect([events(), store.revision(systemTenantId)]).toEqual(before);
  });

  test('with another text of a style brings it as the next version, in force where its own text was', async () => {
    using shelf = openShelf();
    const { release, lines, book, client } = shelf.open();
    await release();
    await release(later);
    expect(of('tot', lines())).toEqual(['tot 1 release', 'tot 2 release *']);
    expect(lines()).toHaveLength(6);
    expect(book.find('tot')).toMatchObject({ version: 2, full: 'Branch, judge, choose.', written: null });
    const told = 'SELECT event, actor, details FROM security_logs ORDER BY seq DESC LIMIT 1';
    const { event, actor, details } = client.prepare(told).get() as Record<'event' | 'actor' | 'details', string>;
    expect([event, actor, JSON.parse(details)]).toMatchObject([
      'prompt_changed',
      'release',
      { name: 'r_type/tot', version: 2 },
    ]);
  });

  test('with another text of a style leaves in force what somebody wrote, and what somebody chose', async () => {
    using shelf = openShelf();
    const server = shelf.open();
    const { release, lines, book, desk } = server;
    await release();
    await desk.set(operator, { r_type: 'tot', prompt: 'Mine.' });
    await release(later);
    expect(of('tot', lines())).toEqual(['tot 1 release', 'tot 2 operator *', 'tot 3 release']);

    await move(server, 'tot', null);
    const third = { ...later, tot: { ...later.tot, full: 'Branch.' } };
    await release(third);
    expect(of('tot', lines()).at(-1)).toBe('tot 4 release *');
    expect(book.find('tot')?.full).toBe('Branch.');
  });

  test('with texts that are there already, as an older one, changes nothing', async () => {
    using shelf = openShelf();
    const { release, lines } = shelf.open();
    await release();
    await release(later);
    await shelf.open().release(styles);
    expect(of('tot', lines())).toEqual(['tot 1 release', 'tot 2 release *']);
  });
});

describe('A built-in style whose text is removed', () => {
  test('has the newest text of a release, and no number is changed', async () => {
    using shelf = openShelf();
    const { release, lines, desk, book } = shelf.open();
    await release();
    await desk.set(operator, { r_type: 'tot', prompt: 'Mine.' });
    await release(later);
    await desk.remove(operator, 'tot');
    expect(of('tot', lines())).toEqual(['tot 1 release', 'tot 2 operator', 'tot 3 release *']);
    expect(book.find('tot')).toMatchObject({ version: 3, full: 'Branch, judge, choose.' });
    await expect(desk.remove(operator, 'tot')).rejects.toThrow('has its own text: there is nothing to remove');
    expect(await desk.set(operator, { r_type: 'tot', prompt: 'Mine again.' })).toMatchObject({ version: 4 });
  });
});

describe('A style is a prompt of the library', () => {
  test('whose label moves it to another version, at every server', async () => {
    using shelf = openShelf();
    const [here, there] = [shelf.open(), shelf.open()];
    await here.release();
    await here.desk.set(operator, { r_type: 'legal', prompt: 'One.' });
    await here.desk.set(operator, { r_type: 'legal', prompt: 'Two.', light_prompt: 'Two, briefly.' });
    await move(here, 'legal', 1);
    for (const { book } of [here, there]) {
      book.refresh();
      expect(book.find('legal')).toMatchObject({ version: 1, full: 'One.', light: null, written: { by: 'operator' } });
    }
    expect(there.desk.versions('legal', { page: 1, page_size: 10 }).data).toMatchObject([
      { version: 2, prompt: 'Two.', light_prompt: 'Two, briefly.', is_in_force: false },
      { version: 1, prompt: 'One.', light_prompt: null, is_in_force: true },
    ]);
    expect(await here.desk.set(operator, { r_type: 'legal', prompt: 'One.' })).toMatchObject({ version: 1 });
    expect(await here.desk.set(operator, { r_type: 'legal', prompt: 'Three.' })).toMatchObject({ version: 3 });
  });

  test('whose variables have their defaults, and which cannot be used where one needs a value', async () => {
    using shelf = openShelf();
    const { store, audit, book, release, desk } = shelf.open();
    await release();
    await desk.set(operator, { r_type: 'legal', prompt: 'Cite.' });
    const id = book.find('legal')?.promptId ?? '';
    const edit = (variables: { name: string; default?: string }[]) =>
      store.edit(systemTenantId, id, ({ head }) => ({
        version: {
          ...{ kind: 'text', format: 'braces', content: 'Cite {what}, as {"a": 1}.', variables, config: {} },
          ...{ contentHash: '', message: null, parentVersion: null, restoredFrom: null },
        },
        labels: [{ label: 'production', to: head.latestVersion + 1, reason: null }],
        event: audit.byOperator('prompt_changed'),
      }));
    await edit([{ name: 'what', default: 'the law' }]);
    book.refresh();
    expect(book.find('legal')).toMatchObject({ full: 'Cite the law, as {"a": 1}.', isOpen: false });
    await edit([{ name: 'what' }]);
    book.refresh();
    expect(book.find('legal')).toBeUndefined();
    expect(await desk.set(operator, { r_type: 'legal', prompt: 'Cite.' })).toMatchObject({ version: 4, is_open: true });
  });
});
