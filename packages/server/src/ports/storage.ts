/** How the database stands. */
export interface StorageState {
  /** Writes that wait for their commit, and how many may. */
  queue(): { waiting: number; limit: number };
  sizes(): { databaseBytes: number; walBytes: number };
  /** The number of the last entry of the security log; 0 where it is empty. */
  auditSeq(): number;
  /** How long one short read takes, in milliseconds. Throws where it cannot be read. */
  readMs(): number;
  /** Waits until all is written that was asked for so far. */
  drain(): Promise<void>;
}
