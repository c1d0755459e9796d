import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanes } from '../../packages/server/src/services/batch/lanes.ts';

const never = new AbortController().signal;

/** Lets everything that may go on do so. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** A queue of tasks that says who entered, and lets them leave on demand. */
function crowd(places: number) {
  const open = lanes(places);
  const entered: string[] = [];
  const leaves: (() => void)[] = [];
  const come = (user: string, signal = never) =>
    open.enter(user, signal).then(
      (leave) => {
        entered.push(user);
        leaves.push(leave);
      },
      (reason: unknown) => reason,
    );
  return { open, entered, leaves, come };
}

test('At no time are there more tasks inside than places, all of them get one, and none is lost', async () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('come' as const), user: fc.constantFrom('a', 'b', 'c') }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('leave' as const), which: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('give up' as const), which: fc.nat(20) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 60 }), async (places, steps) => {
      const { open, leaves, come } = crowd(places);
      const left = new Set<() => void>();
      const patience: AbortController[] = [];
      let came = 0;
      const leaveOne = (which: number) => {
        const inside = leaves.filter((leave) => !left.has(leave));
        const one = inside[which % Math.max(1, inside.length)];
        if (!one) return false;
        left.add(one);
        one();
        // A second time changes nothing.
        one();
        return true;
      };
      let gaveUp = 0;
      for (const one of steps) {
        if (one.kind === 'come') {
          const control = new AbortController();
          patience.push(control);
          came++;
          void come(one.user, control.signal).then((reason) => {
            if (reason !== undefined) gaveUp++;
          });
        } else if (one.kind === 'leave') leaveOne(one.which);
        else patience[one.which]?.abort();
        await settled();
        const { active, waiting } = open.load();
        expect(active).toBeLessThanOrEqual(places);
        expect(active).toBe(leaves.length - left.size);
        expect(waiting).toBe(came - gaveUp - leaves.length);
        // Nobody waits beside a free place.
        expect(waiting === 0 || active === places).toBe(true);
      }
      while (leaveOne(0)) await settled();
      expect(open.load()).toEqual({ active: 0, waiting: 0, limit: places });
      expect(leaves.length + gaveUp).toBe(came);
    }),
    { numRuns: 200 },
  );
});

test('A user who waits gets a place after at most one task of each other user', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const queues = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(queues, fc.integer({ min: 1, max: 3 }), async (queue, places) => {
      const { entered, leaves, come } = crowd(places);
      for (let place = 0; place < places; place++) await come('first');
      for (const user of queue) void come(user);
      for (let left = 0; left < leaves.length; left++) {
        leaves[left]?.();
        await settled();
      }
      const order = entered.slice(places);
      expect(order.toSorted()).toEqual(queue.toSorted());
      const waitingAt = (at: number) => new Set(order.slice(at));
      for (const [at, user] of order.entries()) {
        const between = order.slice(at + 1, order.indexOf(user, at + 1) < 0 ? at + 1 : order.indexOf(user, at + 1));
        // Between two tasks of one user every other user who waited has had a turn, and one only.
        expect(between).toHaveLength(new Set(between).size);
        const next = order.indexOf(user, at + 1);
        if (next > 0) expect(new Set(between)).toEqual(new Set([...waitingAt(at + 1)].filter((name) => name !== user)));
      }
    }),
    { numRuns: 200 },
  );
});

test('Tasks of one user enter in the order of their coming', async () => {
  const open = lanes(1);
  const leave = await open.enter('a', never);
  const entered: number[] = [];
  const all = [0, 1, 2, 3].map(async (n) => {
    const done = await open.enter('a', never);
    entered.push(n);
    done();
  });
  leave();
  await Promise.all(all);
  expect(entered).toEqual([0, 1, 2, 3]);
});

test('A signal that was aborted before lets nobody in', async () => {
  const open = lanes(1);
  await expect(open.enter('a', AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  expect(open.load()).toEqual({ active: 0, waiting: 0, limit: 1 });
});
