import { expect, test } from 'vitest';
import type {
  FieldError,
  PromptBundle,
  PromptImport,
  PromptList,
  RenderedPrompt,
} from '../../packages/server/src/contract/types.ts';
import { openLibrary } from './library-scene.ts';

interface Refused {
  message: string;
  errors: FieldError[];
}

/** A letter that becomes two where letters are written in one way. */
const growing = '\u0958';

const lines = { 'content-type': 'application/x-ndjson' };

test('What is too long once its letters are written in one way is refused, and says which field', async () => {
  await using library = await openLibrary();
  const { ask } = library;
  const { id } = await library.write();
  const [name, tags] = [growing.repeat(150), [growing.repeat(30)]];

  const told = [
    await ask<Refused>('POST', '/v1/prompts', { name, content: 'Hello.' }),
    await ask<Refused>('POST', '/v1/prompts', { name: 'tagged', content: 'Hello.', tags }),
    await ask<Refused>('PUT', `/v1/prompts/${id}`, { name }),
    await ask<Refused>('PUT', `/v1/prompts/${id}`, { tags }),
    await ask<Refused>('POST', `/v1/prompts/${id}/duplicate`, { name }),
  ];

  expect(told.map(({ status, body }) => [status, body.errors?.[0]?.path])).toEqual([
    [422, 'name'],
    [422, 'tags[0]'],
    [422, 'name'],
    [422, 'tags[0]'],
    [422, 'name'],
  ]);
  expect((await ask<PromptList>('GET', '/v1/prompts')).body.total).toBe(1);
});

test('A name in the form of an id is refused, as nobody could name the prompt by it', async () => {
  await using library = await openLibrary();

  const told = await library.ask<Refused>('POST', '/v1/prompts', {
    name: '123e4567-e89b-12d3-a456-426614174000',
    content: 'Hello.',
  });

  expect([told.status, told.body.message]).toEqual([422, 'name must not have the form of an id.']);
});

test('Every copy can be copied, exported and taken in again, however long its name', async () => {
  await using library = await openLibrary();
  const { ask, house } = library;
  const bela = await house.register('bela');
  for (const name of [`${'x'.repeat(197)}/ab`, `a${'𝒜'.repeat(199)}`, 'short']) {
    const { id } = await library.write({ name });
    for (const _ of [1, 2]) expect((await ask('POST', `/v1/prompts/${id}/duplicate`, {})).status).toBe(201);
  }

  const bundle = await ask<PromptBundle>('GET', '/v1/prompts/export');
  const taken = await ask<PromptImport>('POST', '/v1/prompts/import', bundle.body, bela.headers);

  expect(taken.body).toMatchObject({ created: 9, invalid: 0 });
  expect((await ask('GET', '/v1/prompts/export', undefined, bela.headers)).body).toEqual(bundle.body);
});

test('The copy of a style is a style, and so is the name that is free', async () => {
  await using library = await openLibrary();
  const { ask } = library;
  await library.write({ name: 'r_type/terse', content: 'Answer in one sentence.' });
  const long = await library.write({ name: `r_type/${'a'.repeat(30)}`, content: 'Answer at length.' });

  const copies = [
    await ask('POST', '/v1/prompts/r_type%2Fterse/duplicate', {}),
    await ask('POST', '/v1/prompts/r_type%2Fterse/duplicate', {}),
    await ask('POST', `/v1/prompts/${long.id}/duplicate`, {}),
  ];
  const twin = await ask<Refused>('POST', '/v1/prompts', { name: 'r_type/terse', content: 'Be brief.' });

  expect(copies.map(({ status, body }) => [status, body.name])).toEqual([
    [201, 'r_type/terse_copy'],
    [201, 'r_type/terse_copy_2'],
    [201, `r_type/${'a'.repeat(25)}_copy`],
  ]);
  expect([twin.status, twin.body.message]).toEqual([
    409,
    'Another prompt of this library has that name. «r_type/terse_2» is free.',
  ]);
});

test('A filter finds a tag and a folder in whichever way their letters are put together', async () => {
  await using library = await openLibrary();
  await library.write({ name: 'caf\u00e9/menu', tags: ['caf\u00e9'] });

  const totals = ['tag', 'folder'].map(async (by) => {
    const { body } = await library.ask<PromptList>('GET', `/v1/prompts?${by}=${encodeURIComponent('cafe\u0301')}`);
    return body.total;
  });

  expect(await Promise.all(totals)).toEqual([1, 1]);
});

test('A prompt that is long only when it is filled in is rendered', async () => {
  await using library = await openLibrary();
  await library.write({ content: '{name}'.repeat(1_000) });

  const { status, body } = await library.ask<RenderedPrompt>('POST', '/v1/prompts/greeting/render', {
    variables: { name: 'x'.repeat(400) },
  });

  expect([status, body.messages[0]?.content.length]).toEqual([200, 400_000]);
});

test('There is no version that nobody could name: behind the highest number comes none', async () => {
  await using library = await openLibrary();
  const { ask } = library;
  const highest = { name: 'old', versions: [{ version: 1_000_000_000, content: 'One.' }] };
  await ask('POST', '/v1/prompts/import', { prompts: [highest] });

  const changed = await ask<Refused>('PUT', '/v1/prompts/old', { content: 'Two.' });
  const appended = await ask<PromptImport>('POST', '/v1/prompts/import?on_conflict=append', {
    prompts: [
      { name: 'old', versions: [{ content: 'Two.' }] },
      { name: 'next', versions: [{ content: 'Three.' }] },
    ],
  });

  expect([changed.status, changed.body.message]).toEqual([409, expect.stringContaining('Duplicate it')]);
  expect(appended.body.results.map(({ outcome }) => outcome)).toEqual(['invalid', 'created']);
});

