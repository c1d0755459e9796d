import type { Charge, NewCharge, Price, TaskKey } from './credits.ts';

/** A batch that is worked off in the background, before its tasks are taken in. */
export interface NewJob {
  id: string;
  userId: string;
  isParallel: boolean;
  tasks: number;
  /** Of all tasks together. */
  price: Price;
  /** The server process that takes it in. */
  instanceId: string;
  /** Where it came from. */
  address: string;
  atMs: number;
}

/** A task as it is taken in: what is asked, as JSON, and what it costs. The store seals what is asked. */
export interface NewTask {
  position: number;
  request: string;
  charge: NewCharge;
}

/** A task that is to be carried out now. */
export interface TakenTask extends TaskKey {
  request: string;
  charge: Charge;
  address: string;
}

/** `taking_in`: not all of its tasks are there yet, and none is begun. */
export type JobState = 'taking_in' | 'waiting' | 'running' | 'finished' | 'cancelled';

export interface Job {
  id: string;
  userId: string;
  state: JobState;
  isParallel: boolean;
  tasks: number;
  waiting: number;
  running: number;
  completed: number;
  failed: number;
  cancelled: number;
  promptTokens: number;
  completionTokens: number;
  /** Kept of the price. */
  paid: Price;
  createdAtMs: number;
  startedAtMs: number | null;
  finishedAtMs: number | null;
}

/** A task that has ended. */
export interface TaskResult {
  position: number;
  status: 'completed' | 'failed' | 'cancelled';
  /** The completion, or what is told of a failure, as JSON; null for a task that was not begun. */
  body: string | null;
  processingMs: number;
}

/**
 * Jobs and their tasks. Each verb is one unit of work. A task ends with its conversation: `CreditStore.settle` and `refund`
 * of a charge with a `task` close it, keep `reply.body` as its result and count it, all in their own unit, and do nothing to
 * one that has ended.
 */
export interface JobStore {
  /**
   * Opens a job for its tasks to be taken in. `exhausted`: the balance does not hold the price of all of them, or the user
   * is not active; `too_many`: so many of the user's are open. Then nothing is changed.
   */
  open(job: NewJob, mostOpen: number): Promise<'opened' | 'exhausted' | 'too_many'>;
  /**
   * Charges for some tasks of an open job and takes them in. False, and nothing is changed, where the balance is too low;
   * throws CONFLICT where the job was stopped, or is gone.
   */
  add(jobId: string, tasks: readonly NewTask[]): Promise<boolean>;
  /** All tasks are there: from here on they may be taken. */
  begin(jobId: string, atMs: number): Promise<void>;
  /** The next tasks to carry out, for the users of whom least runs, in their order; one at a time of a sequential job. */
  take(instanceId: string, most: number, atMs: number): Promise<TakenTask[]>;
  /** Lets a task go that was taken and not begun: it waits again. */
  letGo(task: TaskKey, instanceId: string): Promise<void>;
  /**
   * Gives back the price of at most `most` waiting tasks of a job and closes them as cancelled. Answers how many that were;
   * a job of which none waits is finished.
   */
  cancelSome(jobId: string, most: number, atMs: number): Promise<number>;
  /** No further task of it is taken. Null where the user has no such job. */
  stop(jobId: string, userId: string, atMs: number): Promise<Job | null>;
  /**
   * Tasks of server processes that are gone wait again. Answers the jobs that such a process did not take in to the end,
   * and those that were stopped and not closed: they are to be cancelled.
   */
  recover(instanceId: string, atMs: number): Promise<string[]>;
  find(jobId: string, userId: string): Promise<Job | null>;
  /** The newest first. */
  list(userId: string, from: number, limit: number): Promise<{ jobs: Job[]; total: number }>;
  /** Tasks that have ended, in their order, from a place on. */
  results(jobId: string, from: number, limit: number): Promise<TaskResult[]>;
  /** Forgets jobs that finished before a time, at most so many of their tasks at once. Answers whether there is more. */
  prune(beforeMs: number, most: number): Promise<boolean>;
}
