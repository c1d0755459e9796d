import { describe, expect, test } from 'vitest';
import { wordSweep } from '../../packages/server/src/services/library/word-sweep.ts';
import { movableClock } from '../clock.ts';
import { type House, openHouse } from '../house.ts';
import { day, startMs } from './account-scene.ts';
import { stock, sweepWords, wordsOf } from './tenant-scene.ts';

/** Whether the index has a word, whether or not a search finds it. */
function isKept(house: House, word: string): boolean {
  return house.rows<{ block: Buffer }>('SELECT block FROM prompt_words_data').some(({ block }) => block.includes(word));
}

/** A library with many words, of which one prompt is removed that says `xyzzyone`. */
async function halfRemoved(prompts: number): Promise<House> {
  const house = await openHouse();
  const { userId } = await house.register('ada');
  for (let n = 0; n < prompts; n++) stock(house, userId, `word${n} of${n} many${n % 7} ${'x'.repeat(n % 50)}`);
  const id = stock(house, userId, 'xyzzyone');
  house.write('DELETE FROM prompt_words WHERE rowid = (SELECT seq FROM prompts WHERE id = ?)', id);
  house.write('DELETE FROM prompts WHERE id = ?', id);
  return house;
}

const found = (house: House, word: string) =>
  house.rows('SELECT rowid FROM prompt_words WHERE prompt_words MATCH ?', word).length;

describe('A sweep of the index of words', () => {
  test('leaves nothing of what was removed, and all of what is there', async () => {
    const house = await halfRemoved(200);
    expect(isKept(house, 'yzzyone')).toBe(true);

    expect(await sweepWords(house)).toBeGreaterThan(0);

    expect(isKept(house, 'yzzyone')).toBe(false);
    expect([found(house, 'xyzzyone'), found(house, 'word17'), found(house, 'many3')]).toEqual([0, 1, 29]);
    house.write("INSERT INTO prompt_words (prompt_words) VALUES ('integrity-check')");
    await house.close();
  });

  test('that was cut short is done again by the next server', async () => {
    const house = await halfRemoved(200);
    const first = wordsOf(house);
    expect(await first.sweep()).toBe(true);
    first.close();
    stock(house, house.rows<{ id: string }>('SELECT id FROM users')[0]?.id ?? '', 'meanwhile');

    await sweepWords(house);

    expect([isKept(house, 'yzzyone'), found(house, 'meanwhile'), found(house, 'word17')]).toEqual([false, 1, 1]);
    await house.close();
  });

  test('writes nothing where nothing was removed', async () => {
    const house = await openHouse();
    const { userId } = await house.register('ada');
    stock(house, userId, 'word');
    const index = () => house.rows('SELECT * FROM prompt_words_data');
    const before = index();
    expect(await sweepWords(house)).toBe(0);
    expect(index()).toEqual(before);
    await house.close();
  });

  test('is made at the start and once a day, and lets what else is to be done have its turn', async () => {
    const clock = movableClock(startMs);
    let left = 0;
    let steps = 0;
    const step = async () => {
      steps++;
      clock.move(100);
      return --left > 0;
    };
    const { sweep } = wordSweep({ words: { sweep: step }, clock });
    const stepsOf = async (turns: number) => {
      const before = steps;
      for (let turn = 0; turn < turns; turn++) await sweep();
      return steps - before;
    };

    left = 7;
    expect([await stepsOf(1), await stepsOf(1), await stepsOf(1)]).toEqual([3, 3, 1]);
    expect(await stepsOf(5)).toBe(0);
    clock.move(day);
    left = 1;
    expect(await stepsOf(2)).toBe(1);
  });
});
