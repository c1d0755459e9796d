import { expect, test } from 'vitest';
import { openWriting, question, writeGreeting } from './stored-prompts-scene.ts';

const named = { prompt: { name: 'support/greeting', variables: { customer_name: 'Ada' } }, messages: [question] };

test('A request may leave out what the config of its stored prompt says.', async () => {
  await using scene = await openWriting();
  const tools = [{ type: 'function' as const, function: { name: 'look' } }];
  await writeGreeting(scene, { config: { level: 'medium', r_type: 'tot', temperature: 0.3, max_tokens: 50, tools } });

  const { status, body } = await scene.complete(named);

  expect(status).toBe(200);
  expect(body.enhancement).toMatchObject({ level: 'medium', r_type: 'tot' });
  expect(scene.sent()[0]).toMatchObject({ temperature: 0.3, max_tokens: 50, tools });
  expect(scene.sent()[0]).not.toHaveProperty('level');
});

test('What the request says itself wins, field by field, and null is said as well.', async () => {
  await using scene = await openWriting();
  await writeGreeting(scene, {
    config: { level: 'medium', r_type: 'tot', temperature: 0.3, seed: 7, top_p: 0.5, ai_research: true },
  });

  const { body } = await scene.complete({
    ...named,
    ...{ level: 'low', r_type: 'none', temperature: 1, seed: null, ai_research: null },
  });

  expect(body.enhancement).toMatchObject({ level: 'low', r_type: 'none', variant: 'none', research: null });
  expect(scene.sent()[0]).toMatchObject({ temperature: 1, seed: null, top_p: 0.5 });
});

test('A bound on the answer by either of its names takes the place of the one that the prompt says.', async () => {
  await using scene = await openWriting();
  await writeGreeting(scene, { config: { level: 'low', max_tokens: 50 } });

  await scene.complete({ ...named, max_completion_tokens: 9 });

  expect(scene.sent()[0]).toMatchObject({ max_completion_tokens: 9 });
  expect(scene.sent()[0]).not.toHaveProperty('max_tokens');
});

test('What a prompt that is a style says of itself is not for completions.', async () => {
  await using scene = await openWriting();
  await scene.write({ name: 'r_type/polite', content: 'Be polite.', config: { style: { light_prompt: 'Politely.' } } });

  const { status } = await scene.complete({
    level: 'low',
    r_type: 'none',
    prompt: 'r_type/polite',
    messages: [question],
  });

  expect(status).toBe(200);
  expect(scene.sent()[0]).not.toHaveProperty('style');
});

test.each([
  [{ level: 'ultra' as const }, 'LEVEL_NOT_ALLOWED', 'level'],
  [{ level: 'low' as const, r_type: 'no_such_style' }, 'STYLE_NOT_ALLOWED', 'r_type'],
  [{ level: 'low' as const, ai_research: true }, 'RESEARCH_DISABLED', 'ai_research'],
])(
  'What the config %j asks for is refused as if the request did, and says where it comes from.',
  async (config, code, path) => {
    await using scene = await openWriting({ RESEARCH_ENABLED: 'false' });
    scene.house.write("UPDATE users SET level = 'medium' WHERE id = ?", scene.ada.userId);
    await writeGreeting(scene, { config });

    const { status, body } = await scene.complete(named);
    const own = await scene.complete({ ...named, level: 'low', r_type: 'none', ai_research: false });

    expect([status, body.error_code]).toEqual([403, code]);
    expect(body.message).toContain('The stored prompt support/greeting (version 1) asks for it');
    expect(body.errors).toMatchObject([{ path }]);
    expect(own.status).toBe(200);
  },
);

test('Without a level anywhere, or without messages, the request is refused with what to do.', async () => {
  await using scene = await openWriting();
  await writeGreeting(scene);

  const bare = await scene.complete({});
  const unlevelled = await scene.complete(named);

  expect(bare.status).toBe(422);
  expect(bare.body.errors).toMatchObject([
    { path: 'level', message: expect.stringMatching(/^is required: /) },
    { path: 'messages', message: expect.stringMatching(/^is required: /) },
  ]);
  expect([unlevelled.status, unlevelled.body.errors.map(({ path }) => path)]).toEqual([422, ['level']]);
  expect(scene.mock.calls).toHaveLength(0);
});

test('A request that is refused for its stored prompt is neither charged for nor sent.', async () => {
  await using scene = await openWriting();
  await writeGreeting(scene);
  const bela = await scene.house.register('bela');
  const asked = { level: 'low', messages: [question] };

  const missing = await scene.complete({ ...asked, prompt: 'support/greeting' });
  const unknown = await scene.complete({ ...asked, prompt: 'support/nothing' });
  const anothers = await scene.ask<{ error_code: string }>(
    'POST',
    '/v1/prompt/completions',
    { ...asked, ...named },
    bela.headers,
  );

  expect([missing.status, missing.body.errors[0]?.path]).toEqual([422, 'prompt.variables.customer_name']);
  expect([unknown.status, unknown.body.error_code]).toEqual([404, 'NOT_FOUND']);
  expect(anothers.status).toBe(404);
  expect(JSON.stringify(anothers.body).length).toBe(JSON.stringify(unknown.body).length);
  expect(scene.mock.calls).toHaveLength(0);
  expect(scene.house.rows('SELECT 1 FROM message_logs')).toEqual([]);
});

test('A stored prompt and the messages of a request are together as many as a request may have.', async () => {
  await using scene = await openWriting();
  await writeGreeting(scene);

  const { status, body } = await scene.complete({ ...named, level: 'low', messages: Array(2_046).fill(question) });

  expect([status, body.errors[0]?.path]).toEqual([422, 'messages']);
});