test('An admin who names a library that is none is told so, in place of an empty one', async () => {
  await using library = await openLibrary();
  const { headers } = await library.house.setUp();
  const nobody = 'tenant_id=0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b';
  const bundle = { prompts: [{ name: 'one', versions: [{ content: 'One.' }] }] };

  const statuses = [
    await library.ask('GET', `/v1/prompts?${nobody}`, undefined, headers),
    await library.ask('GET', `/v1/prompts/export?${nobody}`, undefined, headers),
    await library.ask('POST', `/v1/prompts/import?dry_run=true&${nobody}`, bundle, headers),
    await library.ask('POST', `/v1/prompts/import?${nobody}`, { prompts: [] }, headers),
  ].map(({ status }) => status);

  expect(statuses).toEqual([404, 404, 404, 404]);
});

test('A prompt with thousands of versions goes out and comes back the same', async () => {
  await using library = await openLibrary();
  const { ask, house } = library;
  const bela = await house.register('bela');
  const versions = Array.from({ length: 2_500 }, (_, at) => ({ content: `Text ${at} for {name}.` }));
  await ask('POST', '/v1/prompts/import', { prompts: [{ name: 'long', versions }] });

  const [prompt] = (await ask<PromptBundle>('GET', '/v1/prompts/export')).body.prompts;
  const taken = await ask<PromptImport>('POST', '/v1/prompts/import', JSON.stringify(prompt), {
    ...bela.headers,
    ...lines,
  });

  expect(taken.body).toMatchObject({ created: 1, results: [{ version: 2_500 }] });
  expect((await ask<PromptBundle>('GET', '/v1/prompts/export', undefined, bela.headers)).body.prompts).toEqual([
    prompt,
  ]);
});

test('A prompt with more versions or labels than are written at once is refused as a whole', async () => {
  await using library = await openLibrary();
  const made = (count: number, more: object) =>
    Array.from({ length: count }, (_, at) => JSON.stringify({ name: 'many', prompt: 'x', version: at + 1, ...more }));

  const told = [
    await library.ask<PromptImport>('POST', '/v1/prompts/import', made(5_001, {}).join('\n'), lines),
    await library.ask<PromptImport>(
      'POST',
      '/v1/prompts/import',
      made(1, { labels: Array.from({ length: 1_001 }, (_, at) => `l${at}`) }).join('\n'),
      lines,
    ),
  ];

  expect(told.map(({ body }) => body.results)).toMatchObject([
    [{ outcome: 'invalid', message: 'versions must not have more than 5000 versions.' }],
    [{ outcome: 'invalid', message: 'labels must not have more than 1000 labels.' }],
  ]);
});

test('A library that is too large for one document is told how it comes in', async () => {
  await using library = await openLibrary();
  const bundle = { prompts: [{ name: 'large', versions: [{ content: 'x'.repeat(1_100_000) }] }] };

  const told = await library.ask<Refused>('POST', '/v1/prompts/import', bundle);

  expect([told.status, told.body.message]).toEqual([413, expect.stringContaining('`application/x-ndjson`')]);
});

test.each<[sent: object, path: string, message: string]>([
  [{ content: 5 }, 'content', 'must be string or array'],
  [{ content: '' }, 'content', 'must not have fewer than 1 characters'],
  [
    { content: [{ role: 'tool', content: 'x' }] },
    'content[0].role',
    'must be one of system, developer, user, assistant',
  ],
  [{ metadata: { 'a:b': 'c' } }, 'metadata.a:b', 'must not have colons or control characters in its name'],
  [{ tags: ['a', 'a'] }, 'tags', 'must not have the same item twice'],
])('A prompt with %j is refused for one reason, at the field that is wrong', async (sent, path, message) => {
  await using library = await openLibrary();

  const told = await library.ask<Refused>('POST', '/v1/prompts', { name: 'one', content: 'Hello.', ...sent });

  expect([told.status, told.body.errors]).toEqual([422, [{ path, message }]]);
});

test.each<[prompt: unknown, path: string, message: string]>([
  [5, 'prompt', 'must be string or object'],
  [{ name: 'one', foo: 1 }, 'prompt.foo', 'is not a known field'],
  [{ id: 'one' }, 'prompt.id', 'must be an id of this server, as in 0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b'],
])(
  'A completion with the prompt %j is refused for one reason, at the field that is wrong',
  async (prompt, path, message) => {
    await using library = await openLibrary();
    const messages = [{ role: 'user', content: 'Where is my parcel?' }];

    const told = await library.ask<Refused>('POST', '/v1/prompt/completions', { level: 'low', prompt, messages });

    expect([told.status, told.body.errors]).toEqual([422, [{ path, message }]]);
  },
);

test.each(['a//b', '/a', '..', 'export', ' a'])('The name %j is refused in words, not by a pattern', async (name) => {
  await using library = await openLibrary();

  const told = await library.ask<Refused>('POST', '/v1/prompts', { name, content: 'Hello.' });

  expect([told.status, told.body.message]).toEqual([422, expect.stringMatching(/^name must be words of letters/)]);
});

test('What is wrong with a label or a filter is told in words', async () => {
  await using library = await openLibrary();
  const { id } = await library.write();

  const told = [
    await library.ask<Refused>('PUT', `/v1/prompts/${id}/labels/A`, { version: 1 }),
    await library.ask<Refused>('GET', '/v1/prompts?metadata=:a'),
    await library.ask<Refused>('GET', `/v1/prompts/${id}?label=A`),
  ];

  expect(told.map(({ status, body }) => [status, body.message.includes('pattern')])).toEqual([
    [422, false],
    [422, false],
    [422, false],
  ]);
});
