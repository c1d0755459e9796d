import { afterEach, expect, test } from 'vitest';
import type { Tenant, TenantList } from '../../packages/server/src/contract/types.ts';
import { openPanel, type Panel } from './crew-scene.ts';

const path = '/v1/admin-panel/tenants';
let panel: Panel;
afterEach(() => panel.house.close());

async function open() {
  panel = await openPanel();
  const { root, ask } = panel;
  return {
    ...panel,
    make: (name: string) => ask<Tenant>(root, 'POST', path, { name }),
    rename: (id: string, name: string) => ask<Tenant>(root, 'PUT', `${path}/${id}`, { name }),
    remove: (id: string) => ask(root, 'DELETE', `${path}/${id}`),
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
  expect((await list()).data.map(({ name }) => name).slice(0, 2)).toEqual(['ACME', 'ÄRZTE']);
  expect((await rename('01890a5d-ac96-774b-bcce-b302099a8057', 'Nobody')).status).toBe(404);
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
  expect((await list()).total).toBe(2);
});

test('A tenant is removed once nobody belongs to it; users are moved and counted.', async () => {
  const { house, make, remove, list, move } = await open();
  const { body: tenant } = await make('Acme');
  const [ada, ben] = [await house.register('ada'), await house.register('ben')];
  const usersOf = async () => Object.fromEntries((await list()).data.map(({ name, users }) => [name, users]));
  expect(await usersOf()).toMatchObject({ Acme: 0 });
  const [, standard] = (await list()).data;
  for (const { userId } of [ada, ben]) expect((await move(userId, tenant.id)).status).toBe(200);
  expect(await usersOf()).toEqual({ Acme: 2, [standard?.name ?? '']: 0 });
  expect(house.rows('SELECT DISTINCT tenant_id FROM users')).toEqual([{ tenant_id: tenant.id }]);

  expect((await remove(tenant.id)).body).toMatchObject({ error_code: 'CONFLICT' });
  for (const { userId } of [ada, ben]) await move(userId, standard?.id ?? '');
  expect((await remove(tenant.id)).status).toBe(200);
  expect((await remove(tenant.id)).status).toBe(404);
  const { status, body } = await move(ada.userId, tenant.id);
  expect([status, body]).toMatchObject([422, { errors: [{ path: 'tenant_id' }] }]);
  expect(events().map(([event]) => event)).toEqual(['tenant_created', 'tenant_deleted']);
});

test('The default tenant may be renamed and stays; new users belong to it.', async () => {
  const { house, list, remove, rename } = await open();
  const [standard] = (await list()).data;
  await house.register();
  expect((await rename(standard?.id ?? '', 'Our House')).body).toMatchObject({ name: 'Our House', users: 1 });
  expect((await remove(standard?.id ?? '')).status).toBe(409);
  house.write('DELETE FROM users');
  expect((await remove(standard?.id ?? '')).status).toBe(409);
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
  expect(seen.slice(0, 7)).toEqual(names);
  expect(seen).toHaveLength(8);
});
