import { describe, expect, test } from 'vitest';
import {
  escapeTemplate,
  render,
  type TemplateFormat,
  type Values,
  variablesIn,
  warningsIn,
} from '../../packages/template/src/index.ts';

const formats: readonly TemplateFormat[] = ['braces', 'mustache', 'none'];

/** Fills in a text of which all variables are declared. */
function filled(content: string, values: Values, format: TemplateFormat = 'braces') {
  const variables = variablesIn(content, format).map((name) => ({ name }));
  return render({ content, format, variables }, values).content;
}

describe('A template', () => {
  test('is filled in where it names a declared variable, and nowhere else', () => {
    const content =
      'Dear {customer_name}, {"json": {"a": 1}}, \\frac{a}{b}, {}, {0}, { customer_name }, {Customer_name}';
    const variables = [{ name: 'customer_name' }];
    expect(render({ content, format: 'braces', variables }, { customer_name: 'Ada' })).toEqual({
      content: 'Dear Ada, {"json": {"a": 1}}, \\frac{a}{b}, {}, {0}, { customer_name }, {Customer_name}',
      missing: [],
      unused: [],
      tooLong: [],
      isTooLarge: false,
    });
  });

  test('keeps a place behind a backslash, and takes two of them for one', () => {
    expect(filled('\\{a} \\\\{a} \\\\\\{a} \\n', { a: 1 })).toBe('{a} \\1 \\{a} \\n');
    expect(filled('\\{{a}} \\\\{{ a }}', { a: 1 }, 'mustache')).toBe('{{a}} \\1');
  });

  test('in the format mustache has spaces and three braces as well', () => {
    expect(filled('{{a}} {{  a\n}} {{{ a }}} {a} {{{{a}}}}', { a: 1 }, 'mustache')).toBe('1 1 1 {a} {1}');
  });

  test('in the format none is what it is', () => {
    expect(filled('\\{a} {{b}}', { a: 1, b: 2 }, 'none')).toBe('\\{a} {{b}}');
    expect(escapeTemplate('\\{a} {{b}}', 'none')).toBe('\\{a} {{b}}');
  });

  test('never looks for places in what was filled in', () => {
    expect(filled('{a}{b}', { a: '{b}', b: '{a}\\' })).toBe('{b}{a}\\');
    expect(filled('{a}b}', { a: '{' })).toBe('{b}');
  });

  test('takes texts as they are, and all else as compact JSON', () => {
    const values = {
      text: '"quoted"',
      number: 1.5,
      list: [1, 'two'],
      object: { a: { b: null } },
      truth: false,
      big: 7n,
    };
    const content = '{text} {number} {list} {object} {truth} {big}';
    expect(filled(content, values)).toBe('"quoted" 1.5 [1,"two"] {"a":{"b":null}} false 7');
  });

  test('of a chat has its roles as they were, and one set of variables', () => {
    const content = [
      { role: 'system', content: 'You serve {shop}.' },
      { role: 'user', content: '{question} ({shop})' },
    ];
    const variables = [{ name: 'shop' }, { name: 'question' }];
    expect(variablesIn(content, 'braces')).toEqual(['shop', 'question']);
    expect(render({ content, format: 'braces', variables }, { shop: 'Ada’s', question: 'Open?' }).content).toEqual([
      { role: 'system', content: 'You serve Ada’s.' },
      { role: 'user', content: 'Open? (Ada’s)' },
    ]);
  });
});

