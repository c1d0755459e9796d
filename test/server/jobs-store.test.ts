import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Price } from '../../packages/server/src/ports/credits.ts';
import type { TakenTask } from '../../packages/server/src/ports/jobs.ts';
import { movableClock } from '../clock.ts';
import { expectSound } from './credit-scene.ts';
import { endOf, expectOrder, openWorks, tasksOf, times, type Works } from './jobs-store-scene.ts';

const hour = 3_600_000;
const people = ['ada', 'ben', 'cho'];
const allowance: Price = { main: 20, conversation_limit: 30 };

type Step =
  | { kind: 'open' | 'open whole'; user: number; tasks: number; isParallel: boolean; price: Price }
  | { kind: 'add'; job: number; tasks: number }
  | { kind: 'begin' | 'stop' | 'cancel'; job: number; most: number }
  | { kind: 'take'; server: number; most: number }
  | { kind: 'settle' | 'return' | 'refund' | 'both' | 'let go'; pick: number; server: number }
  | { kind: 'die' | 'join' | 'recover'; server: number }
  | { kind: 'block' | 'allow' | 'leave'; user: number }
  | { kind: 'prune'; most: number }
  | { kind: 'move'; ms: number };

const server = fc.nat(1);
const pick = fc.nat(4);
const job = fc.nat(2);
const price = fc.record({ main: fc.nat(2), conversation_limit: fc.nat(2) });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('open', 'open whole', 'open whole'),
      ...{ user: fc.nat(2), tasks: fc.integer({ min: 1, max: 8 }), isParallel: fc.boolean(), price },
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('add'), job, tasks: fc.integer({ min: 1, max: 8 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constantFrom('begin', 'begin', 'stop', 'cancel'), job, most: fc.nat(4) }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('take'), server, most: fc.integer({ min: 1, max: 6 }) }) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constantFrom('settle', 'return', 'refund', 'both', 'let go'), pick, server }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('die', 'join', 'recover', 'recover'), server }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('block', 'allow', 'allow', 'allow', 'leave'), user: fc.nat(2) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('prune'), most: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 2, arbitrary: fc.constantFrom(2, 26).map((hours): Step => ({ kind: 'move', ms: hours * hour })) },
);

test('Whatever servers do with jobs, and whenever they die, each task ends once with one result and is paid or given back once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 20, maxLength: 60, size: 'max' }), async (steps) => {
      const clock = movableClock(Date.parse('2027-12-30T12:00:00Z'));
      await using works = await openWorks(people, clock, { allowance });
      const model = modelOf(works, () => clock.now());
      for (const step of steps) {
        if (step.kind === 'move') clock.move(step.ms);
        else await model.take(step);
        expectSound(works.rows, ['C5: no charge is open']);
        expectOrder(works.rows);
        await model.expectResults();
      }
      await model.finish();
      expectSound(works.rows);
      expectOrder(works.rows);
      await model.expectResults();
      expect(works.rows("SELECT * FROM message_logs WHERE status = 'pending'")).toEqual([]);
      expect(works.rows('SELECT * FROM batch_jobs WHERE finished_at IS NULL')).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 120_000);

interface Known {
  id: string;
  user: string;
  price: Price;
  asked: number;
  added: number;
}

