import type { Log } from '../../core/log.ts';
import { mostSeals, type Vault } from '../../core/vault.ts';
import type { KeyUseStore } from '../../ports/key-uses.ts';

export type KeyWear = ReturnType<typeof keyWear>;

/** Half of what a key may seal: time to make a new one. */
const worrySeals = mostSeals / 2;

/** Keeps count of how often the master keys have sealed, over restarts and over all servers. */
export function keyWear(deps: { vault: Vault; uses: KeyUseStore; log: Log }) {
  const { vault, uses, log } = deps;
  const uncounted = new Map<string, number>();
  const warned = new Set<string>();
  let isInformed = false;

  return {
    /** Adds what was sealed since the last call, and warns once of a key that is half worn out. */
    async tally(): Promise<void> {
      for (const [keyId, seals] of vault.takeUses()) uncounted.set(keyId, (uncounted.get(keyId) ?? 0) + seals);
      if (uncounted.size === 0 && isInformed) return;
      const counted = new Map(uncounted);
      // Not forgotten before it is stored: a fault of the storage leaves it for the next call.
      const totals = await uses.add(counted);
      for (const [keyId, seals] of counted) subtract(keyId, seals);
      isInformed = true;
      vault.learnTotals(totals);
      for (const [keyId, seals] of totals) if (seals >= worrySeals) warn(keyId, seals);
    },
  };

  function subtract(keyId: string, seals: number): void {
    const left = (uncounted.get(keyId) ?? 0) - seals;
    if (left > 0) uncounted.set(keyId, left);
    else uncounted.delete(keyId);
  }

  function warn(keyId: string, seals: number): void {
    if (warned.has(keyId)) return;
    warned.add(keyId);
    log.warn(
      { key_id: keyId, seals, most: mostSeals },
      'the master key is half worn out: make a new one with promptenchanter rotate-key',
    );
  }
}
