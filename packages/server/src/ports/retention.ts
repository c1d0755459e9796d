/** What one step removed, and where the next one goes on. */
export interface Removal {
  /** Rows of the log of conversations. */
  messages: number;
  /** Contents of conversations, and their size in bytes as they were stored. */
  contents: number;
  contentBytes: number;
  /** Rows of the figures by day. */
  usage: number;
  /** The last row that was looked at. */
  lastSeq: number;
  /** Whether nothing is left that this step was to remove. */
  isDone: boolean;
}

/**
 * Takes the oldest entries out of the logs. Each verb is one short unit of work, which holds up no other for longer than a
 * few milliseconds. The ledger of credits is never touched.
 */
export interface RetentionStore {
  /**
   * Removes conversations that began before `beforeMs`, their contents with them; none that is under way, and never the
   * newest, whose number is not to be given again. Begins after row `afterSeq`.
   */
  dropMessages(beforeMs: number, afterSeq: number): Promise<Removal>;
  /** Removes the contents of such conversations alone: that they took place stays. */
  dropContents(beforeMs: number, afterSeq: number): Promise<Removal>;
  /** Removes the oldest of the contents that were counted, as long as they are more than `mostBytes`. */
  dropOldestContents(mostBytes: number): Promise<Removal>;
  /** Removes figures of days before `day`, as in `2026-01-31`. */
  dropUsage(day: string): Promise<Removal>;
  /** Counts a step further how much contents there are. Answers whether all is counted. */
  measure(): boolean;
  /** How much contents there are, in bytes as they are stored, as far as counted. */
  contentBytes(): number;
  /** Forgets what was counted: the next `measure` begins anew. */
  forgetMeasure(): void;
}
