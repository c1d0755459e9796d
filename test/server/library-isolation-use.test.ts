import { describe, expect, test } from 'vitest';
import type { Prompt } from '../../packages/server/src/contract/types.ts';
import { startMockLlm } from '../fault/mock-llm.ts';
import { alike, type Handle, openStrangers } from './library-isolation-scene.ts';

const messages = [{ role: 'user', content: 'Is 3599 prime?' }];

/** How a completion names a prompt. */
const namings: Record<string, (names: Handle) => unknown> = {
  'its name': ({ name }) => name,
  'its id': ({ id }) => id,
  'its name with a version': ({ name }) => `${name}#1`,
  'its name with a label': ({ name }) => `${name}@xyzzylabel`,
  'its id with a label': ({ id }) => `${id}@production`,
  'an object with its id': ({ id }) => ({ id, variables: { xyzzyname: 'Ada' } }),
  'an object with its name': ({ name }) => ({ name, version: 2 }),
  'an object with a label that it has not': ({ id }) => ({ id, label: 'mine' }),
  'the id of an archived one, with a version': ({ archivedId }) => ({ id: archivedId, version: 1 }),
  'the name of an archived one, with a version': ({ archivedName }) => `${archivedName}#1`,
};

/** Where completions are asked for. */
const doors: Record<string, (fields: object) => { path: string; body: object }> = {
  'a completion': (fields) => ({ path: '/v1/prompt/completions', body: { level: 'low', messages, ...fields } }),
  'a streamed completion': (fields) => ({
    path: '/v1/prompt/completions',
    body: { level: 'low', messages, stream: true, ...fields },
  }),
  'a preview': (fields) => ({ path: '/v1/prompt/preview', body: { level: 'low', messages, ...fields } }),
  'a chat completion': (fields) => ({ path: '/v1/chat/completions', body: { model: 'low', messages, ...fields } }),
};

async function openUse() {
  const mock = await startMockLlm();
  const scene = await openStrangers({
    ...{ WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: 'ok', UPSTREAM_MAX_RETRIES: '0' },
    DEFAULT_USER_LIMITS: '{"conversation_limit":1000,"reset":1000}',
  });
  const { ada, ben, house, hidden, missing } = scene;
  const post = (who: typeof ada, path: string, body: object) => house.post(path, body, who.headers);
  return {
    ...{ ...scene, mock, post },
    /** What Ada is told of Ben's prompt, and of none. */
    told: (path: string, bodyOf: (names: Handle) => object) =>
      alike(post(ada, path, bodyOf(hidden)), hidden, post(ada, path, bodyOf(missing)), missing),
    ofBen: (path: string, bodyOf: (names: Handle) => object) => post(ben, path, bodyOf(hidden)),
    async [Symbol.asyncDispose]() {
      await house.close();
      await mock.close();
    },
  };
}

describe.each(Object.entries(doors))("Another's prompt, in %s,", (_door, doorOf) => {
  test('is answered as one that there is not, however it is named; no model is asked, and nothing is charged', async () => {
    await using scene = await openUse();
    const before = scene.stored();
    for (const [how, naming] of Object.entries(namings)) {
      const bodyOf = (names: Handle) => doorOf({ prompt: naming(names) }).body;
      const { path } = doorOf({});
      const [theirs, none] = await scene.told(path, bodyOf);
      expect({ how, theirs }).toEqual({ how, theirs: none });
      expect({ how, theirs }).toMatchObject({ how, theirs: { status: 404 } });
    }
    expect([scene.mock.calls, scene.stored() === before]).toEqual([[], true]);
    const own = await scene.ofBen(
      doorOf({}).path,
      ({ id }) => doorOf({ prompt: { id, variables: { xyzzyname: 'B' } } }).body,
    );
    await own.text();
    expect(own.status).toBe(200);
  });
});

describe("Another's own style", () => {
  test.each(Object.entries(doors))(
    'is none in %s, by its name alone or within that of a model',
    async (_door, doorOf) => {
      await using scene = await openUse();
      const before = scene.stored();
      const { path, body } = doorOf({});
      const wishes = [
        (names: Handle) => ({ r_type: names.style }),
        ...('model' in body ? [({ style }: Handle) => ({ model: `${style}-low` })] : []),
      ];
      for (const wish of wishes) {
        const bodyOf = (names: Handle) => ({ ...body, ...wish(names) });
        const [theirs, none] = await scene.told(path, bodyOf);
        expect(theirs).toEqual(none);
        expect((theirs as { status: number }).status).toBeGreaterThanOrEqual(400);
        expect(JSON.stringify(theirs)).not.toContain('xyzzyverse');
      }
      expect([scene.mock.calls, scene.stored() === before]).toEqual([[], true]);
      for (const wish of wishes) {
        const own = await scene.ofBen(path, (names) => ({ ...body, ...wish(names) }));
        await own.text();
        expect(own.status).toBe(200);
      }
    },
  );

  test('is in no list of models, nor in what a refusal says is allowed', async () => {
    await using scene = await openUse();
    const { house, ada, hidden } = scene;
    expect(await (await house.fetch('/v1/models', { headers: ada.headers })).text()).not.toContain(hidden.style);
    const refused = await scene.post(ada, '/v1/prompt/completions', {
      level: 'low',
      messages,
      r_type: 'no_such_style',
    });
    expect(await refused.text()).not.toContain(hidden.style);
  });

  test("stays as it is when somebody else's has its name", async () => {
    await using scene = await openUse();
    const { ada, ben, ask, hidden } = scene;
    const own = await ask<Prompt>(ada, 'POST', '/v1/prompts', {
      ...{ name: `r_type/${hidden.style}`, content: 'In my verse.', format: 'none' },
    });
    expect(own.status).toBe(201);
    const shown = async (who: typeof ada) =>
      (await scene.post(who, '/v1/prompt/preview', { level: 'low', messages, r_type: hidden.style })).text();
    const [mine, theirs] = [await shown(ada), await shown(ben)];
    expect([mine.includes('In my verse.'), mine.includes('xyzzyverse')]).toEqual([true, false]);
    expect([theirs.includes('In my verse.'), theirs.includes('xyzzyverse')]).toEqual([false, true]);
  });
});

describe.each(['/v1/batch/process', '/v1/batch/jobs'])("Another's prompt, in a batch at %s,", (path) => {
  const plain = { prompt: 'Is 3599 prime?' };
  const tasks: Record<string, (names: Handle) => object> = {
    'by its id': ({ id }) => ({ prompt: { id, variables: { xyzzyname: 'Ada' } } }),
    'by its name': ({ name }) => ({ prompt: { name } }),
    'by its name and a label': ({ name }) => ({ prompt: { name, label: 'xyzzylabel' } }),
    'as a style': ({ style }) => ({ ...plain, r_type: style }),
  };

  test('is answered as one that there is not, and no task of the batch is begun or charged', async () => {
    await using scene = await openUse();
    for (const [how, taskOf] of Object.entries(tasks)) {
      const bodyOf = (names: Handle) => ({ level: 'low', batch: [plain, taskOf(names)] });
      const [theirs, none] = await scene.told(path, bodyOf);
      expect({ how, theirs }).toEqual({ how, theirs: none });
      expect((theirs as { status: number }).status).toBeOneOf([403, 404, 422]);
      const own = await scene.ofBen(path, (names) => ({ level: 'low', batch: [taskOf(names)] }));
      expect([how, own.status]).not.toEqual([how, (theirs as { status: number }).status]);
    }
    const begun = scene.house.rows('SELECT seq FROM message_logs WHERE user_id = ?', scene.ada.userId);
    expect(begun).toEqual([]);
  });
});
