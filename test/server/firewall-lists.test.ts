import { describe, expect, test } from 'vitest';
import type { AppError } from '../../packages/server/src/core/errors.ts';
import type { Firewall } from '../../packages/server/src/services/guard/firewall.ts';
import { callFrom, eventOf, fill, hour, minute, openStreet, rangeOf, startMs } from './firewall-scene.ts';

/** The code that an address is kept out with; null for one that is let in. */
function codeFor(require: Firewall['requireAddress'], address: string): string | null {
  return refusalOf(require, address)?.code ?? null;
}

function refusalOf(require: Firewall['requireAddress'], address: string): AppError | null {
  try {
    require(address);
    return null;
  } catch (error) {
    return error as AppError;
  }
}

describe('The whitelist, where only listed addresses are let in,', () => {
  test.each([
    ['an address', '192.0.2.7', ['192.0.2.7'], ['192.0.2.6', '2001:db8::1']],
    ['a range', '10.0.0.0/8', ['10.0.0.0', '10.255.255.255'], ['11.0.0.0', '9.255.255.255']],
    ['an IPv6 range', '2001:db8::/32', ['2001:db8::1', '2001:db8:ffff::'], ['2001:db9::', '192.0.2.7']],
    ['an IPv6 address', '::1', ['::1'], ['::2', '127.0.0.1']],
    ['all of IPv4', '0.0.0.0/0', ['192.0.2.7'], ['2001:db8::1', '']],
  ])('with %s', async (_what, listed, inside, outside) => {
    using street = openStreet();
    const gate = street.open();
    await gate.list('whitelist', `${listed}${listed.includes('/') ? '' : listed.includes(':') ? '/128' : '/32'}`);
    const { requireAddress } = gate.firewall({ isWhitelistOn: true });
    for (const address of inside) expect([address, codeFor(requireAddress, address)]).toEqual([address, null]);
    for (const address of outside) {
      expect([address, codeFor(requireAddress, address)]).toEqual([address, 'ADDRESS_NOT_ALLOWED']);
    }
  });

  test('lets nobody in while it is empty, and says so at the start', async () => {
    using street = openStreet();
    const gate = street.open();
    const firewall = gate.firewall({ isWhitelistOn: true });
    expect(['127.0.0.1', '192.0.2.7'].map((address) => codeFor(firewall.requireAddress, address))).toEqual(
      Array(2).fill('ADDRESS_NOT_ALLOWED'),
    );
    expect(firewall.warnings()).toEqual([expect.stringContaining('ip-whitelist add')]);
    await gate.list('whitelist', '192.0.2.7/32');
    expect(gate.firewall({ isWhitelistOn: true }).warnings()).toEqual([]);
    expect(gate.firewall().warnings()).toEqual([]);
  });

  test.each([
    ['IPv4', '192.0.2.0/24', '192.0.2.7'],
    ['IPv6', '2001:db8::/48', '2001:db8::7'],
  ])('ends to let an %s range in when it runs out, before the store is asked again', async (_what, cidr, address) => {
    using street = openStreet();
    const gate = street.open();
    await gate.list('whitelist', cidr, startMs + 500);
    const { requireAddress } = gate.firewall({ isWhitelistOn: true });
    gate.clock.move(499);
    expect(codeFor(requireAddress, address)).toBeNull();
    gate.clock.move(1);
    expect(codeFor(requireAddress, address)).toBe('ADDRESS_NOT_ALLOWED');
  });

  test('never lets an address in that is blocked', async () => {
    using street = openStreet();
    const gate = street.open();
    await gate.list('whitelist', '10.0.0.0/8');
    await gate.list('blocks', '10.1.0.0/16');
    const { requireAddress } = gate.firewall({ isWhitelistOn: true });
    expect(['10.0.0.1', '10.1.0.1'].map((address) => codeFor(requireAddress, address))).toEqual([
      null,
      'ADDRESS_BLOCKED',
    ]);
  });
});

