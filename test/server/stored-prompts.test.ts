import { expect, test } from 'vitest';
import type { MessageDetail, MessageList, Preview } from '../../packages/server/src/contract/types.ts';
import { openWriting, question, writeGreeting } from './stored-prompts-scene.ts';

const ada = { customer_name: 'Ada' };
const greeted = [
  { role: 'system', content: 'Answer Ada as kindly as you can.' },
  { role: 'user', content: 'I am Ada.' },
  { role: 'assistant', content: 'Welcome!' },
];

test('The messages of a stored prompt go in front of those of the request, and the receipt names it.', async () => {
  await using scene = await openWriting();
  const { id } = await writeGreeting(scene);

  const { status, body } = await scene.complete({
    ...{ level: 'low', r_type: 'none', messages: [question] },
    prompt: { name: 'support/greeting', variables: ada },
  });

  expect(status).toBe(200);
  expect(scene.sent()).toEqual([expect.objectContaining({ messages: [...greeted, question] })]);
  expect(scene.sent()[0]).not.toHaveProperty('prompt');
  expect(body.enhancement.prompt).toEqual({ id, name: 'support/greeting', version: 1, label: 'production' });
});

test('The receipt of a completion without a stored prompt names none.', async () => {
  await using scene = await openWriting();

  const { body } = await scene.complete({ level: 'low', messages: [question] });

  expect(body.enhancement.prompt).toBeNull();
});

test('A text is the system message in front of others, and the user message where it stands alone.', async () => {
  await using scene = await openWriting();
  await scene.write({ name: 'terse', content: 'Say {n} words about tides.' });
  const prompt = { name: 'terse', variables: { n: 3 } };

  await scene.complete({ level: 'low', r_type: 'none', prompt, messages: [question] });
  await scene.complete({ level: 'low', r_type: 'none', prompt });

  expect(scene.sent().map(({ messages }) => messages)).toEqual([
    [{ role: 'system', content: 'Say 3 words about tides.' }, question],
    [{ role: 'user', content: 'Say 3 words about tides.' }],
  ]);
});

test('The style joins the system message of the stored prompt; that of the request stays where it is.', async () => {
  await using scene = await openWriting();
  await writeGreeting(scene);
  const own = { role: 'system' as const, content: 'Be brief.' };

  const { body } = await scene.complete({
    ...{ level: 'low', r_type: 'bcot', messages: [own, question] },
    prompt: { name: 'support/greeting', variables: ada },
  });

  const [first, ...rest] = scene.sent()[0]?.messages ?? [];
  expect(body.enhancement.variant).toBe('full');
  expect(first).toMatchObject({
    role: 'system',
    content: expect.stringMatching(/.\n\nAnswer Ada as kindly as you can\.$/),
  });
  expect(rest).toEqual([...greeted.slice(1), own, question]);
});

test('A preview shows exactly what the model gets, and what prompt it is of.', async () => {
  await using scene = await openWriting();
  await writeGreeting(scene, { config: { level: 'medium', r_type: 'hcot' } });
  const asked = { prompt: { name: 'support/greeting', variables: ada }, messages: [question] };

  const preview = await scene.ask<Preview>('POST', '/v1/prompt/preview', asked);
  await scene.complete(asked);

  expect(preview.body.messages).toEqual(scene.sent()[0]?.messages);
  expect(preview.body).toMatchObject({ level: 'medium', r_type: 'hcot', prompt: { version: 1, label: 'production' } });
});

test('A conversation is logged with its stored prompt and with all that the model was told.', async () => {
  await using scene = await openWriting();
  const { id } = await writeGreeting(scene);
  await scene.complete({
    ...{ level: 'low', messages: [question] },
    prompt: { name: 'support/greeting', version: 1, variables: ada },
  });
  await scene.complete({ level: 'low', messages: [question] });
  const headers = (await scene.house.signIn('ada')).headers;

  const list = await scene.ask<MessageList>('GET', '/v1/users/messages', undefined, headers);

  const prompt = { id, name: 'support/greeting', version: 1, label: null };
  expect(list.body.data.map((entry) => entry.prompt)).toEqual([null, prompt]);
  const path = `/v1/users/messages/${list.body.data[1]?.request_id}`;
  const detail = await scene.ask<MessageDetail>('GET', path, undefined, headers);
  expect(detail.body.prompt).toEqual(prompt);
  expect(detail.body.request).toEqual([...greeted, question]);
  const exported = await scene.ask<{ messages: MessageDetail[] }>('GET', '/v1/users/export', undefined, headers);
  expect(exported.body.messages.map((entry) => entry.prompt)).toEqual([prompt, null]);
});

