import { expect, test } from 'vitest';
import { messagesOf, openExchange, promptsIn, told } from './library-exchange-scene.ts';
import { bela } from './library-store-scene.ts';

/** As GET /api/public/v2/prompts/movie-critic answers it. */
const critic = {
  ...{ id: 'cm1', projectId: 'p1', createdBy: 'API', isActive: true, resolutionGraph: null },
  ...{ name: 'movie-critic', type: 'text', prompt: 'As a {{criticLevel}} critic, do you like {{movie}}?' },
  config: { model: 'gpt-4o', temperature: 0.5, supported_languages: ['en', 'fr'], level: 'expert' },
  ...{ version: 2, labels: ['production', 'latest'], tags: ['movies'], commitMessage: 'Shorter' },
};

const chat = {
  ...{ name: 'support/agent', type: 'chat', version: 1, config: {}, labels: [], tags: [] },
  prompt: [
    { type: 'chatmessage', role: 'system', content: 'You serve {{company}}.' },
    { role: 'user', content: '{{question}}' },
  ],
};

test('Prompts of Langfuse come in with their variables, labels and settings, and say what was left out', async () => {
  using exchange = openExchange();
  const earlier = { ...critic, version: 1, prompt: 'Do you like {{movie}}?', labels: ['staging'], commitMessage: null };

  const outcome = await exchange.take([critic, chat, earlier]);

  expect(outcome.results.map(({ name, outcome: what, version }) => [name, what, version])).toEqual([
    ['movie-critic', 'created', 2],
    ['support/agent', 'created', 1],
  ]);
  expect(messagesOf(outcome)).toEqual(['Left out: config.model, config.supported_languages, config.level.', null]);
  expect(promptsIn(await exchange.exported(bela))).toMatchObject([
    {
      ...{ name: 'movie-critic', tags: ['movies'], labels: { production: 2, staging: 1 } },
      versions: [
        { version: 1, content: 'Do you like {{movie}}?', variables: [{ name: 'movie' }], message: null },
        {
          ...{ version: 2, kind: 'text', format: 'mustache', message: 'Shorter', config: { temperature: 0.5 } },
          variables: [{ name: 'criticLevel' }, { name: 'movie' }],
        },
      ],
    },
    {
      labels: {},
      versions: [
        {
          kind: 'chat',
          content: [
            { role: 'system', content: 'You serve {{company}}.' },
            { role: 'user', content: '{{question}}' },
          ],
          variables: [{ name: 'company' }, { name: 'question' }],
        },
      ],
    },
  ]);
  expect(told(await exchange.take([critic, chat, earlier])).map(([what]) => what)).toEqual(['unchanged', 'unchanged']);
});

test.each<[string, object[], RegExp]>([
  ['a placeholder', [{ ...chat, prompt: [{ type: 'placeholder', name: 'history' }] }], /^prompt\[0\] is a placeholder/],
  [
    'an unknown role',
    [{ ...chat, prompt: [{ role: 'tool', content: 'x' }] }],
    /^prompt\[0\]\.role must be one of system,/,
  ],
  [
    'an image',
    [{ ...chat, prompt: [{ role: 'user', content: [{ type: 'image_url' }] }] }],
    /content must be a text: images/,
  ],
  [
    'a part that is another prompt',
    [{ ...critic, prompt: '@@@langfusePrompt:name=x|label=y@@@' }],
    /^prompt refers to another/,
  ],
  ['a type that is not its own', [{ ...critic, type: 'chat' }], /^type must be text/],
  ['a setting that is none', [{ ...critic, config: { temperature: 'hot' } }], /^versions\[0\]\.config\.temperature/],
  ['one version twice', [critic, critic], /^version 2 comes twice\.$/],
  [
    'one bad version of two',
    [critic, { ...critic, version: 3, prompt: [{ role: 'bot' }] }],
    /^version 3\.type must be/,
  ],
])('A prompt of Langfuse with %s is invalid as a whole, and says why', async (_, entries, why) => {
  using exchange = openExchange();
  const outcome = await exchange.take(entries);
  expect(told(outcome)).toEqual([['invalid', null]]);
  expect(messagesOf(outcome)[0]).toMatch(why);
  expect(exchange.count(bela)).toBe(0);
});

