import { describe, expect, test } from 'vitest';
import { fixedRing, masterKeyOf } from '../../packages/server/src/core/key-ring.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import { mostSeals, vault } from '../../packages/server/src/core/vault.ts';
import { keyWear } from '../../packages/server/src/services/record/key-wear.ts';

const bytes = Buffer.alloc(32, 7);
const { id } = masterKeyOf(bytes);
const place = { table: 'users', column: 'email_sealed', row: 'u-1' };

/** A server whose keys have sealed so much before, here and on others. */
function server(before = 0) {
  const totals = new Map(before > 0 ? [[id, before]] : []);
  const lines: string[] = [];
  const sealing = vault(fixedRing(bytes));
  const state = { isFull: false };
  const wear = keyWear({
    vault: sealing,
    log: logTo({ write: (line) => lines.push(line) }, 'info'),
    uses: {
      async add(uses) {
        if (state.isFull) throw new Error('The disk is full.');
        for (const [keyId, seals] of uses) totals.set(keyId, (totals.get(keyId) ?? 0) + seals);
        return totals;
      },
    },
  });
  const seal = (times: number) => Array.from({ length: times }, () => sealing.seal(place, 'x'));
  return { wear, seal, totals, lines, state };
}

describe('The count of what a master key sealed', () => {
  test('grows by what was sealed, and by what could not be counted while the storage failed', async () => {
    const { wear, seal, totals, state } = server();
    seal(3);
    state.isFull = true;
    await expect(wear.tally()).rejects.toThrow('full');
    seal(2);
    state.isFull = false;
    await wear.tally();
    await wear.tally();
    expect(totals).toEqual(new Map([[id, 5]]));
  });

  test('warns once, at half of what a key may seal, by key id', async () => {
    const { wear, seal, lines } = server(mostSeals / 2 - 1);
    await wear.tally();
    expect(lines).toEqual([]);
    seal(1);
    await wear.tally();
    seal(1);
    await wear.tally();
    expect(lines).toEqual([expect.stringContaining(`"key_id":"${id}"`)]);
    expect(lines[0]).toContain('promptenchanter rotate-key');
  });

  test('of all servers, once learnt, ends what one may seal', async () => {
    const { wear, seal } = server(mostSeals);
    await wear.tally();
    expect(() => seal(1)).toThrow('promptenchanter rotate-key');
  });
});
