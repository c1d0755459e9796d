import { expect, it } from 'vitest';
import { PromptEnchanter, UnprocessableEntityError } from '../../packages/sdk/src/index.ts';
import { openHouse } from '../house.ts';
import { newcomer, question } from './samples.ts';

it('registers, previews, completes and streams at the real server, over a real socket', async () => {
  const house = await openHouse();
  try {
    const baseURL = await house.listen();
    const { api_key } = await new PromptEnchanter({ apiKey: null, baseURL }).users.register(newcomer);
    const client = new PromptEnchanter({ apiKey: api_key, baseURL });

    const { messages } = await client.completions.preview(question);
    expect(messages.at(-1)).toEqual(question.messages[0]);

    const { data, requestId } = await client.completions.create(question).withResponse();
    expect(requestId).toMatch(/\S{8}/);
    expect(data.enhancement.r_type).toBe('bcot');

    const streamed = client.completions.stream(question);
    expect(await streamed.finalText()).toBe(data.choices[0]?.message.content);
    const { enhancement } = await streamed.finalCompletion();
    expect(enhancement.credits.conversation_limit).toBe(data.enhancement.credits.conversation_limit - 1);
  } finally {
    await house.close();
  }
});

it('names the faulty field that the real server refused', async () => {
  const house = await openHouse();
  try {
    const { apiKey } = await house.register();
    const client = new PromptEnchanter({ apiKey, baseURL: await house.listen() });

    const failure = await client.completions
      .create({ ...question, level: 'enormous' as 'low' })
      .catch((e: unknown) => e);

    expect(failure).toBeInstanceOf(UnprocessableEntityError);
    expect(failure).toMatchObject({ code: 'INVALID_REQUEST', attempts: 1, errors: [{ path: 'level' }] });
  } finally {
    await house.close();
  }
});

it('tells exhausted credits from a rate limit at the real server, without trying again', async () => {
  const house = await openHouse();
  try {
    const { apiKey, userId } = await house.register();
    house.write('UPDATE users SET conversation_limit = 0 WHERE id = ?', userId);
    const client = new PromptEnchanter({ apiKey, baseURL: await house.listen() });

    await expect(client.completions.create(question)).rejects.toMatchObject({
      name: 'CreditsExhaustedError',
      attempts: 1,
      limits: { conversation_limit: 0 },
    });
  } finally {
    await house.close();
  }
});
