import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { sharedWork } from '../../packages/server/src/core/shared-work.ts';

const never = new AbortController().signal;

/** Work that ends when it is told to. */
function heldWork() {
  const work = sharedWork<string, string>();
  const begun: {
    signal: AbortSignal;
    tell(news: string): void;
    end(result: string): void;
    fail(error: Error): void;
  }[] = [];
  const join = (signal = never, onNews: (news: string) => void = () => {}) =>
    work.join('key', { signal, onNews }, (own, tell) => {
      return new Promise((resolve, reject) => begun.push({ signal: own, tell, end: resolve, fail: reject }));
    });
  return { work, begun, join };
}

describe('Work that several want at once', () => {
  test('is done once, and its result and all its news come to everybody', async () => {
    const { begun, join, work } = heldWork();
    const heard: string[] = [];
    const first = join();
    await turn();
    begun[0]?.tell('half');
    const late = join(never, (news) => heard.push(news));
    begun[0]?.tell('whole');
    begun[0]?.end('done');
    expect(await Promise.all([first, late])).toEqual([
      { result: 'done', isFirst: true },
      { result: 'done', isFirst: false },
    ]);
    expect(begun).toHaveLength(1);
    expect(heard).toEqual(['half', 'whole']);
    expect(work.size).toBe(0);
  });

  test('goes on for who stays when another leaves, and ends with the last', async () => {
    const { begun, join, work } = heldWork();
    const [one, other] = [new AbortController(), new AbortController()];
    const leaving = join(one.signal);
    const staying = join(other.signal);
    await turn();
    one.abort(new Error('left'));
    await expect(leaving).rejects.toThrow('left');
    expect(begun[0]?.signal.aborted).toBe(false);

    other.abort(new Error('left too'));
    await expect(staying).rejects.toThrow('left too');
    expect(begun[0]?.signal.aborted).toBe(true);
    expect(work.size).toBe(0);
  });

  test('is begun anew by who comes after it was given up, or after it failed', async () => {
    const { begun, join } = heldWork();
    const leaving = new AbortController();
    const left = join(leaving.signal);
    await turn();
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    const next = join();
    await turn();
    expect(begun).toHaveLength(2);

    begun[1]?.fail(new Error('broken'));
    await expect(next).rejects.toThrow('broken');
    const last = join();
    await turn();
    begun[2]?.end('done');
    expect(await last).toEqual({ result: 'done', isFirst: true });
  });

  test('is not begun for who has left', async () => {
    const { begun, join } = heldWork();
    await expect(join(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    await turn();
    expect(begun).toEqual([]);
  });
});