describe('Values', () => {
  test('that are missing are all named, and their places stay; those that are not asked for are named too', () => {
    const variables = [{ name: 'a' }, { name: 'b', required: true, default: 'x' }, { name: 'c' }];
    const { content, missing, unused } = render({ content: '{a}{b}{c}', format: 'braces', variables }, { c: 1, d: 2 });
    expect({ content, missing, unused }).toEqual({ content: '{a}{b}1', missing: ['a', 'b'], unused: ['d'] });
  });

  test('that may be left out are the default, or nothing', () => {
    const variables = [
      { name: 'a', default: 'one' },
      { name: 'b', required: false },
      { name: 'c', required: false, default: '{a}' },
    ];
    expect(render({ content: '{a}|{b}|{c}', format: 'braces', variables }, { a: null })).toMatchObject({
      content: 'one||{a}',
      missing: [],
    });
  });

  test('that have no JSON are no values, and nothing throws', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const nothings = { circle, nothing: null, none: undefined, call: () => 1, symbol: Symbol('a'), nested: [1n] };
    const traps = {
      get trap(): string {
        throw new Error('no');
      },
    };
    const variables = [...Object.keys(nothings), 'trap'].map((name) => ({ name }));
    const content = variables.map(({ name }) => `{${name}}`).join('');
    const values = Object.defineProperties({}, { ...descriptorsOf(nothings), ...descriptorsOf(traps) });
    const rendered = render({ content, format: 'braces', variables }, values);
    expect(rendered.content).toBe(content);
    expect(rendered.missing).toEqual(variables.map(({ name }) => name));
    expect(rendered.unused).toEqual([]);
  });

  test('of the names that every object has are as others: there is none unless it is given', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__'];
    const content = names.map((name) => `{${name}}`).join('');
    const variables = names.map((name) => ({ name }));
    expect(render({ content, format: 'braces', variables }, {})).toMatchObject({ content, missing: names });

    const values = JSON.parse('{"__proto__":"p","constructor":"c","toString":"t","hasOwnProperty":"h","other":"o"}');
    const some = render({ content, format: 'braces', variables }, values);
    expect(some).toMatchObject({
      content: 'pcth{__defineGetter__}',
      missing: ['__defineGetter__'],
      unused: ['other'],
    });
    expect(render({ content: '', format: 'braces', variables: [] }, values).unused).toContain('__proto__');
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('other');
  });

  test('are measured in characters as people count them, and only those that were given', () => {
    const variables = [{ name: 'a', max_length: 3, default: 'longer' }];
    const tooLong = (values: Values) => render({ content: '{a}', format: 'braces', variables }, values).tooLong;
    expect(tooLong({ a: '🙂🙂🙂' })).toEqual([]);
    expect(tooLong({ a: '🙂🙂🙂🙂' })).toEqual(['a']);
    expect(tooLong({ a: 1234 })).toEqual(['a']);
    expect(tooLong({})).toEqual([]);
  });

  test('that would make the whole too large are not filled in at all', () => {
    const variables = [{ name: 'a' }];
    const content = [{ content: '{a}{a}' }, { content: '{a}!' }];
    const prompt = { content, format: 'braces', variables } as const;
    expect(render(prompt, { a: 'xx' }, 7)).toMatchObject({
      isTooLarge: false,
      content: [{ content: 'xxxx' }, { content: 'xx!' }],
    });
    expect(render(prompt, { a: 'xx' }, 6)).toMatchObject({ isTooLarge: true, content });

    const boundless = { content: '{a}'.repeat(50_000), format: 'braces', variables } as const;
    expect(render(boundless, { a: 'x'.repeat(1_000_000) }).isTooLarge).toBe(true);
  });
});

describe('A warning', () => {
  const warned = (content: string, format: TemplateFormat, ...names: string[]) =>
    warningsIn({ content, format, variables: names.map((name) => ({ name })) });

  test('points from double braces to the format that knows them', () => {
    expect(warned('Hi {{ name }}, {{name}}', 'braces', 'name')).toEqual([
      'In double braces, which the format braces does not know: {{name}}. Write {name}, or choose the format mustache.',
    ]);
    expect(warned('Hi {{name}}', 'mustache', 'name')).toEqual([]);
  });

  test('names variables that are not in the text, and how they are written there', () => {
    expect(warned('Hi \\{name}', 'braces', 'name', 'shop')).toEqual([
      'Declared, but not in the text: name, shop. Write {name} where it belongs, or take it out of variables.',
    ]);
    expect(warned('Hi {name}', 'mustache', 'name')).toEqual([
      'Declared, but not in the text: name. Write {{name}} where it belongs, or take it out of variables.',
    ]);
  });

  test('names places that are not declared; a backslash in front of them says that they are meant', () => {
    expect(warned('Hi {name}, {id} of {shop}', 'braces', 'shop')).toEqual([
      'Not declared as a variable, so left as it is: {name}, {id}. Declare it in variables, or write \\{name} to say so.',
    ]);
    expect(warned('Hi \\{name}, {id} of {shop}', 'braces', 'shop', 'id')).toEqual([]);
  });

  test('is short, however many and long the names are', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `{n${at}}`).join('');
    const [sentence = '', ...rest] = warned(`${many}{${'x'.repeat(100_000)}}`, 'braces');
    expect(rest).toEqual([]);
    expect(sentence).toContain('{n4} and 19996 more');
    expect(warned(`{${'x'.repeat(100_000)}}`, 'braces')[0]?.length).toBeLessThan(300);
  });

  test('is not of texts that have no places', () => {
    for (const format of formats) expect(warned('{"a": {}} {0} \\{\\}', format)).toEqual([]);
    expect(warned('{name} {{name}}', 'none')).toEqual([]);
  });
});

function descriptorsOf(object: object): PropertyDescriptorMap {
  return Object.getOwnPropertyDescriptors(object) as PropertyDescriptorMap;
}
