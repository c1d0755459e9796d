import { expect, test } from 'vitest';
import type { StoredPrompt } from '../../packages/server/src/contract/types.ts';
import { AppError } from '../../packages/server/src/core/errors.ts';
import type { KeyActor } from '../../packages/server/src/services/call.ts';
import { storedPrompts } from '../../packages/server/src/services/library/stored-prompts.ts';
import { ada, bela, newVersion, openShelf, startMs, versionsUpTo } from './library-store-scene.ts';

const id = '01900000-0000-7000-8000-0000000000f1';
const at = (version: number) => ({ version, isProtected: false });

const ways: [StoredPrompt, number, string | null][] = [
  ['support/greeting', 2, 'production'],
  ['support/greeting@canary', 3, 'canary'],
  ['support/greeting@latest', 4, 'latest'],
  ['support/greeting#1', 1, null],
  [id, 2, 'production'],
  [`${id}@canary`, 3, 'canary'],
  [`${id}#4`, 4, null],
  [{ name: 'support/greeting' }, 2, 'production'],
  [{ name: 'support/greeting', label: 'canary' }, 3, 'canary'],
  [{ id, version: 1 }, 1, null],
  [{ id }, 2, 'production'],
];

test.each(ways)('A request may name a prompt as %j.', async (prompt, version, label) => {
  using shelf = await greetings();

  const { used, tenantId, messages } = shelf.prompts.resolve(actorOf(ada), prompt);

  expect(used).toEqual({ id, name: 'support/greeting', version, label });
  expect(tenantId).toBe(ada);
  expect(messages).toEqual([{ role: 'system', content: `Text ${version}.` }]);
});

test('Where production is not there, the newest version is used, and called latest.', async () => {
  using shelf = await greetings(new Map());

  expect(shelf.prompts.resolve(actorOf(ada), 'support/greeting').used).toMatchObject({ version: 4, label: 'latest' });
});

test.each<[StoredPrompt, string]>([
  ['greeting@', 'prompt'],
  ['@canary', 'prompt'],
  ['greeting#', 'prompt'],
  ['greeting#0', 'prompt'],
  ['greeting#-1', 'prompt'],
  ['greeting#1.5', 'prompt'],
  ['greeting#1000000001', 'prompt'],
  ['greeting#2@canary', 'prompt'],
  ['greeting@canary#2', 'prompt'],
  ['a@b@c', 'prompt'],
  [{}, 'prompt.name'],
  [{ id, name: 'support/greeting' }, 'prompt.name'],
  [{ id, version: 1, label: 'canary' }, 'prompt.label'],
])('A prompt that is named as %j is refused, with the field.', async (prompt, path) => {
  using shelf = await greetings();

  const refusal = refusalOf(() => shelf.prompts.resolve(actorOf(ada), prompt));

  expect(refusal).toMatchObject({ code: 'INVALID_REQUEST', circumstances: { errors: [{ path }] } });
});

test('A prompt of another tenant is refused in the same words as one that there is not, or not in that version.', async () => {
  using shelf = await greetings();
  const wishes: [string, StoredPrompt][] = [
    [ada, 'support/nothing'],
    [ada, 'support/greeting@nowhere'],
    [ada, 'support/greeting#5'],
    ...ways.map(([prompt]): [string, StoredPrompt] => [bela, prompt]),
  ];

  const refusals = wishes.map(([tenantId, prompt]) =>
    refusalOf(() => shelf.prompts.resolve(actorOf(tenantId), prompt)),
  );

  const told = refusals.map(({ code, message, circumstances }) => ({ code, message, ...circumstances }));
  expect(new Set(told.map((words) => JSON.stringify(words))).size).toBe(1);
  expect(told[0]).toMatchObject({ code: 'NOT_FOUND', errors: [{ path: 'prompt' }] });
});

test('Of an archived prompt a version by its number is still used, and no label, nor what was in force.', async () => {
  using shelf = await greetings();
  await shelf.edit(id, { isArchived: true });

  const resolve = (prompt: StoredPrompt) => shelf.prompts.resolve(actorOf(ada), prompt).used.version;

  expect([resolve('support/greeting#3'), resolve({ id, version: 1 })]).toEqual([3, 1]);
  for (const prompt of ['support/greeting', 'support/greeting@canary', id, `${id}@latest`]) {
    expect(refusalOf(() => resolve(prompt)).code).toBe('NOT_FOUND');
  }
});

