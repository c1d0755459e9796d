import type {
  Credits,
  ErrorCode,
  Level,
  Limits,
  Message,
  StyleChoice,
  UsageSource,
  Variant,
} from '../contract/types.ts';

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
  utcDay: string;
  atMs: number;
  address: string;
  level: Level | null;
  model: string;
  style: StyleChoice;
  variant: Variant;
  promptVersion: number | null;
  addedTokens: number;
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
}

/** How a conversation ended. */
export interface Ending {
  status: 'completed' | 'failed' | 'cancelled' | 'interrupted';
  atMs: number;
  processingMs: number;
  /**
   * What was said: the messages that the client sent, and the answer as JSON, whole or as far as it came. Null where
   * contents are not logged, or the process that knew them is gone.
   */
  content: { messages: readonly Message[]; answer: string | null } | null;
  usage: { promptTokens: number | null; completionTokens: number | null; source: UsageSource };
  /** SHA-256, in hex, of the bytes that the client was sent; null where no whole answer was. */
  bodySha256: string | null;
  errorCode: ErrorCode | null;
}

/** Each verb is one unit of work: its changes of balance, ledger and message log happen together or not at all. */
export interface CreditStore {
  /** Whether new work can be taken on: false while writes pile up. */
  hasRoom(): boolean;
  /**
   * Takes the price, enters it in the ledger and logs the conversation as pending; refills the balances first where a
   * new UTC day has begun. Answers null and changes nothing where a balance is too low or the user is not active.
   */
  charge(charge: NewCharge): Promise<Charge | null>;
  /** Keeps the price and logs the ending. Does nothing to a conversation that has ended. */
  settle(charge: Charge, ending: Ending): Promise<void>;
  /** Gives the price back and logs the ending. Does nothing to a conversation that has ended. */
  refund(charge: Charge, ending: Ending): Promise<void>;
  /** Today's balances, refilled where a new UTC day has begun. */
  balance(userId: string, utcDay: string, atMs: number): Promise<{ credits: Credits; limits: Limits }>;
  /**
   * Gives back what was charged for conversations that nobody works on any more: those of server processes that ended,
   * and those of `instanceId` that are not in `underWay`. Answers how many.
   */
  recover(instanceId: string, underWay: ReadonlySet<string>, atMs: number): Promise<number>;
}
