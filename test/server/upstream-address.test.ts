import { describe, expect, test } from 'vitest';
import { startMockLlm } from '../fault/mock-llm.ts';
import { allowance, allWays, openScene, upstreamKey } from './upstream-scene.ts';

const fields = [
  'api_base',
  'base_url',
  'baseURL',
  'custom_host',
  'api_key',
  'api_version',
  'headers',
  'extra_headers',
  'extra_body',
  'organization',
  'deployment_id',
];

describe('Where a request goes and with which key is the operator’s to say', () => {
  test('a field that would say otherwise is refused with 422 before anything is charged or sent', async () => {
    await using elsewhere = await startElsewhere();
    await using scene = await openScene('ok');
    for (const field of fields) {
      const value = field.includes('header') ? { authorization: 'Bearer mine' } : elsewhere.baseUrl;
      const replies = await Promise.all(allWays.map((way) => scene.ask(way, { body: { [field]: value } })));
      for (const reply of replies) {
        expect(reply.status, field).toBe(422);
        expect(reply.text).toContain(field);
      }
    }
    expect([scene.mock.calls.length, elsewhere.calls.length]).toEqual([0, 0]);
    expect([scene.books(), scene.balance()]).toEqual([[], allowance]);
  });

  test('a `model` that is an address is refused', async () => {
    await using elsewhere = await startElsewhere();
    await using scene = await openScene('ok');
    for (const model of [elsewhere.baseUrl, `${elsewhere.baseUrl}/chat/completions`, '../../admin', 'low?x=1']) {
      expect((await scene.ask('OpenAI JSON', { body: { model } })).status).toBe(403);
    }
    expect((await scene.ask('native JSON', { body: { level: elsewhere.baseUrl } })).status).toBe(422);
    expect([scene.mock.calls.length, elsewhere.calls.length]).toEqual([0, 0]);
  });

  test('headers change neither, and none but the request id go on', async () => {
    await using elsewhere = await startElsewhere();
    await using scene = await openScene('ok');
    const names = [
      'x-api-base',
      'x-base-url',
      'x-custom-host',
      'x-portkey-custom-host',
      'x-litellm-api-base',
      'x-upstream-url',
      'x-forwarded-host',
      'x-original-url',
      'forwarded',
      'openai-organization',
      'openai-project',
      'api-key',
      'cookie',
      'traceparent',
    ];
    const headers = Object.fromEntries(names.map((name) => [name, elsewhere.baseUrl]));
    for (const way of allWays) {
      expect(
        (await scene.ask(way, { headers: { ...headers, 'x-request-id': `${way.replace(' ', '-')}-0001` } })).status,
      ).toBe(200);
    }

    expect(elsewhere.calls).toEqual([]);
    for (const { headers: sent } of scene.mock.calls) {
      expect(sent.authorization).toBe(`Bearer ${upstreamKey}`);
      expect(sent.host).toBe(new URL(scene.mock.baseUrl).host);
      expect(Object.keys(sent).sort()).toEqual([
        'accept',
        'accept-encoding',
        'authorization',
        'connection',
        'content-length',
        'content-type',
        'host',
        'x-request-id',
      ]);
      expect(JSON.stringify(sent)).not.toContain(scene.user.apiKey);
    }
  });

  test('the query of a request is no part of the upstream’s', async () => {
    await using scene = await openScene('ok');
    const { port, user } = scene;
    const reply = await fetch(`http://127.0.0.1:${port}/v1/chat/completions?api_base=http://127.0.0.1:1/v1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...user.headers },
      body: JSON.stringify({ model: 'low', messages: [{ role: 'user', content: 'Where does this go, please?' }] }),
    });
    expect([reply.status, scene.mock.calls.length]).toEqual([200, 1]);
  });
});

/** An upstream that a client would rather have. */
async function startElsewhere() {
  const mock = await startMockLlm();
  return { ...mock, [Symbol.asyncDispose]: () => mock.close() };
}
