import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { NewPrompt } from '../../packages/server/src/ports/library.ts';
import { messagesOf, nowMs, openExchange, promptsIn, told } from './library-exchange-scene.ts';
import { ada, bela, made, newPrompt, newVersion, startMs, versionsUpTo } from './library-store-scene.ts';

/** A library with something of everything. */
const everything: Partial<NewPrompt>[] = [
  {
    ...{ id: 'p1', name: 'support/greeting', title: 'Grüße ☕', description: 'Two\nlines' },
    ...{ tags: ['z', 'a', 'Ä'], metadata: { team: 'support', '10': 'ten', a: '' } },
    versions: [
      ...versionsUpTo(2),
      {
        ...newVersion([{ role: 'system', content: 'Be {tone}. {"json": true} \\{not}' }], {
          variables: [{ max_length: 20, name: 'tone', default: 'kind', description: 'How' }],
          config: {
            temperature: 0.1,
            tools: [{ type: 'function', function: { name: 'b', parameters: { z: 1, a: 2 } } }],
          },
          ...{ message: 'As a chat', parentVersion: 1, restoredFrom: 1 },
        }),
        ...{ version: 3, createdAtMs: startMs + 5 },
      },
    ],
    labels: new Map([
      ['staging', { version: 3, isProtected: false }],
      ['production', { version: 2, isProtected: true }],
    ]),
    ...{ createdAtMs: startMs - 1_000, updatedAtMs: startMs + 1_234, isAutoPromoted: false },
  },
  { id: 'p2', name: 'greeting', archivedAtMs: startMs + 2 },
  { id: 'p3', name: 'greeting', archivedAtMs: startMs + 1, versions: versionsUpTo(1) },
  { id: 'p4', name: 'greeting', labels: new Map() },
  { id: 'p5', name: 'Ärger', versions: versionsUpTo(2).slice(1), labels: new Map() },
];

test('A bundle is one document, in the same order and the same words whatever order its prompts were made in', async () => {
  using exchange = openExchange();
  for (const prompt of everything) await made(exchange.shelf.library, ada, prompt);
  for (const prompt of everything.toReversed()) await made(exchange.shelf.library, bela, prompt);

  const bundle = await exchange.exported(ada);
  expect(bundle).toBe(`${JSON.stringify(JSON.parse(bundle), null, 2)}\n`);
  expect(JSON.parse(bundle)).toMatchObject({ format: 'promptenchanter.prompts', format_version: 1 });
  expect(promptsIn(bundle).map(({ name, archived_at }) => [name, archived_at !== null])).toEqual([
    ['greeting', false],
    ['greeting', true],
    ['greeting', true],
    ['support/greeting', false],
    ['Ärger', false],
  ]);
  expect(Object.keys(promptsIn(bundle)[3] ?? {})).toEqual([
    ...['name', 'title', 'description', 'auto_promote', 'tags', 'metadata', 'labels', 'protected_labels'],
    ...['archived_at', 'created_at', 'updated_at', 'versions'],
  ]);
  expect(bundle).not.toMatch(/"(id|created_by|updated_by|content_hash|revision)":/);
  expect(await exchange.exported(bela)).toBe(bundle);
});

test('An export that is taken in after everything was removed exports the same, byte for byte', async () => {
  using exchange = openExchange();
  for (const prompt of everything) await made(exchange.shelf.library, ada, prompt);
  const bundle = await exchange.exported(ada);
  const before = exchange.holdings(ada);
  await exchange.wipe(ada);
  expect(exchange.count(ada)).toBe(0);

  const outcome = await exchange.takeAsAdmin(promptsIn(bundle), {}, ada);

  expect(outcome).toMatchObject({ created: everything.length, unchanged: 0, conflicts: 0, invalid: 0 });
  expect(await exchange.exported(ada)).toBe(bundle);
  expect(exchange.holdings(ada)).toEqual(before);
  const again = await exchange.takeAsAdmin(promptsIn(bundle), {}, ada);
  expect(again).toMatchObject({ created: 0, unchanged: everything.length, conflicts: 0, invalid: 0 });
  expect(await exchange.exported(ada)).toBe(bundle);
});

