import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { program } from '../program.ts';
import { openLibraryFolder, proxyTo } from './cli-prompts-scene.ts';
import { runCli } from './cli-run.ts';

const greeting = {
  ...{ name: 'support/greeting', title: 'Greeting', description: 'The first answer.', tags: ['support'] },
  content: 'Greet {customer_name} in a {tone} tone. Answer as {"ok": true}.',
  variables: [
    { name: 'customer_name', description: 'as they sign' },
    { name: 'tone', default: 'friendly', max_length: 20 },
  ],
  config: { temperature: 0.3, level: 'high' as const },
};

const chat = {
  name: 'review',
  content: [
    { role: 'system' as const, content: 'You review {language}.' },
    { role: 'assistant' as const, content: 'Show me.\n' },
  ],
};

test('pull writes a file for each prompt, as dotprompt has them, a lock, and types for the SDK', async () => {
  await using place = await openLibraryFolder();
  const made = await place.make(greeting);
  await place.make(chat);

  const run = await place.run('pull', '--types', 'prompts.d.ts');

  expect([run.status, run.lines]).toEqual([0, ['written  review  version 1', 'written  support/greeting  version 1']]);
  expect(place.read('support/greeting.prompt')).toBe(`---
promptenchanter.title: Greeting
description: The first answer.
promptenchanter.tags:
  - support
promptenchanter.format: braces
config:
  level: high
  temperature: 0.3
input:
  schema:
    customer_name: string, as they sign
    tone?: string
  default:
    tone: friendly
promptenchanter.variables:
  tone:
    max_length: 20
---
Greet {{customer_name}} in a {{tone}} tone. Answer as {"ok": true}.
`);
  expect(place.read('review.prompt')).toContain(
    '---\n{{~role "system"~}}\nYou review {{language}}.\n\n{{~role "model"~}}\nShow me.\n{{!}}{{!}}\n',
  );
  const lock = JSON.parse(place.read('prompts.lock.json'));
  expect(lock).toMatchObject({ format_version: 1, base_url: place.url });
  expect(Object.keys(lock.prompts)).toEqual(['review', 'support/greeting']);
  expect(lock.prompts['support/greeting']).toMatchObject({ id: made.id, version: 1, revision: 1 });
  expect(place.read('../prompts.d.ts')).toContain(
    "    'review': { language: string };\n    'support/greeting': { customer_name: string; tone?: string };\n",
  );
});

test('what was pulled and not edited is unchanged: a push changes nothing, in no format', async () => {
  await using place = await openLibraryFolder();
  const content = '\n{a}{{a}}{{{ a }}}\\{a}\\\\{{a}} {b}{{b}} \\{b} {{role "user"}}{{#if x}} }}{{ \n';
  const formats = ['braces', 'mustache', 'none'] as const;
  for (const format of formats) {
    const variables = format === 'none' ? [] : [{ name: 'a', required: true }];
    await place.make({ name: format, format, content, variables, metadata: { team: 'no' } });
    await place.make({ name: `${format} chat`, format, content: [{ role: 'developer', content }], tags: ['z', 'a'] });
  }

  expect((await place.run('pull')).status).toBe(0);
  const status = await place.run('status', '--json');
  const pushed = await place.run('push');

  expect(JSON.parse(status.lines[0] ?? '')).toEqual({ in_sync: true, unchanged: 6, differences: [] });
  expect([pushed.status, pushed.lines, pushed.notes]).toEqual([0, [], '6 kept\n']);
  for (const format of formats) expect((await place.get(format)).revision).toBe(1);
  place.remove('prompts.lock.json');
  expect((await place.run('status')).status).toBe(0);
});

test('an edit here is seen by status, shown by a dry run, and becomes a version with its message', async () => {
  await using place = await openLibraryFolder();
  await place.make(greeting);
  await place.run('pull');
  place.edit('support/greeting.prompt', 'Greet {{customer_name}}', 'Welcome {{customer_name}} {literally}');

  const status = await place.run('status');
  const dry = await place.run('push', '--dry-run');
  expect([status.status, status.lines]).toEqual([3, ['changed here  support/greeting']]);
  expect([dry.status, dry.lines, await place.versions(greeting.name)]).toEqual([0, ['changed  support/greeting'], 1]);

  const pushed = await place.run('push', '--message', 'Warmer.');
  expect([pushed.status, pushed.lines]).toEqual([0, ['changed  support/greeting  version 2']]);
  expect(await place.get(greeting.name)).toMatchObject({
    ...{ version: 2, message: 'Warmer.', labels: { production: 2 }, config: greeting.config },
    content: 'Welcome {customer_name} {literally} in a {tone} tone. Answer as {"ok": true}.',
    variables: greeting.variables,
  });
  expect((await place.run('status')).status).toBe(0);
});

