import type { BatchRequest, BatchResult, BatchTaskResult } from '../../contract/types.ts';
import { breather } from '../../core/breather.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError, describeError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import { within } from '../../core/within.ts';
import type { Charge } from '../../ports/credits.ts';
import type { Call, UserActor } from '../call.ts';
import type { Credits } from '../credits.ts';
import type { Completions, Prepared } from '../prompt/completions.ts';
import type { Lanes } from './lanes.ts';
import { cancelledEnding, cancelledResult, completedResult, failedResult } from './task-end.ts';
import { completionsOf, placeOf, promptMeter } from './tasks.ts';
import { type TaskEnd, totalsOf } from './totals.ts';

/** What is told of a batch while it is worked off. */
export interface BatchWatch {
  /** All tasks are charged for. */
  begun(): void;
  /** A task has ended. */
  ended(result: BatchTaskResult): void;
}

/** A task that is charged for. */
interface ChargedTask {
  index: number;
  prepared: Prepared;
  charge: Charge;
}

/** Of stored prompts, filled in: they are held until their tasks are done. */
const mostPromptCharacters = 33_554_432;

export type Batches = ReturnType<typeof batchService>;

/** Batches whose client waits for the answers. */
export function batchService(deps: {
  completions: Pick<Completions, 'prepare' | 'answer'>;
  credits: Pick<Credits, 'chargeAll' | 'refund'>;
  lanes: Lanes;
  clock: Clock;
  mostTasks: number;
}) {
  const { completions, credits, lanes, clock } = deps;

  /** What every task comes to. Throws the fault of the first that is not allowed. */
  async function prepared({ actor }: Call<UserActor>, request: BatchRequest): Promise<Prepared[]> {
    const breathe = breather(clock.elapsed);
    const tasks: Prepared[] = [];
    const meter = promptMeter(mostPromptCharacters);
    for (const [index, body] of completionsOf(request, deps.mostTasks).entries()) {
      const task = within(placeOf(index), () => completions.prepare(actor, body));
      meter(index, task);
      tasks.push(task);
      await breathe();
    }
    return tasks;
  }

  async function charged(call: Call<UserActor>, tasks: readonly Prepared[]): Promise<ChargedTask[]> {
    const named = tasks.map(({ conversation }, index) => ({
      ...conversation,
      requestId: `${call.requestId}.${index}`,
    }));
    const charges = await credits.chargeAll(call, named);
    return charges.flatMap((charge, index) => {
      const task = tasks[index];
      return task ? [{ index, prepared: task, charge }] : [];
    });
  }

  /** Waits for its turn and carries the task out, unless the client has left by then. */
  async function workedOff(call: Call<UserActor>, task: ChargedTask): Promise<TaskEnd> {
    const leave = await lanes.enter(call.actor.userId, call.signal).catch(() => null);
    if (!leave) return givenBack(call, task);
    try {
      return await (call.signal.aborted ? givenBack(call, task) : answered(call, task));
    } finally {
      leave();
    }
  }

  async function answered(call: Call<UserActor>, { index, prepared, charge }: ChargedTask): Promise<TaskEnd> {
    const startedMs = clock.elapsed();
    const { style, level } = prepared.conversation;
    const taskCall = {
      ...call,
      ...{ requestId: charge.requestId, claim: null, startedMs },
      subject: { operation: call.subject.operation, style, level },
    };
    const ms = () => clock.elapsed() - startedMs;
    try {
      const text = await whole(completions.answer(taskCall, prepared, charge).pieces);
      return completedResult({ index, prepared, charge, text, ms: ms() });
    } catch (error) {
      if (call.signal.aborted) return cancelledResult(index, ms());
      tell(call.log, index, error);
      return failedResult(index, error, ms());
    }
  }

  async function givenBack(call: Call<UserActor>, { index, charge }: ChargedTask): Promise<TaskEnd> {
    try {
      await credits.refund(charge, cancelledEnding(clock.now()));
    } catch (error) {
      call.log.error(
        { task: index, error: describeError(error) },
        'could not close a task; its charge will be given back',
      );
    }
    return cancelledResult(index, 0);
  }

  return {
    /**
     * Charges for all tasks or for none, and answers once each has ended, in whatever way. Where the client leaves what has
     * not begun is given back, and what runs is broken off. Throws INVALID_REQUEST, what a completion is refused with, and
     * CREDITS_EXHAUSTED or SERVER_BUSY: then nothing is charged.
     */
    async process(call: Call<UserActor>, request: BatchRequest, watch: BatchWatch): Promise<BatchResult> {
      const tasks = await charged(call, await prepared(call, request));
      watch.begun();
      const startedMs = clock.elapsed();
      const carryOut = async (task: ChargedTask) => {
        const end = await workedOff(call, task);
        watch.ended(end.result);
        return end;
      };
      const ends = await (request.parallel === false
        ? inTurn(call.signal, tasks, carryOut)
        : together(tasks, carryOut));
      return {
        success: true,
        results: ends.map(({ result }) => result),
        totals: totalsOf(ends, clock.elapsed() - startedMs),
      };
    },
  };
}

function tell(log: Log, task: number, error: unknown): void {
  const fields = { task, error: describeError(error) };
  if (!(error instanceof AppError)) log.error(fields, 'unexpected fault');
  else if (error.cause !== undefined) log.warn(fields, 'task failed');
}

function together<Task, End>(tasks: readonly Task[], carryOut: (task: Task) => Promise<End>): Promise<End[]> {
  return Promise.all(tasks.map(carryOut));
}

/** One after another; once nobody waits for them any more, the rest at once. */
async function inTurn<Task, End>(
  signal: AbortSignal,
  tasks: readonly Task[],
  carryOut: (task: Task) => Promise<End>,
): Promise<End[]> {
  const ends: End[] = [];
  for (const task of tasks) {
    if (signal.aborted) break;
    ends.push(await carryOut(task));
  }
  return [...ends, ...(await together(tasks.slice(ends.length), carryOut))];
}

async function whole(pieces: AsyncGenerator<string, void>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
