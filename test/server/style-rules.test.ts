import { describe, expect, test } from 'vitest';
import { AppError } from '../../packages/server/src/core/errors.ts';
import type { PromptText } from '../../packages/server/src/ports/library.ts';
import { requireStays, requireStyle } from '../../packages/server/src/services/library/style-rules.ts';

const plain: PromptText = { kind: 'text', format: 'braces', content: 'Cite.', variables: [], config: {} };

/** The fields that a prompt is refused for as a style. */
function faults(name: string, more: Partial<PromptText>, isSystem = false): string[] {
  try {
    requireStyle(name, { ...plain, ...more }, isSystem);
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return (error.circumstances.errors ?? []).map(({ path }) => path);
  }
}

describe('A prompt of the folder r_type', () => {
  test.each<[string, string, Partial<PromptText>, boolean, string]>([
    ['the name of a level', 'r_type/ultra', {}, true, 'name'],
    ['no style at all', 'r_type/none', {}, false, 'name'],
    ['a name with a dash', 'r_type/my-style', {}, false, 'name'],
    ['a name in capitals', 'r_type/Legal', {}, false, 'name'],
    ['a folder of its own', 'r_type/law/legal', {}, false, 'name'],
    ['a name of one letter', 'r_type/x', {}, false, 'name'],
    ['a built-in one in a tenant’s library', 'r_type/tot', {}, false, 'name'],
    ['messages', 'r_type/legal', { kind: 'chat', content: [{ role: 'system', content: 'Cite.' }] }, false, 'kind'],
    ['a text that is too long', 'r_type/legal', { content: 'x'.repeat(20_001) }, false, 'content'],
    [
      'a text that its defaults make too long',
      'r_type/legal',
      { content: '{a}{a}{a}', variables: [{ name: 'a', default: 'x'.repeat(7_000) }] },
      false,
      'content',
    ],
    ['a blank text', 'r_type/legal', { content: ' \n' }, false, 'content'],
    ['a variable that needs a value', 'r_type/legal', { variables: [{ name: 'a' }] }, false, 'variables'],
    [
      'a variable that needs one although it has a default',
      'r_type/legal',
      { variables: [{ name: 'a', default: 'b', required: true }] },
      false,
      'variables',
    ],
    [
      'a blank text for models that reason',
      'r_type/legal',
      { config: { style: { light_prompt: ' ' } } },
      true,
      'config.style.light_prompt',
    ],
    [
      'an open one of a tenant',
      'r_type/legal',
      { config: { style: { is_open: true } } },
      false,
      'config.style.is_open',
    ],
    ['an open built-in one', 'r_type/bpe', { config: { style: { is_open: true } } }, true, 'config.style.is_open'],
  ])('may not be %s', (_case, name, more, isSystem, path) => {
    expect(faults(name, more, isSystem)).toEqual([path]);
  });

  test('may be any text that can be used as it is, in the server’s own library an open or built-in one too', () => {
    expect(faults('r_type/legal', { config: { style: { light_prompt: 'Cite.', is_open: false } } })).toEqual([]);
    expect(faults('r_type/legal', { content: 'x'.repeat(20_000) })).toEqual([]);
    const variables = [
      { name: 'a', default: 'b' },
      { name: 'c', required: false },
    ];
    expect(faults('r_type/legal', { content: 'Cite {a}{c}.', variables })).toEqual([]);
    expect(faults('r_type/legal', { config: { style: { is_open: true } } }, true)).toEqual([]);
    expect(faults('r_type/bpe', {}, true)).toEqual([]);
  });

  test('alone has to be a style', () => {
    const variables = [{ name: 'a' }];
    for (const name of ['support/greeting', 'r_types/x', 'r_type', 'x/r_type/y']) {
      expect(faults(name, { content: 'x'.repeat(30_000), variables, config: { style: { is_open: true } } })).toEqual(
        [],
      );
    }
  });

  test('stays under its name where it is built in', () => {
    expect(() => requireStays('r_type/tot', true)).toThrow('The style tot is built in');
    for (const [name, isSystem] of [
      ['r_type/legal', true],
      ['r_type/tot', false],
      ['tot', true],
    ] as const) {
      expect(() => requireStays(name, isSystem), name).not.toThrow();
    }
  });
});