test('a change there is pulled; a file with comments of its own is given up only by --force', async () => {
  await using place = await openLibraryFolder();
  await place.make(greeting);
  await place.run('pull');
  await place.change(greeting.name, { content: 'Hello {customer_name}.' });

  expect((await place.run('status')).lines).toEqual(['changed there  support/greeting']);
  expect((await place.run('pull')).lines).toEqual(['written  support/greeting  version 2']);
  expect(place.read('support/greeting.prompt')).toContain('---\nHello {{customer_name}}.\n');

  place.edit('support/greeting.prompt', 'config:', '# Cool, but not cold.\nconfig:');
  expect((await place.run('status')).status).toBe(0);
  await place.change(greeting.name, { content: 'Hi {customer_name}.' });
  const refused = await place.run('pull');
  expect([refused.status, refused.notes]).toEqual([
    1,
    expect.stringContaining('support/greeting: its file has comments'),
  ]);
  expect(place.read('support/greeting.prompt')).toContain('Hello {{customer_name}}.');
  expect((await place.run('pull', '--force')).status).toBe(0);
  expect(place.read('support/greeting.prompt')).toContain('Hi {{customer_name}}.');
});

test('where both sides changed, neither is lost: it is told who has what, and --force decides', async () => {
  await using place = await openLibraryFolder();
  await place.make(greeting);
  await place.make(chat);
  await place.run('pull');
  for (const [file, name] of [
    ['support/greeting.prompt', greeting.name],
    ['review.prompt', chat.name],
  ] as const) {
    place.edit(file, '{{', 'Mine. {{');
    await place.change(name, { content: 'Theirs.' });
  }

  const runs = { status: await place.run('status'), push: await place.run('push'), pull: await place.run('pull') };

  for (const { status, notes } of Object.values(runs)) {
    expect([status, notes]).toEqual([
      1,
      expect.stringMatching(
        /greeting: version 1 was pulled, the file says something else, the server has version 2, by user:/,
      ),
    ]);
  }
  expect(place.read('support/greeting.prompt')).toContain('Mine.');
  expect((await place.get(greeting.name)).content).toBe('Theirs.');
  const json = JSON.parse((await place.run('status', '--json')).lines[0] ?? '');
  expect(json.differences[1]).toMatchObject({
    ...{ name: greeting.name, state: 'conflict', base: { version: 1, revision: 1 } },
    theirs: { version: 2, revision: 2, updated_by: expect.stringMatching(/^user:/) },
  });

  expect((await place.run('push', '--force', greeting.name)).lines).toEqual(['changed  support/greeting  version 3']);
  expect((await place.run('pull', '--force', chat.name)).lines).toEqual(['written  review  version 2']);
  expect(place.read('review.prompt')).toContain('Theirs.');
  expect((await place.run('status')).status).toBe(0);
});

test('what somebody changes while a push runs is not overwritten', async () => {
  await using place = await openLibraryFolder();
  await place.make(greeting);
  let isFirst = true;
  await using proxy = await proxyTo(place.url, async ({ method }) => {
    if (method !== 'PUT' || !isFirst) return;
    isFirst = false;
    await place.change(greeting.name, { content: 'In between.' });
  });
  const run = (...words: string[]) =>
    runCli(['prompts', ...words, '--base-url', proxy.url], { env: place.env, cwd: place.home });
  await run('pull');
  place.edit('support/greeting.prompt', 'Greet', 'Mine');

  const pushed = await run('push');

  expect([pushed.status, pushed.notes]).toEqual([1, expect.stringContaining('support/greeting: http')]);
  expect(pushed.notes).toContain('answered 412');
  expect((await place.get(greeting.name)).content).toBe('In between.');
  expect((await run('status')).lines).toEqual(['conflict  support/greeting']);
});

test('a file that somebody wrote for dotprompt makes a prompt; one that the library cannot hold is refused with its line', async () => {
  await using place = await openLibraryFolder();
  place.write(
    'team/hello.prompt',
    `---
model: googleai/gemini-2.5-flash
config:
  temperature: 0.9
  maxOutputTokens: 200
input:
  schema:
    name: string, who is greeted
    age?: integer
  default:
    name: Guest
---

{{role "system"}}
You greet in JSON, as in {"hello": "{name}"}.

{{role "user"}}
I am {{ name }}, {{age}} years old, from {{city}}.
`,
  );
  place.write('bad.prompt', '---\ndescription: x\n---\nHello\n{{#if name}}you{{/if}}\n');

  const run = await place.run('push');

  expect([run.status, run.lines]).toEqual([1, ['created  team/hello  version 1']]);
  expect(run.notes).toContain('bad: prompts/bad.prompt:5: {{#if name}}: the library has no conditions and no loops.\n');
  expect(run.notes).toContain('prompts/team/hello.prompt: the library does not keep model.\n');
  expect(await place.get('team/hello')).toMatchObject({
    ...{ kind: 'chat', format: 'braces', config: { temperature: 0.9, max_tokens: 200 } },
    variables: [
      { name: 'name', description: 'who is greeted', default: 'Guest' },
      { name: 'age', required: false },
      { name: 'city' },
    ],
    content: [
      { role: 'system', content: 'You greet in JSON, as in {"hello": "\\{name}"}.' },
      { role: 'user', content: 'I am {name}, {age} years old, from {city}.' },
    ],
  });
  expect((await place.run('status')).lines).toEqual(['unreadable  bad']);
});

