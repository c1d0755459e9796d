import { expect, test } from 'vitest';
import { progress } from '../../packages/server/src/commands/progress.ts';

/** Goes through long work of 1,000 steps, and answers what was said of it. */
function workThrough(isWatched: boolean) {
  const [notes, shown]: [string[], (string | null)[]] = [[], []];
  const output = { isJson: false, write() {}, note: (line: string) => void notes.push(line) };
  const show = (line: string | null) => void shown.push(line);
  const { at, end } = progress(isWatched ? { ...output, show } : output, (done, total) => `${done} of ${total} rows`);
  for (let done = 0; done <= 1_000; done += 25) at(done, 1_000);
  end();
  return { notes, shown };
}

test('Long work is a line at each tenth where nobody watches', () => {
  const { notes, shown } = workThrough(false);
  expect(notes).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900].map((done) => `${done} of 1000 rows`));
  expect(shown).toEqual([]);
});

test('Long work is a bar on a terminal, which is gone when it is done', () => {
  const { notes, shown } = workThrough(true);
  expect(notes).toEqual([]);
  expect([shown[0], shown[20], shown.at(-2), shown.at(-1)]).toEqual([
    `[${'-'.repeat(30)}] 0 of 1000 rows`,
    `[${'#'.repeat(15)}${'-'.repeat(15)}] 500 of 1000 rows`,
    `[${'#'.repeat(30)}] 1000 of 1000 rows`,
    null,
  ]);
});
