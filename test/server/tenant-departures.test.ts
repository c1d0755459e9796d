import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Resident } from '../house.ts';
import { leave } from './account-scene.ts';
import { openPanel, type Panel } from './crew-scene.ts';
import { tablesWith } from './departure-scene.ts';
import { each, holdings, stock, sweepWords } from './tenant-scene.ts';

let panel: Panel;
let ada: Resident;

beforeEach(async () => {
  panel = await openPanel();
  ada = await panel.house.register('ada');
});
afterEach(() => panel.house.close());

const ways = {
  'asked for by themselves': async () => leave(panel.house, await panel.house.signIn('ada')),
  'done by an admin': () =>
    panel.house.fetch(`/v1/admin-panel/users/${ada.userId}`, { method: 'DELETE', headers: panel.root.headers }),
};

describe.each(Object.entries(ways))('The deletion of an account, %s,', (_how, remove) => {
  test("takes the user's own library with it, and leaves nothing of its words", async () => {
    const { house } = panel;
    const eve = await house.register('eve');
    for (const words of ['first-canary', 'second-canary']) stock(house, ada.userId, words);
    stock(house, eve.userId, 'theirs');
    house.write(
      `INSERT INTO message_logs (request_id, user_id, instance_id, status, level, model, r_type, variant, added_tokens,
         is_stream, address, created_at, stored_prompt)
       VALUES ('r', ?, 'i', 'completed', 'low', 'm', 'bpe', 'full', 1, 0, '::1', 1, '{"name":"first-canary"}')`,
      ada.userId,
    );

    expect((await remove()).status).toBe(200);

    expect([holdings(house, ada.userId), holdings(house, eve.userId)]).toEqual([each(0), each(1)]);
    expect(house.rows('SELECT id FROM tenants WHERE id = ?', ada.userId)).toEqual([]);
    await sweepWords(house);
    expect(tablesWith(house, 'canary')).toEqual([]);
  });

  test('leaves what they made in a shared library, and takes what is their own though they were moved', async () => {
    const { house, root, ask } = panel;
    const shared = await ask<{ id: string }>(root, 'POST', '/v1/admin-panel/tenants', { name: 'Acme' });
    await ask(root, 'PUT', `/v1/admin-panel/users/${ada.userId}`, { tenant_id: shared.body.id });
    stock(house, ada.userId, 'former');
    const id = stock(house, shared.body.id, 'shared');
    house.write('UPDATE prompts SET created_by = ? WHERE id = ?', `user:${ada.userId}`, id);

    expect((await remove()).status).toBe(200);

    expect([holdings(house, ada.userId), holdings(house, shared.body.id)]).toEqual([each(0), each(1)]);
    const [kept] = house.rows('SELECT created_by FROM prompts WHERE tenant_id = ?', shared.body.id);
    expect(kept).toEqual({ created_by: `user:${ada.userId}` });
  });

  test('keeps, for the operator, which tenant they belonged to', async () => {
    const { house, root, ask } = panel;
    await remove();
    const { body } = await ask<{ data: object[] }>(root, 'GET', '/v1/admin-panel/deleted-users');
    expect(body.data).toMatchObject([{ id: ada.userId, archive: { tenant_id: ada.userId } }]);
    expect(house.rows('SELECT id FROM users')).toEqual([]);
  });
});

test('Of a library that went with its account no word lies in the free space of the file', async () => {
  const { house } = panel;
  const eve = await house.register('eve');
  stock(house, eve.userId, 'theirs');
  stock(house, ada.userId, 'xyzzycanary');
  const file = () => {
    house.rows('PRAGMA wal_checkpoint(TRUNCATE)');
    return readFileSync(join(house.dataDir, 'promptenchanter.db'), 'latin1');
  };
  expect(file()).toContain('xyzzycanary');
  await ways['done by an admin']();
  await sweepWords(house);
  expect(file()).not.toContain('xyzzycanary');
});
