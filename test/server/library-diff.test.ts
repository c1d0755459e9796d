import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortestEdit } from '../../packages/server/src/core/shortest-edit.ts';
import type { VersionRecord } from '../../packages/server/src/ports/library.ts';
import { differenceOf } from '../../packages/server/src/services/library/diff.ts';
import { textChanges } from '../../packages/server/src/services/library/text-changes.ts';

function version(said: Partial<VersionRecord> = {}): VersionRecord {
  return {
    ...{ version: 1, kind: 'text', format: 'braces', content: '', variables: [], config: {} },
    ...{
      contentHash: '',
      message: null,
      parentVersion: null,
      restoredFrom: null,
      createdBy: 'operator',
      createdAtMs: 0,
    },
    ...said,
  };
}

type Changes = ReturnType<typeof textChanges>['changes'];
const without = (changes: Changes, kind: string) =>
  changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join('');

/** As people see it: `[what went]` and `(what came)`. */
function marked(from: string, to: string): string {
  const marks = { same: ['', ''], removed: ['[', ']'], added: ['(', ')'] } as const;
  return textChanges(from, to)
    .changes.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join('');
}

describe('The difference of two versions', () => {
  test('shows which words went and came, and what is between them once', () => {
    const [from, to] = ['Dear {name},\nthank you so much.', 'Dear {customer_name},\nmany thanks for your order.'];
    expect(marked(from, to)).toBe('Dear {[name](customer_name)},\n[thank you so much](many thanks for your order).');
    expect(marked('  a b ', '  c d ')).toBe('  [a b](c d) ');
    expect(marked('one two', 'one two')).toBe('one two');
    expect(marked('', 'new')).toBe('(new)');
    expect(marked('東京は大きい', '東京が大きい')).toBe('東京[は](が)大きい');
    expect(textChanges('', '')).toEqual({ granularity: 'words', changes: [] });
  });

  test('of a chat shows the roles in lines of their own', () => {
    const from = version({ kind: 'chat', content: [{ role: 'system', content: 'Be kind.' }] });
    const messages = [
      { role: 'developer', content: 'Be kind.' },
      { role: 'user', content: 'Hello' },
    ] as const;
    const { changes } = differenceOf(from, version({ version: 4, kind: 'chat', content: [...messages] }));
    expect(changes).toEqual([
      { kind: 'removed', text: 'system' },
      { kind: 'added', text: 'developer' },
      { kind: 'same', text: ':\nBe kind.' },
      { kind: 'added', text: '\n\nuser:\nHello' },
    ]);
  });

  test('names what changed beside the text by its path, with null for what is not there', () => {
    const from = version({
      version: 2,
      variables: [{ name: 'a', required: true }, { name: '__proto__' }, { name: 'same', max_length: 3 }],
      config: { temperature: 0.2, stop: ['a', 'b'], logit_bias: { 5: 1 }, top_p: 1 },
    });
    const to = version({
      version: 3,
      ...{ kind: 'chat', format: 'mustache', content: [] },
      variables: [
        { name: 'same', max_length: 3 },
        { name: 'a', default: 'x', required: false },
        { name: 'constructor' },
      ],
      config: { temperature: 0.7, stop: ['a'], logit_bias: { 5: 1, 6: 2 }, top_p: 1 },
    });
    const difference = differenceOf(from, to);
    expect(difference).toMatchObject({ from: 2, to: 3 });
    const sorted = difference.fields.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    expect(sorted).toEqual([
      { path: 'config.logit_bias.6', from: null, to: 2 },
      { path: 'config.stop', from: ['a', 'b'], to: ['a'] },
      { path: 'config.temperature', from: 0.2, to: 0.7 },
      { path: 'format', from: 'braces', to: 'mustache' },
      { path: 'kind', from: 'text', to: 'chat' },
      { path: 'variables.__proto__', from: {}, to: null },
      { path: 'variables.a.default', from: null, to: 'x' },
      { path: 'variables.a.required', from: true, to: false },
      { path: 'variables.constructor', from: null, to: {} },
    ]);
    expect(differenceOf(from, from).fields).toEqual([]);
  });

  test('is found by words, by lines or not at all as texts differ more, and by as many steps on any machine', () => {
    const words = (of: string, count: number) => Array.from({ length: count }, (_, at) => `${of}${at}`);
    const [many, others] = [words('a', 30_000).join(' '), words('b', 30_000).join(' ')];
    expect(textChanges(many, many.replace('a777 ', '')).granularity).toBe('words');
    const lines = textChanges(`first\n${many}\nlast`, `first\n${others}\nlast`);
    expect(lines).toEqual({
      granularity: 'lines',
      changes: [
        { kind: 'same', text: 'first\n' },
        { kind: 'removed', text: `${many}\n` },
        { kind: 'added', text: `${others}\n` },
        { kind: 'same', text: 'last' },
      ],
    });
    const wholes = [words('a', 9_000).join('\n'), words('b', 9_000).join('\n')] as const;
    expect(textChanges(...wholes)).toEqual({
      granularity: 'whole',
      changes: [
        { kind: 'removed', text: wholes[0] },
        { kind: 'added', text: wholes[1] },
      ],
    });
  });

  test('makes up both texts again, of whatever they are', () => {
    const letters = fc.constantFrom(
      'a',
      'b',
      'the',
      ' ',
      '  ',
      '\n',
      '\t',
      '.',
      '{x}',
      '漢',
      'é',
      'e\u0301',
      '🙂',
      '\ud83d',
      '\udc00',
    );
    const texts = fc.oneof(
      fc.array(letters, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const { changes } = textChanges(from, to);
        expect(without(changes, 'added')).toBe(from);
        expect(without(changes, 'removed')).toBe(to);
        expect(changes.every(({ text }) => text !== '')).toBe(true);
        expect(changes.every(({ kind }, at) => kind !== changes[at + 1]?.kind)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('The search for the shortest edit', () => {
  test('finds as much in common as there is', () => {
    const lists = fc.array(fc.nat({ max: 4 }), { maxLength: 30 }).map((list) => Int32Array.from(list));
    fc.assert(
      fc.property(lists, lists, (from, to) => {
        const matches = shortestEdit(from, to, 1_000_000) ?? [];
        let [passedFrom, passedTo] = [0, 0];
        for (const match of matches) {
          expect(match.from >= passedFrom && match.to >= passedTo && match.length > 0).toBe(true);
          [passedFrom, passedTo] = [match.from + match.length, match.to + match.length];
          expect([...from.subarray(match.from, passedFrom)]).toEqual([...to.subarray(match.to, passedTo)]);
        }
        const total = matches.reduce((sum, { length }) => sum + length, 0);
        expect(total).toBe(mostInCommon(from, to));
      }),
      { numRuns: 3_000 },
    );
  });

  test('gives up where it would take more steps than it may, also within a stretch that is the same many times', () => {
    const run = (...parts: [number, number][]) =>
      Int32Array.from(parts.flatMap(([number, count]) => Array(count).fill(number)));
    const from = run([1, 10], [0, 1_000], [2, 1], [0, 100_000], [3, 1]);
    const to = run([4, 10], [0, 1_000], [5, 1], [0, 100_000], [6, 1]);
    expect(shortestEdit(from, to, 1_000_000)).not.toBeNull();
    expect(shortestEdit(from, to, 100_000)).toBeNull();
    expect(shortestEdit(Int32Array.from(Array(5_000).keys()), new Int32Array(5_000).fill(-1), 1e9)).toBeNull();
  });
});

/** The longest common subsequence, by the plain table. */
function mostInCommon(from: Int32Array, to: Int32Array): number {
  let row = new Array<number>(to.length + 1).fill(0);
  for (const one of from) {
    const next = [0];
    for (const [at, other] of to.entries()) {
      next.push(one === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
