import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../packages/server/src/core/errors.ts';
import { parseStrictJson } from '../../packages/server/src/core/strict-json.ts';

/** JSON values without what strict JSON refuses: at most 32 deep, numbers a double holds, whole characters. */
const text = fc.string({ unit: 'binary' });
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      text,
      fc.boolean(),
      fc.constant(null),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    ),
    fc.array(tie('value')),
    fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      tie('value'),
    ),
  ),
})).value;

describe('Strict JSON', () => {
  test('reads every value that it does not refuse as JSON.parse would', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
        const written = JSON.stringify(value, null, indent);
        expect(parseStrictJson(written)).toEqual(JSON.parse(written));
      }),
      { numRuns: 1_000 },
    );
  });

  test('reads the same value when every character is written as an escape', () => {
    fc.assert(
      fc.property(text, (value) => {
        const escaped = Array.from(
          { length: value.length },
          (_, at) => `\\u${value.charCodeAt(at).toString(16).padStart(4, '0')}`,
        ).join('');
        expect(parseStrictJson(`{"x":"${escaped}"}`)).toEqual({ x: value });
      }),
    );
  });

  test('throws nothing but its own errors, whatever the text', () => {
    const tokens = fc.array(
      fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\\"', '\\u', 'd83d', '1', '-', 'e9', 'null', ' ', 'a'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          tokens.map((parts) => parts.join('')),
        ),
        (written) => {
          try {
            const read = parseStrictJson(written);
            expect(read).toEqual(JSON.parse(written));
          } catch (error) {
            expect(error).toBeInstanceOf(AppError);
            expect(['MALFORMED_REQUEST', 'INVALID_REQUEST']).toContain((error as AppError).code);
            expect((error as AppError).cause).toBeUndefined();
          }
        },
      ),
      { numRuns: 5_000 },
    );
  });

  test('takes little time for any text, however it is made up', () => {
    const hostile = (size: number) => [
      `[${'"\\\\\\\\\\\\",'.repeat(size)}0]`,
      `"${'\\"\\'.repeat(size)}`,
      `{${Array.from({ length: 900 }, (_, index) => `"${'k'.repeat(size / 900)}${index}":"\\u0041"`).join()}}`,
      `"${'\\\\'.repeat(size)}"`,
    ];
    for (const written of hostile(40_000)) {
      const startedMs = performance.now();
      refusalOf(written);
      // Measured at most 15 ms; with a search to the end of the text for each string it took seconds.
      expect(performance.now() - startedMs).toBeLessThan(500);
    }
  });

  test.each([
    ['32 levels', `${'['.repeat(32)}${']'.repeat(32)}`],
    ['1,000 keys', `{${Array.from({ length: 1_000 }, (_, index) => `"${index}":0`).join()}}`],
    ['the largest safe integer', '9007199254740991'],
    ['the smallest safe integer', '-9007199254740991'],
    ['a decimal', '0.1'],
    ['an exponent', '1e3'],
    ['minus zero', '-0'],
    ['the same key in two objects', '[{"a":1},{"a":1}]'],
    ['a whole surrogate pair, escaped', '"\\ud83d\\ude00"'],
    ['an escaped backslash before u', '"\\\\ud83d"'],
    ['a key named constructor', '{"constructor":1}'],
    ['structure inside a string', '"{{{[[[,,,:::1e999"'],
    ['an escaped quote', '{"a":"\\"","b":"\\\\"}'],
  ])('takes %s', (_what, written) => {
    expect(parseStrictJson(written)).toEqual(JSON.parse(written));
  });

  test('makes a key named __proto__ impossible rather than harmless', () => {
    expect(refusalOf('{"__proto__":{"polluted":1}}')).toEqual({ path: '__proto__', message: expect.any(String) });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('names a faulty field by at most 200 characters', () => {
    const key = 'k'.repeat(5_000);
    expect(refusalOf(`{"${key}":1e999}`)?.path).toBe('k'.repeat(200));
  });
});

function refusalOf(written: string) {
  try {
    parseStrictJson(written);
    return undefined;
  } catch (error) {
    return (error as AppError).circumstances.errors?.[0];
  }
}
