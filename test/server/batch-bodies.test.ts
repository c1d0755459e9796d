import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import { allowance, type BatchScene, openBatches, questions } from './batch-scene.ts';

// Bodies that are refused leave nothing behind, which is asserted after each: one house serves them all.
let scene: BatchScene;

beforeAll(async () => {
  scene = await openBatches({
    ...{ BATCH_MAX_TASKS: '5', RESEARCH_ENABLED: 'false' },
    ...{ DEFAULT_USER_LEVEL: 'low', DEFAULT_USER_STYLES: 'bpe' },
  });
});
afterAll(() => scene[Symbol.asyncDispose]());

const good = { prompt: 'Is 3599 prime?' };
const message = { role: 'user', content: 'Is 3599 prime?' };

/** What is wrong, the tasks, what stands beside them, and the path that the answer names. */
type Row = [string, unknown, object, string];

const wrong: Row[] = [
  ['no tasks', undefined, {}, 'batch'],
  ['an empty list', [], {}, 'batch'],
  ['tasks as an object', { 0: good }, {}, 'batch'],
  ['more tasks than there may be', questions(6), {}, 'batch'],
  ['no level', [good], { level: undefined }, 'level'],
  ['an unknown level', [good], { level: 'lower' }, 'level'],
  ['an unknown field', [good], { priority: 1 }, 'priority'],
  ['parallel as a word', [good], { parallel: 'yes' }, 'parallel'],
  ['a task that is null', [good, null], {}, 'batch[1]'],
  ['a task that is a string', [good, 'hi'], {}, 'batch[1]'],
  ['a task without prompt and messages', [good, { temperature: 1 }], {}, 'batch[1].prompt'],
  ['a task with both', [good, good, { ...good, messages: [message] }], {}, 'batch[2].prompt'],
  ['an empty prompt', [{ prompt: '' }], {}, 'batch[0].prompt'],
  ['a prompt that is a number', [{ prompt: 7 }], {}, 'batch[0].prompt'],
  ['a stream', [good, good, good, { ...good, stream: true }], {}, 'batch[3].stream'],
  ['an option out of bounds', [good, { ...good, temperature: 9 }], {}, 'batch[1].temperature'],
  ['an unknown field in a task', [good, { ...good, urgency: 1 }], {}, 'batch[1].urgency'],
  ['an unknown role', [{ messages: [{ ...message, role: 'tutor' }] }], {}, 'batch[0].messages[0].role'],
  ['a level of its own that is unknown', [good, { ...good, level: 'x' }], {}, 'batch[1].level'],
];

async function expectNothing(): Promise<void> {
  expect([scene.mock.calls.length, scene.balance(), scene.statuses()]).toEqual([0, allowance, []]);
  expect(scene.house.rows('SELECT * FROM batch_jobs')).toEqual([]);
}

describe.each(['/v1/batch/process', '/v1/batch/jobs'])('A body of %s', (path) => {
  test.each(wrong.filter(([what]) => path.endsWith('process') || !what.startsWith('more tasks')))(
    'with %s is refused by its path, and nothing is charged',
    async (_, batch, more, faulty) => {
      const reply = await scene.house.post(path, { level: 'low', batch, ...more }, scene.ada.headers);
      const body = (await reply.json()) as { error_code: string; errors: { path: string }[] };
      expect([reply.status, body.error_code, body.errors[0]?.path]).toEqual([422, 'INVALID_REQUEST', faulty]);
      await expectNothing();
    },
  );

  test.each([
    ['a level that the user may not use', { level: 'ultra' }, 'LEVEL_NOT_ALLOWED', 'batch[1].level'],
    ['a style that the user may not use', { r_type: 'tot' }, 'STYLE_NOT_ALLOWED', 'batch[1].r_type'],
    ['research that the server does not do', { ai_research: true }, 'RESEARCH_DISABLED', 'batch[1].ai_research'],
  ])('with %s is refused for all tasks', async (_, more, code, faulty) => {
    const body = { level: 'low', batch: [good, { ...good, ...more }, good] };
    const reply = await scene.house.post(path, body, scene.ada.headers);
    const told = (await reply.json()) as { error_code: string; errors: { path: string; message: string }[] };
    expect([reply.status, told.error_code, told.errors[0]?.path]).toEqual([403, code, faulty]);
    expect(told.errors[0]?.message).toMatch(/^must be /);
    await expectNothing();
  });

  test('that is too large, no JSON or of another type is refused', async () => {
    const send = (body: string, type = 'application/json') =>
      scene.house.post(path, body, { ...scene.ada.headers, 'content-type': type });
    const large = await send(JSON.stringify({ level: 'low', batch: [{ prompt: 'x'.repeat(1_048_576) }] }));
    const broken = await send('{"level":"low","batch":[');
    const twice = await send('{"level":"low","level":"low","batch":[{"prompt":"a"}]}');
    const other = await send('{"prompt":"a"}\n', 'text/plain');
    expect([large, broken, twice, other].map(({ status }) => status)).toEqual([413, 400, 422, 415]);
    await expectNothing();
  });
});

test('Lines are taken where the contract has them and nowhere else', async () => {
  const taking = Object.values(operations).filter(({ hasLines }) => hasLines);
  expect(taking.map(({ path }) => path)).toEqual(['/v1/batch/jobs', '/v1/prompts/import']);
  for (const path of ['/v1/batch/process', '/v1/prompt/completions', '/v1/users/login']) {
    const headers = { ...scene.ada.headers, 'content-type': 'application/x-ndjson' };
    expect((await scene.house.post(path, '{"prompt":"a"}\n', headers)).status).toBe(415);
  }
  await expectNothing();
});
