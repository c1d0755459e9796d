import { describe, expect, test } from 'vitest';
import { ipBlocks, ipWhitelist, type RangeAction } from '../../packages/server/src/commands/ip-whitelist.ts';
import { callFrom, day, type Gate, openStreet, startMs } from './firewall-scene.ts';

/** Runs a command and answers what it printed. */
async function run(gate: Gate, command: typeof ipBlocks, action: RangeAction, isJson = false) {
  const [lines, notes]: [string[], string[]] = [[], []];
  const needs = { stores: { firewall: gate.store }, audit: gate.audit, clock: gate.clock };
  const write = (line: string) => void lines.push(line);
  const note = (line: string) => void notes.push(line);
  const status = await command(needs, action, { isJson, write, note });
  return { status, lines, notes };
}

const adding = (range: string, description: string | null = null, days: number | null = null) =>
  ({ kind: 'add', range, description, days }) as const;

describe('ip-whitelist', () => {
  test('adds, prints, removes and clears, and each change stands in the security log', async () => {
    using street = openStreet();
    const gate = street.open();
    const added = await run(gate, ipWhitelist, adding('10.1.2.3/8', 'the office', 7));
    expect(added).toMatchObject({
      status: 0,
      lines: ['10.0.0.0/8 is on the whitelist until 2026-11-28T09:00:00.000Z.'],
    });
    await run(gate, ipWhitelist, adding('2001:DB8::1'));
    await run(gate, ipWhitelist, adding('192.0.2.7'));
    expect((await run(gate, ipWhitelist, { kind: 'list' })).lines).toEqual([
      '10.0.0.0/8 until 2026-11-28T09:00:00.000Z  the office',
      '2001:db8::1/128',
      '192.0.2.7/32',
    ]);

    await run(gate, ipWhitelist, { kind: 'remove', range: '10.0.0.0/8' });
    const cleared = await run(gate, ipWhitelist, { kind: 'clear' });
    expect([cleared.lines, cleared.notes]).toEqual([
      ['Took 2 entries off the whitelist.'],
      [expect.stringContaining('nobody')],
    ]);
    expect((await run(gate, ipWhitelist, { kind: 'list' })).notes).toEqual(['Nothing is on the whitelist.']);

    expect(
      gate.events().map(({ event, details }) => [event, (JSON.parse(details) as { range: string }).range]),
    ).toEqual([
      ['ip_whitelist_added', '10.0.0.0/8'],
      ['ip_whitelist_added', '2001:db8::1/128'],
      ['ip_whitelist_added', '192.0.2.7/32'],
      ['ip_whitelist_removed', '10.0.0.0/8'],
      ['ip_whitelist_removed', 'all'],
    ]);
  });

  test('prints JSON for programs', async () => {
    using street = openStreet();
    const gate = street.open();
    const added = await run(gate, ipWhitelist, adding('192.0.2.0/24', 'home', 1), true);
    expect(added.lines).toEqual(['{"range":"192.0.2.0/24","is_new":true}']);
    const { lines } = await run(gate, ipWhitelist, { kind: 'list' }, true);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        ranges: [
          {
            id: expect.any(String),
            range: '192.0.2.0/24',
            description: 'home',
            expires_at: new Date(startMs + day).toISOString(),
            created_at: new Date(startMs).toISOString(),
          },
        ],
        after_failures: [],
      },
    ]);
    expect((await run(gate, ipWhitelist, { kind: 'remove', range: '192.0.2.0/24' }, true)).lines).toHaveLength(1);
    expect((await run(gate, ipWhitelist, { kind: 'clear' }, true)).lines).toEqual(['{"removed":0}']);
    expect(gate.events().map(({ event }) => event)).toEqual(['ip_whitelist_added', 'ip_whitelist_removed']);
  });

  test('lists a range once, and again when it has run out', async () => {
    using street = openStreet();
    const gate = street.open();
    await run(gate, ipWhitelist, adding('192.0.2.0/24', null, 1));
    const again = await run(gate, ipWhitelist, adding('::ffff:192.0.2.99/120'));
    expect(again.lines).toEqual(['192.0.2.0/24 was on the whitelist before: nothing has changed.']);
    gate.clock.move(day);
    expect((await run(gate, ipWhitelist, { kind: 'list' })).lines).toEqual([]);
    expect((await run(gate, ipWhitelist, adding('192.0.2.0/24'))).lines).toEqual(['192.0.2.0/24 is on the whitelist.']);
    expect(gate.events()).toHaveLength(2);
  });

  test.each([
    ['no address', adding('office'), 'is no address or range. Write it as in'],
    ['an address with a number over 255', adding('10.0.0.300'), 'is no address or range'],
    ['a prefix that is too long', adding('10.0.0.0/33'), 'is no address or range'],
    ['nothing', { kind: 'remove', range: '' }, 'is no address or range'],
    ['no days', adding('10.0.0.0/8', null, 0), 'whole number from 1'],
    ['half a day', adding('10.0.0.0/8', null, 0.5), 'whole number from 1'],
    ['what is not listed', { kind: 'remove', range: '10.0.0.0/8' }, '10.0.0.0/8 is not on the whitelist.'],
  ] as [string, RangeAction, string][])(
    'refuses %s in a sentence, and changes nothing',
    async (_what, action, sentence) => {
      using street = openStreet();
      const gate = street.open();
      const before = gate.store.version();
      await expect(run(gate, ipWhitelist, action)).rejects.toThrow(sentence);
      expect([gate.store.version(), gate.events()]).toEqual([before, []]);
    },
  );
});

