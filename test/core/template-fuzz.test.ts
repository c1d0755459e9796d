import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeTemplate,
  render,
  type TemplateFormat,
  variablesIn,
  warningsIn,
} from '../../packages/template/src/index.ts';

const runs = { numRuns: 3_000 };
const formats = fc.constantFrom<TemplateFormat>('braces', 'mustache', 'none');
/** Texts of what places are made of, among them whole ones. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('{', '}', '\\', '{{', '}}', '{{{', '}}}', 'a', 'b', '_', '0', '1', ' ', '\n', '\u00a0'),
      fc.constantFrom(
        '{a}',
        '{b_1}',
        '{{a}}',
        '{{ b }}',
        '{{{a}}}',
        '{_}',
        '{0}',
        '{__proto__}',
        '{ä}',
        '🙂',
        '\ud83d',
        '\udc00',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
const names = fc.uniqueArray(
  fc.constantFrom<string>('a', 'b', 'b_1', '_', '__proto__', 'constructor', 'ab', 'toString'),
);
const values = fc.dictionary(
  fc.constantFrom('a', 'b', 'b_1', '_', 'constructor', 'other'),
  fc.oneof(texts, fc.anything(), fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true })),
  { noNullPrototype: false },
);

const isLetter = (letter = '') => letter !== '' && 'abcdefghijklmnopqrstuvwxyz_'.includes(letter.toLowerCase());
const isDigit = (letter = '') => letter !== '' && '0123456789'.includes(letter);

/** The name of a place that begins here, read letter by letter, and where the place ends. */
function placeAt(text: string, at: number, braces: number, takesSpaces: boolean) {
  let here = at;
  const pass = (brace: string) => {
    for (let count = 0; count < braces; count++) if (text[here++] !== brace) return false;
    return true;
  };
  const passSpaces = () => {
    while (takesSpaces && text[here] !== undefined && text[here]?.trim() === '') here++;
  };
  if (!pass('{')) return null;
  passSpaces();
  const begin = here;
  if (!isLetter(text[here])) return null;
  while (isLetter(text[here]) || isDigit(text[here])) here++;
  const name = text.slice(begin, here);
  passSpaces();
  return pass('}') ? { name, end: here } : null;
}

function anyPlaceAt(text: string, at: number, format: TemplateFormat) {
  if (format === 'none') return null;
  if (format === 'braces') return placeAt(text, at, 1, false);
  return placeAt(text, at, 3, true) ?? placeAt(text, at, 2, true);
}

/** The same as the module does, in the plainest way. */
function plainly(text: string, format: TemplateFormat, value: (name: string) => string | undefined): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    let slashes = 0;
    while (text[at + slashes] === '\\') slashes++;
    const place = anyPlaceAt(text, at + slashes, format);
    if (place === null) {
      out += text.slice(at, at + slashes + 1);
      at += slashes + 1;
      continue;
    }
    const asWritten = text.slice(at + slashes, place.end);
    out += '\\'.repeat(Math.floor(slashes / 2));
    out += slashes % 2 === 1 ? asWritten : (value(place.name) ?? asWritten);
    at = place.end;
  }
  return out;
}

describe('A template of anything', () => {
  test('is filled in as if it were read letter by letter', () => {
    fc.assert(
      fc.property(texts, formats, names, (content, format, declared) => {
        const given = Object.fromEntries(declared.map((name, at) => [name, `<${at}{a}\\>`]));
        const variables = declared.map((name) => ({ name }));
        const expected = plainly(content, format, (name) => (Object.hasOwn(given, name) ? given[name] : undefined));
        expect(render({ content, format, variables }, given).content).toBe(expected);
      }),
      runs,
    );
  });

  test('that was escaped is what it was, whatever is declared', () => {
    fc.assert(
      fc.property(texts, formats, fc.boolean(), (text, format, isDeclared) => {
        const content = escapeTemplate(text, format);
        const variables = isDeclared ? variablesIn(text, format).map((name) => ({ name })) : [];
        const given = Object.fromEntries(variables.map(({ name }) => [name, 'wrong']));
        expect(render({ content, format, variables }, given).content).toBe(text);
        expect(variablesIn(content, format)).toEqual([]);
      }),
      runs,
    );
  });

  test('names exactly the variables that are filled in', () => {
    fc.assert(
      fc.property(texts, formats, (content, format) => {
        const seen: string[] = [];
        plainly(content, format, (name) => {
          seen.push(name);
          return undefined;
        });
        expect(variablesIn(content, format)).toEqual([...new Set(seen)]);
        expect(variablesIn([{ content }, { content }], format)).toEqual([...new Set(seen)]);
      }),
      runs,
    );
  });

  test('is never looked through again: values come out as they went in, in their order', () => {
    fc.assert(
      fc.property(formats, fc.array(texts, { minLength: 1, maxLength: 6 }), (format, several) => {
        if (format === 'none') return;
        const place = (at: number) => (format === 'braces' ? `{v${at}}` : `{{v${at}}}`);
        const content = several.map((_, at) => place(at)).join('|');
        const variables = several.map((_, at) => ({ name: `v${at}` }));
        const given = Object.fromEntries(several.map((text, at) => [`v${at}`, text]));
        expect(render({ content, format, variables }, given).content).toBe(several.join('|'));
      }),
      runs,
    );
  });

  test('never throws, whatever it is filled with, and says of every value what became of it', () => {
    fc.assert(
      fc.property(texts, formats, names, values, (content, format, declared, given) => {
        const variables = declared.map((name) => ({ name }));
        const { missing, unused } = render({ content, format, variables }, given);
        warningsIn({ content, format, variables });
        for (const name of declared) expect(missing.includes(name)).toBe(!isValue(given, name));
        for (const name of Object.keys(given)) {
          expect(unused.includes(name)).toBe(isValue(given, name) && !declared.includes(name));
        }
      }),
      runs,
    );
  });
});

function isValue(given: Record<string, unknown>, name: string): boolean {
  if (!Object.hasOwn(given, name) || given[name] === null) return false;
  if (typeof given[name] === 'bigint') return true;
  try {
    return JSON.stringify(given[name]) !== undefined;
  } catch {
    return false;
  }
}
