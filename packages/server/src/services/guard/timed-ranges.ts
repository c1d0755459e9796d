import { canonicalRange, rangeSet } from '../../core/address.ts';
import type { ListedRange } from '../../ports/firewall.ts';

/** Ranges of which some run out, for lookups that take microseconds among any number of them. */
export interface TimedRanges {
  /** Until when a range covers the address: infinite for one that does not run out; null where none does. */
  until(address: string, atMs: number): number | null;
}

export function timedRanges(ranges: readonly ListedRange[]): TimedRanges {
  const lasting = rangeSet(ranges.filter(({ expiresAtMs }) => expiresAtMs === null).map(({ cidr }) => cidr));
  const endOf = new Map<string, number>();
  const lengths = { 4: new Set<string>(), 6: new Set<string>() };
  for (const { cidr, expiresAtMs } of ranges) {
    if (expiresAtMs === null) continue;
    endOf.set(cidr, expiresAtMs);
    lengths[familyOf(cidr)].add(lengthOf(cidr));
  }
  // Most servers list nothing, and every request asks.
  if (ranges.length === 0) return { until: () => null };
  return {
    until(address, atMs) {
      if (lasting.has(address)) return Number.POSITIVE_INFINITY;
      const ends = [...lengths[familyOf(address)]].map((length) => endOf.get(rangeAt(address, length)) ?? 0);
      const last = Math.max(0, ...ends);
      return last > atMs ? last : null;
    },
  };
}

function familyOf(address: string): 4 | 6 {
  return address.includes(':') ? 6 : 4;
}

function lengthOf(cidr: string): string {
  return cidr.slice(cidr.indexOf('/') + 1);
}

/** The range of that length that an address lies in. */
function rangeAt(address: string, length: string): string {
  return canonicalRange(`${address}/${length}`) ?? '';
}
