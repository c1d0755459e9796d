import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileFault } from '../../packages/server/src/commands/prompts/file-fault.ts';
import { type FilePrompt, hashOf, settled } from '../../packages/server/src/commands/prompts/file-prompt.ts';
import { readPromptFile, writePromptFile } from '../../packages/server/src/commands/prompts/prompt-file.ts';
import type { PromptVariable } from '../../packages/server/src/contract/types.ts';
import { render } from '../../packages/template/src/index.ts';
import { parseAsDotprompt } from './prompt-file-dotprompt.ts';

const plain: FilePrompt = {
  ...{ title: null, description: null, tags: [], metadata: {}, format: 'braces', variables: [], config: {} },
  content: 'Hello.',
};

const names = ['a', 'b', 'role', 'this', 'else', 'type', 'customer_name', '__proto__'];

/** Texts of what is hard to tell apart. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '{{',
        '}}',
        '{{{',
        '}}}',
        ' ',
        '\n',
        '~',
        '!',
        '#',
        '"',
        '---\n',
        '{{~',
        '{{!}}',
        '\r\n',
        '\uFEFF',
      ),
      fc.constantFrom(
        ...names.flatMap((name) => [`{${name}}`, `{{${name}}}`, `{{{ ${name} }}}`, `\\{${name}}`, `\\\\{${name}}`]),
      ),
      fc.constantFrom(
        '{{role "user"}}',
        '{{#if a}}',
        '{{! note }}',
        '{{/if}}',
        '{{> part}}',
        '{{history}}',
        '{{!literal}}',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const variable: fc.Arbitrary<PromptVariable> = fc
  .record(
    {
      name: fc.constantFrom(...names.filter((name) => name !== '__proto__')),
      description: fc.oneof(
        fc.string({ maxLength: 30 }),
        text.map((given) => given.slice(0, 200)),
      ),
      required: fc.boolean(),
      default: text,
      max_length: fc.integer({ min: 1, max: 1_000_000 }),
    },
    { requiredKeys: ['name'] },
  )
  .map((made) => ({ ...made }));

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((given) => !/[\p{Cc}:]/u.test(given));

const prompt: fc.Arbitrary<FilePrompt> = fc.record({
  title: fc.option(fc.oneof(word, fc.constantFrom('no', '1', 'null', '# x', 'a: b'))),
  description: fc.option(
    fc.oneof(
      text.map((given) => given.slice(0, 500)),
      fc.string({ maxLength: 50 }),
    ),
  ),
  tags: fc.uniqueArray(word, { maxLength: 5 }),
  metadata: fc.dictionary(word, fc.string({ maxLength: 40 }), { maxKeys: 4, noNullPrototype: true }),
  format: fc.constantFrom('braces', 'mustache', 'none'),
  content: fc.oneof(
    text.filter((given) => given !== ''),
    fc.array(fc.record({ role: fc.constantFrom('system', 'developer', 'user', 'assistant'), content: text }), {
      minLength: 1,
      maxLength: 4,
    }),
  ),
  variables: fc.uniqueArray(variable, { maxLength: 5, selector: ({ name }) => name }),
  config: fc.record(
    {
      level: fc.constantFrom('low', 'high'),
      temperature: fc.double({ min: 0, max: 2, noNaN: true }).map((given) => given + 0),
      stop: fc.oneof(fc.string({ maxLength: 10 }), fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 })),
      logit_bias: fc.dictionary(fc.integer({ min: 0, max: 99_999 }).map(String), fc.integer({ min: -100, max: 100 }), {
        maxKeys: 3,
        noNullPrototype: true,
      }),
      seed: fc.constant(null),
    },
    { requiredKeys: [] },
  ),
});

const runs = { numRuns: 1_000 };

describe('a prompt as a file', () => {
  test('comes back from its file as it was, whatever is in it, in all three formats', () => {
    fc.assert(
      fc.property(prompt, (given) => {
        const read = readPromptFile(writePromptFile(given), 'some/name');
        expect(read.prompt).toEqual(settled(given));
        expect(hashOf(read.prompt)).toBe(hashOf(given));
      }),
      runs,
    );
  });

  test('is read by dotprompt with the same roles and texts, values filled in', () => {
    const values = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
    fc.assert(
      fc.property(prompt, (given) => {
        const { content } = render(
          { content: given.content, format: given.format, variables: given.variables },
          { ...values },
        );
        const messages = typeof content === 'string' ? [{ role: 'user', content }] : content;
        const expected = messages.map(({ role, content: said }) => [role === 'assistant' ? 'model' : role, said]);
        expect(parseAsDotprompt(writePromptFile(given), values)).toEqual(expected);
      }),
      runs,
    );
  });
});

const read = (file: string) => readPromptFile(file, 'some/name').prompt;
const faultOf = (file: string): string => {
  try {
    readPromptFile(file, 'some/name');
    return 'It was read.';
  } catch (error) {
    if (error instanceof FileFault) return `${error.line}: ${error.message}`;
    throw error;
  }
};

describe('a file that somebody wrote', () => {
  test.each([
    ['no front matter', 'Hello {{name}}.\n', { content: 'Hello {name}.', variables: [{ name: 'name' }] }],
    ['an empty one', '---\n---\nHello.', { content: 'Hello.', variables: [] }],
    ['a licence above it', '# Mine.\n\n---\ndescription: x\n---\nHi.', { description: 'x', content: 'Hi.' }],
    ['line ends of Windows', '---\r\ndescription: x\r\n---\r\nHi.\r\n', { description: 'x', content: 'Hi.' }],
    [
      'a text in front of the first role',
      'Hi.{{role "model"}}Yes?',
      {
        content: [
          { role: 'user', content: 'Hi.' },
          { role: 'assistant', content: 'Yes?' },
        ],
      },
    ],
    ['space that is taken away', 'a  {{~ name ~}}  b', { content: 'a{name}b' }],
    ['braces that are kept', 'As \\{{name}} or {x}.', { content: 'As {{name}} or {x}.', variables: [] }],
    [
      'other names of settings',
      '---\nconfig: {topP: 0.5, stopSequences: [x]}\n---\nHi.',
      { config: { top_p: 0.5, stop: ['x'] } },
    ],
    ['keys of others', '---\nacme.owner: me\n---\nHi.', { content: 'Hi.' }],
    [
      'defaults of other types',
      '---\ninput: {default: {n: 3, list: [1]}}\n---\n{{n}}',
      {
        variables: [
          { name: 'n', default: '3' },
          { name: 'list', default: '[1]' },
        ],
      },
    ],
  ])('with %s is read', (_what, file, expected) => {
    expect(read(file)).toMatchObject(expected);
  });

  test.each([
    ['a condition', 'a\n{{#if x}}b{{/if}}', '2: {{#if x}}: the library has no conditions and no loops'],
    ['a loop', '{{#each list}}', '1: {{#each list}}: the library has no conditions and no loops'],
    ['a partial', '---\ndescription: x\n---\n\n{{> header}}', '5: {{> header}}: the library has no partials'],
    [
      'a helper',
      '{{json x}}',
      '1: {{json x}} is no variable, and the library has no helpers; literal braces are written \\{{',
    ],
    [
      'a path',
      '{{user.name}}',
      '1: {{user.name}} is no variable, and the library has no helpers; literal braces are written \\{{',
    ],
    ['media', '{{media url=x}}', '1: {{media url=x}}: the library holds text and roles only'],
    ['the history', 'a{{history}}', '1: `history` is no variable in Handlebars; write {{this.[history]}}'],
    ['a comment', '{{! why }}', '1: {{! why }}: a comment would be lost; write it as # in the front matter'],
    [
      'a role of tools',
      '{{role "tool"}}x',
      '1: the library has no role `tool`; it has system, developer, user and model',
    ],
    ['a brace too many', '{{x}}}', '1: {{x}}} has a brace too many; write {{name~}} }'],
    ['no YAML', '---\na: [\n---\nx', /^[23]: the front matter is no YAML: /],
    ['tools', '---\n\ntools: [clock]\n---\nx', '3: the library has no place for `tools` of the front matter'],
    ['a misspelled key', '---\npromptenchanter.tag: [x]\n---\nx', /^2: .*`promptenchanter.tag`/],
    ['a setting that is none', '---\nconfig:\n  topK: 3\n---\nx', /^[23]: config.topK is not a known field/],
    ['a setting out of bounds', '---\nconfig:\n  top_p: 1\n  temperature: 3\n---\nx', /^4: config.temperature /],
    [
      'a list',
      '---\ninput:\n  schema:\n    x(array): string\n---\nx',
      /^4: `x\(array\)`: a variable of the library is a text/,
    ],
    ['no text', '---\ndescription: x\n---\n', /^4: content /],
    [
      'braces that would be read otherwise',
      '---\npromptenchanter.format: mustache\n---\n{ {{~x~}} }',
      /^4: its braces/,
    ],
  ])('with %s is refused, with its line', (_what, file, expected) => {
    if (typeof expected === 'string') expect(faultOf(file)).toBe(expected);
    else expect(faultOf(file)).toMatch(expected);
  });
});

test('files of the largest size are read and written in a time that grows with their size only', () => {
  for (const unit of ['\\', '{', '}', '{{', '\\{', '{{ ', '{a}', ' ', '{{!}}', '~', '---\n']) {
    const content = `x${unit.repeat(262_000 / unit.length)}x`;
    for (const format of ['braces', 'mustache', 'none'] as const) {
      const given: FilePrompt = { ...plain, format, content };
      expect(hashOf(read(writePromptFile(given)))).toBe(hashOf(given));
    }
  }
});