test('Archived prompts of one name and one moment stay in their order', async () => {
  using exchange = openExchange();
  for (let n = 0; n < 12; n++)
    await made(exchange.shelf.library, ada, { id: `p${n}`, name: 'old', archivedAtMs: startMs });
  const bundle = await exchange.exported(ada);
  const sameMoment = vi.spyOn(Date, 'now').mockReturnValue(nowMs);

  await exchange.takeAsAdmin(promptsIn(bundle));

  sameMoment.mockRestore();
  expect(await exchange.exported(bela)).toBe(bundle);
});

test('The lines of an export say what its document says, and are taken in as well', async () => {
  using exchange = openExchange();
  for (const prompt of everything) await made(exchange.shelf.library, ada, prompt);
  const lines = (await exchange.lines(ada)).split('\n');
  expect(lines.pop()).toBe('');

  const prompts = lines.map((line) => JSON.parse(line) as object);
  expect(prompts).toEqual(promptsIn(await exchange.exported(ada)));
  await exchange.takeAsAdmin(prompts);
  expect(await exchange.exported(bela)).toBe(await exchange.exported(ada));
});

test('An export of a folder holds what is in it, and one of nothing is a bundle all the same', async () => {
  using exchange = openExchange();
  for (const prompt of everything) await made(exchange.shelf.library, ada, prompt);

  const names = promptsIn(await exchange.exported(ada, 'support')).map(({ name }) => name);
  expect(names).toEqual(['support/greeting']);
  const empty = await exchange.exported(bela);
  expect(empty).toBe(`${JSON.stringify(JSON.parse(empty), null, 2)}\n`);
  expect([promptsIn(empty), await exchange.lines(bela)]).toEqual([[], '']);
});

test('A library is read in steps that are as small as its prompts are large', async () => {
  using exchange = openExchange();
  const wide = { versions: [{ ...newVersion('x'.repeat(200_000)), version: 1, createdAtMs: startMs }] };
  for (let n = 0; n < 20; n++) await made(exchange.shelf.library, ada, { id: `wide${n}`, ...wide });
  for (let n = 0; n < 60; n++) await made(exchange.shelf.library, bela, { id: `short${n}` });
  const steps: number[] = [];
  const { whole } = exchange.shelf.library;
  exchange.shelf.library.whole = (...sought) => {
    const step = whole(...sought);
    steps.push(step.reduce((sum, { versions }) => sum + String(versions[0]?.content).length, 0));
    return step;
  };

  expect(promptsIn(await exchange.exported(ada))).toHaveLength(20);
  expect(Math.max(...steps)).toBeLessThanOrEqual(524_288);
  steps.length = 0;
  expect(promptsIn(await exchange.exported(bela))).toHaveLength(60);
  expect(steps.length).toBeLessThan(10);
});

test('What a user takes in protects no label, and says so; an export of protected labels is still the same to them', async () => {
  using exchange = openExchange();
  for (const prompt of everything) await made(exchange.shelf.library, ada, prompt);
  const prompts = promptsIn(await exchange.exported(ada));

  const outcome = await exchange.take(prompts);
  expect(messagesOf(outcome).filter((message) => message !== null)).toEqual([
    'Not protected, as only admins may do that: production.',
  ]);
  const taken = promptsIn(await exchange.exported(bela))[3];
  expect(taken).toMatchObject({ labels: { production: 2, staging: 3 }, protected_labels: [] });
  expect(new Set(told(await exchange.take(prompts)).map(([what]) => what))).toEqual(new Set(['unchanged']));
  expect(new Set(told(await exchange.take(prompts, {}, ada)).map(([what]) => what))).toEqual(new Set(['unchanged']));
});

const text = (max: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: max });
const name = fc.stringMatching(/^[a-zäß𝒜𝒵][a-z ]{0,3}[a-z](\/[A-Za-z][a-z]{0,2})?$/u);
const timeMs = fc.integer({ min: 0, max: nowMs });
const tag = text(20).filter((made) => !/\p{Cc}/u.test(made) && made.normalize('NFC') === made);

