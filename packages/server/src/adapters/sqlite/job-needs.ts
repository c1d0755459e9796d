import type { Refill } from '../../ports/credits.ts';
import type { chargeBook } from './charge-book.ts';
import type { SqliteStore } from './connection.ts';

/** What every part of the store of jobs works with. */
export type JobNeeds = SqliteStore & { refill: Refill; book: ReturnType<typeof chargeBook> };
