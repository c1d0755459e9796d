import type { BatchRequest, BatchResult, BatchTotals } from '../contract/types.ts';
import { AppError } from '../core/errors.ts';
import { comment, endOfStream, frame, namedFrame } from '../core/sse.ts';
import { telling } from '../core/telling.ts';
import type { StoredReply } from '../ports/claims.ts';
import type { Jobs } from '../services/batch/jobs.ts';
import type { Batches, BatchWatch } from '../services/batch/now.ts';
import type { Call, UserActor } from '../services/call.ts';
import type { Once } from './once.ts';
import type { Area } from './operation.ts';

type BatchOperation =
  | 'processBatch'
  | 'listBatchJobs'
  | 'createBatchJob'
  | 'getBatchJob'
  | 'cancelBatchJob'
  | 'getBatchJobResults';

/** Longer than a batch takes whose tasks all take their time, one after another. */
const longestMs = 3_600_000;

export function batchArea({ now, jobs }: { now: Batches; jobs: Jobs }, once: Once): Area<BatchOperation> {
  /** Works a batch off under its claim, if it has one, and answers what is kept for that. */
  function processed(call: Call<UserActor>, body: BatchRequest, watch: BatchWatch): Promise<StoredReply> {
    const carryOut = async () => {
      const outcome = await now.process(call, body, watch);
      if (call.signal.aborted && outcome.totals.completed === 0) throw leftEarly();
      return { status: 200, headers: {}, type: 'application/json', body: JSON.stringify(outcome) };
    };
    return once(call, carryOut, longestMs);
  }

  /** The same told as it goes on, with the totals once all of it is kept. Who takes no more of it stops it. */
  async function streamed(call: Call<UserActor>, body: BatchRequest) {
    const stopping = new AbortController();
    const ended = Promise.withResolvers<void>();
    const stoppable = { ...call, signal: AbortSignal.any([call.signal, stopping.signal]) };
    const news = telling<string, StoredReply>((tell) =>
      processed(stoppable, body, {
        begun: () => tell(comment('begun')),
        ended: (result) => tell(namedFrame('task', JSON.stringify(result))),
      }).finally(ended.resolve),
    );
    // Awaited before the headers leave: a refusal keeps its status.
    const first = await news.next();
    if (first.done) return { stored: asEvents(first.value) };
    const stop = () => {
      stopping.abort();
      return ended.promise;
    };
    return { events: eventsOf(first.value, news, stop) };
  }

  return {
    processBatch: async (call, { body, wantsEvents }) =>
      wantsEvents ? streamed(call, body) : { stored: await processed(call, body, unwatched) },
    listBatchJobs: async (call, { parameters }) => ({ status: 200, json: await jobs.list(call, parameters) }),
    createBatchJob: async (call, { body }) => ({ status: 202, json: await jobs.create(call, body) }),
    getBatchJob: async (call, { parameters }) => ({ status: 200, json: await jobs.get(call, parameters.id) }),
    cancelBatchJob: async (call, { parameters }) => ({ status: 200, json: await jobs.cancel(call, parameters.id) }),
    getBatchJobResults: async (call, { parameters }) => ({
      lines: await jobs.results(call, parameters.id, parameters.from ?? 0),
    }),
  };
}

const unwatched: BatchWatch = { begun() {}, ended() {} };

async function* eventsOf(
  first: string,
  rest: AsyncGenerator<string, StoredReply>,
  stop: () => Promise<void>,
): AsyncGenerator<string, void> {
  try {
    yield first;
    const kept = yield* rest;
    yield endingOf((JSON.parse(kept.body) as BatchResult).totals);
  } finally {
    await stop();
  }
}

/** The answer of an earlier request, whichever way that one was answered. */
function asEvents(kept: StoredReply): StoredReply {
  const { results, totals } = JSON.parse(kept.body) as BatchResult;
  const tasks = results.map((result) => namedFrame('task', JSON.stringify(result)));
  return { ...kept, type: 'text/event-stream', body: tasks.join('') + endingOf(totals) };
}

function endingOf(totals: BatchTotals): string {
  return frame(JSON.stringify(totals)) + endOfStream;
}

/** Nothing of it is kept: the same request may run again. Its place in the caller's limit is not given back. */
function leftEarly(): AppError {
  return new AppError('CONFLICT', 'The batch was stopped before a task of it had ended. Send it again.');
}
