import { expect, test } from 'vitest';
import { telling } from '../../packages/server/src/core/telling.ts';

async function read<News, Result>(told: AsyncGenerator<News, Result>) {
  const news: News[] = [];
  for (;;) {
    const next = await told.next();
    if (next.done) return { news, result: next.value };
    news.push(next.value);
  }
}

test('All that work tells comes in order, at once or late, and then what it came to', async () => {
  const told = telling<number, string>(async (tell) => {
    tell(1);
    tell(2);
    await null;
    tell(3);
    return 'done';
  });
  expect(await read(told)).toEqual({ news: [1, 2, 3], result: 'done' });
});

test('Work that tells nothing is waited for', async () => {
  expect(await read(telling<never, string>(async () => 'done'))).toEqual({ news: [], result: 'done' });
});

test('Work that fails is thrown after all that it told', async () => {
  const told = telling<number, string>(async (tell) => {
    tell(1);
    throw new Error('broken');
  });
  expect(await told.next()).toEqual({ done: false, value: 1 });
  await expect(told.next()).rejects.toThrow('broken');
});
