/** Texts that are kept for a while, by key, bounded in bytes. Losing them costs time and nothing else. */
export interface Cache {
  /** Null where there is none, or none any more. Never throws. */
  get(key: string): Promise<string | null>;
  /** Keeps a text for at most `ttlMs`. Never throws. */
  set(key: string, text: string, ttlMs: number): Promise<void>;
  /** What it holds, texts whose time is over among them. */
  size(): { entries: number; bytes: number };
  /** Forgets everything. Answers how many texts that were. */
  forget(): number;
}
