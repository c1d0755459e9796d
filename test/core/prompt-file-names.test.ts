import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clashesOf, nameOf, obstacleOf, pathOf } from '../../packages/server/src/commands/prompts/file-names.ts';
import { pullStep, pushStep, type State, stateOf, states } from '../../packages/server/src/commands/prompts/plan.ts';

const part = fc
  .array(
    fc.constantFrom('con', 'AUX', '.', '%', ':', '?', ' ', 'a', 'B', 'é', '日', 'prompt', 'json', '.prompt', '1'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''));
const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));

test('each name has a file of its own, that every machine can have, and the file tells the name', () => {
  fc.assert(
    fc.property(name, (given) => {
      const path = pathOf(given);
      expect(nameOf(path)).toBe(given);
      for (const segment of path.split('/')) {
        expect(segment).not.toMatch(/[":*<>?\\|]|\.$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      }
      for (const folder of path.split('/').slice(0, -1)) expect(folder).not.toMatch(/\.(?:prompt|json)$/i);
    }),
    { numRuns: 2_000 },
  );
});

test('a name that would lead out of the folder has no file', () => {
  for (const given of ['../x', 'a/../../x', '/etc/passwd', '.git/config', 'a//b']) {
    expect(obstacleOf(given)).toBeDefined();
  }
  expect(obstacleOf('x'.repeat(250))).toMatch(/longer than 240 bytes/);
  expect(obstacleOf('support/greeting v1.2')).toBeUndefined();
  expect([nameOf('a%2fb.prompt'), nameOf('a%41.prompt'), nameOf('a:b.prompt'), nameOf('notes.txt')]).toEqual([
    ...[null, null, null, null],
  ]);
});

test('names that differ in capitals only clash, as files and as folders', () => {
  expect([...clashesOf(['A/x', 'a/y', 'b', 'B', 'c', 'c/d'])]).toEqual([
    ['a/y', 'A/x'],
    ['A/x', 'a/y'],
    ['B', 'b'],
    ['b', 'B'],
  ]);
});

test('what is equal here and there is unchanged; what only one side changed is that side; else it is a conflict', () => {
  const hash = fc.constantFrom(null, 'one', 'two', 'three');
  fc.assert(
    fc.property(hash, hash, hash, (base, ours, theirs) => {
      const state = stateOf({ base, ours, theirs });
      const [isOurs, isTheirs] = [ours !== base, theirs !== base];
      if (ours === theirs) expect(state).toBe('unchanged');
      else if (isOurs && isTheirs) expect(state).toBe('conflict');
      else expect(state).toMatch(isOurs ? /_here$/ : /_there$/);
    }),
  );
});

test('without --force a pull never touches what was edited here, nor a push what was changed there', () => {
  const edited: State[] = ['changed_here', 'new_here', 'deleted_here', 'conflict', 'unreadable'];
  for (const state of edited) {
    for (const isThere of [true, false]) {
      expect(pullStep(state, { isForced: false, isThere, isPlain: true })).toMatch(/keep|refuse/);
    }
  }
  for (const state of states) {
    expect(pullStep(state, { isForced: false, isThere: true, isPlain: false })).toMatch(/keep|refuse/);
  }
  const changed: State[] = ['changed_there', 'new_there', 'deleted_there', 'conflict', 'unreadable', 'unchanged'];
  for (const state of changed) {
    expect(pushStep(state, { isForced: false, isHere: true, isThere: true })).toMatch(/leave|refuse/);
  }
  expect(pullStep('unreadable', { isForced: true, isThere: false, isPlain: false })).toBe('keep');
});