test('prompts are archived only with --archive and --yes; what was archived there is removed here, unless edited', async () => {
  await using place = await openLibraryFolder();
  for (const name of ['a/one', 'two', 'three']) await place.make({ name, content: 'Text.' });
  await place.run('pull');
  place.remove('a/one.prompt');

  expect((await place.run('push')).status).toBe(3);
  expect((await place.run('pull')).notes).toContain('1 deleted here');
  const unasked = await place.run('push', '--archive');
  expect([unasked.status, unasked.notes]).toEqual([2, 'This archives a/one. To do it, add --yes.\n']);
  const archived = await place.run('push', '--archive', '--yes');
  expect([archived.status, archived.lines]).toEqual([0, ['archived  a/one']]);
  expect((await place.get('two')).archived_at).toBeNull();

  expect([await place.archive('two'), await place.archive('three')]).toEqual([200, 200]);
  place.edit('three.prompt', 'Text.', 'Mine.');
  const pulled = await place.run('pull');
  expect([pulled.status, pulled.lines, place.has('two.prompt'), place.has('three.prompt')]).toEqual([
    1,
    ['removed  two'],
    false,
    true,
  ]);
  expect((await place.run('push', '--force')).lines).toEqual(['created  three  version 1']);
});

test('a push that is killed goes on where it was, and makes nothing twice', async () => {
  await using place = await openLibraryFolder();
  const names = Array.from({ length: 20 }, (_, at) => `p${at + 10}`);
  for (const name of names) place.write(`${name}.prompt`, `Text of ${name} for {{who}}.\n`);
  let made = 0;
  let child: ReturnType<typeof spawn> | undefined;
  await using proxy = await proxyTo(place.url, async ({ method }) => {
    if (method === 'POST' && ++made === 8) child?.kill('SIGKILL');
  });
  const { PATH = '' } = process.env;
  const words = [program, 'prompts', 'push', '--base-url', proxy.url];
  child = spawn(process.execPath, words, { cwd: place.home, env: { PATH, ...place.env } });
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);

  const env = { ...place.env, PROMPTENCHANTER_BASE_URL: proxy.url };
  const again = await runCli(['prompts', 'push'], { env, cwd: place.home });

  expect([again.status, again.lines.length]).toEqual([0, expect.any(Number)]);
  for (const name of names) expect(await place.versions(name)).toBe(1);
  expect((await runCli(['prompts', 'status'], { env, cwd: place.home })).status).toBe(0);
});

test('names that some machine cannot have become safe files; those that would be one file there are refused', async () => {
  await using place = await openLibraryFolder();
  for (const name of ['con', 'why: or not?', 'a.prompt/b', 'Case/one', 'case/two', 'fine']) {
    await place.make({ name, content: `Of ${name}.` });
  }

  const run = await place.run('pull');

  expect(run.status).toBe(1);
  expect(run.notes).toMatch(/Case\/one: `case\/two` has the same file where capitals make no difference/);
  const files = ['%63on.prompt', 'why%3A or not%3F.prompt', 'a%2Eprompt/b.prompt', 'fine.prompt'];
  expect(files.map(place.has)).toEqual([true, true, true, true]);
  expect([place.has('Case/one.prompt'), place.has('case/two.prompt')]).toEqual([false, false]);
  expect((await place.run('status', '--folder', 'a.prompt')).status).toBe(0);
  place.edit('%63on.prompt', 'Of con.', 'Edited.');
  expect((await place.run('push')).lines).toEqual(['changed  con  version 2']);
});

test('nothing is written through a link that leads out of the folder', async () => {
  await using place = await openLibraryFolder();
  await place.make({ name: 'out/there', content: 'Text.' });
  place.write('here.prompt', 'Text.');
  mkdirSync(join(place.home, 'elsewhere'));
  writeFileSync(join(place.home, 'elsewhere/theirs.prompt'), 'Not of this folder.');
  symlinkSync(join(place.home, 'elsewhere'), join(place.home, 'prompts/out'));

  const run = await place.run('pull');

  expect([run.status, run.notes]).toEqual([1, expect.stringContaining('prompts/out is a link.')]);
  expect(readdirSync(join(place.home, 'elsewhere'))).toEqual(['theirs.prompt']);
  expect((await place.run('status')).lines).toEqual(['new here  here', 'new there  out/there']);
});

