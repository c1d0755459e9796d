import type { Refill } from '../../ports/credits.ts';
import type { JobStore } from '../../ports/jobs.ts';
import { chargeBook } from './charge-book.ts';
import type { SqliteStore } from './connection.ts';
import { jobEnds } from './job-ends.ts';
import { jobIntake } from './job-intake.ts';
import { jobLists } from './job-lists.ts';
import { jobWork } from './job-work.ts';

export function sqliteJobs(store: SqliteStore & { refill: Refill }): JobStore {
  const needs = { ...store, book: chargeBook(store) };
  return { ...jobIntake(needs), ...jobWork(needs), ...jobEnds(needs), ...jobLists(needs) };
}