describe('ip-blocks', () => {
  async function failFrom(gate: Gate, address: string): Promise<void> {
    const attempts = gate.attempts();
    for (let n = 0; n < 5; n++) await attempts.begin(callFrom(address), { account: null, userId: null });
  }

  test('prints what the operator blocked and what failures did, and removes either', async () => {
    using street = openStreet();
    const gate = street.open();
    await run(gate, ipBlocks, adding('203.0.113.0/24', 'scanners'));
    await failFrom(gate, '192.0.2.7');
    await failFrom(gate, '2001:db8::7');
    expect((await run(gate, ipBlocks, { kind: 'list' })).lines).toEqual([
      '203.0.113.0/24  scanners',
      '192.0.2.7 until 2026-11-21T09:15:00.000Z  after failures',
      '2001:db8::/64 until 2026-11-21T09:15:00.000Z  after failures',
    ]);

    await run(gate, ipBlocks, { kind: 'remove', range: '192.0.2.7' });
    await run(gate, ipBlocks, { kind: 'remove', range: '2001:db8::/64' });
    await expect(run(gate, ipBlocks, { kind: 'remove', range: '192.0.2.7' })).rejects.toThrow('not on the block list');
    expect((await run(gate, ipBlocks, { kind: 'list' })).lines).toEqual(['203.0.113.0/24  scanners']);
    const removals = gate.events().filter(({ event }) => event === 'ip_block_removed');
    expect(removals.map(({ details }) => JSON.parse(details) as unknown)).toEqual([
      { range: '192.0.2.7', after_failures: true },
      { range: '2001:db8::/64', after_failures: true },
    ]);
  });

  test('clear lets in whoever was locked out, and leaves accounts locked', async () => {
    using street = openStreet();
    const gate = street.open();
    await run(gate, ipBlocks, adding('0.0.0.0/0'));
    await failFrom(gate, '192.0.2.7');
    const attempts = gate.attempts();
    const ada = { account: 'ada', userId: 'ada' };
    for (let n = 0; n < 5; n++) await attempts.begin(callFrom('127.0.0.1'), ada);

    expect((await run(gate, ipBlocks, { kind: 'clear' })).lines).toEqual(['Took 2 entries off the block list.']);
    const { requireAddress, requireUnlocked } = gate.firewall();
    expect(() => requireAddress('192.0.2.7')).not.toThrow();
    expect(() => requireUnlocked('192.0.2.7')).not.toThrow();
    await expect(attempts.begin(callFrom('127.0.0.1'), ada)).rejects.toMatchObject({ code: 'ACCOUNT_LOCKED' });
  });
});
