import type { NewSecurityEvent } from './audit.ts';

/** What was written about a style at one time. */
export interface StyleRow {
  name: string;
  /** Grows with every row of a name. */
  version: number;
  /** Null where the style was removed. */
  full: string | null;
  /** For models that reason by themselves; null for the same text. */
  light: string | null;
  /** Whether every user may use it, whatever styles are theirs. */
  isOpen: boolean;
  /** As in `admin:ID` or `operator`. */
  changedBy: string;
  changedAtMs: number;
}

/** A row to be added. */
export interface StyleEdit extends Pick<StyleRow, 'full' | 'light' | 'isOpen'> {
  /** The event, from the version that the row gets. Who wrote it and when is taken from it. */
  eventOf(version: number): NewSecurityEvent;
}

/** The last row of a style, before and after a verb; the same one where nothing was added. */
export interface StyleOutcome {
  before: StyleRow | undefined;
  after: StyleRow | undefined;
}

/** Texts of styles that an operator wrote. Rows are only added: what a version said can always be read. */
export interface StyleStore {
  /** A number that changes when a text does, on any server. Takes less than a millisecond: for once a second. */
  version(): number;
  /** The last row of each name. */
  texts(): StyleRow[];
  /** The rows of a name, the newest first. */
  versions(name: string, from: number, limit: number): { rows: StyleRow[]; total: number };
  /**
   * Adds a row, of a version above all before it and above `ownVersion`, with its event.
   * @param editOf Decides from the last row; null adds nothing. Two servers never decide from the same one.
   */
  write(
    name: string,
    ownVersion: number,
    editOf: (last: StyleRow | undefined) => StyleEdit | null,
  ): Promise<StyleOutcome>;
}
