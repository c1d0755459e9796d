import { afterEach, describe, expect, test } from 'vitest';
import { hotSettings } from '../../packages/server/src/config/hot.ts';
import { type SettingName, settings } from '../../packages/server/src/config/settings.ts';
import type { ConfigList } from '../../packages/server/src/contract/types.ts';
import { movableClock } from '../clock.ts';
import { openHouse, type Settings } from '../house.ts';
import { probes, slowNames } from './hot-probes.ts';
import { type Desk, openDesk, path } from './hot-scene.ts';
import { eventually } from './upstream-scene.ts';

const startMs = Date.UTC(2026, 10, 21, 9, 0);
const hourMs = 3_600_000;
const clock = movableClock(startMs);
let desk: Desk;
afterEach(() => desk.close());

async function open(own: Settings = {}): Promise<Desk> {
  desk = await openDesk(own, clock);
  return desk;
}

const kept = () => desk.house.rows('SELECT name, value FROM system_config ORDER BY seq');

describe('A setting that is changed', () => {
  test.each(Object.entries(probes))('is in force at once, and elsewhere a second later: %s', async (name, probe) => {
    const { house, neighbour, put, entry } = await open(probe.settings);
    await probe.scene?.(desk);
    clock.move(1_000);
    const { look, value } = probe;
    const [usual, changed] = probe.shows;
    expect([await look(house, desk), await look(neighbour, desk)]).toEqual([usual, usual]);

    expect((await put({ [name]: value })).status).toBe(200);
    expect(await look(house, desk)).toEqual(changed);
    clock.move(1_000);
    expect(await look(neighbour, desk)).toEqual(changed);
    expect(await entry(name)).toMatchObject({ value, origin: 'database', is_locked: false });

    expect((await put({ [name]: null })).status).toBe(200);
    expect(await look(house, desk)).toEqual(usual);
    clock.move(1_000);
    expect(await look(neighbour, desk)).toEqual(usual);
    expect(await entry(name)).toMatchObject({ origin: 'default' });
  });

  test('is one of those that are shown to hold', async () => {
    await open();
    expect([...Object.keys(probes), ...slowNames].sort()).toEqual([...hotSettings].sort());
  });

  test('is still changed after a restart', async () => {
    const { put, house, root } = await open();
    await put({ LEVEL_LOW_MODEL: 'other-model' });
    const started = await openHouse({ DATA_DIR: house.dataDir });
    const reply = await started.fetch(path, { headers: root.headers });
    const { data } = (await reply.json()) as ConfigList;
    expect(data.find(({ name }) => name === 'LEVEL_LOW_MODEL')).toMatchObject({ value: 'other-model' });
    await started.close();
  });
});

test('Retention that is changed counts for what is there already.', { timeout: 60_000 }, async () => {
  const { house, put, mock } = await open();
  const user = await house.register('ada');
  const body = { level: 'low', messages: [{ role: 'user', content: 'Is 3599 prime?' }] };
  for (let n = 0; n < 3; n++) await house.post('/v1/prompt/completions', body, user.headers);
  expect(mock.calls).toHaveLength(3);
  house.write('UPDATE message_logs SET created_at = created_at - 864000000 WHERE seq <= 2');
  house.write('UPDATE message_contents SET sealed = zeroblob(700000)');
  house.write(
    `INSERT INTO api_usage_logs (day, user_id, route, r_type, level, requests, failures, prompt_tokens,
       completion_tokens, credits_main, conversations, processing_time_ms)
     VALUES ('2026-11-01', '*', 'getProfile', '', '', 1, 0, 0, 0, 0, 0, 0)`,
  );
  const left = () => {
    const [found] = house.rows<{ logs: number; contents: number; usage: number }>(
      `SELECT (SELECT count(*) FROM message_logs) AS logs, (SELECT count(*) FROM message_contents) AS contents,
         (SELECT count(*) FROM api_usage_logs WHERE day = '2026-11-01') AS usage`,
    );
    return JSON.stringify(found);
  };
  const changes: [object, string][] = [
    [{ MESSAGE_CONTENT_MAX_MB: 1 }, '{"logs":3,"contents":1,"usage":1}'],
    [{ MESSAGE_CONTENT_MAX_MB: null, USAGE_LOG_RETENTION_DAYS: 5 }, '{"logs":3,"contents":1,"usage":0}'],
    [{ MESSAGE_LOG_RETENTION_DAYS: 5 }, '{"logs":1,"contents":1,"usage":0}'],
  ];
  for (const [change, expected] of changes) {
    expect((await put({ ...change })).status).toBe(200);
    clock.move(hourMs + 1);
    await eventually(`${expected}, not ${left()}`, () => left() === expected, 15_000);
  }
});

