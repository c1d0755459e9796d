import { afterEach, describe, expect, test } from 'vitest';
import type { BlockList, ListedRange, RangeList } from '../../packages/server/src/contract/types.ts';
import { movableClock } from '../clock.ts';
import { type House, openHouse, type Settings } from '../house.ts';
import { openPanel, type Panel } from './crew-scene.ts';

const startMs = Date.UTC(2026, 10, 21, 9, 0);
const minute = 60_000;
const whitelist = '/v1/admin-panel/ip-whitelist';
const blocks = '/v1/admin-panel/ip-blocks';
const config = '/v1/admin-panel/config';
const own = '192.0.2.1';

/** A panel behind a proxy: whoever asks says where they come from. */
interface Gate extends Panel {
  clock: ReturnType<typeof movableClock>;
  /** As the admin, from an address. */
  act<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    address?: string,
  ): Promise<{ status: number; body: Body; headers: Headers }>;
  /** What a stranger of an address gets: 401 where they are let in. */
  knock(address: string, house?: House): Promise<number>;
  added(path: string, body: object): Promise<ListedRange>;
}

let gate: Gate;
afterEach(() => gate.house.close());

async function open(settings: Settings = {}): Promise<Gate> {
  const clock = movableClock(startMs);
  const panel = await openPanel({ TRUST_PROXY: '1', ...settings }, clock);
  const { house, root, ask } = panel;
  gate = {
    ...panel,
    clock,
    act: (method, path, body, address = own) => ask(root, method, path, body, { 'x-forwarded-for': address }),
    knock: async (address, at = house) =>
      (await at.fetch('/v1/users/profile', { headers: { 'x-forwarded-for': address } })).status,
    async added(path, body) {
      const { status, body: made } = await gate.act<ListedRange>('POST', path, body);
      if (status !== 201) throw new Error(`Listing answered ${status}: ${JSON.stringify(made)}`);
      return made;
    },
  };
  return gate;
}

function events(name: string): unknown[] {
  const sql = 'SELECT actor, details FROM security_logs WHERE event = ? ORDER BY seq';
  return gate.house
    .rows<{ actor: string; details: string }>(sql, name)
    .map(({ actor, details }) => [actor, JSON.parse(details)]);
}

const code = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body.error_code];
const turnOn = (name: string, address?: string) => gate.act('PUT', config, { settings: { [name]: true } }, address);