test('A request that was pinned gets its version under the label that it was named by, whatever became of that.', async () => {
  using shelf = await greetings();
  await shelf.edit(id, { labels: [{ label: 'canary', to: null, reason: null }] });

  const { used } = shelf.prompts.resolve(actorOf(ada), { pinned: { id, version: 3, label: 'canary' } });

  expect(used).toEqual({ id, name: 'support/greeting', version: 3, label: 'canary' });
});

test('All required variables without a value are named in one refusal, however many they are.', async () => {
  using shelf = openWith();
  const names = Array.from({ length: 64 }, (_, n) => `variable_${n}`);
  const content = names.map((name) => `{${name}}`).join(' ');
  const text = newVersion(content, { variables: names.map((name) => ({ name })) });
  await shelf.made({ id, name: 'form', versions: [{ ...text, version: 1, createdAtMs: startMs }] });

  const refusal = refusalOf(() =>
    shelf.prompts.resolve(actorOf(ada), { id, variables: { variable_3: null, variable_5: 'given' } }),
  );

  const { errors = [] } = refusal.circumstances;
  const told = JSON.stringify(errors);
  expect(refusal.code).toBe('INVALID_REQUEST');
  expect(errors).toHaveLength(10);
  expect(errors[0]).toEqual({ path: 'prompt.variables.variable_0', message: expect.stringMatching(/^is required: /) });
  for (const name of names.filter((one) => one !== 'variable_5')) expect(told).toMatch(new RegExp(`${name}\\b`));
  expect(told).not.toMatch(/variable_5\b/);
});

test('Values go in as they are, once, and what is no variable stays.', async () => {
  using shelf = openWith();
  const content = [
    { role: 'system' as const, content: '{"to": {whom}, "x": {}, "y": \\{whom}}' },
    { role: 'user' as const, content: '{whom}|{other}|{{whom}}|{0}' },
  ];
  const text = newVersion(content, { variables: [{ name: 'whom' }, { name: 'other', default: '-' }] });
  await shelf.made({ id, name: 'form', versions: [{ ...text, version: 1, createdAtMs: startMs }] });
  const filled = (variables: Record<string, unknown>) =>
    shelf.prompts.resolve(actorOf(ada), { id, variables }).messages.map((message) => message.content);

  expect(filled({ whom: '{other} {{whom}} \\{whom} $& $1 \\', unused: 'x' })).toEqual([
    '{"to": {other} {{whom}} \\{whom} $& $1 \\, "x": {}, "y": {whom}}',
    '{other} {{whom}} \\{whom} $& $1 \\|-|{{other} {{whom}} \\{whom} $& $1 \\}|{0}',
  ]);
  expect(filled({ whom: { a: ['{other}', 1, true] } })[1]).toBe(
    '{"a":["{other}",1,true]}|-|{{"a":["{other}",1,true]}}|{0}',
  );
});

test('A value that is longer than it may be is refused, and so is a prompt that would become too large.', async () => {
  using shelf = openWith();
  const content = '{a}'.repeat(80_000);
  const text = newVersion(content, { variables: [{ name: 'a' }, { name: 'b', required: false, max_length: 3 }] });
  await shelf.made({ id, name: 'form', versions: [{ ...text, version: 1, createdAtMs: startMs }] });
  const resolve = (variables: Record<string, unknown>) =>
    shelf.prompts.resolve(actorOf(ada), { id, variables }).messages[0]?.content.length;

  expect(refusalOf(() => resolve({ a: 'x'.repeat(1_000_000) })).circumstances.errors).toEqual([
    { path: 'prompt.variables', message: expect.stringContaining('4194304') },
  ]);
  expect(refusalOf(() => resolve({ a: 'x'.repeat(53) })).code).toBe('INVALID_REQUEST');
  expect(resolve({ a: 'x'.repeat(52) })).toBe(80_000 * 52);
  expect(refusalOf(() => resolve({ a: 'x', b: 'four' })).circumstances.errors).toEqual([
    { path: 'prompt.variables.b', message: expect.stringContaining('3 characters') },
  ]);
});

function openWith() {
  const shelf = openShelf();
  return Object.assign(shelf, { prompts: storedPrompts({ store: shelf.library }) });
}

/** With `support/greeting`, which has four versions. */
async function greetings(
  labels = new Map([
    ['production', at(2)],
    ['canary', at(3)],
  ]),
) {
  const shelf = openWith();
  await shelf.made({ id, name: 'support/greeting', versions: versionsUpTo(4), labels });
  return shelf;
}

function actorOf(tenantId: string): KeyActor {
  return { kind: 'key', userId: tenantId, tenantId, level: 'ultra', styles: [], isVerified: true };
}

function refusalOf(work: () => unknown): AppError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}