describe('Limits that are changed', () => {
  test('count from the change on: who was throttled goes on, and 0 sets none', async () => {
    const { house, put } = await open({ RATE_LIMIT_BURST: '' });
    const { headers } = await house.register('ada');
    const profile = () => house.fetch('/v1/users/profile', { headers });
    const statuses = async (count: number) =>
      (await Promise.all(Array.from({ length: count }, profile))).filter(({ status }) => status === 200).length;

    await put({ RATE_LIMIT_REQUESTS_PER_MINUTE: 1, RATE_LIMIT_BURST: 3 });
    expect(await statuses(10)).toBe(3);
    await put({ RATE_LIMIT_REQUESTS_PER_MINUTE: 1_000 });
    const { status, headers: told } = await profile();
    expect([status, told.get('ratelimit')]).toEqual([200, '"key";r=2;t=1']);

    await put({ RATE_LIMIT_REQUESTS_PER_MINUTE: 0 });
    expect(await statuses(50)).toBe(50);
    expect((await profile()).headers.get('ratelimit-policy')).toBe(null);
    await put({ RATE_LIMIT_REQUESTS_PER_MINUTE: 1 });
    expect(await statuses(10)).toBeLessThanOrEqual(3);
  });
});

describe('A change', () => {
  const bad: [SettingName, unknown][] = [
    ['RATE_LIMIT_BURST', 0],
    ['RATE_LIMIT_BURST', 1_000_001],
    ['RATE_LIMIT_BURST', 1.5],
    ['RATE_LIMIT_BURST', -1],
    ['RATE_LIMIT_BURST', true],
    ['RATE_LIMIT_BURST', [7]],
    ['RATE_LIMIT_BURST', ' 7'],
    ['USER_REGISTRATION_ENABLED', 1],
    ['USER_REGISTRATION_ENABLED', 'yes'],
    ['USER_REGISTRATION_ENABLED', [true]],
    ['DEFAULT_USER_CREDITS', { main: 1 }],
    ['DEFAULT_USER_CREDITS', { main: 1, reset: 1, more: 1 }],
    ['DEFAULT_USER_CREDITS', { main: '1', reset: 1 }],
    ['DEFAULT_USER_CREDITS', { main: -1, reset: 1 }],
    ['DEFAULT_USER_CREDITS', 5],
    ['DEFAULT_USER_LEVEL', 'extreme'],
    ['DEFAULT_USER_STYLES', ['none']],
    ['DEFAULT_USER_STYLES', [5]],
    ['DEFAULT_R_TYPE', 'No Style'],
    ['STYLE_COSTS', { bpe: 1.5 }],
    ['STYLE_COSTS', []],
    ['LEVEL_LOW_MODEL', ''],
    ['LEVEL_LOW_MODEL', '  '],
    ['LEVEL_LOW_MODEL', 5],
    ['LEVEL_LOW_MODEL', true],
    ['LEVEL_LOW_MODEL', { model: 'gpt' }],
    ['LEVEL_LOW_MODEL', ['gpt-4o']],
    ['LEVEL_LOW_MODEL', 'm'.repeat(20_001)],
    ['WAPI_MODELS', ['one', 2]],
    ['WAPI_MODELS', ['one', null]],
    ['WAPI_MODELS', ['one,two']],
    ['WAPI_MODELS', [['one']]],
    ['WAPI_MODELS', { one: 'two' }],
    ['LOG_LEVEL', 'loud'],
  ];

  test('of the wrong kind or range changes nothing, and the answer names it', async () => {
    const { put } = await open({ LOG_LEVEL: '' });
    for (const [name, value] of bad) {
      const { status, body } = await put({ USER_REGISTRATION_ENABLED: true, [name]: value });
      const told = [status, body.error_code, body.errors?.[0]?.path];
      expect([value, ...told]).toEqual([value, 422, 'INVALID_REQUEST', `settings.${name}`]);
    }
    expect(kept()).toEqual([]);
  });

  test('of what is unknown, fixed at the start or secret is refused with all that came with it', async () => {
    const { put, root, ask } = await open();
    for (const name of ['NO_SUCH_SETTING', 'PORT', 'API_KEY', 'MASTER_KEY', 'constructor', 'toString', '']) {
      const { status, body } = await put({ DEFAULT_USER_LEVEL: 'low', [name]: 'x' });
      expect([name, status, body.errors?.[0]?.path]).toEqual([name, 422, `settings.${name}`]);
    }
    for (const settings of ['{"__proto__":{"DEBUG":true}}', '{"x":1,"x":2}', '{}', '[]', 'null', '"x"']) {
      const { status } = await ask(root, 'PUT', path, `{"settings":${settings}}`);
      expect([settings, status]).toEqual([settings, 422]);
    }
    expect(kept()).toEqual([]);
  });

  test('of what the server was started with is refused, and it is shown as locked', async () => {
    const { put, entry } = await open({ DEFAULT_USER_LEVEL: 'high', LOG_LEVEL: '' });
    const { status, body } = await put({ LEVEL_LOW_MODEL: 'other-model', DEFAULT_USER_LEVEL: 'low' });
    expect([status, body.error_code, body.errors?.[0]?.path]).toEqual([
      ...[409, 'SETTING_LOCKED', 'settings.DEFAULT_USER_LEVEL'],
    ]);
    expect((await put({ DEFAULT_USER_LEVEL: null })).status).toBe(409);
    expect(await entry('DEFAULT_USER_LEVEL')).toMatchObject({ value: 'high', origin: 'flag', is_locked: true });
    expect(await entry('LEVEL_LOW_MODEL')).toMatchObject({ value: 'gpt-4o-mini', origin: 'default', is_locked: false });
    expect(kept()).toEqual([]);
  });

  test('may be spelled as JSON or as the environment has it, and is answered as JSON', async () => {
    const { put, entry } = await open();
    const spellings: [string, unknown, unknown][] = [
      ['RATE_LIMIT_BURST', '7', 7],
      ['RATE_LIMIT_BURST', 8, 8],
      ['USER_REGISTRATION_ENABLED', 'false', false],
      ['WAPI_MODELS', 'one, two', ['one', 'two']],
      ['WAPI_MODELS', ['one', 'two'], ['one', 'two']],
      ['WAPI_MODELS', [], []],
      ['WAPI_MODELS', '', []],
      ['DEFAULT_USER_CREDITS', '{"main":1,"reset":2}', { main: 1, reset: 2 }],
      ['STYLE_COSTS', { constructor: 3, tot: 0 }, { constructor: 3, tot: 0 }],
    ];
    for (const [name, given, value] of spellings) {
      const { status, body } = await put({ [name]: given });
      expect([name, given, status]).toEqual([name, given, 200]);
      expect(body.data?.find((found) => found.name === name)?.value).toEqual(value);
      expect((await entry(name)).value).toEqual(value);
    }
  });

  test('is written down with who, when, and what was before and after', async () => {
    const { house, put, root, history } = await open();
    clock.move(1_000);
    await put({ LEVEL_LOW_MODEL: 'one', RATE_LIMIT_BURST: 7 });
    await put({ LEVEL_LOW_MODEL: 'two' });
    await put({ LEVEL_LOW_MODEL: null });
    const by = { changed_by: `admin:${root.id}`, changed_at: new Date(clock.now()).toISOString() };
    expect(await history('LEVEL_LOW_MODEL')).toEqual(
      [null, 'two', 'one'].map((value) => ({ name: 'LEVEL_LOW_MODEL', value, ...by })),
    );
    expect(await history('RATE_LIMIT_BURST')).toEqual([{ name: 'RATE_LIMIT_BURST', value: 7, ...by }]);
    expect(await history()).toHaveLength(4);
    expect(await history('constructor')).toEqual([]);
    const events = house.rows<{ actor: string; details: string }>(
      "SELECT actor, details FROM security_logs WHERE event = 'config_changed' ORDER BY seq",
    );
    expect(events.map(({ actor, details }) => [actor, JSON.parse(details)])).toEqual([
      [
        by.changed_by,
        {
          ...{ 'LEVEL_LOW_MODEL before': 'gpt-4o-mini', 'LEVEL_LOW_MODEL after': 'one' },
          ...{ 'RATE_LIMIT_BURST before': '20', 'RATE_LIMIT_BURST after': '7' },
        },
      ],
      [by.changed_by, { 'LEVEL_LOW_MODEL before': 'one', 'LEVEL_LOW_MODEL after': 'two' }],
      [by.changed_by, { 'LEVEL_LOW_MODEL before': 'two', 'LEVEL_LOW_MODEL after': 'gpt-4o-mini' }],
    ]);
  });

  test('comes after the one before it, however many come at once to two servers', async () => {
    const { house, neighbour, root } = await open();
    await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        const body = { settings: { WAPI_MODELS: `m-${n}`, LEVEL_LOW_MODEL: `m-${n}` } };
        const server = n % 2 === 0 ? house : neighbour;
        expect((await server.send('PUT', path, body, root.headers)).status).toBe(200);
      }),
    );
    const details = house
      .rows<{ details: string }>("SELECT details FROM security_logs WHERE event = 'config_changed' ORDER BY seq")
      .map((row) => JSON.parse(row.details) as Record<string, string>);
    expect(details).toHaveLength(50);
    for (const [at, detail] of details.entries()) {
      expect(detail['LEVEL_LOW_MODEL before']).toBe(details[at - 1]?.['LEVEL_LOW_MODEL after'] ?? 'gpt-4o-mini');
      expect(detail['WAPI_MODELS after']).toBe(detail['LEVEL_LOW_MODEL after']);
    }
    const last = details.at(-1)?.['LEVEL_LOW_MODEL after'];
    clock.move(1_000);
    for (const server of [house, neighbour]) {
      const reply = await server.fetch(path, { headers: root.headers });
      const { data } = (await reply.json()) as { data: { name: string; value: unknown }[] };
      expect(data.find(({ name }) => name === 'LEVEL_LOW_MODEL')?.value).toBe(last);
    }
  });
});

