import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Resident } from '../house.ts';
import { leave } from './account-scene.ts';
import { openPanel, type Panel } from './crew-scene.ts';
import { each, holdings, stock, sweepWords } from './tenant-scene.ts';

let panel: Panel;
let ada: Resident;

beforeEach(async () => {
  panel = await openPanel();
  ada = await panel.house.register('ada');
});
afterEach(() => panel.house.close());

const tenant = (id: string) => panel.house.rows('SELECT kind FROM tenants WHERE id = ?', id);

/** What a server that died has left of an account. */
function leftBehind(): string {
  const id = '019f0000-0000-7000-8000-00000000bbbb';
  panel.house.write("INSERT INTO tenants (id, kind, name, created_at) VALUES (?, 'dropped', '', 1)", id);
  for (let n = 0; n < 70; n++) stock(panel.house, id, `word${n}`);
  return id;
}

describe('A large library that goes with its account', () => {
  test('goes in steps, between which others are answered', async () => {
    const { house } = panel;
    const session = await house.signIn('ada');
    const eve = await house.register('eve');
    for (let n = 0; n < 200; n++) stock(house, ada.userId, `word${n}`);
    let isGone = false;
    const going = leave(house, session).finally(() => {
      isGone = true;
    });
    const seen = new Set<number>();
    while (!isGone) {
      const made = await house.post(
        '/v1/prompts',
        { name: `n${seen.size}/${crypto.randomUUID()}`, content: 'x' },
        eve.headers,
      );
      expect(made.status).toBe(201);
      seen.add(holdings(house, ada.userId).prompt_versions ?? 0);
    }

    expect((await going).status).toBe(200);
    expect([...seen].filter((left) => left > 0 && left < 200).length).toBeGreaterThan(0);
    expect([holdings(house, ada.userId), tenant(ada.userId)]).toEqual([each(0), []]);
  });

  test('goes to its end at the next start, where the server died meanwhile', async () => {
    const id = leftBehind();
    await sweepWords(panel.house);
    expect([holdings(panel.house, id), tenant(id)]).toEqual([each(0), []]);
  });

  test('takes no more prompts, and is in no list', async () => {
    const { root, ask } = panel;
    const id = leftBehind();
    const added = await ask(root, 'POST', `/v1/prompts?tenant_id=${id}`, { name: 'late', content: 'x' });
    const listed = await ask<{ total: number }>(root, 'GET', '/v1/admin-panel/tenants');
    const moved = await ask(root, 'PUT', `/v1/admin-panel/users/${ada.userId}`, { tenant_id: id });
    expect([added.status, listed.body.total, moved.status]).toEqual([404, 0, 422]);
  });
});
