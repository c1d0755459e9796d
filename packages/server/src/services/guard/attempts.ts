import type { Clock } from '../../core/clock.ts';
import type { NewSecurityEvent } from '../../ports/audit.ts';
import type { AttemptName, AttemptStore, Lock } from '../../ports/firewall.ts';
import type { Call } from '../call.ts';
import type { Audit } from '../record/audit.ts';
import { accountName, addressIn, addressName } from './attempt-names.ts';
import type { Firewall } from './firewall.ts';
import { accountLocked, addressBlocked } from './refusals.ts';

export type Attempts = ReturnType<typeof attemptService>;

export interface AttemptRules {
  /** Failures that lock an account, and that block an address. */
  most: number;
  accountLockMs: number;
  /** How long an address is blocked the first time within a day; twice as long each further time, at most a day. */
  addressBlockMs: number;
}

/** Whom somebody tries to be. */
export interface Claimant {
  /** The id of the account, or the keyed hash of a name that nobody has; null where no account is tried. */
  account: string | null;
  /** The user that it is about, for the security log. */
  userId: string | null;
}

/** An attempt that may be made. Whoever does not say that it succeeded says that it failed. */
export interface Attempt {
  /** Until when the account is locked if this attempt fails; null where that does not lock it. */
  readonly accountLockedUntilMs: number | null;
  /** It was right: forgets the failures of the account, and takes this attempt off those of the address. */
  succeeded(): Promise<void>;
  /** It was never evaluated: takes it off the failures of both. */
  withdrawn(): Promise<void>;
}

const dayMs = 24 * 3_600_000;

/** Counts attempts to be somebody, against the account and against the address they come from. */
export function attemptService(deps: {
  store: AttemptStore;
  firewall: Pick<Firewall, 'isCounted'>;
  audit: Pick<Audit, 'event'>;
  clock: Clock;
  rules: () => AttemptRules;
}) {
  const { store, clock } = deps;

  /** The event of a lock. */
  function eventOf(call: Parameters<Audit['event']>[0], { account, userId }: Claimant, lock: Lock): NewSecurityEvent {
    const until = new Date(lock.untilMs).toISOString();
    const address = addressIn(lock.name);
    if (address !== null) return deps.audit.event(call, 'address_blocked', { range: address, until }, null);
    return deps.audit.event(call, 'account_locked', { name: account, until }, userId);
  }

  return {
    /**
     * Counts an attempt before it is evaluated. Throws ACCOUNT_LOCKED, for an account that does not exist as well, or
     * ADDRESS_BLOCKED.
     */
    async begin(call: Pick<Call, 'actor' | 'address' | 'requestId'>, claimant: Claimant): Promise<Attempt> {
      const { most, accountLockMs, addressBlockMs } = deps.rules();
      const ofAccount = { most, lockMs: accountLockMs, mostLockMs: accountLockMs };
      const ofAddress = { most, lockMs: addressBlockMs, mostLockMs: Math.max(dayMs, addressBlockMs) };
      const accounts = claimant.account === null ? [] : [accountName(claimant.account)];
      const addresses = deps.firewall.isCounted(call.address) ? [addressName(call.address)] : [];
      const names: AttemptName[] = [
        ...accounts.map((name) => ({ name, ...ofAccount })),
        ...addresses.map((name) => ({ name, ...ofAddress })),
      ];
      if (names.length === 0) return uncounted;
      const atMs = clock.now();
      const begun = await store.begin(names, atMs, (lock) => eventOf(call, claimant, lock));
      if (begun.lock !== null) throw refusalOf(begun.lock, atMs);
      return {
        accountLockedUntilMs: begun.hasSet.find(({ name }) => accounts.includes(name))?.untilMs ?? null,
        succeeded: () => store.succeed(accounts, addresses),
        withdrawn: () => store.succeed([], [...accounts, ...addresses]),
      };
    },
  };
}

const uncounted: Attempt = { accountLockedUntilMs: null, succeeded: async () => {}, withdrawn: async () => {} };

function refusalOf({ name, untilMs }: Lock, atMs: number) {
  return addressIn(name) === null ? accountLocked(untilMs - atMs) : addressBlocked(untilMs - atMs);
}