describe('A block', () => {
  test('without an end says nothing of one, and one with an end says how long it goes on', async () => {
    using street = openStreet();
    const gate = street.open();
    await gate.list('blocks', '192.0.2.0/24');
    await gate.list('blocks', '198.51.100.0/24', startMs + 3 * hour);
    await gate.list('blocks', '198.51.100.7/32', startMs + 2 * minute);
    const { requireAddress } = gate.firewall();
    expect(refusalOf(requireAddress, '192.0.2.7')).toMatchObject({
      code: 'ADDRESS_BLOCKED',
      circumstances: { isRetryable: false },
    });
    const timed = refusalOf(requireAddress, '198.51.100.7');
    expect([timed?.message, timed?.circumstances]).toEqual([
      'Your address is blocked for now. Try again in 3 hours.',
      { retryAfterSeconds: 10_800 },
    ]);
    gate.clock.move(3 * hour);
    expect(codeFor(requireAddress, '198.51.100.7')).toBeNull();
  });

  test('is in force on every server within a second, and no longer than that when it is taken off', async () => {
    using street = openStreet();
    const [one, other] = [street.open(), street.open()];
    const { requireAddress } = one.firewall();
    await other.list('blocks', '192.0.2.7/32');
    one.clock.move(1_000);
    expect(codeFor(requireAddress, '192.0.2.7')).toBe('ADDRESS_BLOCKED');

    await other.store.unlist('blocks', '192.0.2.7/32', eventOf('ip_block_removed'));
    one.clock.move(999);
    expect(codeFor(requireAddress, '192.0.2.7')).toBe('ADDRESS_BLOCKED');
    one.clock.move(1);
    expect(codeFor(requireAddress, '192.0.2.7')).toBeNull();
  });

  test('that takes the place of another is noticed as well', async () => {
    using street = openStreet();
    const [one, other] = [street.open(), street.open()];
    await other.list('blocks', '192.0.2.7/32');
    const { requireAddress } = one.firewall();
    await other.store.unlist('blocks', '192.0.2.7/32', eventOf('ip_block_removed'));
    await other.list('blocks', '192.0.2.8/32');
    one.clock.move(1_000);
    expect(['192.0.2.7', '192.0.2.8'].map((address) => codeFor(requireAddress, address))).toEqual([
      null,
      'ADDRESS_BLOCKED',
    ]);
  });

  test('is in force at once where this server set it and says so', async () => {
    using street = openStreet();
    const gate = street.open();
    const { requireAddress, refresh } = gate.firewall();
    await gate.list('blocks', '192.0.2.7/32');
    refresh();
    expect(codeFor(requireAddress, '192.0.2.7')).toBe('ADDRESS_BLOCKED');
  });

  test('of one address among a hundred thousand ranges is found, and no other', () => {
    using street = openStreet();
    const gate = street.open();
    const addressOf = (n: number) => `10.${n >> 15}.${(n >> 7) & 255}.${(n & 127) * 2}`;
    const numbers = Array.from({ length: 100_000 }, (_, n) => n);
    const timed = (n: number) => (n % 2 ? startMs + hour : null);
    fill(
      gate.client,
      'ip_blocks',
      numbers.map((n) => rangeOf(`${addressOf(n)}/32`, timed(n))),
    );
    const { requireAddress } = gate.firewall();
    const blocked = numbers.filter((n) => codeFor(requireAddress, addressOf(n)) !== null);
    const neighbours = numbers.filter((n) =>
      codeFor(
        requireAddress,
        addressOf(n).replace(/\d+$/, (last) => `${Number(last) + 1}`),
      ),
    );
    expect([blocked.length, neighbours]).toEqual([100_000, []]);
  });

  test('is not looked for where the firewall is off, and the whitelist still is', async () => {
    using street = openStreet();
    const gate = street.open();
    await gate.list('blocks', '192.0.2.7/32');
    expect(codeFor(gate.firewall({ isOn: false }).requireAddress, '192.0.2.7')).toBeNull();
    const closed = gate.firewall({ isOn: false, isWhitelistOn: true });
    expect(codeFor(closed.requireAddress, '192.0.2.7')).toBe('ADDRESS_NOT_ALLOWED');
  });
});

describe('A block after failures', () => {
  test('is in force at once, on every server, for strangers alone', async () => {
    using street = openStreet();
    const [one, other] = [street.open(), street.open()];
    const { requireUnlocked, requireAddress } = other.firewall();
    const attempts = one.attempts();
    for (let n = 0; n < 5; n++) await attempts.begin(callFrom('2001:db8::1'), { account: null, userId: null });
    const refused = refusalOf(requireUnlocked, '2001:db8::ffff');
    expect([refused?.code, refused?.circumstances.retryAfterSeconds]).toEqual(['ADDRESS_BLOCKED', 900]);
    expect([codeFor(requireUnlocked, '2001:db8:0:1::1'), codeFor(requireAddress, '2001:db8::1')]).toEqual([null, null]);
    other.clock.move(15 * minute);
    expect(codeFor(requireUnlocked, '2001:db8::ffff')).toBeNull();
  });

  test('ends when its address is listed', async () => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    for (let n = 0; n < 5; n++) await attempts.begin(callFrom('192.0.2.7'), { account: null, userId: null });
    await gate.list('whitelist', '192.0.2.0/24');
    expect(codeFor(gate.firewall().requireUnlocked, '192.0.2.7')).toBeNull();
  });
});

describe('A server behind a proxy that it was not told of', () => {
  /** Blocks addresses, and has each refused so often. */
  async function warningsAfter(refusals: [address: string, count: number][], ranges: string[] = []) {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    const { requireUnlocked } = gate.firewall({ trustedProxies: { ranges } });
    for (const [address, count] of refusals) {
      for (let n = 0; n < 5; n++)
        await attempts.begin(callFrom(address), { account: null, userId: null }).catch(() => {});
      for (let n = 0; n < count; n++) codeFor(requireUnlocked, address);
    }
    return gate.lines.map((line) => JSON.parse(line) as { level: string; address: string });
  }

  test('says so once, when twenty refusals were all of one private address', async () => {
    expect(await warningsAfter([['10.0.0.5', 19]])).toEqual([]);
    expect(await warningsAfter([['10.0.0.5', 60]])).toMatchObject([{ level: 'warn', address: '10.0.0.5' }]);
    expect(await warningsAfter([['fd00::5', 20]])).toMatchObject([{ level: 'warn', address: 'fd00::5' }]);
  });

  test.each([
    [
      'come from two addresses',
      [
        ['10.0.0.5', 18],
        ['10.0.0.6', 1],
        ['10.0.0.5', 30],
      ],
      [],
    ],
    [
      'come from a public address',
      [
        ['192.0.2.7', 30],
        ['10.0.0.5', 30],
      ],
      [],
    ],
    ['cannot come from a proxy that is named', [['10.0.0.5', 30]], ['10.9.0.0/16']],
  ] as [string, [string, number][], string[]][])('says nothing where they %s', async (_where, refusals, ranges) => {
    expect(await warningsAfter(refusals, ranges)).toEqual([]);
  });
});
