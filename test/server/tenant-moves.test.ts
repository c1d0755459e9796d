import { describe, expect, test } from 'vitest';
import type { Prompt, PromptList } from '../../packages/server/src/contract/types.ts';
import { openDesk } from './management-scene.ts';

async function openMove() {
  const desk = await openDesk();
  const { ask, root, ada, house } = desk;
  const session = await house.signIn('ada');
  const shared = await ask<{ id: string }>(root, 'POST', '/v1/admin-panel/tenants', { name: 'Acme' });
  const names = async (who: { headers: Record<string, string> }) =>
    (await ask<PromptList>(who, 'GET', '/v1/prompts')).body.data.map(({ name }) => name);
  return {
    ...desk,
    session,
    sharedId: shared.body.id,
    make: (who: { headers: Record<string, string> }, name: string) =>
      ask<Prompt>(who, 'POST', '/v1/prompts', { name, content: `Text of ${name}.` }),
    move: (tenant_id: string) => ask(root, 'PUT', desk.path, { tenant_id }),
    /** By key and by session. */
    names: async () => [await names(ada), await names(session)],
  };
}

describe('A user who is moved', () => {
  test('has the other library at once, by key and by session, and their own again when they are moved back', async () => {
    await using scene = await openMove();
    const { ada, session, make, move, names, ask, sharedId } = scene;
    const own = await make(ada, 'mine');
    expect(await names()).toEqual([['mine'], ['mine']]);

    await move(sharedId);
    expect(await names()).toEqual([[], []]);
    for (const who of [ada, session]) {
      expect((await ask(who, 'GET', `/v1/prompts/${own.body.id}`)).status).toBe(404);
      expect((await ask(who, 'PUT', `/v1/prompts/${own.body.id}`, { content: 'x' })).status).toBe(404);
      expect((await ask(who, 'GET', `/v1/prompts?tenant_id=${ada.userId}`)).status).toBe(404);
    }
    await make(session, 'ours');
    expect(await names()).toEqual([['ours'], ['ours']]);

    await move(ada.userId);
    expect(await names()).toEqual([['mine'], ['mine']]);
    expect((await ask(ada, 'GET', `/v1/prompts?tenant_id=${sharedId}`)).status).toBe(404);
  });

  test('shares the library with those who are there, and what they made stays when they go', async () => {
    await using scene = await openMove();
    const { house, ada, root, ask, make, move, sharedId } = scene;
    const ben = await house.register('ben');
    await move(sharedId);
    await ask(root, 'PUT', `/v1/admin-panel/users/${ben.userId}`, { tenant_id: sharedId });
    const made = await make(ada, 'ours');
    const change = await ask<Prompt>(ben, 'PUT', `/v1/prompts/${made.body.id}`, { content: 'Better.' });
    expect(change.body).toMatchObject({ created_by: `user:${ada.userId}`, updated_by: `user:${ben.userId}` });

    await move(ada.userId);
    expect((await ask<PromptList>(ben, 'GET', '/v1/prompts')).body.data.map(({ name }) => name)).toEqual(['ours']);
  });

  test('is moved by admins alone: support staff of every rank is refused, and nothing changes', async () => {
    await using scene = await openMove();
    const before = scene.row();
    for (const rank of ['new', 'support', 'advanced'] as const) {
      const member = await scene.staff(rank);
      const { status } = await scene.ask(member, 'PUT', scene.supportPath, { tenant_id: scene.sharedId });
      expect([rank, status]).toEqual([rank, rank === 'new' ? 403 : 422]);
    }
    const session = await scene.ask(scene.session, 'PUT', '/v1/users/profile', { tenant_id: scene.sharedId });
    expect(session.status).toBe(422);
    expect(scene.row()).toEqual(before);
  });

  test('is written down with both tenants', async () => {
    await using scene = await openMove();
    await scene.move(scene.sharedId);
    const [act] = scene.acts(`admin:${scene.root.id}`).filter(({ event }) => event === 'account_changed');
    expect(act?.details).toEqual({ 'tenant_id before': scene.ada.userId, 'tenant_id after': scene.sharedId });
  });
});

test('An admin who names a library that there is not makes nothing in it, and is told that it is not there.', async () => {
  await using scene = await openMove();
  const nobody = '019f0000-0000-7000-8000-00000000ffff';
  const before = scene.house.rows('SELECT * FROM prompts');
  const made = await scene.ask(scene.root, 'POST', `/v1/prompts?tenant_id=${nobody}`, { name: 'x', content: 'x' });
  expect([made.status, made.body.error_code]).toEqual([404, 'NOT_FOUND']);
  expect(scene.house.rows('SELECT * FROM prompts')).toEqual(before);
  const theirs = await scene.ask<Prompt>(scene.root, 'POST', `/v1/prompts?tenant_id=${scene.ada.userId}`, {
    ...{ name: 'x', content: 'x' },
  });
  expect([theirs.status, theirs.body.created_by]).toEqual([201, `admin:${scene.root.id}`]);
});
