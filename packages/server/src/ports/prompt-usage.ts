/** What calls of a prompt are summed up by. */
export interface PromptUsageKey {
  tenantId: string;
  promptId: string;
  version: number;
  /** What named the version; null for its number. */
  label: string | null;
  /** The UTC day, as in `2026-01-31`. */
  day: string;
}

export interface PromptUsageSums {
  calls: number;
  errors: number;
  promptTokens: number;
  completionTokens: number;
  /** Of calls that were answered, all together, in milliseconds. */
  latencySum: number;
  /** How many of them fell into each bucket of `core/histogram.ts` that has any, by its number. */
  latencyCounts: Readonly<Record<string, number>>;
}

export type PromptUsageEntry = PromptUsageKey & PromptUsageSums;

/** How prompts are used, by day. Figures for people: the ledger and the message log are what is exact. */
export interface PromptUsageStore {
  /** Adds to what is there, in one unit of work; passes over prompts that are gone. */
  add(entries: readonly PromptUsageEntry[]): Promise<void>;
  /** From one day to another, both included. */
  report(
    tenantId: string,
    promptId: string,
    from: string,
    to: string,
  ): (Omit<PromptUsageKey, 'tenantId' | 'promptId'> & PromptUsageSums)[];
}