test('A stream has the stored prompt in the receipt of its last chunk.', async () => {
  await using scene = await openWriting();
  const { id } = await writeGreeting(scene);
  const prompt = { id, variables: ada };

  const reply = await scene.house.post(
    '/v1/prompt/completions',
    { level: 'low', r_type: 'none', stream: true, prompt, messages: [question] },
    scene.ada.headers,
  );

  const chunks = (await reply.text()).split('\n\n').filter((chunk) => chunk.startsWith('data: {'));
  const last = JSON.parse(chunks.at(-1)?.slice('data: '.length) ?? '{}') as { enhancement: { prompt: unknown } };
  expect(last.enhancement.prompt).toEqual({ id, name: 'support/greeting', version: 1, label: 'production' });
  expect(scene.sent()[0]).toMatchObject({ stream: true, messages: [...greeted, question] });
});

test('A request that is repeated under its key gets the first answer, whatever became of the prompt.', async () => {
  await using scene = await openWriting();
  const { id } = await writeGreeting(scene);
  const asked = { level: 'low', prompt: { id, variables: ada }, messages: [question] };
  const send = async () => {
    const headers = { ...scene.ada.headers, 'idempotency-key': 'greeting-1' };
    return (await scene.house.post('/v1/prompt/completions', asked, headers)).text();
  };

  const first = await send();
  await scene.ask('PUT', `/v1/prompts/${id}`, { content: 'Something else.' });
  const second = await send();

  expect(JSON.parse(first)).toMatchObject({ enhancement: { prompt: { version: 1 } } });
  expect(second).toBe(first);
  expect(scene.mock.calls).toHaveLength(1);
});

test('Equal requests share an answer only as long as the prompt says the same.', async () => {
  await using scene = await openWriting({ CACHE_TTL_SECONDS: '3600' });
  const { id } = await scene.write({ name: 'terse', content: 'Say {n} words about the tides.' });
  const ask = async (n: number) => {
    const { body } = await scene.complete({ level: 'low', prompt: { id, variables: { n } } });
    return body.enhancement.cache;
  };

  expect([await ask(3), await ask(3), await ask(4)]).toEqual(['miss', 'hit', 'miss']);
  await scene.ask('PUT', `/v1/prompts/${id}`, { content: 'Say at most {n} words about the tides.' });
  expect(await ask(3)).toBe('miss');
});

test('A roll-back is in force from the next request on for who names a label, and changes nothing for who names a version.', async () => {
  await using scene = await openWriting();
  const { id } = await scene.write({ name: 'terse', content: 'First text of it.' });
  await scene.ask('PUT', `/v1/prompts/${id}`, { content: 'Second text of it.' });
  const said = async (prompt: string) => {
    await scene.complete({ level: 'low', r_type: 'none', prompt });
    return scene.sent().at(-1)?.messages[0]?.content;
  };
  const before = [
    await said('terse'),
    await said('terse@production'),
    await said('terse#2'),
    await said('terse@latest'),
  ];

  const { status } = await scene.ask('POST', `/v1/prompts/${id}/versions/1/rollback`, { reason: 'It was better.' });

  expect(status).toBe(200);
  expect(before).toEqual(Array.from({ length: 4 }, () => 'Second text of it.'));
  expect([
    await said('terse'),
    await said('terse@production'),
    await said('terse#2'),
    await said('terse@latest'),
  ]).toEqual(['First text of it.', 'First text of it.', 'Second text of it.', 'Second text of it.']);
});
