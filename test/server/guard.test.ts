import { describe, expect, test } from 'vitest';
import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import { type House, openHouse, password, type Settings } from '../house.ts';
import { stillClock } from '../still-clock.ts';
import { eventually } from './upstream-scene.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const limits: Settings = { RATE_LIMIT_REQUESTS_PER_MINUTE: '100', RATE_LIMIT_ANONYMOUS_PER_MINUTE: '60' };
/** The house stands behind a proxy on this machine, which says where requests come from. */
const behindProxy: Settings = { TRUST_PROXY: '127.0.0.1' };
const from = (address: string) => ({ 'x-forwarded-for': address });
const question = { level: 'low', messages: [{ role: 'user', content: 'Is 3599 prime?' }] };

function logIn(house: House, body: object, address = '203.0.113.1'): Promise<Response> {
  return house.post('/v1/users/login', body, from(address));
}

/** An answer without what is another in every answer. */
async function comparable(reply: Response) {
  const { details, ...body } = (await reply.json()) as Record<string, unknown>;
  const headers = Object.fromEntries(reply.headers);
  delete headers['x-request-id'];
  return { status: reply.status, body, headers, names: Object.keys(details ?? {}) };
}

describe('The limit of an account', () => {
  test('lets twenty through at once, refuses the next, and says truthfully when one passes', async () => {
    const clock = stillClock(noon);
    const house = await openHouse(limits, clock);
    const { headers } = await house.register();
    const ask = () => house.fetch('/v1/models', { headers });
    const first = await ask();
    for (let more = 1; more < 20; more++) expect((await ask()).status).toBe(200);

    const refused = await ask();
    clock.move(Number(refused.headers.get('retry-after')) * 1_000 - 1_000);
    const tooSoon = await ask();
    clock.move(1_000);
    const inTime = await ask();

    expect(first.headers.get('ratelimit')).toBe('"key";r=19;t=1');
    expect(first.headers.get('ratelimit-policy')).toBe('"key";q=20;w=12');
    expect([refused.status, await refused.json()]).toMatchObject([429, { error: { code: 'RATE_LIMITED' } }]);
    expect([refused.headers.get('retry-after'), tooSoon.status, inTime.status]).toEqual(['1', 429, 200]);
    await house.close();
  });

  test('is one for its key in either header and for its sessions', async () => {
    const house = await openHouse(limits, stillClock(noon));
    const { headers, apiKey, username } = await house.register();
    const session = await house.signIn(username);
    const left = async (credential: Record<string, string>) =>
      (await house.fetch('/v1/models', { headers: credential })).headers.get('ratelimit');

    expect(await left(headers)).toBe('"key";r=19;t=1');
    expect(await left({ 'x-api-key': apiKey })).toBe('"key";r=18;t=1');
    expect(await left(session.headers)).toBe('"key";r=17;t=1');
    await house.close();
  });

  test('does not pay for what was refused by its fields, by credits, or for its size', async () => {
    const settings = { ...limits, DEFAULT_USER_LIMITS: JSON.stringify({ conversation_limit: 0, reset: 0 }) };
    const house = await openHouse({ ...settings, MAX_BODY_BYTES: '2000' }, stillClock(noon));
    const { headers } = await house.register();
    const ask = (body: unknown) => house.post('/v1/prompt/completions', body, headers);

    const refusals = [await ask({}), await ask('{'), await ask('x'.repeat(3_000)), await ask(question)];
    const next = await house.fetch('/v1/models', { headers });

    expect(refusals.map(({ status }) => status)).toEqual([422, 400, 413, 429]);
    expect(refusals.map((reply) => reply.headers.get('ratelimit'))).toEqual(Array(4).fill('"key";r=20;t=0'));
    expect(next.headers.get('ratelimit')).toBe('"key";r=19;t=1');
    await house.close();
  });
});

