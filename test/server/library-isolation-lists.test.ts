import { describe, expect, test } from 'vitest';
import type { Prompt, PromptBundle, PromptList } from '../../packages/server/src/contract/types.ts';
import { alike, canary, type Handle, openStrangers, type Strangers } from './library-isolation-scene.ts';
import { holdings, stock } from './tenant-scene.ts';

/** All that a list narrows by. */
function filtersOf({ folder, tag, pair, word, name, archivedName, id }: Handle): Record<string, string>[] {
  const alone = [
    ...[{ folder }, { tag }, { metadata: pair }, { text: word }, { text: word.slice(0, 5) }, { text: name }],
    ...[{ text: archivedName }, { text: id }, { text: id.replaceAll('-', '') }, { folder: 'r_type' }],
  ];
  return alone.flatMap((filter) => [
    filter,
    { ...filter, archived: 'true' },
    { ...filter, limit: '1' },
    { ...filter, skip: '1' },
    { ...filter, tenant_id: '' },
  ]);
}

/** Words of the query language of the index, which would look beyond a tenant if they were taken for such. */
const escapes = [
  ...['*', '"', '""', 'tenant:*', 'tenant : t*', 't*', '-tenant', 'NOT x', 'a OR xyzzyword', 'xyzzyword" OR "a'],
  ...['name:xyzzyword', '{tenant name}: xyzzyword', '^xyzzyword', 'NEAR(xyzzyword)', 'xyzzyword) OR (a', "' OR 1=1 --"],
];

function reading({ house }: Strangers, who: { headers: Record<string, string> }, path: string) {
  return house.fetch(path, { headers: who.headers });
}

describe('A list of prompts', () => {
  test('has nothing of another library, whatever it is narrowed by, and counts nothing of it', async () => {
    await using scene = await openStrangers();
    const { ada, adaSession, root, hidden, missing } = scene;
    for (const [who, tenantId] of [
      [ada, ''],
      [adaSession, ''],
      [ada, ada.userId],
      [root, ''],
      [root, ada.userId],
    ] as const) {
      const theirs = filtersOf(hidden);
      const none = filtersOf(missing);
      for (const [index, filter] of theirs.entries()) {
        const path = (query: Record<string, string> = {}) => {
          const { tenant_id: _, ...rest } = query;
          return `/v1/prompts?${new URLSearchParams({ ...rest, ...(tenantId && { tenant_id: tenantId }) })}`;
        };
        const asked = [reading(scene, who, path(filter)), reading(scene, who, path(none[index]))] as const;
        const [found, nothing] = await alike(asked[0], hidden, asked[1], missing);
        expect({ filter, found }).toEqual({ filter, found: nothing });
        // The server's own library has the styles.
        if (who === root && tenantId === '' && filter.folder === 'r_type') continue;
        expect({ filter, found }).toMatchObject({ found: { status: 200, text: expect.stringContaining('"total":0') } });
      }
    }
  });

  test('reads a text as words, not as a question to the index that goes beyond the library', async () => {
    await using scene = await openStrangers();
    for (const text of escapes) {
      const reply = await reading(scene, scene.ada, `/v1/prompts?${new URLSearchParams({ text })}`);
      expect([text, reply.status]).toEqual([text, 200]);
      expect([text, await reply.json()]).toMatchObject([text, { data: [], total: 0 }]);
    }
  });

  test('finds and counts only its own of words, tags and pairs that both have', async () => {
    await using scene = await openStrangers();
    const { ada, ben, ask } = scene;
    const mine = { content: 'xyzzyword', tags: ['xyzzytag'], metadata: { xyzzykey: 'xyzzypair' } };
    const made = await ask<Prompt>(ada, 'POST', '/v1/prompts', { ...mine, name: `${canary}/plan-a` });
    expect(made.status).toBe(201);
    for (const query of ['', 'text=xyzzyword', 'tag=xyzzytag', 'metadata=xyzzykey:xyzzypair', 'folder=xyzzy']) {
      const { body } = await ask<PromptList>(ada, 'GET', `/v1/prompts?${query}`);
      expect([query, body.total, body.data.map(({ id }) => id)]).toEqual([query, 1, [made.body.id]]);
      const theirs = await ask<PromptList>(ben, 'GET', `/v1/prompts?${query}`);
      expect([query, theirs.body.data.some(({ id }) => id === made.body.id)]).toEqual([query, false]);
      expect([query, theirs.body.total]).toEqual([query, query === '' ? 2 : 1]);
    }
  });
});

