import OpenAI from 'openai';
import { expect, test } from 'vitest';
import type { Receipt } from '../../packages/server/src/contract/types.ts';
import { openWriting, question, type Writing, writeGreeting } from './stored-prompts-scene.ts';

const prompt = { name: 'support/greeting', variables: { customer_name: 'Ada' } };
const greeted = [
  { role: 'system', content: 'Answer Ada as kindly as you can.' },
  { role: 'user', content: 'I am Ada.' },
  { role: 'assistant', content: 'Welcome!' },
];

test('The official client uses a stored prompt by one more field of the body, whole and as a stream.', async () => {
  await using scene = await openWriting();
  const { id } = await writeGreeting(scene, { config: { temperature: 0.3 } });
  const client = await clientOf(scene);
  const asked = { ...{ model: 'none-low', messages: [question] }, prompt };

  const whole = await client.chat.completions.create(asked);
  const stream = await client.chat.completions.create({ ...asked, stream: true });
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);

  const used = { id, name: 'support/greeting', version: 1, label: 'production' };
  expect([receiptOf(whole).prompt, receiptOf(chunks.at(-1)).prompt]).toEqual([used, used]);
  for (const sent of scene.sent()) {
    expect(sent).toMatchObject({ messages: [...greeted, question], temperature: 0.3 });
  }
});

test('The model says the level, and a style in front of it goes before that of the config.', async () => {
  await using scene = await openWriting();
  await writeGreeting(scene, { config: { level: 'high', r_type: 'tot' } });
  const client = await clientOf(scene);
  const styleOf = async (model: string, more: object = {}) => {
    const { level, r_type } = receiptOf(
      await client.chat.completions.create({ model, messages: [question], ...{ prompt, ...more } }),
    );
    return [level, r_type];
  };

  expect(await styleOf('low')).toEqual(['low', 'tot']);
  expect(await styleOf('hcot-low')).toEqual(['low', 'hcot']);
  expect(await styleOf('low', { r_type: 'bcot' })).toEqual(['low', 'bcot']);
  expect(await styleOf('ok')).toEqual([null, 'tot']);
});

test('What is refused has the shape that the official client reads.', async () => {
  await using scene = await openWriting();
  await writeGreeting(scene);
  const client = await clientOf(scene);
  const refusalOf = (body: object) =>
    client.chat.completions.create(body as never).then(
      () => null,
      (error: unknown) => (error instanceof OpenAI.APIError ? [error.status, error.code, error.param] : error),
    );

  expect(await refusalOf({ model: 'low', messages: [question], prompt: 'nothing' })).toEqual([
    404,
    'NOT_FOUND',
    'prompt',
  ]);
  expect(await refusalOf({ model: 'low', messages: [question], prompt: 'support/greeting' })).toEqual([
    ...[422, 'INVALID_REQUEST', 'prompt.variables.customer_name'],
  ]);
  expect(await refusalOf({ model: 'low' })).toEqual([422, 'INVALID_REQUEST', 'messages']);
  expect(await refusalOf({ prompt })).toEqual([422, 'INVALID_REQUEST', 'model']);
  expect(scene.mock.calls).toHaveLength(0);
});

async function clientOf({ house, ada }: Writing) {
  return new OpenAI({ baseURL: `${await house.listen()}/v1`, apiKey: ada.apiKey, maxRetries: 0 });
}

function receiptOf(answer: unknown): Receipt {
  return (answer as { enhancement: Receipt }).enhancement;
}
