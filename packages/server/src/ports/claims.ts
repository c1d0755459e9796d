/** That a request is to take effect once, however often it is sent. */
export interface Claim {
  /** A keyed hash of who sent it and of the `Idempotency-Key`. */
  id: string;
  /** A hash of the operation and the body. */
  fingerprint: string;
  /** Whose it is; null for a request without an account. */
  userId: string | null;
}

/** An answer as it was sent, to be sent again. */
export interface StoredReply {
  status: number;
  headers: Record<string, string>;
  type: string;
  body: string;
}

/** What an earlier request under the same claim came to; the present one is not carried out. */
export type Earlier =
  | { earlier: 'answered'; reply: StoredReply }
  /** It runs, on this server or another. */
  | { earlier: 'running' }
  /** Its operation or body was another. */
  | { earlier: 'different' }
  /** It was charged, and its answer ended before it was whole. */
  | { earlier: 'broken_off' };

/** A claim with the answer that belongs to it, for a change whose answer is known when it is made. */
export interface AnsweredClaim {
  claim: Claim;
  reply: StoredReply;
}

export interface ClaimStore {
  /**
   * Takes a claim for a change that is made apart from it, or answers what an earlier request came to. One that still
   * runs at `untilMs` counts as broken off: its change may have been made.
   */
  begin(claim: Claim, requestId: string, at: { atMs: number; untilMs: number }): Promise<Earlier | null>;
  /** The change was made: the same request gets this answer. */
  finish(claimId: string, reply: StoredReply): Promise<void>;
  /** The change was refused: the same request runs again. */
  abandon(claimId: string): Promise<void>;
  /** Forgets claims from before a time. Answers how many. */
  prune(beforeMs: number): Promise<number>;
}
