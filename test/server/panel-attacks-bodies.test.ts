import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../../packages/server/src/contract/operations.gen.ts';
import { password } from '../house.ts';
import { type CrewChange, changeOf, crewChanges } from './crew-changes.ts';
import type { CrewMember } from './crew-scene.ts';
import { type Desk, openDesk } from './management-scene.ts';

const nobody = '019f0000-0000-7000-8000-000000000000';
const manyKeys = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`key_${n}`, n]));

/** Columns and rights that nobody sets by sending them. */
const columns: Record<string, unknown> = {
  id: nobody,
  user_id: nobody,
  role: 'admin',
  rank: 'super',
  is_super_admin: true,
  kind: 'admin',
  created_by: 'operator',
  must_change_password: false,
  mustChangePassword: false,
  password_hash: '$argon2id$v=19$m=8,t=1,p=1$AAAAAAAAAAA$AAAA',
  email_index: 'x',
  email_sealed: 'x',
  api_key_hash: 'x',
  permissions: ['*'],
  scopes: ['*'],
  last_login: '2026-01-01T00:00:00.000Z',
  time_created: '2026-01-01T00:00:00.000Z',
  constructor: { prototype: { rank: 'super' } },
  prototype: { rank: 'super' },
};

/** All that is stored of people and settings. */
function stored({ house }: Desk): string {
  const tables = ['users', 'admins', 'support_staff', 'tenants', 'hot_settings', 'ip_ranges', 'custom_styles'];
  const known = house.rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'");
  return tables
    .filter((name) => known.some((table) => table.name === name))
    .map((name) => JSON.stringify(house.rows(`SELECT * FROM ${name}`)))
    .join('\n');
}

const withBody = crewChanges.filter((id) => operations[id].hasBody);

describe.each(withBody)('A body for %s', (id: CrewChange) => {
  test('sets nothing by names that the contract does not have', async () => {
    await using desk = await openDesk();
    const { who, method, path, body = {} } = await changeOf(desk, id);
    const before = stored(desk);
    const send = async (text: string) => {
      const startMs = performance.now();
      const reply = await desk.house.send(method, path, text, who.headers);
      return { status: reply.status, length: (await reply.text()).length, ms: performance.now() - startMs };
    };

    for (const [name, value] of Object.entries(columns)) {
      const { status } = await send(JSON.stringify({ ...body, [name]: value }));
      expect([name, status]).toEqual([name, 422]);
    }
    const text = JSON.stringify(body);
    for (const key of ['__proto__', '\\u005f_proto__']) {
      expect((await send(text.replace('{', `{"${key}":{"rank":"super"},`))).status).toBeOneOf([400, 422]);
    }
    expect((await send(text.replace('{', '{"name":"a","name":"b",'))).status).toBeOneOf([400, 422]);
    for (const other of ['[]', 'null', '"x"', '1', `[${text}]`, '[[[[{}]]]]', `${text}${text}`]) {
      expect([other, (await send(other)).status]).toEqual([other, expect.toBeOneOf([400, 422])]);
    }
    const many = await send(JSON.stringify({ ...body, ...manyKeys }));
    expect([many.status, many.length < 10_000, many.ms < 1_000]).toEqual([422, true, true]);
    expect(stored(desk)).toBe(before);
    expect(({} as Record<string, unknown>).rank).toBeUndefined();
  });
});

describe('Settings', () => {
  test('are changed by their own names alone: no secret, nothing inherited, not thousands at once', async () => {
    await using desk = await openDesk();
    const change = async (settings: string) => {
      const reply = await desk.house.send(
        'PUT',
        '/v1/admin-panel/config',
        `{"settings":${settings}}`,
        desk.root.headers,
      );
      const text = await reply.text();
      return { status: reply.status, length: text.length };
    };
    const before = stored(desk);
    for (const name of [
      ...['SECRET_KEY', 'API_KEY', 'MASTER_KEY', 'WAPI_KEY', 'WAPI_URL', 'DATABASE_URL', 'TRUST_PROXY', 'SMTP_HOST'],
      ...['constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'x'.repeat(50_000)],
    ]) {
      const { status, length } = await change(JSON.stringify({ [name]: 'x', LOG_LEVEL: 'error' }));
      expect([name, status, length < 2_000]).toEqual([name, 422, true]);
    }
    expect((await change('{"__proto__":{"LOG_LEVEL":"silent"}}')).status).toBeOneOf([400, 422]);
    expect((await change(JSON.stringify(manyKeys))).status).toBe(422);
    expect(stored(desk)).toBe(before);
  });
});

describe('A body for a door', () => {
  test.each([
    ['/v1/admin-panel/setup', { token: 'x', username: 'mallory', name: 'Mallory M', email: 'm@example.org', password }],
    ['/v1/admin-panel/login', { username: 'root-admin', password }],
    ['/v1/support/login', { username: 'root-admin', password }],
    ['/v1/admin-panel/refresh', { refresh_token: 'x' }],
    ['/v1/support/refresh', { refresh_token: 'x' }],
  ])('at %s is taken as the contract has it', async (path, body) => {
    await using desk = await openDesk();
    const before = stored(desk);
    const send = async (text: unknown) => (await desk.house.send('POST', path, text)).status;
    for (const [name, value] of Object.entries(columns)) {
      expect([name, await send({ ...body, [name]: value })]).toEqual([name, 422]);
    }
    for (const wrong of [null, '', 0, [], {}, true, ['x'], { $ne: null }]) {
      for (const name of Object.keys(body)) {
        expect([name, wrong, await send({ ...body, [name]: wrong })]).toEqual([name, wrong, 422]);
      }
    }
    expect(await send({ ...body, ...manyKeys })).toBe(422);
    expect(stored(desk)).toBe(before);
  });
});

describe('A query', () => {
  const lists = (Object.keys(operations) as OperationId[]).filter(
    (id) => /^\/v1\/(admin-panel|support|monitoring)\b/.test(operations[id].path) && operations[id].method === 'GET',
  );

  test('that is as long as a request may be, or names what there is not, is refused in no time', async () => {
    await using desk = await openDesk();
    const member = await desk.staff('advanced');
    const long = 'a'.repeat(12_000);
    for (const id of lists) {
      const { principals, path } = operations[id];
      const who: CrewMember = principals.some((kind) => kind === 'staff') ? member : desk.root;
      const target = path.replace(/:(id|user_id)\b/, desk.ada.userId).replace(':request_id', nobody);
      const plain = await desk.ask(who, 'GET', target);
      for (const query of [
        `page=${long}`,
        `text=${long}`,
        'page=1&'.repeat(1_500),
        '__proto__=1&'.repeat(1_000),
        'constructor[prototype][rank]=super',
        'page=1e400',
        'page=-1',
        'page_size=1000000',
        'id=x&user_id=x&request_id=x',
        '%ff=%00&%',
      ]) {
        const startMs = performance.now();
        const { status } = await desk.ask(who, 'GET', `${target}?${query}`);
        // What takes no parameters looks at none.
        expect([id, query.slice(0, 40), status]).toEqual([
          id,
          query.slice(0, 40),
          expect.toBeOneOf([422, plain.status]),
        ]);
        expect(performance.now() - startMs).toBeLessThan(1_000);
      }
    }
  });
});