describe('An entry', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7/32'],
    [' 192.0.2.7/24 ', '192.0.2.0/24'],
    ['::ffff:192.0.2.7', '192.0.2.7/32'],
    ['::ffff:192.0.2.7/120', '192.0.2.0/24'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1/128'],
    ['2001:db8::1/32', '2001:db8::/32'],
    ['0.0.0.0/0', '0.0.0.0/0'],
  ])('is kept in its one spelling, once: %s', async (given, range) => {
    const { act, added } = await open();
    const entry = await added(whitelist, { range: given, description: 'The office' });
    expect(entry).toMatchObject({ range, description: 'The office', expires_at: null });
    for (const spelling of [given, range]) {
      expect(code(await act('POST', whitelist, { range: spelling }))).toEqual([409, 'CONFLICT']);
    }
    expect((await act<RangeList>('GET', whitelist)).body).toEqual({ data: [entry], page: 1, page_size: 50, total: 1 });
    expect(events('ip_whitelist_added')).toEqual([[`admin:${gate.root.id}`, { range, until: null }]]);
  });

  test('that is no address, or is over already, is refused with what is wrong', async () => {
    const { act } = await open();
    const ranges = ['localhost', '192.0.2', '192.0.2.7/33', '010.0.0.1', '1.2.3.4:80', 'fe80::1%eth0', '::/129', '/8'];
    for (const range of ranges) {
      const { status, body } = await act<{ errors: { path: string }[] }>('POST', blocks, { range });
      expect([range, status, body.errors[0]?.path]).toEqual([range, 422, 'range']);
    }
    const times = [
      '2026-11-21T09:00:00Z',
      '2026-11-21T08:59:59Z',
      '2026-13-01T00:00:00Z',
      '2027-02-30T00:00:00Z',
      '2027',
    ];
    for (const expires_at of times) {
      const { status, body } = await act<{ errors: { path: string }[] }>('POST', blocks, {
        ...{ range: '203.0.113.7', expires_at },
      });
      expect([expires_at, status, body.errors?.[0]?.path]).toEqual([expires_at, 422, 'expires_at']);
    }
    expect((await act<BlockList>('GET', blocks)).body.total).toBe(0);
  });

  test('holds at once here and a second later elsewhere, until its time is over', async () => {
    const { clock, knock, added, act } = await open();
    const neighbour = await openHouse({ TRUST_PROXY: '1', DATA_DIR: gate.house.dataDir }, clock);
    const until = new Date(startMs + 10 * minute).toISOString();
    expect(await knock('203.0.113.7', neighbour)).toBe(401);
    await added(blocks, { range: '203.0.113.0/24', expires_at: until });
    expect(await knock('203.0.113.7')).toBe(403);
    clock.move(1_000);
    expect(await knock('203.0.113.7', neighbour)).toBe(403);
    expect((await act<BlockList>('GET', blocks)).body.data).toMatchObject([{ expires_at: until, source: 'operator' }]);

    clock.move(10 * minute);
    expect([await knock('203.0.113.7'), await knock('203.0.113.7', neighbour)]).toEqual([401, 401]);
    expect((await act<BlockList>('GET', blocks)).body).toMatchObject({ data: [], total: 0 });
    const again = await added(blocks, { range: '203.0.113.0/24' });
    clock.move(1_000);
    expect([await knock('203.0.113.7'), await knock('203.0.113.7', neighbour)]).toEqual([403, 403]);

    expect((await act('DELETE', `${blocks}/${again.id}`)).status).toBe(200);
    expect(await knock('203.0.113.7')).toBe(401);
    clock.move(1_000);
    expect(await knock('203.0.113.7', neighbour)).toBe(401);
    expect(events('ip_block_removed')).toEqual([[`admin:${gate.root.id}`, { range: '203.0.113.0/24' }]]);
    expect(code(await act('DELETE', `${blocks}/${again.id}`))).toEqual([404, 'NOT_FOUND']);
    await neighbour.close();
  });

  test('comes once, in the order in which they were listed, whatever the page', async () => {
    const { added, act } = await open();
    const ranges: string[] = [];
    for (let n = 1; n <= 7; n++) ranges.push((await added(blocks, { range: `203.0.113.${n}` })).range);
    const seen: string[] = [];
    for (let page = 1; page <= 4; page++) {
      const { body } = await act<BlockList>('GET', `${blocks}?page=${page}&page_size=2`);
      expect(body.total).toBe(7);
      seen.push(...body.data.map(({ range }) => range));
    }
    expect(seen).toEqual(ranges);
    expect((await act<BlockList>('GET', `${blocks}?page=9&page_size=2`)).body.data).toEqual([]);
  });
});

