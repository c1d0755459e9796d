import { afterEach, expect, test } from 'vitest';
import type { Tenant, TenantList } from '../../packages/server/src/contract/types.ts';
import { systemTenantId } from '../../packages/server/src/core/ids.ts';
import { password } from '../house.ts';
import { openPanel, type Panel } from './crew-scene.ts';
import { each, holdings, stock } from './tenant-scene.ts';

const path = '/v1/admin-panel/tenants';
const nobody = '019f0000-0000-7000-8000-00000000ffff';
let panel: Panel;
afterEach(() => panel.house.close());

async function open() {
  panel = await openPanel();
  const { root, ask } = panel;
  return {
    ...panel,
    make: (name: string) => ask<Tenant>(root, 'POST', path, { name }),
    rename: (id: string, name: string) => ask<Tenant>(root, 'PUT', `${path}/${id}`, { name }),
    remove: (id: string, query = '') => ask(root, 'DELETE', `${path}/${id}${query}`),
    list: async (query = '') => (await ask<TenantList>(root, 'GET', path + query)).body,
    move: (userId: string, tenant_id: string) => ask(root, 'PUT', `/v1/admin-panel/users/${userId}`, { tenant_id }),
  };
}

const events = () =>
  panel.house
    .rows<{ event: string; details: string }>("SELECT event, details FROM security_logs WHERE event LIKE 'tenant%'")
    .map(({ event, details }) => [event, JSON.parse(details)]);

test('Names are unique whatever their case and accents, when a tenant is made as when it is renamed.', async () => {
  const { make, rename, list } = await open();
  const { body: first } = await make('Ärzte Zürich');
  for (const name of ['Ärzte Zürich', 'ÄRZTE ZÜRICH', 'ärzte zürich', 'A\u0308rzte Zu\u0308rich']) {
    const { status, body } = await make(name);
    expect([name, status, body]).toMatchObject([name, 409, { errors: [{ path: 'name' }] }]);
  }
  const { body: second } = await make('Acme');
  expect((await rename(second.id, 'äRZTE zÜRICH')).status).toBe(409);
  expect((await rename(second.id, 'ACME')).body).toMatchObject({ id: second.id, name: 'ACME' });
  expect((await rename(first.id, 'ÄRZTE')).status).toBe(200);
  expect((await list()).data.map(({ name }) => name)).toEqual(['ACME', 'ÄRZTE']);
  expect((await rename(nobody, 'Nobody')).status).toBe(404);
  for (const name of ['', 'A', ' Acme', 'a\u0000b']) expect([name, (await make(name)).status]).toEqual([name, 422]);
  expect(events()).toEqual([
    ['tenant_created', { id: first.id }],
    ['tenant_created', { id: second.id }],
    ['tenant_changed', { id: second.id }],
    ['tenant_changed', { id: first.id }],
  ]);
});

