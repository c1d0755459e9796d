import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Message, NotFoundError, type Prompt, PromptVariablesError } from '../../packages/sdk/src/index.ts';
import { fillIn } from '../../packages/server/src/services/library/filling.ts';
import { greeting, interview } from './prompt-samples.ts';
import { clientFor, errorBody } from './samples.ts';
import { networkError } from './session-house.ts';

type Answering = () => Response | Promise<Response>;

function promptsOf(answer: Answering) {
  return clientFor({ baseURL: 'http://house.test' }, { fetch: async () => answer(), maxRetries: 0 }).prompts;
}

const storing = (prompt: Prompt) => promptsOf(() => Response.json(prompt));
const failing = (status: number) =>
  promptsOf(() => Response.json(errorBody(status < 500 ? 'NOT_FOUND' : 'INTERNAL_ERROR'), { status }));

it('fills in a text, and answers all that is stored of it', async () => {
  const prompt = await storing(greeting).get(greeting.name);

  expect(prompt.isFallback).toBe(false);
  expect(prompt).toMatchObject(greeting);
  expect(prompt.render({ customer_name: 'Ada' })).toBe('Hello Ada, welcome. Literal: {"json": {}}');
  expect(prompt.ref({ customer_name: 'Ada' })).toEqual({
    ...{ id: greeting.id, version: 2, variables: { customer_name: 'Ada' } },
  });
});

it('fills in a chat, and leaves the stored one as it is', async () => {
  const prompts = storing(interview);
  const prompt = await prompts.get('interview');

  const filled = prompt.render({ language: 'French', guest: 'Ada' });

  expect(filled).toEqual([
    { role: 'system', content: 'You speak French.' },
    { role: 'user', content: 'Ask Ada something.' },
  ]);
  expect((await prompts.get('interview')).content).toEqual(interview.content);
});

it('names every required variable without a value, and every value that is too long', async () => {
  const variables = [{ name: 'language' }, { name: 'guest' }, { name: 'tone', max_length: 3 }];
  const prompt = await storing({ ...interview, variables }).get('interview');

  const render = () => prompt.render({ tone: 'grand', guest: null });

  expect(render).toThrow('The prompt interview cannot be filled in. No value for: language, guest. Too long: tone.');
  expect(render).toThrow(PromptVariablesError);
  expect(render).toThrow(expect.objectContaining({ missing: ['language', 'guest'], tooLong: ['tone'] }));
  expect(() => prompt.messages()).toThrow(PromptVariablesError);
});

it('makes the messages of a completion: a text is of the system where some follow, else of the user', async () => {
  const text = await storing(greeting).get(greeting.name);
  const chat = await storing(interview).get('interview');
  const following: Message[] = [{ role: 'user', content: 'Who are you?' }];
  const filled = 'Hello Ada, welcome. Literal: {"json": {}}';
  const values = { language: 'French', guest: 'Ada' };

  expect(text.messages({ customer_name: 'Ada' })).toEqual([{ role: 'user', content: filled }]);
  expect(text.messages({ customer_name: 'Ada' }, following)).toEqual([
    { role: 'system', content: filled },
    ...following,
  ]);
  expect(chat.messages(values, following)).toEqual([...chat.render(values), ...following]);
});

/** Names, braces, backslashes and what surrounds them, in every order. */
const template = fc.array(
  fc.oneof(
    fc.constantFrom('{a}', '{b_1}', '{_}', '{', '}', '\\', '{{a}}', '{ a }', '{1}', '"', 'é', '{}', '$&'),
    fc.string(),
  ),
);
const text = template.map((pieces) => pieces.join(''));
const variable = fc.record(
  {
    name: fc.constantFrom('a', 'b_1', '_'),
    default: fc.string(),
    required: fc.boolean(),
    max_length: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: ['name'] },
);
const stored = fc.record({
  content: fc.oneof(
    text,
    fc.array(fc.record({ role: fc.constantFrom('system' as const, 'user' as const), content: text }), { minLength: 1 }),
  ),
  format: fc.constantFrom('braces' as const, 'mustache' as const, 'none' as const),
  variables: fc.uniqueArray(variable, { selector: ({ name }) => name }),
});
const values = fc.dictionary(
  fc.constantFrom('a', 'b_1', '_', 'c'),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.jsonValue()),
);

