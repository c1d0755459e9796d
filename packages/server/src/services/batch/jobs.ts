import type { BatchJob, BatchJobList, BatchRequest } from '../../contract/types.ts';
import { breather } from '../../core/breather.ts';
import type { Clock } from '../../core/clock.ts';
import { newId } from '../../core/ids.ts';
import { within } from '../../core/within.ts';
import type { Price } from '../../ports/credits.ts';
import type { JobStore, NewTask } from '../../ports/jobs.ts';
import type { Metrics } from '../../ports/metrics.ts';
import type { Call, UserActor } from '../call.ts';
import type { Credits } from '../credits.ts';
import type { Page } from '../page.ts';
import type { Completions } from '../prompt/completions.ts';
import type { JobClosing } from './closing.ts';
import { jobWords, noSuchJob, resultLine, tooManyJobs } from './job-words.ts';
import { completionsOf, pinned, placeOf, promptMeter } from './tasks.ts';

/** Tasks that are taken in at once, and results that are read at once: what holds the event loop for a millisecond or two. */
const tasksAtOnce = 10;
const resultsAtOnce = 100;
/** Of stored prompts, filled in: the work of a second or two. */
const mostPromptCharacters = 268_435_456;

export type Jobs = ReturnType<typeof jobDesk>;

/** Jobs as their users see them. */
export function jobDesk(deps: {
  store: JobStore;
  closing: JobClosing;
  credits: Pick<Credits, 'newCharge' | 'refuseExhausted'>;
  completions: Pick<Completions, 'prepare'>;
  /** Told that there are new tasks. */
  wake: () => void;
  instanceId: string;
  clock: Clock;
  metrics: Pick<Metrics, 'creditsSpent'>;
  limits: { tasks: number; openJobs: number };
  /** How long a finished job is kept. */
  keptMs: number;
}) {
  const { store, closing, credits, completions, clock, metrics, limits, keptMs } = deps;

  /** Every task as it is to be stored. Throws the fault of the first that is not allowed, before anything is charged. */
  async function read(call: Call<UserActor>, request: BatchRequest, jobId: string): Promise<NewTask[]> {
    const tasks: NewTask[] = [];
    const breathe = breather(clock.elapsed);
    const meter = promptMeter(mostPromptCharacters);
    for (const [position, asked] of completionsOf(request, limits.tasks).entries()) {
      const prepared = within(placeOf(position), () => completions.prepare(call.actor, asked));
      meter(position, prepared);
      const charge = credits.newCharge(call, { ...prepared.conversation, requestId: `${jobId}.${position}` });
      const task = pinned(asked, prepared);
      // The header of this request is gone when the task is carried out.
      const completion = call.mayShare ? task : { ...task, cache: 'bypass' };
      tasks.push({ position, request: JSON.stringify(completion), charge });
      await breathe();
    }
    return tasks;
  }

  /** Throws CREDITS_EXHAUSTED, and gives back what was taken by then, where the balance does not last to the end. */
  async function takeIn(jobId: string, userId: string, tasks: readonly NewTask[]): Promise<void> {
    const breathe = breather(clock.elapsed);
    try {
      for (let from = 0; from < tasks.length; from += tasksAtOnce) {
        const some = tasks.slice(from, from + tasksAtOnce);
        if (!(await store.add(jobId, some))) await credits.refuseExhausted(userId);
        metrics.creditsSpent(sumOf(some));
        await breathe();
      }
      await store.begin(jobId, clock.now());
    } catch (error) {
      await closing.abandon(jobId);
      throw error;
    }
  }

  async function wordsOf(jobId: string, userId: string): Promise<BatchJob> {
    const job = await store.find(jobId, userId);
    if (!job) throw noSuchJob();
    return jobWords(job, { nowMs: clock.now(), keptMs });
  }

  async function* linesOf(jobId: string, from: number): AsyncGenerator<string, void> {
    for (let next = from; ; ) {
      const results = await store.results(jobId, next, resultsAtOnce);
      if (results.length > 0) yield results.map(resultLine).join('');
      if (results.length < resultsAtOnce) return;
      next = (results.at(-1)?.position ?? next) + 1;
    }
  }

  return {
    /** Charges for all tasks or for none. Throws CONFLICT where too many jobs of the user are open. */
    async create(call: Call<UserActor>, request: BatchRequest): Promise<BatchJob> {
      const { userId } = call.actor;
      const id = newId();
      const tasks = await read(call, request, id);
      const opened = await store.open(
        {
          ...{ id, userId, isParallel: request.parallel ?? true, tasks: tasks.length, price: sumOf(tasks) },
          ...{ instanceId: deps.instanceId, address: call.address, atMs: clock.now() },
        },
        limits.openJobs,
      );
      if (opened === 'exhausted') await credits.refuseExhausted(userId);
      if (opened === 'too_many') throw tooManyJobs(limits.openJobs);
      await takeIn(id, userId, tasks);
      deps.wake();
      return wordsOf(id, userId);
    },

    async list({ actor }: Call<UserActor>, { page, page_size }: Page): Promise<BatchJobList> {
      const { jobs, total } = await store.list(actor.userId, (page - 1) * page_size, page_size);
      const at = { nowMs: clock.now(), keptMs };
      return { data: jobs.map((job) => jobWords(job, at)), page, page_size, total };
    },

    /** Throws NOT_FOUND, the same for a stranger's job and for none. */
    get: ({ actor }: Call<UserActor>, jobId: string): Promise<BatchJob> => wordsOf(jobId, actor.userId),

    /** Stops a job and gives back what waits; what runs ends as it does. Throws NOT_FOUND as `get` does. */
    async cancel({ actor }: Call<UserActor>, jobId: string): Promise<BatchJob> {
      if (!(await store.stop(jobId, actor.userId, clock.now()))) throw noSuchJob();
      await closing.close(jobId);
      return wordsOf(jobId, actor.userId);
    },

    /** Lines of BatchTaskResult from a place on, many in a piece. Throws NOT_FOUND as `get` does, before the first piece. */
    async results({ actor }: Call<UserActor>, jobId: string, from: number): Promise<AsyncGenerator<string, void>> {
      if (!(await store.find(jobId, actor.userId))) throw noSuchJob();
      return linesOf(jobId, from);
    },
  };
}

function sumOf(tasks: readonly NewTask[]): Price {
  const prices = tasks.map(({ charge }) => charge.price);
  return {
    main: prices.reduce((sum, { main }) => sum + main, 0),
    conversation_limit: prices.reduce((sum, { conversation_limit }) => sum + conversation_limit, 0),
  };
}
