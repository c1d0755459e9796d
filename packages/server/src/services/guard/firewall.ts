import type { TrustedProxies } from '../../config/setting.ts';
import { isLoopback, rangeSet } from '../../core/address.ts';
import type { Clock } from '../../core/clock.ts';
import type { Log } from '../../core/log.ts';
import type { FirewallStore } from '../../ports/firewall.ts';
import { addressName } from './attempt-names.ts';
import { proxyWatch } from './proxy-watch.ts';
import { addressBlocked, addressNotAllowed } from './refusals.ts';
import { type TimedRanges, timedRanges } from './timed-ranges.ts';

export type Firewall = ReturnType<typeof firewallService>;

export interface FirewallSettings {
  /** Whether addresses are blocked, by the operator and after failures. */
  isOn: boolean;
  /** Whether only listed addresses are let in. */
  isWhitelistOn: boolean;
  /** Does not change while the server runs. */
  trustedProxies: TrustedProxies;
}

interface CompiledRules {
  version: string;
  isListEmpty: boolean;
  entries: number;
  whitelist: TimedRanges;
  blocks: TimedRanges;
}

/** How long lists are believed before the store is asked whether another process changed them. */
const believedMs = 1_000;

/** Decides by address who may come in. Lists are looked up in memory, locks by their key. */
export function firewallService(deps: {
  store: FirewallStore;
  clock: Clock;
  log: Log;
  settings: () => FirewallSettings;
}) {
  const { store, clock } = deps;
  const { settings } = deps;
  const { trustedProxies } = settings();
  const proxies = 'ranges' in trustedProxies ? trustedProxies.ranges : null;
  const trusted = rangeSet(proxies ?? []);
  const noteRefusal = proxies?.length === 0 ? proxyWatch(deps.log) : () => {};
  let compiled = compile();
  let askedMs = clock.elapsed();

  function compile(version = store.version()): CompiledRules {
    const { whitelist, blocks } = store.rules(clock.now());
    return {
      version,
      isListEmpty: whitelist.length === 0,
      entries: whitelist.length + blocks.length,
      whitelist: timedRanges(whitelist),
      blocks: timedRanges(blocks),
    };
  }

  function rules(): CompiledRules {
    if (clock.elapsed() - askedMs >= believedMs) refresh();
    return compiled;
  }

  function refresh(): void {
    askedMs = clock.elapsed();
    const version = store.version();
    if (version !== compiled.version) compiled = compile(version);
  }

  function isListed(address: string): boolean {
    return rules().whitelist.until(address, clock.now()) !== null;
  }

  function requireNoBlock(address: string): void {
    const nowMs = clock.now();
    const untilMs = rules().blocks.until(address, nowMs);
    if (untilMs !== null) throw addressBlocked(untilMs - nowMs);
  }

  /**
   * Whether failures of an address are counted, and may block it. Those of a proxy, of this machine, of a listed address,
   * and of a peer without one are not: that would keep out more than whoever failed.
   */
  function isCounted(address: string): boolean {
    return settings().isOn && address !== '' && !isLoopback(address) && !trusted.has(address) && !isListed(address);
  }

  return {
    isCounted,
    /** Whether an address is let in where only listed ones are. */
    isListed,
    /** Whether an address is kept out by the operator, where the firewall is on. */
    isBlocked: (address: string) => rules().blocks.until(address, clock.now()) !== null,
    /** Whether only listed addresses are let in. */
    isWhitelistOn: () => settings().isWhitelistOn,

    /** Throws ADDRESS_NOT_ALLOWED or ADDRESS_BLOCKED for an address that the operator keeps out. */
    requireAddress(address: string): void {
      const { isOn, isWhitelistOn } = settings();
      if (isWhitelistOn && !isListed(address)) throw addressNotAllowed();
      if (isOn) requireNoBlock(address);
    },

    /** Throws ADDRESS_BLOCKED for one that is blocked after failures. For strangers: who has a good credential goes on. */
    requireUnlocked(address: string): void {
      if (!isCounted(address)) return;
      const nowMs = clock.now();
      const lock = store.lockOf(addressName(address), nowMs);
      if (!lock) return;
      noteRefusal(address);
      throw addressBlocked(lock.untilMs - nowMs);
    },

    /** Takes in at once what this process changed in the lists. */
    refresh,

    /** Reads the lists anew, whatever is known of them. Answers how many entries they have. */
    forget(): number {
      compiled = compile();
      return compiled.entries;
    },

    /** What the operator should know at the start. */
    warnings(): string[] {
      if (!settings().isWhitelistOn || !rules().isListEmpty) return [];
      return [
        'IP_WHITELIST_ENABLED is on and nothing is listed: nobody is let in. Add an address with `promptenchanter ip-whitelist add`.',
      ];
    },
  };
}
