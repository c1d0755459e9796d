import type { Clock } from '../../core/clock.ts';
import { AppError, describeError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { Ending } from '../../ports/credits.ts';
import type { TakenTask } from '../../ports/jobs.ts';
import type { Call, KeyActor } from '../call.ts';
import type { Credits } from '../credits.ts';
import type { CompletionBody } from '../prompt/chat-request.ts';
import type { Completions, Prepared } from '../prompt/completions.ts';
import { taskErrorOf } from '../prompt/task-error.ts';
import { accountGone, type Owners } from './owners.ts';

/**
 * Carries out a task of a job and answers true once its end is stored. False: it may be open still, because the signal was
 * aborted or its end could not be written. Throws where the storage does not let it begin.
 */
export type CarryOut = (task: TakenTask, signal: AbortSignal) => Promise<boolean>;

/** A task of a job as the request that it would have been, of its user as they are now. */
export function taskCalls(deps: {
  ownerOf: Owners;
  completions: Pick<Completions, 'prepare' | 'answer'>;
  credits: Pick<Credits, 'refund'>;
  clock: Clock;
  log: Log;
}): CarryOut {
  const { ownerOf, completions, credits, clock, log } = deps;

  /** Throws what refuses the task by now, though it was allowed when it was taken in. */
  function prepared({ request }: TakenTask, actor: KeyActor | null): { actor: KeyActor; ready: Prepared } {
    if (!actor) throw accountGone();
    return { actor, ready: completions.prepare(actor, JSON.parse(request) as CompletionBody) };
  }

  async function refused({ charge }: TakenTask, error: unknown, taskLog: Log): Promise<true> {
    tell(taskLog, error);
    await credits.refund(charge, refusal(error, clock.now()));
    return true;
  }

  return async function carryOut(task, signal) {
    const startedMs = clock.elapsed();
    const { charge, address } = task;
    const taskLog = log.child({ request_id: charge.requestId });
    const owner = ownerOf(charge.userId);
    let asked: { actor: KeyActor; ready: Prepared };
    try {
      asked = prepared(task, owner);
    } catch (error) {
      return refused(task, error, taskLog);
    }
    const { actor, ready } = asked;
    const { style, level } = ready.conversation;
    const call: Call<KeyActor> = {
      ...{ actor, requestId: charge.requestId, address, userAgent: null, claim: null, mayShare: true },
      ...{ signal, startedMs, log: taskLog, subject: { operation: 'createBatchJob', style, level } },
    };
    return isDrained(call, completions.answer(call, ready, charge).pieces);
  };
}

async function isDrained({ log, signal }: Call, pieces: AsyncGenerator<string, void>): Promise<boolean> {
  try {
    for (let piece = await pieces.next(); !piece.done; piece = await pieces.next());
    return true;
  } catch (error) {
    // Its end is stored with what was told of it, unless that failed too.
    if (!signal.aborted) tell(log, error);
    return false;
  }
}

function tell(log: Log, error: unknown): void {
  const fields = { error: describeError(error) };
  if (!(error instanceof AppError)) log.error(fields, 'unexpected fault');
  else if (error.cause !== undefined) log.warn(fields, 'task failed');
}

/** The end of a task that the model was not asked for. */
function refusal(error: unknown, atMs: number): Ending {
  const told = taskErrorOf(error);
  return {
    ...{ status: 'failed', atMs, processingMs: 0, content: null, bodySha256: null, errorCode: told.error_code },
    usage: { promptTokens: null, completionTokens: null, source: 'missing' },
    reply: { status: 200, headers: {}, type: 'application/json', body: JSON.stringify(told) },
  };
}
