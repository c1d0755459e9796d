import type { NewSecurityEvent } from './audit.ts';

/** A range of addresses that an operator listed. */
export interface ListedRange {
  id: string;
  /** Canonical, as in `10.0.0.0/8` or `2001:db8::/32`. */
  cidr: string;
  description: string | null;
  expiresAtMs: number | null;
  createdAtMs: number;
}

/** All that decides which addresses are let in. */
export interface FirewallRules {
  whitelist: readonly ListedRange[];
  blocks: readonly ListedRange[];
  /** Addresses (an IPv6 one as its /64) that are blocked after failures, and until when. */
  lockedAddresses: ReadonlyMap<string, number>;
}

/** Something that failures are counted against. */
export interface AttemptName {
  /** `account:…` or `address:…`. */
  name: string;
  /** Failures that lock it. */
  most: number;
  /** How long it is locked the first time. */
  lockMs: number;
  /** The longest lock: each further one within a day is twice as long as the last. Equal to `lockMs` for no growth. */
  mostLockMs: number;
}

/** Why an attempt may not be made. */
export interface Lock {
  name: string;
  untilMs: number;
}

/** Failures are counted before an attempt is evaluated, so that parallel ones cannot outrun the count. */
export interface AttemptStore {
  /**
   * Counts an attempt against every name and answers null, or counts it against none and answers the lock that forbids
   * it. The attempt that fills a name locks it at once; `succeed` undoes that. Also answers the locks that it set, for
   * the log.
   */
  begin(names: readonly AttemptName[], atMs: number): Promise<{ lock: Lock | null; hasSet: readonly Lock[] }>;
  /** The attempt was right: forgets `cleared` with its lock, and takes this one attempt back from `takenBack`. */
  succeed(cleared: readonly string[], takenBack: readonly string[]): Promise<void>;
}

export interface FirewallStore extends AttemptStore {
  /** A number that changes whenever a rule does, on any server; cheap to read. */
  version(): number;
  rules(atMs: number): FirewallRules;
  /** Lists a range; answers false and changes nothing where it is listed. */
  list(kind: 'whitelist' | 'blocks', range: ListedRange, event: NewSecurityEvent): Promise<boolean>;
  /** Takes a range off the list, by id or range; answers false where it is not on it. */
  unlist(kind: 'whitelist' | 'blocks', idOrCidr: string, event: NewSecurityEvent): Promise<boolean>;
}