describe('A kept value that does not hold any more', () => {
  test('gives way to the default with one warning, and the server starts', async () => {
    const { house } = await open();
    const insert = "INSERT INTO system_config (name, value, changed_by, changed_at) VALUES (?, ?, 'admin:x', 1)";
    house.write(insert, 'RATE_LIMIT_BURST', 'plenty');
    house.write(insert, 'LEVEL_LOW_MODEL', 'other-model');
    house.write(insert, 'GONE_SETTING', 'x');
    house.write(insert, 'constructor', 'x');
    house.write(insert, 'API_KEY', 'x');
    clock.move(1_000);
    const { put, entry, history } = desk;
    expect(await entry('RATE_LIMIT_BURST')).toMatchObject({ value: 20, origin: 'default' });
    expect(await entry('LEVEL_LOW_MODEL')).toMatchObject({ value: 'other-model', origin: 'database' });
    expect((await history('RATE_LIMIT_BURST'))[0]?.value).toBe('plenty');
    await put({ DEFAULT_USER_LEVEL: 'low' });
    await put({ DEFAULT_USER_LEVEL: 'high' });
    const warnings = house.logLines().filter(({ setting }) => setting !== undefined);
    expect(warnings).toMatchObject([{ level: 'warn', setting: 'RATE_LIMIT_BURST' }]);
    expect(JSON.stringify(warnings)).not.toContain('plenty');
  });
});

describe('The list of settings', () => {
  test('shows no secret, and for each its default and what it does', async () => {
    const { ask, root, admin } = await open();
    const { body } = await ask<{ data: { name: SettingName; description: string }[] }>(root, 'GET', path);
    expect(body.data.map(({ name }) => name)).toEqual([...hotSettings]);
    expect(body.data.filter(({ name }) => settings[name].isSecret)).toEqual([]);
    expect(body.data.every(({ description }) => description.length > 10)).toBe(true);
    expect((await ask(await admin(), 'PUT', path, { settings: { RATE_LIMIT_BURST: 7 } })).status).toBe(200);
  });
});
