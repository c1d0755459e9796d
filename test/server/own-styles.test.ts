import { afterEach, describe, expect, test } from 'vitest';
import { systemTenantId } from '../../packages/server/src/core/ids.ts';
import type { LibraryStore } from '../../packages/server/src/ports/library.ts';
import { ownStyles } from '../../packages/server/src/services/prompt/own-styles.ts';
import { styles } from '../../packages/server/src/services/prompt/styles/registry.ts';
import { movableClock } from '../clock.ts';
import type { House } from '../house.ts';
import { startMs } from './counted-styles.ts';
import { openStyleHouse, preview } from './style-scene.ts';

const opened: House[] = [];

afterEach(async () => {
  for (const house of opened.splice(0)) await house.close();
});

/** Two users, each with a library of their own, and an operator. */
async function open(clock?: Parameters<typeof openStyleHouse>[1]) {
  const scene = await openStyleHouse({}, clock);
  const { house } = scene;
  opened.push(house);
  const [ada, bob] = [await house.register('ada'), await house.register('bob')];
  return {
    ...{ ...scene, ada, bob },
    async own({ headers }: { headers: Record<string, string> }, name: string, content: string, more: object = {}) {
      const reply = await house.post('/v1/prompts', { name: `r_type/${name}`, content, ...more }, headers);
      return { status: reply.status, body: (await reply.json()) as { id: string; errors?: { path: string }[] } };
    },
    async models({ headers }: { headers: Record<string, string> }) {
      const reply = await house.fetch('/v1/models', { headers });
      return ((await reply.json()) as { data: { id: string }[] }).data.map(({ id }) => id);
    },
  };
}

describe('A style of a tenant’s own', () => {
  test('is used by its users, whatever styles are theirs, and is unknown to everybody else', async () => {
    const { house, ada, bob, own, models } = await open();
    house.write("UPDATE users SET access_rtype = '[]'");
    expect((await own(ada, 'mine', 'Answer in verse.')).status).toBe(201);
    expect((await preview(house, 'mine', ada.headers)).body).toMatchObject({
      ...{ r_type: 'mine', variant: 'full', prompt_version: 1 },
      messages: [{ role: 'system', content: 'Answer in verse.' }, { role: 'user' }],
    });
    expect(await models(ada)).toContain('mine-medium');

    const [hidden, none] = await Promise.all(['mine', 'nosuch'].map((name) => preview(house, name, bob.headers)));
    expect([hidden?.status, hidden?.body.errors]).toEqual([403, none?.body.errors]);
    expect((await models(bob)).join()).not.toContain('mine');
  });

  test('is named in front of a level, and in what a refused user may use', async () => {
    const { house, ada, bob, own } = await open();
    await own(ada, 'mine', 'Answer in verse.');
    const ask = (headers: Record<string, string>) => {
      const messages = [{ role: 'user', content: 'Explain how tides work.' }];
      return house.post('/v1/chat/completions', { model: 'mine-medium', messages }, headers);
    };
    const reply = await ask(ada.headers);
    expect(await reply.json()).toMatchObject({ enhancement: { r_type: 'mine', level: 'medium', prompt_version: 1 } });
    expect((await ask(bob.headers)).status).toBe(403);
    const { errors } = (await preview(house, 'nosuch', ada.headers)).body;
    expect(errors?.[0]?.message).toMatch(/, mine, none$/);
  });

  test('goes before the operator’s of that name, for its tenant alone', async () => {
    const { house, ada, bob, own, made } = await open();
    await made('legal', 'Cite the statute.');
    await own(ada, 'legal', 'Cite the case.');
    const textFor = async ({ headers }: typeof ada) =>
      (await preview(house, 'legal', headers)).body.messages[0]?.content;
    expect([await textFor(ada), await textFor(bob)]).toEqual(['Cite the case.', 'Cite the statute.']);
  });

  test('is in force as its label says, at the next request, until it is archived', async () => {
    const { house, ada, own } = await open();
    const { id } = (await own(ada, 'mine', 'One.')).body;
    const at = async () => {
      const { status, body } = await preview(house, 'mine', ada.headers);
      return status === 200 ? [body.prompt_version, body.messages[0]?.content] : status;
    };
    await house.send('PUT', `/v1/prompts/${id}`, { content: 'Two {"a": 1}.' }, ada.headers);
    expect(await at()).toEqual([2, 'Two {"a": 1}.']);
    await house.post(`/v1/prompts/${id}/versions/1/rollback`, {}, ada.headers);
    expect(await at()).toEqual([1, 'One.']);
    await house.fetch(`/v1/prompts/${id}`, { method: 'DELETE', headers: ada.headers });
    expect(await at()).toBe(403);
  });

  test('cannot have the name of a built-in one, nor need values, nor be open to others', async () => {
    const { ada, own } = await open();
    const paths = async (name: string, content: string, more = {}) => {
      const { status, body } = await own(ada, name, content, more);
      return [status, body.errors?.map(({ path }) => path)];
    };
    expect(await paths('tot', 'Branch.')).toEqual([422, ['name']]);
    expect(await paths('mine', 'Answer as {who}.')).toEqual([422, ['variables']]);
    expect(await paths('mine', 'Answer.', { config: { style: { is_open: true } } })).toEqual([
      422,
      ['config.style.is_open'],
    ]);
  });
});

