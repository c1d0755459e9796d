import type { OperationId } from '../contract/operations.gen.ts';
import type { Level, StyleChoice } from '../contract/types.ts';

/** What usage is summed up by. */
export interface UsageKey {
  /** The UTC day, as in `2026-01-31`. */
  day: string;
  /** Null where nobody was signed in as a user. */
  userId: string | null;
  operation: OperationId;
  /** Null where the operation has none; so is the level. */
  style: StyleChoice | null;
  level: Level | null;
}

export interface UsageSums {
  requests: number;
  failures: number;
  promptTokens: number;
  completionTokens: number;
  creditsMain: number;
  conversations: number;
  /** All together, in milliseconds. */
  processingMs: number;
}

export type UsageEntry = UsageKey & UsageSums;

/** Usage by day. Figures for people: the ledger and the message log are what is exact. */
export interface UsageStore {
  /** Adds to what is there, in one unit of work. A hundred at once are a few milliseconds of the event loop. */
  add(entries: readonly UsageEntry[]): Promise<void>;
  /**
   * From one day to another, both included, by day, operation, style and level in that order.
   * @param userId Null for everybody's, which includes requests without a user.
   */
  report(userId: string | null, from: string, to: string): (Omit<UsageKey, 'userId'> & UsageSums)[];
}