test('One of twenty that are made at once under one name is made.', async () => {
  const { make, list } = await open();
  const made = await Promise.all(Array.from({ length: 20 }, (_, n) => make(n % 2 === 0 ? 'ÄCME' : 'äcme')));
  expect(made.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
  expect((await list()).total).toBe(1);
});

test('Whoever registers belongs to a tenant of their own, which is in no list; who is refused leaves none.', async () => {
  const { house, root, ask, list } = await open();
  const ada = await house.register('ada');
  const again = await house.post('/v1/users/register', {
    ...{ username: 'ADA', name: 'Another', email: 'another@example.org', password },
  });
  expect(again.status).toBe(409);

  expect(house.rows("SELECT id, kind, name FROM tenants WHERE kind <> 'system'")).toEqual([
    { id: ada.userId, kind: 'own', name: '' },
  ]);
  const shown = await ask(root, 'GET', `/v1/admin-panel/users/${ada.userId}`);
  expect(shown.body).toMatchObject({ id: ada.userId, tenant_id: ada.userId });
  expect(await list()).toMatchObject({ data: [], total: 0 });
});

test('A tenant is removed once nobody belongs to it; users are moved, counted, and go back to their own.', async () => {
  const { house, make, remove, list, move } = await open();
  const { body: tenant } = await make('Acme');
  const [ada, ben] = [await house.register('ada'), await house.register('ben')];
  const usersOf = async () => (await list()).data.map(({ name, users }) => [name, users]);
  expect(await usersOf()).toEqual([['Acme', 0]]);
  for (const { userId } of [ada, ben]) expect((await move(userId, tenant.id)).status).toBe(200);
  expect(await usersOf()).toEqual([['Acme', 2]]);
  expect(house.rows('SELECT DISTINCT tenant_id FROM users')).toEqual([{ tenant_id: tenant.id }]);

  expect((await remove(tenant.id)).body).toMatchObject({ error_code: 'CONFLICT' });
  expect((await remove(tenant.id, '?purge_prompts=true')).body).toMatchObject({ error_code: 'CONFLICT' });
  for (const { userId } of [ada, ben]) {
    expect((await move(userId, userId)).body).toMatchObject({ tenant_id: userId });
  }
  expect((await remove(tenant.id)).status).toBe(200);
  expect((await remove(tenant.id)).status).toBe(404);
  expect(events().map(([event]) => event)).toEqual(['tenant_created', 'tenant_deleted']);
});

test("A user is moved to a tenant that is shared or their own alone: another's own, the server's and none look alike.", async () => {
  const { house, move } = await open();
  const [ada, ben] = [await house.register('ada'), await house.register('ben')];
  const before = house.rows('SELECT * FROM users');
  const refusals = [];
  for (const id of [ben.userId, systemTenantId, nobody]) {
    const { status, body } = await move(ada.userId, id);
    expect([id, status]).toEqual([id, 422]);
    refusals.push(body.errors);
  }
  expect(refusals).toEqual(Array(3).fill([{ path: 'tenant_id', message: expect.any(String) }]));
  expect(new Set(refusals.map((errors) => JSON.stringify(errors))).size).toBe(1);
  expect(house.rows('SELECT * FROM users')).toEqual(before);
});

test("Neither a user's own tenant nor the server's is renamed or removed: they are not there.", async () => {
  const { house, rename, remove, move } = await open();
  const ada = await house.register('ada');
  const before = house.rows('SELECT * FROM tenants');
  const messages = new Set<unknown>();
  for (const id of [ada.userId, systemTenantId, nobody]) {
    for (const refused of [await rename(id, 'Mine'), await remove(id), await remove(id, '?purge_prompts=true')]) {
      expect([id, refused.status]).toEqual([id, 404]);
      messages.add((refused.body as { message?: string }).message);
    }
  }
  expect(messages.size).toBe(1);
  expect(house.rows('SELECT * FROM tenants')).toEqual(before);
  expect((await move(ada.userId, ada.userId)).status).toBe(200);
});

test('Names of shared tenants are free whatever users have: an own tenant takes none.', async () => {
  const { house, make } = await open();
  for (const name of ['ada', 'ben']) await house.register(name);
  house.write("UPDATE tenants SET name = 'Acme' WHERE kind = 'own'");
  expect((await make('Acme')).status).toBe(201);
});

test('A tenant with prompts is removed only with them, when that is said, and with all that belongs to them.', async () => {
  const { house, make, remove, list } = await open();
  const [{ body: acme }, { body: other }] = [await make('Acme'), await make('Other')];
  for (const words of ['first', 'second']) stock(house, acme.id, words);
  stock(house, other.id, 'theirs');
  house.write("UPDATE prompts SET archived_at = 1 WHERE name = 'second'");
  expect((await list()).data.map(({ name, prompts }) => [name, prompts])).toEqual([
    ['Other', 1],
    ['Acme', 2],
  ]);

  for (const query of ['', '?purge_prompts=false']) {
    const { status, body } = await remove(acme.id, query);
    expect([status, body.message]).toEqual([409, expect.stringContaining('purge_prompts=true')]);
  }
  expect((await remove(acme.id, '?purge_prompts=perhaps')).status).toBe(422);
  expect(holdings(house, acme.id)).toEqual(each(2));
  expect((await remove(acme.id, '?purge_prompts=true')).status).toBe(200);

  expect([holdings(house, acme.id), holdings(house, other.id)]).toEqual([each(0), each(1)]);
  expect(house.rows("SELECT name FROM tenants WHERE kind = 'shared'")).toEqual([{ name: 'Other' }]);
  expect(events().at(-1)).toEqual(['tenant_deleted', { id: acme.id, purge_prompts: true }]);
});

test('A user who is moved into a tenant that is being removed stays where there is one.', async () => {
  const { house, make, remove, move } = await open();
  const ada = await house.register('ada');
  for (let round = 0; round < 10; round++) {
    const { body: tenant } = await make(`Acme ${round}`);
    await Promise.all([move(ada.userId, tenant.id), remove(tenant.id)]);
    expect(house.rows('SELECT id FROM users WHERE tenant_id NOT IN (SELECT id FROM tenants)')).toEqual([]);
  }
});

test('Paging gives every tenant once, the newest first.', async () => {
  const { make, list } = await open();
  const names: string[] = [];
  for (let n = 0; n < 7; n++) names.unshift((await make(`Tenant ${n}`)).body.name);
  const seen: string[] = [];
  for (let page = 1; page <= 4; page++)
    seen.push(...(await list(`?page=${page}&page_size=2`)).data.map(({ name }) => name));
  expect(seen).toEqual(names);
});
