/** A value that no key opens: it was changed, moved, or sealed under a key that is lost. */
export interface UnopenedValue {
  table: string;
  column: string;
  /** The primary key of its row, or the request id; null where it has none. */
  row: string | null;
}

export interface SealedAnew {
  /** Values that are sealed under the new key now. */
  sealed: number;
  /** Values that stay as they are. */
  unopened: readonly UnopenedValue[];
}

/** The change from one master key to the next. Every step may be broken off and taken again. */
export interface KeyRotation {
  /** Ids of the keys in force, the one that seals first. */
  keyIds(): readonly string[];
  /**
   * Puts a new key in front of the others. `resumed` and no new key where there are several: an earlier rotation has not
   * ended. `by_settings` where the keys are those of MASTER_KEY and MASTER_KEY_PREVIOUS, which only the operator changes.
   */
  begin(): Promise<'begun' | 'resumed' | 'by_settings'>;
  /** Values that are sealed under another key than the first. Reads all of them. */
  left(): number;
  /**
   * Seals them under the first key, a few in one commit, beside servers that go on working.
   * @param onProgress Called after each commit with the number of values looked at.
   */
  sealAnew(onProgress?: (looked: number) => void): Promise<SealedAnew>;
  /**
   * Drops keys that nothing is sealed under from the file, and answers their ids; null, and drops none, where values are
   * left. Call it when every server has had the time to notice the new key.
   */
  finish(): Promise<readonly string[] | null>;
}