describe('The built-in styles', () => {
  test('are not taken by a tenant, whatever lies in its library', async () => {
    const { house, ada, own } = await open();
    const { id } = (await own(ada, 'mine', 'Mine.')).body;
    house.write("UPDATE prompts SET name = 'r_type/tot' WHERE id = ?", id);
    expect((await preview(house, 'tot', ada.headers)).body.messages[0]?.content).toBe(styles.tot.full);
  });

  test('are always there: an admin can neither archive nor rename one, and can roll it back', async () => {
    const clock = movableClock(startMs);
    const { house, ada, made } = await open(clock);
    const { headers } = await house.setUp();
    await made('tot', 'Mine.');
    const [{ id } = { id: '' }] = house.rows<{ id: string }>(
      "SELECT id FROM prompts WHERE tenant_id = ? AND name = 'r_type/tot'",
      systemTenantId,
    );
    expect((await house.fetch(`/v1/prompts/${id}`, { method: 'DELETE', headers })).status).toBe(409);
    expect((await house.send('PUT', `/v1/prompts/${id}`, { name: 'r_type/other' }, headers)).status).toBe(409);
    expect((await house.post(`/v1/prompts/${id}/versions/1/rollback`, {}, headers)).status).toBe(200);
    house.write('UPDATE users SET access_rtype = ?', '["tot"]');
    clock.move(1_000);
    expect((await preview(house, 'tot', ada.headers)).body).toMatchObject({ prompt_version: 1 });
  });

  test('are shown version by version in the library of the server, to admins', async () => {
    const { house, made } = await open();
    const { headers } = await house.setUp();
    await made('tot', 'Mine.');
    const show = async (path: string) => (await house.fetch(`/v1/prompts/${path}`, { headers })).json();
    const { id, version, versions } = {
      ...(await show('r_type%2Ftot')),
      versions: await show('r_type%2Ftot/versions'),
    };
    expect([id, version, versions.total]).toMatchObject([expect.any(String), 2, 2]);
    expect(versions.data).toMatchObject([
      { version: 2, created_by: 'operator', labels: ['production'] },
      { version: 1, created_by: 'release' },
    ]);
    expect((await show(`${id}/diff?from=1&to=2`)).changes).toContainEqual({ kind: 'added', text: 'Mine' });
  });
});

test('The tokens of a style are estimated once for a version', () => {
  let version = 1;
  const text = { kind: 'text', format: 'none', content: 'Cite.', variables: [], config: {} } as const;
  const store: Pick<LibraryStore, 'pick' | 'list'> = {
    pick: () => ({ id: 'p', name: 'r_type/mine', text, version, createdBy: 'user:ada' }),
    list: () => ({ rows: [], total: 0 }),
  };
  const own = ownStyles({ store });
  const first = own.find('t', 'mine');
  expect(own.find('t', 'mine')?.tokens).toBe(first?.tokens);
  version = 2;
  expect(own.find('t', 'mine')).toMatchObject({ version: 2, tenantId: 't', promptId: 'p', tokens: first?.tokens });
  for (const name of ['tot', 'none', 'ultra', 'x', 'a-b', 'r_type/mine']) expect(own.find('t', name)).toBeUndefined();
});
