import type { NewSecurityEvent } from './audit.ts';

/** What an operator lists addresses on: who is let in where only listed ones are, and who is kept out. */
export type RangeList = 'whitelist' | 'blocks';

/** A range of addresses that an operator listed. */
export interface ListedRange {
  id: string;
  /** Canonical, as in `10.0.0.0/8` or `2001:db8::/32`. */
  cidr: string;
  description: string | null;
  /** When it stops counting; null for never. */
  expiresAtMs: number | null;
  createdAtMs: number;
}

/** All that an operator listed. */
export type FirewallRules = Readonly<Record<RangeList, readonly ListedRange[]>>;

/** Something that failures are counted against. */
export interface AttemptName {
  /** `account:…`, or `address:` and an address, an IPv6 one as its /64. */
  name: string;
  /** Failures that lock it. */
  most: number;
  /** How long it is locked the first time, and how long after the last failure all are forgotten, two days at most. */
  lockMs: number;
  /** The longest lock: each further one within a day is twice as long as the last. Equal to `lockMs` for no growth. */
  mostLockMs: number;
}

/** Why an attempt may not be made. */
export interface Lock {
  name: string;
  untilMs: number;
}

/** What came of counting an attempt: it may be made, and has locked these names unless it succeeds; or it may not. */
export type Begun = { lock: null; hasSet: readonly Lock[] } | { lock: Lock };

/** Failures are counted before an attempt is evaluated, so that parallel ones cannot outrun the count. */
export interface AttemptStore {
  /**
   * Counts an attempt against every name, or against none where one is locked, and then answers the lock that ends last.
   * The attempt that fills a name locks it at once.
   * @param eventOf The event of a lock that is set; it is written with it.
   */
  begin(names: readonly AttemptName[], atMs: number, eventOf: (lock: Lock) => NewSecurityEvent): Promise<Begun>;
  /**
   * The attempt was right: forgets `cleared` with their locks, and takes this one attempt back from `takenBack`, with a
   * lock that they would not have without it.
   */
  succeed(cleared: readonly string[], takenBack: readonly string[]): Promise<void>;
  /** The lock of a name; null where there is none in force. A look by key, for every request. */
  lockOf(name: string, atMs: number): Lock | null;
  /** The locks of addresses in force. */
  addressLocks(atMs: number): Lock[];
  /** Forgets a name and all its failures. Answers false, and writes no event, where it was not locked. */
  lift(name: string, event: NewSecurityEvent): Promise<boolean>;
}

export interface FirewallStore extends AttemptStore {
  /** A text that changes when a list does, on any server. Takes less than a millisecond: for once a second. */
  version(): string;
  /** What is listed and has not run out. */
  rules(atMs: number): FirewallRules;
  /** Lists a range; answers false and changes nothing where it is listed. */
  list(kind: RangeList, range: ListedRange, event: NewSecurityEvent): Promise<boolean>;
  /** Takes a range off the list, by id or range; answers false where it is not on it. */
  unlist(kind: RangeList, idOrCidr: string, event: NewSecurityEvent): Promise<boolean>;
  /**
   * Empties a list, that of blocks with the locks of addresses, and answers how many were on it.
   * @param eventOf Makes the event from their number; none is written where there were none.
   */
  clear(kind: RangeList, atMs: number, eventOf: (count: number) => NewSecurityEvent): Promise<number>;
}