/** An answer of the Responses API that a prompt of the dashboard was used for. */
const answer = {
  ...{ id: 'resp_1', object: 'response', created_at: 1_760_000_000, status: 'completed', output: [], usage: {} },
  ...{ model: 'gpt-5', temperature: 1, top_p: 1, top_logprobs: 0, parallel_tool_calls: true, tool_choice: 'auto' },
  ...{ max_output_tokens: 300, truncation: 'disabled', error: null, metadata: {} },
  prompt: { id: 'pmpt_123', version: '2', variables: { city: 'Berlin' } },
  instructions: [
    { type: 'message', role: 'developer', content: [{ type: 'input_text', text: 'Be brief about {{city}}.' }] },
    { type: 'message', role: 'user', content: 'Weather?' },
  ],
  reasoning: { effort: 'low', summary: null },
  text: {
    format: { type: 'json_schema', name: 'weather', strict: true, schema: { type: 'object' } },
    verbosity: 'low',
  },
  tools: [{ type: 'function', name: 'look', parameters: { type: 'object' }, strict: true }, { type: 'web_search' }],
};

test('Prompts of OpenAI come in by what its API says of them, with the settings that a completion knows', async () => {
  using exchange = openExchange();
  const outcome = await exchange.take([
    answer,
    { name: 'Weather', instructions: 'Speak of {{city}}.', model: 'gpt-5' },
    { id: 'pmpt_9', version: 1, messages: [{ role: 'user', content: 'Hi' }] },
  ]);

  expect(outcome.results.map(({ name, outcome: what }) => [name, what])).toEqual([
    ['pmpt_123', 'created'],
    ['Weather', 'created'],
    ['pmpt_9', 'created'],
  ]);
  expect(messagesOf(outcome)).toEqual([
    'Left out: model, truncation, tools[1], the variables, in whose places the answer has their values.',
    'Left out: model.',
    null,
  ]);
  expect(promptsIn(await exchange.exported(bela))).toMatchObject([
    { name: 'Weather', versions: [{ kind: 'text', content: 'Speak of {{city}}.', variables: [{ name: 'city' }] }] },
    {
      ...{ name: 'pmpt_123', labels: { production: 2 } },
      versions: [
        {
          ...{ version: 2, kind: 'chat', format: 'mustache' },
          content: [
            { role: 'developer', content: 'Be brief about {{city}}.' },
            { role: 'user', content: 'Weather?' },
          ],
          config: {
            ...{ temperature: 1, top_p: 1, max_completion_tokens: 300, reasoning_effort: 'low', verbosity: 'low' },
            response_format: {
              type: 'json_schema',
              json_schema: { name: 'weather', strict: true, schema: { type: 'object' } },
            },
            tools: [{ type: 'function', function: { name: 'look', parameters: { type: 'object' }, strict: true } }],
            ...{ tool_choice: 'auto', parallel_tool_calls: true },
          },
        },
      ],
    },
    { name: 'pmpt_9', versions: [{ content: [{ role: 'user', content: 'Hi' }] }] },
  ]);
});

test.each<[string, object, RegExp]>([
  [
    'only names one',
    { id: 'pmpt_1', version: '2', variables: { a: 'b' } },
    /names a prompt of OpenAI, and does not hold its text/,
  ],
  ['only names one as a request does', { prompt: { id: 'pmpt_1' } }, /^instructions is missing/],
  [
    'has an image',
    { ...answer, input: [{ role: 'user', content: [{ type: 'input_image' }] }] },
    /^input\[0\]\.content\[0\] must be a text/,
  ],
  [
    'has a call of a tool',
    { ...answer, input: [{ type: 'function_call' }] },
    /^input\[0\] is of the type function_call/,
  ],
  ['has an unknown role', { ...answer, input: [{ role: 'critic', content: 'x' }] }, /^input\[0\]\.role must be/],
  ['has no name', { instructions: 'x' }, /^name is missing, and so is the id/],
])('What %s is invalid, and says why', async (_, entry, why) => {
  using exchange = openExchange();
  const outcome = await exchange.take([entry]);
  expect(told(outcome)).toEqual([['invalid', null]]);
  expect(messagesOf(outcome)[0]).toMatch(why);
});
