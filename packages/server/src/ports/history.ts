import type { LedgerEntry, MessageDetail } from '../contract/types.ts';

/** What a user did, read back for them. */
export interface HistoryStore {
  /** One of a user's conversations with its contents, or undefined. */
  find(userId: string, requestId: string): MessageDetail | undefined;
  /** Conversations with contents, the oldest first, at most `limit` after `afterSeq`, each with its number. */
  after(userId: string, afterSeq: number, limit: number): { seq: number; message: MessageDetail }[];
  /** Grants and daily refills, the oldest first, at most `limit` after `afterId`, each with its number. */
  refills(userId: string, afterId: number, limit: number): { id: number; entry: LedgerEntry }[];
  /** What conversations did to the balances: those of at most `limit` conversations after `afterSeq`, each with its number. */
  spending(userId: string, afterSeq: number, limit: number): { seq: number; entry: LedgerEntry }[];
}