/** Carries steps out, and remembers which ending of a task was the first. */
function modelOf({ jobs, credits, rows, write, instances, removeUser, opened }: Works, now: () => number) {
  const known: Known[] = [];
  const taken: { task: TakenTask; server: string }[] = [];
  /** By job and place: what is to be read of each task that was carried out. */
  const told = new Map<string, string>();
  const keyOf = ({ jobId, position }: { jobId: string; position: number }) => `${jobId}/${position}`;
  const stateOf = (key: string) =>
    rows<{ state: string }>("SELECT state FROM batch_tasks WHERE job_id || '/' || position = ?", key)[0]?.state;
  const serverOf = (number: number) => `server-${number + 1}`;
  let bodies = 0;

  async function end(kind: 'settle' | 'return' | 'refund' | 'both', task: TakenTask): Promise<void> {
    const { charge } = task;
    const isDone = kind !== 'refund';
    const body = JSON.stringify({ body: ++bodies });
    const ending = endOf(isDone ? 'completed' : 'failed', body, now());
    const state = stateOf(keyOf(task));
    // What was let go and cancelled is not brought back by who ends it late.
    if (state !== undefined && state !== 'cancelled' && !told.has(keyOf(task))) told.set(keyOf(task), body);
    const settle = () => credits.settle(charge, ending);
    const refund = () => credits.refund(charge, ending);
    if (kind === 'return') await credits.settle(charge, ending, { main: charge.price.main, conversation_limit: 0 });
    else if (kind === 'both') await Promise.all([settle(), refund(), settle()]);
    else await (isDone ? settle() : refund());
  }

  async function cancelAll(jobIds: readonly string[]): Promise<void> {
    for (const id of jobIds) while ((await jobs.cancelSome(id, 3, now())) > 0);
  }

  async function takeTasks(by: string, most: number): Promise<TakenTask[]> {
    const tasks = await jobs.take(by, most, now());
    expect(tasks.length).toBeLessThanOrEqual(most);
    for (const task of tasks) {
      expect(told.has(keyOf(task))).toBe(false);
      const owner = known.find(({ id }) => id === task.jobId);
      expect(JSON.parse(task.request)).toEqual({ prompt: `task ${task.position} of ${owner?.user}` });
      expect(task.charge.price).toEqual(owner?.price);
      taken.push({ task, server: by });
    }
    return tasks;
  }

  const model = {
    async take(step: Exclude<Step, { kind: 'move' }>): Promise<void> {
      if (step.kind === 'open' || step.kind === 'open whole') {
        const found = { id: `job-${known.length}`, user: people[step.user] ?? '', price: step.price, added: 0 };
        const price = times(step.price, step.tasks);
        const outcome = await opened(found.id, found.user, step.tasks, step.isParallel, price);
        if (outcome !== 'opened') return;
        known.push({ ...found, asked: step.tasks });
        if (step.kind === 'open') return;
        await withJob({ kind: 'add', job: 0, tasks: step.tasks });
        await withJob({ kind: 'begin', job: 0, most: 0 });
      } else if (step.kind === 'take') await takeTasks(serverOf(step.server), step.most);
      else if (step.kind === 'die') await instances.leave(serverOf(step.server));
      else if (step.kind === 'join') await instances.join(serverOf(step.server), now()).catch(() => 'is here');
      else if (step.kind === 'recover') {
        await credits.recover(serverOf(step.server), new Set(), now());
        await cancelAll(await jobs.recover(serverOf(step.server), now()));
      } else if (step.kind === 'leave') await removeUser(people[step.user] ?? '');
      else if (step.kind === 'block' || step.kind === 'allow') {
        write('UPDATE users SET is_active = ? WHERE id = ?', step.kind === 'allow' ? 1 : 0, people[step.user]);
      } else if (step.kind === 'prune') {
        while (await jobs.prune(now() - hour, step.most));
        for (const key of [...told.keys()]) if (stateOf(key) === undefined) told.delete(key);
      } else if ('pick' in step) await withTask(step);
      else if ('job' in step) await withJob(step);
    },

    /** What is told of tasks is what their first ending told, each once and in order. */
    async expectResults(): Promise<void> {
      for (const { id } of known) {
        const results = (await jobs.results(id, 0, 100)).filter(({ status }) => status !== 'cancelled');
        const isKept = rows('SELECT 1 FROM batch_jobs WHERE id = ?', id).length > 0;
        const expected = [...told].filter(([key]) => isKept && key.startsWith(`${id}/`));
        const positions = results.map(({ position }) => position);
        expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
        expect(new Map(results.map(({ position, body }) => [`${id}/${position}`, body]))).toEqual(new Map(expected));
      }
    },

    /** Both servers die; a third one works off what they left. */
    async finish(): Promise<void> {
      write('UPDATE users SET is_active = 1');
      await instances.leave('server-1');
      await instances.leave('server-2');
      await credits.recover('server-3', new Set(), now());
      await cancelAll(await jobs.recover('server-3', now()));
      for (let tasks = await takeTasks('server-3', 5); tasks.length > 0; tasks = await takeTasks('server-3', 5)) {
        for (const task of tasks) await end('settle', task);
      }
    },
  };
  return model;

  async function withTask({ kind, pick, server }: Extract<Step, { pick: number }>): Promise<void> {
    // Of those taken last: of a few, so that some end twice.
    const found = taken.at(-1 - pick);
    if (!found) return;
    if (kind === 'let go') await jobs.letGo(found.task, serverOf(server));
    else await end(kind, found.task);
  }

  async function withJob(step: Extract<Step, { job: number }>): Promise<void> {
    const found = known.at(-1 - step.job);
    if (!found) return;
    if (step.kind === 'add') {
      const count = Math.min(step.tasks, found.asked - found.added);
      const tasks = tasksOf(found.user, count, now(), found.price, found.added);
      // One that was stopped meanwhile takes none in.
      const isAdded = await jobs.add(found.id, tasks).catch(() => false);
      if (isAdded) found.added += count;
    } else if (step.kind === 'stop') await jobs.stop(found.id, found.user, now());
    else if (step.kind === 'cancel') await jobs.cancelSome(found.id, step.most, now());
    // As a server does it: not before all are there.
    else if (found.added === found.asked) await jobs.begin(found.id, now());
  }
}