test('line ends of Windows are no change, and stand in the way of no pull', async () => {
  await using place = await openLibraryFolder();
  await place.make({ name: 'lines', content: 'One {a}.\n\nTwo.', description: 'x' });
  await place.make({ name: 'theirs', content: 'One.\r\n\r\nTwo.\r\n' });
  await place.run('pull');
  for (const file of ['lines.prompt', 'theirs.prompt']) {
    place.write(file, place.read(file).replaceAll(/\r?\n/g, '\r\n'));
  }

  expect((await place.run('status')).lines).toEqual([]);
  expect((await place.run('push')).lines).toEqual([]);
  await place.change('lines', { content: 'Three {a}.' });
  expect((await place.run('pull')).lines).toEqual(['written  lines  version 2']);
});

test('a file that is not UTF-8 is refused, and loses no letter', async () => {
  await using place = await openLibraryFolder();
  place.write('latin.prompt', '');
  writeFileSync(join(place.home, 'prompts/latin.prompt'), Buffer.from('Gr\xfc\xdfe {{name}}', 'latin1'));

  const run = await place.run('push');

  expect([run.status, run.lines]).toEqual([1, []]);
  expect(run.notes).toContain('latin: prompts/latin.prompt: it is not UTF-8. Save it as UTF-8.\n');
});

test.each([
  ['push', 'created', 'POST', 3],
  ['pull', 'written', 'GET', 7],
])('a %s that the server leaves midway says what was %s before', async (command, done, asked, last) => {
  await using place = await openLibraryFolder();
  for (const name of ['a', 'b', 'c']) {
    if (command === 'push') place.write(`${name}.prompt`, 'Text.');
    else await place.make({ name, content: 'Text.' });
  }
  let count = 0;
  await using proxy = await proxyTo(place.url, async ({ method, socket }) => {
    if (method !== asked || ++count < last) return;
    socket.destroy();
    await new Promise(() => {});
  });

  const run = await runCli(['prompts', command, '--json', '--base-url', proxy.url], {
    ...{ env: place.env, cwd: place.home },
  });

  const { prompts } = JSON.parse(run.lines[0] ?? '') as { prompts: { name: string; done: string }[] };
  expect([run.status, prompts.map((prompt) => [prompt.name, prompt.done])]).toEqual([
    1,
    [
      ['a', done],
      ['b', done],
    ],
  ]);
  expect(run.notes).toContain('cannot be reached');
});

test('a library of more than a page is pulled whole', async () => {
  await using place = await openLibraryFolder();
  for (let at = 0; at < 203; at++) await place.make({ name: `many/p${at}`, content: `Text ${at}.` });

  const run = await place.run('pull', '--json');

  const { prompts } = JSON.parse(run.lines[0] ?? '') as { prompts: { done: string }[] };
  expect([run.status, prompts.filter(({ done }) => done === 'written').length]).toEqual([0, 203]);
  expect(run.notes).toContain('of 203 prompts');
});

test.each([['null'], ['{ "a": null }'], ['{ "a": { "id": 1 } }']])(
  'a lock that was broken by a merge is refused in words: prompts %s',
  async (prompts) => {
    await using place = await openLibraryFolder();
    place.write('prompts.lock.json', `{ "format_version": 1, "base_url": "${place.url}", "prompts": ${prompts} }`);

    const run = await place.run('status');

    expect([run.status, run.notes]).toEqual([2, expect.stringContaining('prompts.lock.json cannot be read. Take it')]);
  },
);

test.each([
  ['no key', ['pull'], { PROMPTENCHANTER_API_KEY: undefined }, /Set PROMPTENCHANTER_API_KEY/],
  ['another server', ['status', '--base-url', 'http://127.0.0.1:9'], {}, /is of http:.*, not of http:\/\/127.0.0.1:9/],
  ['no such prompt', ['push', 'nowhere'], {}, /There is no prompt `nowhere`/],
  ['no such command', ['fetch'], {}, /unknown command/],
])('prompts ends with 2 for %s', async (_what, words, missing, sentence) => {
  await using place = await openLibraryFolder();
  await place.run('pull');
  const env: Record<string, string> = { ...place.env };
  for (const name of Object.keys(missing)) delete env[name];

  const run = await runCli(['prompts', ...words], { env, cwd: place.home });

  expect([run.status, run.lines, run.notes]).toEqual([2, [], expect.stringMatching(sentence)]);
});
