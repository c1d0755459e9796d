import { describe, expect, test } from 'vitest';
import type { UserActor } from '../../packages/server/src/services/call.ts';
import { levelTable } from '../../packages/server/src/services/prompt/levels.ts';
import { styles } from '../../packages/server/src/services/prompt/styles/registry.ts';
import { countedRows, openBook } from './style-scene.ts';

describe('The styles in memory', () => {
  test('are believed for a second, and then the store is asked for nothing but a number', () => {
    const rows = countedRows();
    const { book, clock } = openBook(rows.store);
    for (let request = 0; request < 1_000; request++) book.find('bpe');
    expect(rows.read).toEqual({ versions: 1, texts: 1 });

    rows.add('bpe', 'Begin with the result.');
    clock.move(999);
    expect(book.find('bpe')?.full).toBe(styles.bpe.full);
    clock.move(1);
    expect(book.find('bpe')).toMatchObject({ full: 'Begin with the result.', version: 2, isBuiltIn: true });
    clock.move(1_000);
    for (let request = 0; request < 1_000; request++) book.find('bpe');
    expect(rows.read).toEqual({ versions: 3, texts: 2 });
  });

  test('have their tokens estimated once for a text', () => {
    const rows = countedRows();
    rows.add('legal', 'Cite the statute.', { light: 'Cite.' });
    const { book, clock } = openBook(rows.store);
    const [bpe, legal] = [book.find('bpe'), book.find('legal')];
    expect(legal?.tokens.full).toBeGreaterThan(legal?.tokens.light ?? 0);

    rows.add('bpe', 'Begin with the result.');
    clock.move(1_000);
    expect(book.find('legal')?.tokens).toBe(legal?.tokens);
    expect(book.find('bpe')?.tokens).not.toBe(bpe?.tokens);
  });

  test('stay as they are known while the database cannot be read, which is logged once', () => {
    const rows = countedRows();
    rows.add('legal', 'Cite the statute.');
    const { book, clock, lines } = openBook(rows.store);
    rows.break(true);
    for (let second = 0; second < 5; second++) {
      clock.move(1_000);
      expect(book.find('legal')?.full).toBe('Cite the statute.');
    }
    book.forget();
    expect(book.find('legal')?.full).toBe('Cite the statute.');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('cannot read the styles');

    rows.break(false);
    rows.add('legal', 'Cite the case.');
    clock.move(1_000);
    expect(book.find('legal')?.full).toBe('Cite the case.');
    rows.break(true);
    clock.move(1_000);
    book.find('legal');
    expect(lines).toHaveLength(2);
  });

  test('are read anew at once when they are to be forgotten', () => {
    const rows = countedRows();
    const { book } = openBook(rows.store);
    book.forget();
    book.find('bpe');
    book.find('bpe');
    expect(rows.read).toEqual({ versions: 2, texts: 2 });
  });

  test('hold no style by the name of what every object has', () => {
    const { book } = openBook(countedRows().store);
    expect(book.find('constructor')).toBeUndefined();
  });
});

describe('The default style', () => {
  const actor: UserActor = {
    kind: 'key',
    userId: 'ada',
    tenantId: 't-1',
    level: 'ultra',
    styles: ['bpe'],
    isVerified: true,
  };

  test('is none where there is no such style, which is logged once, and comes into force when it is made', () => {
    const rows = countedRows();
    const { book, clock, lines, log } = openBook(rows.store);
    const models = { low: 'a', medium: 'b', high: 'c', ultra: 'd' };
    const levels = levelTable({ settings: () => ({ models, furtherModels: [], defaultStyle: 'legal' }), book, log });
    for (let request = 0; request < 3; request++) expect(levels.styleOf(actor, undefined)).toBeNull();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('DEFAULT_R_TYPE names no style');

    rows.add('legal', 'Cite the statute.');
    clock.move(1_000);
    expect(levels.styleOf(actor, undefined)?.full).toBe('Cite the statute.');
  });

  test('and the models of the levels may change from one request to the next', () => {
    const { book, log } = openBook(countedRows().store);
    const words = { models: { low: 'a', medium: 'b', high: 'c', ultra: 'd' }, furtherModels: [], defaultStyle: 'bpe' };
    let settings = words;
    const levels = levelTable({ settings: () => settings, book, log });
    expect([levels.modelOf(actor, 'low'), levels.styleOf(actor, undefined)?.name]).toEqual(['a', 'bpe']);
    settings = { ...words, models: { ...words.models, low: 'z' }, defaultStyle: 'none' };
    expect([levels.modelOf(actor, 'low'), levels.styleOf(actor, undefined)]).toEqual(['z', null]);
    expect(levels.resolve(actor, 'z', undefined).model).toBe('z');
    expect(levels.namesFor(actor)).not.toContain('a');
  });
});
