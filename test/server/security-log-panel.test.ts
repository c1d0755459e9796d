import { afterEach, expect, test } from 'vitest';
import type { SecurityLogList } from '../../packages/server/src/contract/types.ts';
import { openPanel, type Panel } from './crew-scene.ts';

const path = '/v1/admin-panel/security-logs';
/** In the future, so that what the scene itself writes down does not fall among them. */
const baseMs = Date.UTC(2030, 0, 1);
const ada = '01890a5d-ac96-774b-bcce-b302099a8057';
const ben = '01890a5d-ac96-774b-bcce-b302099a8058';

let panel: Panel;
afterEach(() => panel.house.close());

/** A log of so many events, several in one millisecond. */
async function open(count: number) {
  panel = await openPanel();
  const { house, root, ask } = panel;
  house.write('PRAGMA ignore_check_constraints = 0');
  const insert = `INSERT INTO security_logs (event, severity, actor, user_id, address, request_id, details, created_at, previous_hash, hash)
    VALUES (?, ?, ?, ?, ?, 'r', ?, ?, 'p', 'h')`;
  for (let n = 0; n < count; n++) {
    house.write(
      insert,
      ...[['login', 'login_failed', 'config_changed'][n % 3], ['info', 'warning', 'critical'][n % 5] ?? 'info'],
      ...[n % 4 === 0 ? 'admin:1' : `user:${ada}`, n % 2 === 0 ? ada : ben, n % 7 === 0 ? '2001:db8::1' : '192.0.2.1'],
      ...[JSON.stringify({ n, "it's": '<b>' }), baseMs + Math.floor(n / 3) * 1_000],
    );
  }
  return {
    ...panel,
    list: (query: string) => ask<SecurityLogList>(root, 'GET', `${path}?${query}`),
    /** Numbers on all pages. */
    async walked(query: string, size: number): Promise<number[]> {
      const seen: number[] = [];
      for (let page = 1; ; page++) {
        const { body } = await ask<SecurityLogList>(root, 'GET', `${path}?${query}&page=${page}&page_size=${size}`);
        if (body.data.length === 0) return seen;
        seen.push(...body.data.map(({ seq }) => seq));
      }
    },
  };
}

const from = new Date(baseMs + 10_000).toISOString();
const to = new Date(baseMs + 40_000).toISOString();
const since = `created_at >= ${baseMs + 10_000}`;
const before = `created_at < ${baseMs + 40_000}`;
const filters: [query: string, where: string][] = [
  ['event=login', "event = 'login'"],
  ['severity=critical', "severity = 'critical'"],
  [`user_id=${ada}`, `user_id = '${ada}'`],
  ['actor=admin:1', "actor = 'admin:1'"],
  ['ip=2001:DB8:0::1', "address = '2001:db8::1'"],
  ['ip=::ffff:192.0.2.1', "address = '192.0.2.1'"],
  [`from=${from}`, since],
  [`to=${to}`, before],
  [`from=${from}&to=${to}`, `${since} AND ${before}`],
  [`from=${to}&to=${from}`, 'false'],
  ['event=no_such_event', 'false'],
  [
    `event=login&severity=info&actor=user:${ada}&ip=192.0.2.1&from=${from}`,
    `event = 'login' AND severity = 'info' AND actor = 'user:${ada}' AND address = '192.0.2.1' AND ${since}`,
  ],
  [
    `user_id=${ben}&event=login_failed&severity=warning&ip=192.0.2.1&from=${from}&to=${to}`,
    `user_id = '${ben}' AND event = 'login_failed' AND severity = 'warning' AND address = '192.0.2.1' AND ${since} AND ${before}`,
  ],
];

test('Filters, each and together, find what plain SQL finds.', async () => {
  const { house, walked } = await open(150);
  for (const [query, where] of filters) {
    const sql = `SELECT seq FROM security_logs WHERE ${where} ORDER BY created_at DESC, seq DESC`;
    const expected = house.rows<{ seq: number }>(sql).map(({ seq }) => seq);
    expect([query, await walked(query, 40)]).toEqual([query, expected]);
  }
});

test('Paging through 500 events gives each once, the latest first.', async () => {
  const { house, walked } = await open(500);
  const expected = house.rows<{ seq: number }>('SELECT seq FROM security_logs ORDER BY created_at DESC, seq DESC');
  expect(expected.length).toBeGreaterThan(500);
  expect(await walked('', 37)).toEqual(expected.map(({ seq }) => seq));
  expect(await walked('', 200)).toEqual(expected.map(({ seq }) => seq));
});

test('An event has who, what, where, when, and its details as they were written.', async () => {
  const { list } = await open(1);
  const { body } = await list('ip=2001:db8::1');
  expect(body.data).toEqual([
    {
      ...{ seq: body.data[0]?.seq, event: 'login', severity: 'info', actor: 'admin:1', user_id: ada },
      ...{
        address: '2001:db8::1',
        request_id: 'r',
        details: { n: 0, "it's": '<b>' },
        created_at: '2030-01-01T00:00:00.000Z',
      },
    },
  ]);
  expect([body.page, body.page_size, body.total]).toEqual([1, 50, 1]);
});

test('What is no time, address, severity or page is refused by its name.', async () => {
  const { list } = await open(0);
  const bad: [string, string][] = [
    ['from', '2026-01-31'],
    ['from', '2026-02-30T00:00:00Z'],
    ['from', '2026-01-31T25:00:00Z'],
    ['from', '2026-01-31T00:00:00'],
    ['to', '2026-01-31T00:00:00%2B01:00'],
    ['to', '2026-04-31T00:00:00Z'],
    ['to', 'yesterday'],
    ['ip', '192.0.2.0/24'],
    ['ip', '192.0.2.256'],
    ['ip', 'localhost'],
    ['severity', 'fatal'],
    ['user_id', 'ada'],
    ['page', '0'],
    ['page_size', '201'],
    ['colour', 'red'],
  ];
  for (const [name, value] of bad) {
    const { status, body } = await list(`${name}=${value}`);
    const { errors = [] } = body as { errors?: { path: string }[] };
    expect([name, value, status, errors[0]?.path]).toEqual([name, value, 422, name]);
  }
});
