import { expect, it, vi } from 'vitest';
import { AuthenticationError, PromptEnchanter, UnprocessableEntityError } from '../../packages/sdk/src/index.ts';
import { movableClock } from '../clock.ts';
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

it('lives an account through with a session: signs in, renews, changes, looks back, retrieves its key and leaves', async () => {
  const clock = movableClock(Date.now());
  const house = await openHouse({ API_KEY_RETRIEVAL_ENABLED: 'true' }, clock);
  try {
    const baseURL = await house.listen();
    const stranger = new PromptEnchanter({ apiKey: null, baseURL });
    const { api_key, user_id } = await stranger.users.register(newcomer);
    const login = await stranger.users.login({ username: newcomer.username, password: newcomer.password });
    expect(login.user.id).toBe(user_id);

    const onTokens = vi.fn();
    const client = stranger.withSession(login, { onTokens });
    clock.move(25 * 3_600_000);
    expect(await client.users.profile()).toEqual(login.user);
    expect(onTokens).toHaveBeenCalledOnce();
    const changed = await client.users.update({ about_me: 'I write about engines.', user_type: 'Business' });
    expect(changed).toEqual({ ...login.user, about_me: 'I write about engines.', user_type: 'Business' });

    const { requestId } = await client.completions.create(question).withResponse();
    const entries = await client.users.messages.list();
    expect(entries.data.map(({ request_id }) => request_id)).toEqual([requestId]);
    expect((await client.users.messages.get(requestId ?? '')).request).toEqual(question.messages);
    await stranger.users.login({ email: newcomer.email, password: newcomer.password });
    const sessions = await client.users.sessions.list();
    expect(sessions.data.map(({ is_current }) => is_current)).toEqual([false, true]);
    await client.users.sessions.end(sessions.data[0]?.id ?? '');

    expect(await client.users.apiKey.retrieve()).toMatchObject({ api_key, is_retrievable: true });
    expect(await client.email.status()).toMatchObject({ email: newcomer.email, is_verified: true });
    const { messages, profile } = await client.users.export();
    expect([messages.length, profile.about_me]).toEqual([1, 'I write about engines.']);

    const wrong = client.users.delete({ password: 'Wrong-horse-1' });
    await expect(wrong).rejects.toMatchObject({ code: 'INVALID_REQUEST', errors: [{ path: 'password' }] });
    await client.users.delete({ password: newcomer.password });
    await expect(client.users.profile()).rejects.toBeInstanceOf(AuthenticationError);
    const byKey = new PromptEnchanter({ apiKey: api_key, baseURL }).users.profile();
    await expect(byKey).rejects.toBeInstanceOf(AuthenticationError);
    expect((await stranger.users.register(newcomer)).user_id).not.toBe(user_id);
  } finally {
    await house.close();
  }
});
