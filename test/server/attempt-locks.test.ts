import { describe, expect, test } from 'vitest';
import type { Attempts, Claimant } from '../../packages/server/src/services/guard/attempts.ts';
import { ada, addressOf, fail, nobody, refusal, rowsOf } from './attempts-scene.ts';
import { callFrom, day, eventOf, type Gate, hour, minute, openStreet, startMs } from './firewall-scene.ts';

describe('Failures', () => {
  test('are forgotten a lock’s time after the last, and count together until then', async () => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    await fail(attempts, 4);
    gate.clock.move(15 * minute);
    await fail(attempts, 4);
    gate.clock.move(15 * minute - 1);
    await fail(attempts, 1);
    expect((await refusal(attempts))?.code).toBe('ADDRESS_BLOCKED');
  });

  test('begin at nothing when a lock has run out, also where locks were made longer meanwhile', async () => {
    using street = openStreet();
    const gate = street.open();
    await fail(gate.attempts(), 5);
    gate.clock.move(15 * minute);
    const attempts = gate.attempts({ addressBlockMs: hour });
    await fail(attempts, 5);
    expect((await refusal(attempts))?.code).toBe('ADDRESS_BLOCKED');
  });

  test('lock an account that the attempts of many addresses fill, and tell who is to be told, once', async () => {
    using street = openStreet();
    const attempts = street.open().attempts();
    const told = [];
    for (let n = 0; n < 5; n++) told.push((await attempts.begin(callFrom(addressOf(n)), ada)).accountLockedUntilMs);
    expect(told).toEqual([null, null, null, null, startMs + hour]);
  });

  test('and their locks outlive the server, and are in force on another', async () => {
    using street = openStreet();
    const one = street.open();
    const other = street.open();
    await fail(one.attempts(), 4);
    await fail(other.attempts(), 1);
    expect((await refusal(one.attempts()))?.code).toBe('ADDRESS_BLOCKED');
    expect((await refusal(street.open().attempts()))?.code).toBe('ADDRESS_BLOCKED');
  });

  test.each([
    ['one /64', '2001:db8:1:2::1', '2001:db8:1:2:ffff:ffff:ffff:ffff', 'ADDRESS_BLOCKED'],
    ['two /64', '2001:db8:1:2::1', '2001:db8:1:3::1', undefined],
    ['two IPv4 addresses', '192.0.2.7', '192.0.2.8', undefined],
  ])('of %s', async (_what, failing, other, code) => {
    using street = openStreet();
    const attempts = street.open().attempts();
    await fail(attempts, 5, failing);
    expect((await refusal(attempts, other))?.code).toBe(code);
  });

  test.each([
    ['this machine', '127.0.0.1', {}],
    ['this machine, by IPv6', '::1', {}],
    ['a trusted proxy', '10.1.2.3', { trustedProxies: { ranges: ['10.1.0.0/16'] } }],
    ['a listed address', '198.51.100.9', {}],
    ['a peer without an address', '', {}],
    ['an address where the firewall is off', '192.0.2.7', { isOn: false }],
  ])('of %s never block it, and still lock the account', async (_what, address, settings) => {
    using street = openStreet();
    const gate = street.open();
    await gate.list('whitelist', '198.51.100.0/24');
    const attempts = gate.attempts({}, settings);
    await fail(attempts, 10, address);
    for (let n = 0; n < 5; n++) await attempts.begin(callFrom(address), ada);
    expect((await refusal(attempts, address, ada))?.code).toBe('ACCOUNT_LOCKED');
    expect(await refusal(attempts, address)).toBeNull();
    expect(rowsOf(gate)).toEqual([{ name: 'account:ada', failures: 5, locks: 1 }]);
  });
});

describe('A lock', () => {
  /** The seconds of locks, each set as soon as the one before has run out. */
  async function locksInARow(gate: Gate, attempts: Attempts, count: number, claimant: Claimant) {
    const seconds = [];
    for (let n = 0; n < count; n++) {
      const address = claimant === ada ? addressOf(n) : '192.0.2.7';
      await fail(attempts, 5, address, claimant);
      const refused = await refusal(attempts, claimant === ada ? '192.0.2.99' : address, claimant);
      seconds.push(refused?.seconds ?? 0);
      gate.clock.move((refused?.seconds ?? 0) * 1_000);
    }
    return seconds;
  }

  test('of an address is twice as long each further time, a day at most', async () => {
    using street = openStreet();
    const gate = street.open();
    const minutes = (await locksInARow(gate, gate.attempts(), 9, nobody)).map((seconds) => seconds / 60);
    expect(minutes).toEqual([15, 30, 60, 120, 240, 480, 960, 1_440, 1_440]);
  });

  test('of an account is always as long', async () => {
    using street = openStreet();
    const gate = street.open();
    expect(await locksInARow(gate, gate.attempts(), 4, ada)).toEqual(Array(4).fill(3_600));
  });

  test.each([
    ['within a day of the last', day - 1, 1_800],
    ['a day after the last', day, 900],
  ])('of an address %s', async (_when, laterMs, seconds) => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    await fail(attempts, 5);
    gate.clock.move(15 * minute + laterMs);
    await fail(attempts, 5);
    expect((await refusal(attempts))?.seconds).toBe(seconds);
  });

  test('stands in the security log once, with whom and what it is about', async () => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    const calls = Array.from({ length: 20 }, () => attempts.begin(callFrom('2001:db8::1'), ada));
    await Promise.allSettled(calls);
    const events = gate.events().map(({ details, ...event }) => ({ ...event, details: JSON.parse(details) as object }));
    const of = { address: '2001:db8::1' };
    expect(events).toEqual([
      { event: 'account_locked', user_id: 'ada', ...of, details: { name: 'ada', until: '2026-11-21T10:00:00.000Z' } },
      {
        event: 'address_blocked',
        user_id: null,
        ...of,
        details: { range: '2001:db8::/64', until: '2026-11-21T09:15:00.000Z' },
      },
    ]);
  });

  test('and the count behind it are not kept where its event cannot be written', async () => {
    using street = openStreet();
    const gate = street.open();
    const rule = { name: 'address:192.0.2.7', most: 1, lockMs: minute, mostLockMs: minute };
    const failing = gate.store.begin([rule], startMs, () => {
      throw new Error('There is no event.');
    });
    await expect(failing).rejects.toThrow();
    expect([rowsOf(gate), gate.events()]).toEqual([[], []]);
  });

  test('that is lifted is gone with its failures, and said to be gone once', async () => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    await fail(attempts, 5);
    expect(await gate.store.lift('address:192.0.2.7', eventOf('ip_block_removed'))).toBe(true);
    expect(await gate.store.lift('address:192.0.2.7', eventOf('ip_block_removed'))).toBe(false);
    await fail(attempts, 4);
    expect(gate.events().map(({ event }) => event)).toEqual(['address_blocked', 'ip_block_removed']);
  });
});

describe('Names that failed', () => {
  test('are dropped when they were quiet for two days, so that the table stays near what is in use', async () => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts({ accountLockMs: 10 * day });
    await fail(attempts, 5, '127.0.0.1', ada);
    await Promise.all(Array.from({ length: 100 }, (_, n) => attempts.begin(callFrom(`10.0.0.${n}`), nobody)));
    gate.clock.move(2 * day + 1);
    for (let n = 0; n < 30; n++) await attempts.begin(callFrom(`10.1.0.${n}`), nobody);

    const names = rowsOf(gate).map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith('address:10.1.0.'))).toEqual(['account:ada']);
    expect(names).toHaveLength(31);
  });
});
