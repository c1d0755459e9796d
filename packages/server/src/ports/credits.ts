import type {
  Credits,
  ErrorCode,
  Level,
  Limits,
  Message,
  StyleChoice,
  UsageSource,
  UsedPrompt,
  Variant,
} from '../contract/types.ts';
import type { NewSecurityEvent } from './audit.ts';
import type { Claim, Earlier, StoredReply } from './claims.ts';

/** What a request costs, in credits of each balance. */
export interface Price {
  main: number;
  conversation_limit: number;
}

/** A conversation as it is charged and, until it ends, logged as pending. */
export interface NewCharge {
  /** Taken as the conversation's id unless it was used before. */
  requestId: string;
  userId: string;
  /** The server process that works on it. */
  instanceId: string;
  price: Price;
  atMs: number;
  address: string;
  /** That it is to be carried out once; null where the client did not ask for that. */
  claim: Claim | null;
  level: Level | null;
  model: string;
  style: StyleChoice;
  variant: Variant;
  promptVersion: number | null;
  /** A prompt of the library that it uses; null for none. */
  storedPrompt: UsedPrompt | null;
  addedTokens: number;
  /** Whether it is to be researched. */
  isResearch: boolean;
  isStream: boolean;
}

export interface Charge {
  /** Unique among all conversations ever charged. */
  requestId: string;
  /** The number of its row in the message log. */
  seq: number;
  userId: string;
  price: Price;
  /** What is left after it. */
  left: Price;
  /** The claim that its answer is kept under. */
  claimId: string | null;
  /** The task of a job that its answer is kept for, in the same unit of work. */
  task: TaskKey | null;
}

/** A task of a job, by its place from 0. */
export interface TaskKey {
  jobId: string;
  position: number;
}

/** An addition to the balances, or with negative amounts a cut, by the operator. */
export interface Grant {
  userId: string;
  /** Names it: the same grant under the same id does nothing. Grants have their ids apart from conversations. */
  id: string;
  amount: Price;
  /** Kept in the ledger, which the user can read. */
  reason: string;
  atMs: number;
  event: NewSecurityEvent;
}

/** Balances and allowances as somebody who may sets them; what is left out stays. */
export interface BalanceSetting {
  /** Names it in the ledger. */
  id: string;
  to: Partial<Price>;
  /** What the daily refill brings each balance to. */
  allowance: Partial<Price>;
  /** Kept in the ledger, which the user can read. */
  reason: string;
  atMs: number;
}

/** How a conversation ended. */
export interface Ending {
  status: 'completed' | 'failed' | 'cancelled' | 'interrupted';
  atMs: number;
  processingMs: number;
  /**
   * What was said: the messages that the client sent, behind those of its stored prompt, and the answer as JSON, whole or
   * as far as it came. Null where contents are not logged, or the process that knew them is gone.
   */
  content: { messages: readonly Message[]; answer: string | null } | null;
  usage: { promptTokens: number | null; completionTokens: number | null; source: UsageSource };
  /** SHA-256, in hex, of the bytes that the client was sent; null where no whole answer was. */
  bodySha256: string | null;
  /** The whole answer, or for a task that failed what is told of it, kept for a claim or a task; null where neither is. */
  reply: StoredReply | null;
  errorCode: ErrorCode | null;
}

/** When balances are refilled to the allowance. */
export interface Refill {
  isAutomatic: boolean;
  /** The hour of UTC at which a day begins. */
  hour: number;
}

/** Each verb is one unit of work: its changes of balance, ledger and message log happen together or not at all. */
export interface CreditStore {
  /** Whether new work can be taken on: false while writes pile up. */
  hasRoom(): boolean;
  /**
   * Takes the price, enters it in the ledger and logs the conversation as pending; refills the balances first where a
   * new day has begun. Answers null and changes nothing where a balance is too low or the user is not active, and
   * what an earlier request came to where the claim is not new.
   */
  charge(charge: NewCharge): Promise<Charge | Earlier | null>;
  /** The same for several of one user, none with a claim: for all of them or, where null is answered, for none. */
  chargeAll(charges: readonly NewCharge[]): Promise<Charge[] | null>;
  /**
   * Keeps the price, logs the ending and keeps the answer for the claim. Does nothing to a conversation that has ended.
   * @param returned What of the price is given back all the same, each balance whole or not at all.
   */
  settle(charge: Charge, ending: Ending, returned?: Price): Promise<void>;
  /** Gives the price back, logs the ending and lets the claim go. Does nothing to a conversation that has ended. */
  refund(charge: Charge, ending: Ending): Promise<void>;
  /** Today's balances, refilled where a new day has begun. */
  balance(userId: string, atMs: number): Promise<{ credits: Credits; limits: Limits }>;
  /**
   * Adds to the balances and enters it in the ledger. Answers false and changes nothing where it was done before; an id
   * that another grant has is refused with IDEMPOTENCY_KEY_REUSED, a balance that would pass 1,000,000,000 or fall below 0
   * with INVALID_REQUEST, and an account that there is not with NOT_FOUND.
   */
  grant(grant: Grant): Promise<boolean>;
  /**
   * Gives back what was charged for conversations that nobody works on any more: those of server processes that ended,
   * and those of `instanceId` that are not in `underWay`. Answers how many.
   */
  recover(instanceId: string, underWay: ReadonlySet<string>, atMs: number): Promise<number>;
}