/** Versions with numbers that grow, not always by one, and labels that point at them. */
const history = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }).chain((numbers) => {
  const sorted = numbers.sort((one, other) => one - other);
  const content = fc.oneof(
    text(60),
    fc.array(fc.record({ role: fc.constantFrom('system', 'user', 'assistant'), content: text(30) }), {
      minLength: 1,
      maxLength: 3,
    }),
  );
  const config = fc.record(
    {
      temperature: fc.double({ min: 0, max: 2, noNaN: true }),
      seed: fc.integer(),
      stop: text(5),
      level: fc.constant('low'),
    },
    { requiredKeys: [] },
  );
  const version = fc.record({
    ...{ content, config, message: fc.option(text(20)), created: timeMs },
    variables: fc.uniqueArray(fc.stringMatching(/^[a-z_]{1,8}$/), { maxLength: 3 }),
    format: fc.constantFrom('braces' as const, 'mustache' as const),
  });
  const pointer = fc.record({ version: fc.constantFrom(...sorted), isProtected: fc.boolean() });
  return fc.record({
    versions: fc.tuple(...sorted.map(() => version)),
    labels: fc.dictionary(
      fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,6}$/).filter((one) => one !== 'latest'),
      pointer,
      {
        maxKeys: 3,
        noNullPrototype: true,
      },
    ),
    numbers: fc.constant(sorted),
  });
});

const somePrompt = fc
  .record({
    ...{ name, title: fc.option(text(20)), description: fc.option(text(20)), isAutoPromoted: fc.boolean() },
    ...{ tags: fc.uniqueArray(tag, { maxLength: 3 }), history, created: timeMs, updated: timeMs },
    metadata: fc.dictionary(
      text(8).filter((key) => !/[:\p{Cc}]/u.test(key) && key !== '__proto__'),
      text(9),
      {
        maxKeys: 3,
        noNullPrototype: true,
      },
    ),
    // Few, so that some fall together.
    archivedAtMs: fc.option(fc.integer({ min: 0, max: 2 }).map((ms) => startMs + ms)),
  })
  .map(
    ({ history: { numbers, versions, labels }, created, updated, ...head }): Partial<NewPrompt> => ({
      ...head,
      name: head.name.normalize('NFC'),
      ...{ createdAtMs: created, updatedAtMs: updated, labels: new Map(Object.entries(labels)) },
      versions: versions.map(({ content, created: createdAtMs, variables, ...said }, at) => ({
        ...newVersion(content as string, { ...said, variables: variables.map((name) => ({ name })) } as object),
        ...{ version: numbers[at] ?? 0, createdAtMs },
      })),
    }),
  );

test('Whatever a library holds, an export of what was made of its export is the same, byte for byte', async () => {
  using exchange = openExchange();
  await fc.assert(
    fc.asyncProperty(fc.array(somePrompt, { maxLength: 8 }), async (prompts) => {
      for (const tenantId of [ada, bela]) await exchange.wipe(tenantId);
      const live = new Set<string | undefined>();
      for (const [at, prompt] of prompts.entries()) {
        const isFirst = !live.has(prompt.name);
        const archivedAtMs = prompt.archivedAtMs ?? (isFirst ? null : startMs);
        if (archivedAtMs === null) live.add(prompt.name);
        await made(exchange.shelf.library, ada, newPrompt({ ...prompt, id: `p${at}`, archivedAtMs }));
      }
      const bundle = await exchange.exported(ada);

      const outcome = await exchange.takeAsAdmin(promptsIn(bundle));

      expect(messagesOf(outcome).filter((message) => message !== null)).toEqual([]);
      expect(await exchange.exported(bela)).toBe(bundle);
      const again = await exchange.takeAsAdmin(promptsIn(bundle));
      expect(again.unchanged).toBe(prompts.length);
    }),
    { numRuns: 40 },
  );
});