it('fills in as the server does for a completion, or refuses what the server refuses', async () => {
  await fc.assert(
    fc.asyncProperty(stored, values, async ({ content, format, variables }, given) => {
      const kind = typeof content === 'string' ? 'text' : 'chat';
      const prompt = await storing({ ...greeting, kind, content, format, variables }).get('any');

      const here = outcome(() => prompt.render(given));
      const there = outcome(() => fillIn({ kind, content, format, variables, config: {} }, given, 'prompt.variables'));

      expect(here).toEqual(there);
    }),
    { numRuns: 500 },
  );
});

function outcome(fill: () => unknown): unknown {
  try {
    return { filled: fill() };
  } catch (error) {
    if (PromptVariablesError.isInstance(error)) return new Set([...error.missing, ...error.tooLong]);
    const { errors = [] } = (error as { circumstances?: { errors?: { path: string }[] } }).circumstances ?? {};
    return new Set(errors.map(({ path }) => path.replace('prompt.variables.', '')));
  }
}

it.each<[string, Answering]>([
  ['is not reached', () => Promise.reject(networkError('ECONNREFUSED'))],
  ['answers 500', () => Response.json(errorBody('INTERNAL_ERROR'), { status: 500 })],
  ['is behind a proxy that answers 502', () => new Response('<html>', { status: 502 })],
  ['is too slow', () => new Promise<never>(() => {})],
])('answers the fallback when the server %s, and says so', async (_, answer) => {
  const prompts = promptsOf(answer);

  const prompt = await prompts.get('support/greeting', { fallback: 'Hello {customer_name}!' }, { timeout: 50 });

  expect(prompt).toMatchObject({ isFallback: true, name: 'support/greeting', kind: 'text' });
  expect(prompt.render({ customer_name: 'Ada' })).toBe('Hello Ada!');
  expect(prompt.messages({ customer_name: 'Ada' })).toEqual([{ role: 'user', content: 'Hello Ada!' }]);
  expect(() => prompt.render({} as { customer_name: string })).toThrow(PromptVariablesError);
});

it('answers messages where the fallback is a chat', async () => {
  const fallback = [
    { role: 'system', content: 'You speak {language}.' },
    { role: 'user', content: 'Say {"greeting": "{word}"}' },
  ] as const;

  const prompt = await failing(503).get('interview', { fallback });

  expect(prompt).toMatchObject({ isFallback: true, kind: 'chat' });
  expect(prompt.render({ language: 'French', word: 'hello' })).toEqual([
    { role: 'system', content: 'You speak French.' },
    { role: 'user', content: 'Say {"greeting": "hello"}' },
  ]);
});

it.each([400, 401, 403, 404, 409, 410, 422, 429])('throws a %i, fallback or not', async (status) => {
  await expect(failing(status).get('a', { fallback: 'Hello!' })).rejects.toMatchObject({ status });
});

it('throws when its caller leaves, fallback or not', async () => {
  const signal = AbortSignal.abort();

  await expect(failing(500).get('a', { fallback: 'Hello!' }, { signal })).rejects.toMatchObject({
    name: 'UserAbortError',
  });
});

it('throws when the server is away and there is no fallback', async () => {
  await expect(failing(500).get('a')).rejects.toMatchObject({ name: 'InternalServerError' });
  await expect(failing(404).get('a')).rejects.toBeInstanceOf(NotFoundError);
});

it('takes an empty text for a fallback as any other', async () => {
  expect((await failing(500).get('a', { fallback: '' })).render()).toBe('');
});

it('names in a completion what was asked for, where it has the fallback only', async () => {
  const prompts = failing(500);
  const named = await prompts.get('a', { label: 'staging', fallback: 'Hello {who}!' });
  const known = await prompts.get(greeting.id, { version: 3, fallback: 'Hello!' });

  expect(JSON.parse(JSON.stringify(named.ref({ who: 'Ada' })))).toEqual({
    ...{ name: 'a', label: 'staging', variables: { who: 'Ada' } },
  });
  expect(JSON.parse(JSON.stringify(known.ref()))).toEqual({ id: greeting.id, version: 3, variables: {} });
});

it('throws for a prompt that is not of the kind of its fallback', async () => {
  await expect(storing(interview).get('interview', { fallback: 'Hello!' })).rejects.toThrow(
    'The prompt interview is of the kind chat, and its fallback is not.',
  );
});
