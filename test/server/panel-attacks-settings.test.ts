import { describe, expect, test } from 'vitest';
import { openHouse } from '../house.ts';
import { openDesk } from './management-scene.ts';

const config = '/v1/admin-panel/config';
const whitelist = '/v1/admin-panel/ip-whitelist';

describe('The name of a model', () => {
  test.each(['gpt\n4', 'a\r\nset-cookie: x=1', 'gpt\u0000', 'модель', 'naïve', '😀', 'x'.repeat(201)])(
    'that no header carries is refused, and charges nobody: %j',
    async (name) => {
      await using desk = await openDesk();
      const origin = await desk.house.listen();
      for (const settings of [{ LEVEL_LOW_MODEL: name }, { WAPI_MODELS: ['fine', name] }]) {
        const { status, body } = await desk.ask(desk.root, 'PUT', config, { settings });
        expect([status, body.error_code]).toEqual([422, 'INVALID_REQUEST']);
      }
      const body = JSON.stringify({ level: 'low', messages: [{ role: 'user', content: 'hi' }] });
      const headers = { ...desk.ada.headers, 'content-type': 'application/json' };
      const reply = await fetch(`${origin}/v1/prompt/completions`, { method: 'POST', headers, body });
      expect([reply.status, reply.headers.get('x-enhancement-model')]).toEqual([200, 'gpt-4o-mini']);
      await expect(openHouse({ LEVEL_LOW_MODEL: name })).rejects.toThrow(/LEVEL_LOW_MODEL must be the name of a model/);
    },
  );
});

describe('Two changes at once', () => {
  test('do not keep out the admin who makes them: of the last entries of the whitelist one stays', async () => {
    await using desk = await openDesk();
    const { root, ask } = desk;
    const ids: string[] = [];
    for (const range of ['127.0.0.1', '127.0.0.0/8']) {
      ids.push((await ask<{ id: string }>(root, 'POST', whitelist, { range })).body.id);
    }
    await ask(root, 'PUT', config, { settings: { IP_WHITELIST_ENABLED: true } });

    const replies = await Promise.all(ids.map((id) => ask(root, 'DELETE', `${whitelist}/${id}`)));

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await ask(root, 'GET', '/v1/admin-panel/profile')).status).toBe(200);
  });

  test('do not keep out the admin who makes them: nor does turning the whitelist on while its entry goes', async () => {
    await using desk = await openDesk();
    const { root, ask } = desk;
    const { id } = (await ask<{ id: string }>(root, 'POST', whitelist, { range: '127.0.0.1' })).body;

    const replies = await Promise.all([
      ask(root, 'PUT', config, { settings: { IP_WHITELIST_ENABLED: true } }),
      ask(root, 'DELETE', `${whitelist}/${id}`),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await ask(root, 'GET', '/v1/admin-panel/profile')).status).toBe(200);
  });
});