describe('The limit of an address', () => {
  test('counts what comes without a valid credential, and what is for nothing that exists', async () => {
    const house = await openHouse(limits, stillClock(noon));
    const left = async (path: string, init?: RequestInit) => (await house.fetch(path, init)).headers.get('ratelimit');

    expect(await left('/openapi.json')).toBe('"address";r=19;t=1');
    expect(await left('/v1/models')).toBe('"address";r=18;t=1');
    expect(await left('/v1/models', { headers: { authorization: 'Bearer nobody' } })).toBe('"address";r=17;t=1');
    expect(await left('/nowhere')).toBe('"address";r=16;t=1');
    expect(await left('/v1/models', { method: 'PATCH' })).toBe('"address";r=15;t=1');
    await house.close();
  });

  test('never holds up a probe, which shows it all the same', async () => {
    const house = await openHouse(limits, stillClock(noon));
    for (let request = 0; request < 20; request++) await house.fetch('/openapi.json');
    expect((await house.fetch('/openapi.json')).status).toBe(429);

    for (const path of [operations.getHealth.path, operations.getReadiness.path]) {
      const reply = await house.fetch(path);
      expect([reply.status, reply.headers.get('ratelimit')]).toEqual([200, '"address";r=0;t=1']);
    }
    await house.close();
  });
});

describe('Five wrong passwords', () => {
  test('lock an account that exists and one that does not, in the same words', async () => {
    const house = await openHouse(behindProxy, stillClock(noon));
    await house.register('ada');
    const told: Record<string, unknown[]> = {};
    for (const username of ['ada', 'eve']) {
      const tries = [];
      for (let n = 0; n < 7; n++) {
        tries.push(await comparable(await logIn(house, { username, password: 'Wrong-horse-1' }, `203.0.113.${n}`)));
      }
      told[username] = tries;
    }

    expect(told.ada).toEqual(told.eve);
    expect((told.ada as { status: number }[]).map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 423, 423]);
    await house.close();
  });

  test('are all that is evaluated of fifty at once from fifty addresses', async () => {
    const house = await openHouse(behindProxy);
    await house.register('ada');

    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        logIn(house, { username: 'ada', password: `Wrong-horse-${n}` }, `198.51.100.${n}`),
      ),
    );

    expect(replies.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(replies.filter(({ status }) => status === 423)).toHaveLength(45);
    expect(house.rows("SELECT seq FROM security_logs WHERE event = 'login_failed'")).toHaveLength(5);
    expect(house.rows("SELECT seq FROM security_logs WHERE event = 'account_locked'")).toHaveLength(1);
    await house.close();
  });

  test('are not in the way of many right ones at once', async () => {
    const house = await openHouse(behindProxy);
    await house.register('ada');
    const replies = await Promise.all(Array.from({ length: 8 }, () => logIn(house, { username: 'ada', password })));
    expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(200));
    await house.close();
  });

  test('lock both names of an account, tell its owner, and leave open sessions alone', async () => {
    const house = await openHouse(behindProxy);
    const { email } = await house.register('ada');
    const session = await house.signIn('ada');
    const names = [
      { username: 'ada' },
      { email },
      { username: 'ADA' },
      { email: email.toUpperCase() },
      { username: email },
    ];
    for (const [n, name] of names.entries()) {
      expect((await logIn(house, { ...name, password: 'Wrong-horse-1' }, `203.0.113.${n}`)).status).toBe(401);
    }

    const locked = await logIn(house, { username: 'ada', password }, '203.0.113.99');

    expect([locked.status, await locked.json()]).toMatchObject([423, { error_code: 'ACCOUNT_LOCKED' }]);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(3_500);
    expect((await house.fetch('/v1/users/profile', { headers: session.headers })).status).toBe(200);
    await eventually('a letter to the owner', () => house.letters().some((letter) => letter.includes('locked')));
    await house.close();
  });

  test('are forgotten after the right one, and a lock after its time', async () => {
    const clock = stillClock(noon);
    const house = await openHouse(behindProxy, clock);
    await house.register('ada');
    const wrong = (n: number) => logIn(house, { username: 'ada', password: 'Wrong-horse-1' }, `203.0.113.${n}`);
    for (let n = 0; n < 4; n++) await wrong(n);
    expect((await logIn(house, { username: 'ada', password }, '203.0.113.50')).status).toBe(200);
    for (let n = 10; n < 15; n++) expect((await wrong(n)).status).toBe(401);
    expect((await wrong(20)).status).toBe(423);

    clock.move(3_600_000);
    expect((await logIn(house, { username: 'ada', password }, '203.0.113.51')).status).toBe(200);
    await house.close();
  });

  test('of an owner who resets the password by mail do not keep him out', async () => {
    const house = await openHouse(behindProxy);
    const { email } = await house.register('ada');
    for (let n = 0; n < 6; n++) await logIn(house, { username: 'ada', password: 'Wrong-horse-1' }, `203.0.113.${n}`);
    await house.post('/v1/users/password/forgot', { email }, from('203.0.113.60'));
    const letter = await eventually('the code', () => house.letters().find((text) => /\b\d{6}\b/.test(text)));
    const [otp_code] = /\b\d{6}\b/.exec(letter) ?? [];
    const reset = { email, otp_code, new_password: 'Another-stapler-2' };

    expect((await house.post('/v1/users/password/reset', reset, from('203.0.113.60'))).status).toBe(200);
    expect((await logIn(house, { username: 'ada', password: 'Another-stapler-2' }, '203.0.113.61')).status).toBe(200);
    await house.close();
  });
});

