import { expect, test } from 'vitest';
import { logTo } from '../../packages/server/src/core/log.ts';
import { background } from '../../packages/server/src/services/background.ts';

test('What an answer must not wait for begins in a later turn, and is done when the server has drained', async () => {
  const work = background(logTo({ write() {} }, 'error'));
  let isBegun = false;
  work.run('a task', async () => {
    isBegun = true;
  });
  for (let step = 0; step < 1_000; step++) await Promise.resolve();
  expect(isBegun).toBe(false);
  await work.drain();
  expect(isBegun).toBe(true);
});

test('What fails in the background is logged by its name, and nothing else of it fails', async () => {
  const lines: string[] = [];
  const work = background(logTo({ write: (line) => lines.push(line) }, 'error'));
  const done: string[] = [];
  work.run('the first task', () => Promise.reject(new Error('No room is left.')));
  work.run('the second task', async () => {
    done.push('second');
  });
  await work.drain();
  expect(done).toEqual(['second']);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      task: 'the first task',
      error: expect.objectContaining({ message: 'No room is left.' }),
    }),
  ]);
});
