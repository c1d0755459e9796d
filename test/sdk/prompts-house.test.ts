import { expect, it } from 'vitest';
import { NotFoundError, PreconditionFailedError, PromptEnchanter } from '../../packages/sdk/src/index.ts';
import { openHouse } from '../house.ts';

const content = 'You greet {customer_name} in a {tone} tone. Answer as {"greeting": "…"}.';
const variables = [{ name: 'customer_name' }, { name: 'tone', default: 'warm' }];

it('keeps a prompt at the real server from its first version to its last day', async () => {
  const house = await openHouse();
  try {
    const { apiKey } = await house.register();
    const { prompts } = new PromptEnchanter({ apiKey, baseURL: await house.listen() });
    const name = 'support/greeting';

    const first = await prompts.create({ name, content, variables, config: { level: 'low' }, tags: ['friendly'] });
    const second = await prompts.update(first.id, { content: `${content} Be brief.` }, { ifMatch: first });
    expect([second.created, second.promoted, second.version]).toEqual([true, true, 2]);
    const late = await prompts.update(name, { content: 'Hi.' }, { ifMatch: first }).catch((e: unknown) => e);
    if (!PreconditionFailedError.isInstance(late)) throw late;
    expect(late.current).toMatchObject({ revision: second.revision, version: 2 });

    const back = await prompts.rollback(name, 1, { reason: 'Too brief.' }, { ifMatch: second.revision });
    expect(back.labels.production).toBe(1);
    expect((await prompts.moveLabel(name, 'staging', { version: 2 })).labels).toMatchObject({ staging: 2 });
    expect((await prompts.labelMoves(name).toArray()).map(({ label, to }) => [label, to])).toContainEqual([
      'staging',
      2,
    ]);
    expect((await prompts.removeLabel(name, 'staging')).labels).toEqual({ production: 1 });
    expect((await prompts.versions(name, { limit: 1 }).toArray()).map(({ version }) => version)).toEqual([2, 1]);
    expect(await prompts.version(name, 1)).toMatchObject({ content, labels: ['production'] });
    const { changes } = await prompts.diff(name, { from: 1, to: 2 });
    expect(changes.map(({ kind }) => kind)).toContain('added');
    expect(await prompts.analytics(name)).toMatchObject({ by: 'version', total: { calls: 0 } });

    const copy = await prompts.duplicate(name, { name: 'support/hello' });
    expect(await prompts.list({ folder: 'support', limit: 1 }).toArray()).toHaveLength(2);
    const bundle = await prompts.export();
    expect(await prompts.import(bundle, { dry_run: true })).toMatchObject({ unchanged: 2, dry_run: true });
    await prompts.archive(copy.id);
    expect((await prompts.list({ archived: true })).data.map(({ id }) => id)).toEqual([copy.id]);
    expect(await prompts.restore(copy.id, { name: 'support/hi' })).toMatchObject({ archived_at: null });
  } finally {
    await house.close();
  }
});

it('fills in here what the real server fills in, and sends it either way', async () => {
  const house = await openHouse();
  try {
    const { apiKey } = await house.register();
    const { prompts, completions } = new PromptEnchanter({ apiKey, baseURL: await house.listen() });
    await prompts.create({ name: 'greeting', content, variables, config: { level: 'low', r_type: 'none' } });
    const messages = [{ role: 'user' as const, content: 'Greet me.' }];
    const values = { customer_name: 'Ada "{tone}"', more: { deep: [1, null] } };

    const prompt = await prompts.get('greeting', { fallback: 'Hello {customer_name}.' });
    const filled = await prompts.render('greeting', { variables: values });
    expect(prompt.render(values)).toBe(filled.text);
    expect(filled.unused.map(({ name }) => name)).toEqual(['more']);

    const there = await completions.preview({ prompt: prompt.ref(values), messages });
    const here = await completions.preview({
      level: 'low',
      r_type: 'none',
      messages: prompt.messages(values, messages),
    });
    expect(there.messages).toEqual(here.messages);
    const alone = await completions.preview({ prompt: prompt.ref(values) });
    expect(alone.messages).toEqual(prompt.messages(values));

    const { enhancement } = await completions.create({ prompt: prompt.ref(values), messages });
    expect(enhancement.prompt).toMatchObject({ name: 'greeting', version: 1 });
  } finally {
    await house.close();
  }
});

it('is told by the real server that nothing changed, and sees what others changed', async () => {
  const house = await openHouse();
  try {
    const { apiKey } = await house.register();
    const baseURL = await house.listen();
    const statuses: number[] = [];
    const fetch = async (request: Request) => {
      const response = await globalThis.fetch(request);
      statuses.push(response.status);
      return response;
    };
    const reader = new PromptEnchanter({ apiKey, baseURL, fetch }).prompts;
    const writer = new PromptEnchanter({ apiKey, baseURL }).prompts;
    await writer.create({ name: 'greeting', content: 'Hello.' });

    for (let reads = 0; reads < 3; reads += 1) await reader.get('greeting', { ttlMs: 0 });
    await writer.update('greeting', { content: 'Hi.' });
    expect(await reader.get('greeting', { ttlMs: 0 })).toMatchObject({ content: 'Hi.', version: 2 });
    expect(statuses).toEqual([200, 304, 304, 200]);

    await reader.get('greeting', { version: 1 });
    await writer.archive('greeting');
    await expect(reader.get('greeting', { ttlMs: 0 })).rejects.toBeInstanceOf(NotFoundError);
    expect(await reader.get('greeting', { version: 1, ttlMs: 0 })).toMatchObject({ content: 'Hello.' });
  } finally {
    await house.close();
  }
});

it("keeps tenants apart at the real server, and opens another's library to an admin", async () => {
  const house = await openHouse();
  try {
    const baseURL = await house.listen();
    const { apiKey, userId } = await house.register('ada');
    const other = await house.register('bob');
    const { sessionToken } = await house.setUp();
    const { prompts } = new PromptEnchanter({ apiKey, baseURL });
    await prompts.create({ name: 'secret', content: 'Sesame.' });

    await expect(new PromptEnchanter({ apiKey: other.apiKey, baseURL }).prompts.get('secret')).rejects.toBeInstanceOf(
      NotFoundError,
    );
    const admin = new PromptEnchanter({ sessionToken, baseURL }).prompts;
    await expect(admin.get('secret')).rejects.toBeInstanceOf(NotFoundError);
    const theirs = admin.ofTenant(userId);
    expect(await theirs.get('secret')).toMatchObject({ content: 'Sesame.' });
    await theirs.archive('secret');
    const [archived] = await theirs.list({ archived: true }).toArray();
    await theirs.purge(archived?.id ?? '');
    expect(await prompts.list({ archived: true }).toArray()).toEqual([]);
  } finally {
    await house.close();
  }
});

it('does not change another prompt that has taken the name of the one that was read', async () => {
  const house = await openHouse();
  try {
    const { apiKey } = await house.register();
    const { prompts } = new PromptEnchanter({ apiKey, baseURL: await house.listen() });
    const read = await prompts.create({ name: 'greeting', content: 'Mine.' });
    await prompts.archive(read.id);
    const { revision } = await prompts.create({ name: 'greeting', content: 'Of somebody else.' });

    const late = await prompts.update('greeting', { content: 'Mine.' }, { ifMatch: read }).catch((e: unknown) => e);

    expect([read.revision, PreconditionFailedError.isInstance(late)]).toEqual([revision, true]);
    expect(await prompts.get('greeting')).toMatchObject({ content: 'Of somebody else.' });
  } finally {
    await house.close();
  }
});
