import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type SharedStreams, sharedStreams } from '../../packages/server/src/core/shared-stream.ts';

const never = new AbortController().signal;

/** A stream of words that come when they are said to; at most ten characters of one are held. */
function heldStream() {
  const restored: string[] = [];
  const streams: SharedStreams<string, string> = sharedStreams({
    sizeOf: (word) => word.length,
    restore: (word) => {
      restored.push(word);
      return word;
    },
    mostSize: 10,
  });
  const begun: ReturnType<typeof source>[] = [];
  const whole: (readonly string[])[] = [];
  const read = (signal = never) =>
    streams.read('key', signal, (own) => {
      const fresh = source(own);
      begun.push(fresh);
      const onWhole = async (words: readonly string[]) => void whole.push([...words]);
      return { items: fresh.items(), hold: (word) => word, onWhole };
    });
  return { streams, begun, whole, restored, read };
}

function source(signal: AbortSignal) {
  const said: (string | Error | null)[] = [];
  let wake = () => {};
  signal.addEventListener('abort', () => wake());
  return {
    signal,
    drawn: 0,
    say(...words: (string | Error | null)[]) {
      said.push(...words);
      wake();
    },
    async *items(): AsyncGenerator<string, void> {
      for (;;) {
        this.drawn++;
        while (said.length === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          signal.throwIfAborted();
        }
        const next = said.shift();
        if (next === null || next === undefined) return;
        if (next instanceof Error) throw next;
        yield next;
      }
    },
  };
}

async function all(words: AsyncIterable<string>): Promise<string[]> {
  const heard: string[] = [];
  for await (const word of words) heard.push(word);
  return heard;
}

describe('A stream that several want at once', () => {
  test('is begun once, and everybody gets all of it from the first item on', async () => {
    const { begun, read, streams, whole } = heldStream();
    const first = all(read());
    await turn();
    begun[0]?.say('one', 'two');
    await turn();
    const late = all(read());
    await turn();
    begun[0]?.say('six', null);

    expect(await Promise.all([first, late])).toEqual([
      ['one', 'two', 'six'],
      ['one', 'two', 'six'],
    ]);
    expect(begun).toHaveLength(1);
    await turn();
    expect(whole).toEqual([['one', 'two', 'six']]);
    expect(streams.has('key')).toBe(false);
  });

  test('goes at the pace of the quickest, and is held back by one who is alone', async () => {
    const { begun, read } = heldStream();
    const slow = read();
    const begins = slow.next();
    await turn();
    begun[0]?.say('a', 'b', 'c', null);
    expect(await begins).toEqual({ value: 'a', done: false });
    await turn();
    expect(begun[0]?.drawn).toBe(1);

    expect(await all(read())).toEqual(['a', 'b', 'c']);
    expect(await all(slow)).toEqual(['b', 'c']);
  });

  test('goes on for who stays when another leaves, whoever began it, and ends with the last', async () => {
    const { begun, read, streams } = heldStream();
    const [one, other] = [new AbortController(), new AbortController()];
    const leaving = all(read(one.signal));
    const staying = all(read(other.signal));
    await turn();
    begun[0]?.say('a');
    await turn();
    one.abort(new Error('left'));
    await expect(leaving).rejects.toThrow('left');
    expect(begun[0]?.signal.aborted).toBe(false);

    other.abort(new Error('left too'));
    await expect(staying).rejects.toThrow('left too');
    expect(begun[0]?.signal.aborted).toBe(true);
    expect(streams.has('key')).toBe(false);
  });

  test('ends with a reader who stops without a signal', async () => {
    const { begun, read, streams } = heldStream();
    const reader = read();
    const first = reader.next();
    await turn();
    begun[0]?.say('a');
    await first;
    await reader.return();
    expect([begun[0]?.signal.aborted, streams.has('key')]).toEqual([true, false]);
  });

  test('throws its error to all of them, and is begun anew by who comes after it', async () => {
    const { begun, read, whole } = heldStream();
    const readers = [all(read()), all(read())];
    await turn();
    begun[0]?.say('a', new Error('broken'));
    for (const reader of readers) await expect(reader).rejects.toThrow('broken');

    const anew = all(read());
    await turn();
    begun[1]?.say('b', null);
    expect(await anew).toEqual(['b']);
    expect(whole).toEqual([['b']]);
  });

  test('is not begun for who has left', async () => {
    const { begun, read } = heldStream();
    await expect(read(AbortSignal.abort(new Error('gone'))).next()).rejects.toThrow('gone');
    expect(begun).toEqual([]);
  });

  test('may be joined until what is whole has been kept', async () => {
    const { promise: kept, resolve } = Promise.withResolvers<void>();
    const streams = sharedStreams<string, string>({ sizeOf: () => 1, restore: (word) => word, mostSize: 10 });
    let begun = 0;
    const read = () =>
      streams.read('key', never, () => {
        begun++;
        return { items: said('a', 'b'), hold: (word) => word, onWhole: () => kept };
      });
    expect(await all(read())).toEqual(['a', 'b']);
    expect(await all(read())).toEqual(['a', 'b']);
    expect(begun).toBe(1);
    resolve();
    await turn();
    expect(streams.has('key')).toBe(false);
  });
});

describe('A stream that is longer than may be held', () => {
  test('is passed on whole to who reads it, joined by nobody any more, and not told to be whole', async () => {
    const { begun, read, whole } = heldStream();
    const first = all(read());
    await turn();
    begun[0]?.say('123456', '789012', 'more');
    await turn();
    const late = all(read());
    await turn();
    begun[0]?.say(null);
    begun[1]?.say('anew', null);

    expect(await first).toEqual(['123456', '789012', 'more']);
    expect(await late).toEqual(['anew']);
    expect(whole).toEqual([['anew']]);
  });

  test('has nobody further ahead of the slowest than what may be held', async () => {
    const { begun, read } = heldStream();
    const slow = read();
    const begins = slow.next();
    const quick = all(read());
    await turn();
    begun[0]?.say('12345', '67890', '12345', '67890', '12345', null);
    expect(await begins).toEqual({ value: '12345', done: false });
    await turn();
    // One that the slow one has, two that may be held, one that is too much.
    expect(begun[0]?.drawn).toBe(4);

    expect((await slow.next()).value).toBe('67890');
    await turn();
    expect(begun[0]?.drawn).toBe(5);
    await slow.return();
    expect(await quick).toEqual(['12345', '67890', '12345', '67890', '12345']);
  });

  test('is not read again for a reader who is there when an item comes', async () => {
    const { begun, read, restored } = heldStream();
    const reader = all(read());
    await turn();
    begun[0]?.say('12345', '67890', '12345', null);
    expect(await reader).toHaveLength(3);
    expect(restored).toEqual([]);
  });
});

test('What is let go is read to its end by who reads it, and begun anew by who comes', async () => {
  const { begun, read, streams, whole } = heldStream();
  const first = all(read());
  await turn();
  begun[0]?.say('a');
  await turn();
  streams.letGo();
  const late = all(read());
  await turn();
  begun[0]?.say('b', null);
  begun[1]?.say('c', null);

  expect([await first, await late]).toEqual([['a', 'b'], ['c']]);
  expect(whole).toEqual([['c']]);
});

async function* said(...words: string[]): AsyncGenerator<string, void> {
  yield* words;
}
