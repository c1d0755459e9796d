import type { NewSecurityEvent } from './audit.ts';

/** A setting that was changed while the server ran. */
export interface HotChange {
  name: string;
  /** As the environment would spell it; null for what is in force without it. */
  value: string | null;
  /** Who, as in `admin:ID`. */
  changedBy: string;
  changedAtMs: number;
}

export interface HotSettingStore {
  /** A number that grows with every change, on any server. Takes less than a millisecond: for once a second. */
  version(): number;
  /** The last change of each setting. */
  latest(): HotChange[];
  /** All of them, the latest first; of one setting where it is named. */
  history(name: string | null, from: number, limit: number): { rows: HotChange[]; total: number };
  /**
   * Keeps all changes, or none.
   * @param eventOf Makes the event from the last change of each setting before these.
   */
  keep(changes: readonly HotChange[], eventOf: (before: readonly HotChange[]) => NewSecurityEvent): Promise<void>;
}
