import { describe, expect, test } from 'vitest';
import type { UserActor } from '../../packages/server/src/services/call.ts';
import { levelTable } from '../../packages/server/src/services/prompt/levels.ts';
import { styles } from '../../packages/server/src/services/prompt/styles/registry.ts';
import { countedLibrary, openBook } from './counted-styles.ts';

describe('The styles in memory', () => {
  test('are believed for a second, and then the store is asked for nothing but a number', () => {
    const library = countedLibrary();
    const { book, clock } = openBook(library.store);
    for (let request = 0; request < 1_000; request++) book.find('bpe');
    expect(library.read).toEqual({ revisions: 1, lists: 1, texts: 5 });

    library.put('bpe', 'Begin with the result.');
    clock.move(999);
    expect(book.find('bpe')?.full).toBe(styles.bpe.full);
    clock.move(1);
    expect(book.find('bpe')).toMatchObject({ full: 'Begin with the result.', version: 2, isBuiltIn: true });
    clock.move(1_000);
    for (let request = 0; request < 1_000; request++) book.find('bpe');
    expect(library.read).toEqual({ revisions: 3, lists: 2, texts: 6 });
  });

  test('have their tokens estimated once for a text', () => {
    const library = countedLibrary();
    library.put('legal', 'Cite the statute.', { light: 'Cite.' });
    const { book, clock } = openBook(library.store);
    const [bpe, legal] = [book.find('bpe'), book.find('legal')];
    expect(legal?.tokens.full).toBeGreaterThan(legal?.tokens.light ?? 0);

    library.put('bpe', 'Begin with the result.');
    clock.move(1_000);
    expect(book.find('legal')?.tokens).toBe(legal?.tokens);
    expect(book.find('bpe')?.tokens).not.toBe(bpe?.tokens);
  });

  test('stay as they are known while the database cannot be read, which is logged once', () => {
    const library = countedLibrary();
    library.put('legal', 'Cite the statute.');
    const { book, clock, lines } = openBook(library.store);
    library.break(true);
    for (let second = 0; second < 5; second++) {
      clock.move(1_000);
      expect(book.find('legal')?.full).toBe('Cite the statute.');
    }
    book.forget();
    expect(book.find('legal')?.full).toBe('Cite the statute.');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('cannot read the styles');

    library.break(false);
    library.put('legal', 'Cite the case.');
    clock.move(1_000);
    expect(book.find('legal')?.full).toBe('Cite the case.');
    library.break(true);
    clock.move(1_000);
    book.find('legal');
    expect(lines).toHaveLength(2);
  });

  test('are read anew at once when they are to be forgotten', () => {
    const library = countedLibrary();
    const { book } = openBook(library.store);
    book.forget();
    book.find('bpe');
    book.find('bpe');
    expect(library.read).toEqual({ revisions: 2, lists: 2, texts: 10 });
  });

  test('hold no style by the name of what every object has', () => {
    const { book } = openBook(countedLibrary().store);
    expect(book.find('constructor')).toBeUndefined();
  });
});

const noneOwn = { find: () => undefined, names: () => [] };

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
    const library = countedLibrary();
    const { book, clock, lines, log } = openBook(library.store);
    const models = { low: 'a', medium: 'b', high: 'c', ultra: 'd' };
    const levels = levelTable({
      settings: () => ({ models, furtherModels: [], defaultStyle: 'legal' }),
      book,
      own: noneOwn,
      log,
    });
    for (let request = 0; request < 3; request++) expect(levels.styleOf(actor, undefined)).toBeNull();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('DEFAULT_R_TYPE names no style');

    library.put('legal', 'Cite the statute.');
    clock.move(1_000);
    expect(levels.styleOf(actor, undefined)?.full).toBe('Cite the statute.');
  });

  test('and the models of the levels may change from one request to the next', () => {
    const { book, log } = openBook(countedLibrary().store);
    const words = { models: { low: 'a', medium: 'b', high: 'c', ultra: 'd' }, furtherModels: [], defaultStyle: 'bpe' };
    let settings = words;
    const levels = levelTable({ settings: () => settings, book, own: noneOwn, log });
    expect([levels.modelOf(actor, 'low'), levels.styleOf(actor, undefined)?.name]).toEqual(['a', 'bpe']);
    settings = { ...words, models: { ...words.models, low: 'z' }, defaultStyle: 'none' };
    expect([levels.modelOf(actor, 'low'), levels.styleOf(actor, undefined)]).toEqual(['z', null]);
    expect(levels.resolve(actor, 'z', undefined).model).toBe('z');
    expect(levels.namesFor(actor)).not.toContain('a');
  });
});