describe('An address that fails five times', () => {
  const eve = '203.0.113.66';

  test.each([
    ['wrong passwords', (house: House, n: number) => logIn(house, { username: `nobody${n}`, password: 'x' }, eve)],
    [
      'keys that nobody has',
      (house: House) =>
        house.fetch('/v1/models', {
          headers: { ...from(eve), authorization: 'Bearer pe-000000000000000000000000000000aa' },
        }),
    ],
  ])('is blocked for what comes without a good credential: %s', async (_what, fail) => {
    const clock = stillClock(noon);
    const house = await openHouse(behindProxy, clock);
    const ada = await house.register('ada');
    const session = await house.signIn('ada');
    for (let n = 0; n < 5; n++) expect((await fail(house, n)).status).toBe(401);

    const blocked = await logIn(house, { username: 'ada', password }, eve);
    const elsewhere = await logIn(house, { username: 'ada', password }, '203.0.113.67');
    const byKey = await house.fetch('/v1/models', { headers: { ...ada.headers, ...from(eve) } });
    const bySession = await house.fetch('/v1/models', { headers: { ...session.headers, ...from(eve) } });
    clock.move(15 * 60_000);
    const later = await logIn(house, { username: 'ada', password }, eve);

    expect([blocked.status, await blocked.json()]).toMatchObject([403, { error_code: 'ADDRESS_BLOCKED' }]);
    expect(blocked.headers.get('retry-after')).toBe('900');
    expect([elsewhere.status, byKey.status, bySession.status, later.status]).toEqual([200, 200, 200, 200]);
    await house.close();
  });

  test('is not blocked on the word of a stranger', async () => {
    const house = await openHouse();
    const names = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'cf-connecting-ip', 'true-client-ip', 'x-client-ip'];
    for (const name of names) {
      for (let n = 0; n < 6; n++) {
        const headers = { [name]: eve, authorization: 'Bearer pe-000000000000000000000000000000aa' };
        expect((await house.fetch('/v1/models', { headers })).status).toBe(401);
      }
    }
    expect(house.rows("SELECT name FROM failed_attempts WHERE name LIKE 'address:%'")).toEqual([]);
    await house.close();
  });
});

test('Where a whitelist is on, only listed addresses come in, and probes', async () => {
  const clock = stillClock(noon);
  const house = await openHouse({ ...behindProxy, IP_WHITELIST_ENABLED: 'true' }, clock);
  house.write(
    "INSERT INTO ip_whitelist (id, cidr, created_at) VALUES ('a', '192.0.2.0/24', 0), ('b', '2001:db8::/32', 0)",
  );
  const ask = async (path: string, address: string) => (await house.fetch(path, { headers: from(address) })).status;

  // Lists are believed for a second.
  clock.move(1_000);
  expect(await ask('/openapi.json', '192.0.2.7')).toBe(200);
  expect(await ask('/openapi.json', '2001:db8:1::7')).toBe(200);
  expect(await ask('/openapi.json', '203.0.113.7')).toBe(403);
  expect(await ask('/nowhere', '203.0.113.7')).toBe(403);
  expect(await ask('/health', '203.0.113.7')).toBe(200);
  await house.close();
});