describe('A block after failures', () => {
  test.each([
    ['198.51.100.7', '198.51.100.7', '198.51.100.7'],
    ['2001:db8:1:2:3::4', '2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['::1:2:3:4:5', '0:0:0:1::', '0:0:0:1::/64'],
  ])('is listed, and lifted by its id: %s', async (address, id, range) => {
    const { act, knock, house } = await open({ MAX_FAILED_LOGIN_ATTEMPTS: '1' });
    const wrong = { username: 'nobody', password: 'Wrong-horse-1' };
    await house.post('/v1/users/login', wrong, { 'x-forwarded-for': address });
    expect(await knock(address)).toBe(403);
    const { data } = (await act<BlockList>('GET', blocks)).body;
    const expires_at = new Date(startMs + 15 * minute).toISOString();
    expect(data).toEqual([{ id, range, source: 'failures', description: null, expires_at, created_at: null }]);

    expect((await act('DELETE', `${blocks}/${encodeURIComponent(id)}`)).status).toBe(200);
    expect(await knock(address)).toBe(401);
    expect((await act<BlockList>('GET', blocks)).body.total).toBe(0);
    expect(events('ip_block_removed')).toEqual([[`admin:${gate.root.id}`, { range, after_failures: true }]]);
    expect(code(await act('DELETE', `${blocks}/${encodeURIComponent(id)}`))).toEqual([404, 'NOT_FOUND']);
  });

  test('is not lifted by what names none', async () => {
    const { act } = await open();
    for (const id of ['nothing', '192.0.2.99', 'account:root-admin', '..', ':::']) {
      expect([id, (await act('DELETE', `${blocks}/${encodeURIComponent(id)}`)).status]).toEqual([id, 404]);
    }
    expect(events('ip_block_removed')).toEqual([]);
  });
});

describe('An admin', () => {
  test('is not shut out by turning on the whitelist: an entry in force must let their address in', async () => {
    const { clock, added, act } = await open();
    const refused = [409, 'CONFLICT'];
    expect(code(await turnOn('IP_WHITELIST_ENABLED'))).toEqual(refused);
    await added(whitelist, { range: '192.0.3.0/24' });
    const until = new Date(startMs + minute).toISOString();
    await added(whitelist, { range: '192.0.2.0/24', expires_at: until });
    clock.move(minute);
    expect(code(await turnOn('IP_WHITELIST_ENABLED'))).toEqual(refused);
    await added(whitelist, { range: '::ffff:192.0.2.1' });
    expect(code(await turnOn('IP_WHITELIST_ENABLED', '198.51.100.1'))).toEqual(refused);
    expect((await turnOn('IP_WHITELIST_ENABLED', '::ffff:192.0.2.1')).status).toBe(200);
    expect([await gate.knock(own), await gate.knock('198.51.100.1')]).toEqual([401, 403]);
    expect((await act('GET', config)).status).toBe(200);
  });

  test('does not take the last entry that lets them in off a whitelist that is on', async () => {
    const { clock, added, act } = await open();
    const [wide, narrow] = [await added(whitelist, { range: '192.0.2.0/24' }), await added(whitelist, { range: own })];
    const other = await added(whitelist, { range: '192.0.3.0/24' });
    await turnOn('IP_WHITELIST_ENABLED');
    expect((await act('DELETE', `${whitelist}/${narrow.id}`)).status).toBe(200);
    expect(code(await act('DELETE', `${whitelist}/${wide.id}`))).toEqual([409, 'CONFLICT']);
    expect((await act('DELETE', `${whitelist}/${other.id}`)).status).toBe(200);
    const until = new Date(startMs + minute).toISOString();
    await added(whitelist, { range: '192.0.0.0/16', expires_at: until });
    clock.move(minute + 1);
    expect(code(await act('DELETE', `${whitelist}/${wide.id}`))).toEqual([409, 'CONFLICT']);
    expect((await act('PUT', config, { settings: { IP_WHITELIST_ENABLED: null } })).status).toBe(200);
    expect((await act('DELETE', `${whitelist}/${wide.id}`)).status).toBe(200);
    expect(events('ip_whitelist_removed')).toHaveLength(3);
  });

  test('does not block a range that they come from, in whatever spelling', async () => {
    const { act } = await open();
    for (const range of [own, '192.0.2.0/24', '0.0.0.0/0', '::ffff:192.0.2.1', '::ffff:0:0/96']) {
      expect([range, ...code(await act('POST', blocks, { range }))]).toEqual([range, 409, 'CONFLICT']);
    }
    for (const range of ['2001:db8::1', '2001:db8::/32', '::/0']) {
      expect([range, ...code(await act('POST', blocks, { range }, '2001:db8::1'))]).toEqual([range, 409, 'CONFLICT']);
    }
    expect((await act<BlockList>('GET', blocks)).body.total).toBe(0);
  });

  test('does not turn on a firewall that blocks them', async () => {
    const { added, act } = await open();
    await act('PUT', config, { settings: { FIREWALL_ENABLED: false } });
    await added(blocks, { range: '198.51.100.0/24' });
    expect(code(await turnOn('FIREWALL_ENABLED', '198.51.100.1'))).toEqual([409, 'CONFLICT']);
    expect(code(await act('PUT', config, { settings: { FIREWALL_ENABLED: null } }, '198.51.100.1'))).toEqual([
      ...[409, 'CONFLICT'],
    ]);
    expect((await turnOn('FIREWALL_ENABLED')).status).toBe(200);
    expect(await gate.knock('198.51.100.1')).toBe(403);
  });

  test('on the machine itself is known by its loopback address, whatever a header says', async () => {
    const { house, root } = await open({ TRUST_PROXY: '' });
    const origin = await house.listen();
    const send = async (method: string, path: string, body: object) => {
      const headers = { ...root.headers, 'content-type': 'application/json', 'x-forwarded-for': own };
      return (await fetch(origin + path, { method, headers, body: JSON.stringify(body) })).status;
    };
    const on = { settings: { IP_WHITELIST_ENABLED: true } };
    expect(await send('POST', blocks, { range: '127.0.0.0/8' })).toBe(409);
    expect(await send('POST', whitelist, { range: own })).toBe(201);
    expect(await send('PUT', config, on)).toBe(409);
    expect(await send('POST', whitelist, { range: '::ffff:127.0.0.1' })).toBe(201);
    expect(await send('PUT', config, on)).toBe(200);
    expect(await send('POST', blocks, { range: '203.0.113.7' })).toBe(201);
  });
});