test('Whatever somebody reads is the same, byte for byte, whether or not others have libraries.', async () => {
  await using scene = await openStrangers();
  const { ada, ask, house, hidden } = scene;
  const { body: own } = await ask<Prompt>(ada, 'POST', '/v1/prompts', { name: hidden.name, content: 'mine {x}' });
  await ask(ada, 'PUT', `/v1/prompts/${own.id}`, { content: 'mine, {x}' });
  const at = `/v1/prompts/${own.id}`;
  const paths = [
    ...['/v1/prompts', '/v1/prompts?text=mine', '/v1/prompts?archived=true', '/v1/prompts/export', at],
    ...[`${at}/versions`, `${at}/versions/1`, `${at}/labels`, `${at}/diff?from=1&to=2`, `${at}/analytics`],
  ];
  const texts = () => Promise.all(paths.map(async (path) => (await reading(scene, ada, path)).text()));
  const before = await texts();
  expect(before.filter((text) => text.includes('"success":false'))).toEqual([]);
  // Of the same name, and of the same id: keys are of tenant and prompt together.
  for (const name of ['eve', 'mallory']) {
    const { userId } = await house.register(name);
    stock(house, userId, hidden.name, own.id);
    stock(house, userId, 'mine');
  }
  expect(await texts()).toEqual(before);
});

test('An export has nothing of another library, in whatever form.', async () => {
  await using scene = await openStrangers();
  const { ada, ben, house } = scene;
  for (const accept of ['application/json', 'application/x-ndjson']) {
    for (const query of ['', '?folder=xyzzy', '?folder=r_type']) {
      const text = async (who: typeof ada) =>
        (await house.fetch(`/v1/prompts/export${query}`, { headers: { ...who.headers, accept } })).text();
      expect([accept, query, await text(ada)]).not.toContain(canary);
      expect((await text(ada)).includes(canary)).toBe(false);
      expect((await text(ben)).includes(canary)).toBe(true);
    }
  }
});

describe('An import', () => {
  const bundle = (prompts: PromptBundle['prompts']): PromptBundle => ({ prompts });

  test('takes nothing from, and puts nothing into, the library whose ids it names', async () => {
    await using scene = await openStrangers();
    const { ada, ben, ask, house, hidden } = scene;
    const tables = () => house.rows('SELECT * FROM prompts WHERE tenant_id = ?', ben.userId);
    const before = [tables(), holdings(house, ben.userId)];
    const foreign = { id: hidden.id, prompt_id: hidden.id, tenant_id: ben.userId, created_by: `user:${ben.userId}` };
    const text = { kind: 'text', format: 'braces', content: 'mine' };
    const line = { ...foreign, ...text, name: hidden.name, versions: [{ ...foreign, ...text, version: 1 }] };
    const { status } = await ask(ada, 'POST', '/v1/prompts/import', bundle([line]));
    expect(status).toBe(200);

    expect([tables(), holdings(house, ben.userId)]).toEqual(before);
    const own = house.rows<Record<string, unknown>>('SELECT * FROM prompts WHERE tenant_id = ?', ada.userId);
    for (const row of own) expect(row).toMatchObject({ tenant_id: ada.userId, created_by: `user:${ada.userId}` });
    expect(own.map(({ id }) => id)).not.toContain(hidden.id);
  });

  test("of another's export makes prompts of one's own, and says nothing of whether the other has them still", async () => {
    await using scene = await openStrangers();
    const { ada, ben, ask, house } = scene;
    const { body } = await ask<PromptBundle>(ben, 'GET', '/v1/prompts/export');
    const before = holdings(house, ben.userId);
    const first = await ask<{ created: number }>(ada, 'POST', '/v1/prompts/import', body);
    expect([first.status, first.body.created]).toEqual([200, body.prompts.length]);
    expect(holdings(house, ben.userId)).toEqual(before);
    const ids = house.rows('SELECT DISTINCT id FROM prompts WHERE tenant_id IN (?, ?)', ada.userId, ben.userId);
    expect(ids).toHaveLength(2 * body.prompts.length);
    const again = await ask<{ created: number; unchanged: number }>(ada, 'POST', '/v1/prompts/import', body);
    expect(again.body).toMatchObject({ created: 0, unchanged: body.prompts.length });
  });
});
