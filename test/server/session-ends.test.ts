import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse, password, type Resident, type SignedIn } from '../house.ts';
import { bearer, chainOf, codeOf, refresh, sessionsPath, statusOf } from './session-scene.ts';
import {
  bodyOf,
  closedBooks,
  eventually,
  openScene,
  paid,
  type Scene,
  streamWays,
  type Way,
} from './upstream-scene.ts';

const newPassword = 'Another-horse-2';

const deletion = "DELETE FROM users WHERE username = 'ada'";
const hashOf = (username: string) => `
  UPDATE users SET password_hash = (SELECT password_hash FROM users WHERE username = '${username}')
  WHERE username = 'ada'`;

/** Ways in which a session ends before its time. */
const endings: [string, (house: House, session: SignedIn) => Promise<void>][] = [
  ['it is logged out', async (house, { headers }) => ok(await house.post('/v1/users/logout', undefined, headers))],
  [
    'another session ends it',
    async (house, session) => {
      const { headers } = await house.signIn('ada');
      ok(await house.fetch(`${sessionsPath}/${idOf(session)}`, { method: 'DELETE', headers }));
    },
  ],
  [
    'the password is changed in another session',
    async (house) => {
      const { headers } = await house.signIn('ada');
      const body = { current_password: password, new_password: newPassword };
      ok(await house.send('PUT', '/v1/users/password', body, headers));
    },
  ],
  [
    'the account is deleted',
    async (house) => {
      const { headers } = await house.signIn('ada');
      ok(await house.send('DELETE', '/v1/users/account', { password }, headers));
    },
  ],
  [
    'the account is switched off',
    async (house) => house.write("UPDATE users SET is_active = 0 WHERE username = 'ada'"),
  ],
  [
    'its refresh token is replayed',
    async (house, { refreshToken }) => {
      for (const status of [200, 401]) expect((await refresh(house, refreshToken)).status).toBe(status);
    },
  ],
];

describe('A session', () => {
  let house: House;

  beforeEach(async () => {
    house = await openHouse();
    await house.register('ada');
    await house.register('eve');
  });
  afterEach(() => house.close());

  test.each(endings)('takes no token from the moment that %s', async (_how, end) => {
    const session = await house.signIn('ada');
    const eve = await house.signIn('eve');
    expect(await statusOf(house, session.sessionToken)).toBe(200);
    await end(house, session);
    expect(await codeOf(await house.fetch(sessionsPath, { headers: session.headers }))).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
    expect(await codeOf(await refresh(house, session.refreshToken))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await statusOf(house, eve.sessionToken)).toBe(200);
  });

  test('in which the password is changed goes on, and the old password opens none any more', async () => {
    const { sessionToken, refreshToken, headers } = await house.signIn('ada');
    const body = { current_password: password, new_password: newPassword };
    ok(await house.send('PUT', '/v1/users/password', body, headers));
    expect(await statusOf(house, sessionToken)).toBe(200);
    expect((await refresh(house, refreshToken)).status).toBe(200);
    const login = await house.post('/v1/users/login', { username: 'ada', password });
    expect(await codeOf(login)).toEqual([401, 'INVALID_CREDENTIALS']);
  });

  test.each<[string, string, number]>([
    ['is not opened by a password that is changed while it is checked', hashOf('mallory'), 401],
    ['is opened by a password that is hashed anew while it is checked', hashOf('eve'), 200],
    ['is not opened for an account that is deleted while its password is checked', deletion, 401],
  ])('%s', async (_what, meanwhile, status) => {
    const mallory = { username: 'mallory', name: 'Mallory', email: 'mallory@example.org', password: newPassword };
    await house.post('/v1/users/register', mallory);
    const login = house.post('/v1/users/login', { username: 'ada', password });
    // Counted before it is checked, which takes long: the account was read by then.
    await eventually('an attempt', () => house.rows('SELECT * FROM failed_attempts').length > 0);
    house.write(meanwhile);
    expect((await login).status).toBe(status);
    expect(house.rows('SELECT * FROM user_sessions')).toHaveLength(status === 200 ? 1 : 0);
    expect(house.rows('SELECT * FROM refresh_tokens')).toHaveLength(status === 200 ? 1 : 0);
  });
});

describe('The list of sessions', () => {
  let house: House;
  let ada: Resident;

  beforeEach(async () => {
    house = await openHouse({ MAX_FAILED_LOGIN_ATTEMPTS: '100' });
    ada = await house.register('ada');
  });
  afterEach(() => house.close());

  test('has the open ones of the account, the newest first, page by page, and says which one asks', async () => {
    await house.signIn((await house.register('eve')).username);
    const sessions: SignedIn[] = [];
    for (let count = 0; count < 5; count++) sessions.push(await house.signIn('ada'));
    const [first, second, ...others] = sessions;
    if (!first || !second) throw new Error('No sessions.');
    ok(await house.post('/v1/users/logout', undefined, second.headers));
    const list = async (query: string) => {
      const reply = await house.fetch(`${sessionsPath}${query}`, { headers: first.headers });
      expect(reply.status).toBe(200);
      return (await reply.json()) as { data: { id: string; is_current: boolean }[]; [name: string]: unknown };
    };
    const newestFirst = [first, ...others].map(idOf).reverse();
    const whole = await list('');
    expect(whole).toMatchObject({ page: 1, page_size: 50, total: 4 });
    expect(whole.data.map(({ id }) => id)).toEqual(newestFirst);
    expect(whole.data.filter(({ is_current }) => is_current).map(({ id }) => id)).toEqual([idOf(first)]);
    const pages = [await list('?page_size=3'), await list('?page=2&page_size=3'), await list('?page=3&page_size=3')];
    expect(pages.map(({ data }) => data.map(({ id }) => id))).toEqual([
      newestFirst.slice(0, 3),
      newestFirst.slice(3),
      [],
    ]);
    expect(pages.map(({ total }) => total)).toEqual([4, 4, 4]);
  });

  test('tells a stranger’s session, an ended one and none apart by nothing', async () => {
    const eve = await house.signIn((await house.register('eve')).username);
    const { headers } = await house.signIn('ada');
    const ended = await house.signIn('ada');
    ok(await house.post('/v1/users/logout', undefined, ended.headers));
    const bodies = await Promise.all(
      [idOf(eve), idOf(ended), idOf(eve).replace(/.$/, (last) => (last === '0' ? '1' : '0'))].map(async (id) => {
        const reply = await house.fetch(`${sessionsPath}/${id}`, { method: 'DELETE', headers });
        const names = [...reply.headers.keys()].sort();
        const text = (await reply.text()).replace(/"(request_id|timestamp)":"[^"]+"/g, '"$1":""');
        return [reply.status, names, text.replaceAll(id, 'ID')];
      }),
    );
    expect(bodies[0]).toMatchObject([404, expect.anything(), expect.stringContaining('NOT_FOUND')]);
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
    expect(await statusOf(house, eve.sessionToken)).toBe(200);
    expect(house.rows("SELECT 1 FROM security_logs WHERE event = 'session_ended'")).toEqual([]);
  });

  test('is for sessions alone: an API key neither reads it nor ends one', async () => {
    const session = await house.signIn('ada');
    for (const headers of [bearer(ada.apiKey), { 'x-api-key': ada.apiKey }]) {
      expect(await codeOf(await house.fetch(sessionsPath, { headers }))).toEqual([403, 'FORBIDDEN']);
      const ending = await house.fetch(`${sessionsPath}/${idOf(session)}`, { method: 'DELETE', headers });
      expect(await codeOf(ending)).toEqual([403, 'FORBIDDEN']);
    }
    expect(await statusOf(house, session.sessionToken)).toBe(200);
  });

  test('shows of a session what it was opened with, and nothing of its tokens', async () => {
    const login = await house.post('/v1/users/login', { username: 'ada', password }, { 'user-agent': 'A browser' });
    const { session_token: token } = (await login.json()) as { session_token: string };
    const text = await (await house.fetch(sessionsPath, { headers: bearer(token) })).text();
    expect(JSON.parse(text)).toMatchObject({ data: [{ address: '127.0.0.1', user_agent: 'A browser' }] });
    const hashes = house.rows<{ hash: string }>('SELECT hash FROM refresh_tokens').map(({ hash }) => hash);
    for (const secret of [...hashes, ...token.split('.')]) expect(text).not.toContain(secret);
    const chain = await chainOf(house, ada, 2);
    expect(text).not.toContain(chain[0]);
  });
});

describe('A list of sessions that is asked for wrongly', () => {
  // It is only read from: one house serves all.
  let house: House;
  let headers: Record<string, string>;

  beforeAll(async () => {
    house = await openHouse();
    await house.register('ada');
    ({ headers } = await house.signIn('ada'));
  });
  afterAll(() => house.close());

  test.each<[string, string]>([
    ['?page=0', 'page'],
    ['?page=-1', 'page'],
    ['?page=1.5', 'page'],
    ['?page=x', 'page'],
    ['?page=', 'page'],
    ['?page=1000001', 'page'],
    ['?page=1&page=2', 'page'],
    ['?page_size=0', 'page_size'],
    ['?page_size=201', 'page_size'],
    ['?page_size=%00', 'page_size'],
    ['?user_id=1', 'user_id'],
    ['?pageSize=3', 'pageSize'],
    ['?__proto__=1', '__proto__'],
    ['?constructor=1', 'constructor'],
  ])('refuses %s and names it', async (query, path) => {
    const reply = await house.fetch(`${sessionsPath}${query}`, { headers });
    expect(reply.status).toBe(422);
    expect(await reply.json()).toMatchObject({ error_code: 'INVALID_REQUEST', errors: [{ path }] });
  });
});

describe('A stream of a session', () => {
  const withinMs = 2_000;

  // By turns in the one spelling of errors and in the other.
  test.each(endings.map(([how, end], place) => [how, streamWays[place % 2] ?? 'native stream', end] as const))(
    'ends within a second or so when %s (%s), with an error in-band, and its conversation is closed',
    async (_how, way, end) => {
      await using scene = await openScene('slow@100');
      scene.house.write("UPDATE users SET username = 'ada'");
      const session = await scene.house.signIn('ada');
      const reader = await openStream(scene, way, session.headers);
      await reader.until('asked');

      await end(scene.house, session);
      const endedAt = performance.now();
      const rest = await reader.rest();

      expect(performance.now() - endedAt).toBeLessThan(withinMs);
      const last = rest.split('\n\n').at(-2) ?? '';
      expect(last).toContain('UNAUTHENTICATED');
      expect(last.startsWith('event: error\ndata: {')).toBe(way === 'native stream');
      expect(rest).not.toContain('[DONE]');
      expect(await scene.mock.waitForEnd(1)).toMatchObject({ outcome: 'aborted' });
      const [book] = await closedBooks(scene);
      expect(book).toMatchObject({ status: 'cancelled', ledger: paid });
    },
  );

  test('goes on to its end while the session does, though its token is exchanged meanwhile', async () => {
    await using scene = await openScene('slow@100');
    const session = await scene.house.signIn(scene.user.username);
    const reader = await openStream(scene, 'native stream', session.headers);
    await reader.until('asked');
    expect((await refresh(scene.house, session.refreshToken)).status).toBe(200);
    expect(await reader.rest()).toContain('[DONE]');
  });
});

describe('A stream of a key', () => {
  test('goes on to its end though the key is replaced, and ends when the account is switched off', async () => {
    await using scene = await openScene('slow@60');
    const session = await scene.house.signIn(scene.user.username);
    const finished = await openStream(scene, 'native stream', scene.user.headers);
    await finished.until('asked');
    await scene.house.post('/v1/users/api-key/regenerate', undefined, session.headers);
    expect(await finished.rest()).toContain('[DONE]');

    const { api_key } = (await (
      await scene.house.post('/v1/users/api-key/regenerate', undefined, session.headers)
    ).json()) as { api_key: string };
    const later = await openStream(scene, 'native stream', { authorization: `Bearer ${api_key}` });
    await later.until('asked');
    scene.house.write('UPDATE users SET is_active = 0');
    expect(await later.rest()).toContain('UNAUTHENTICATED');
  });
});

/** A stream that is read piece by piece. */
async function openStream(scene: Scene, way: Way, headers: Record<string, string>) {
  const reply = await scene.open(way, {
    headers: { 'content-type': 'application/json', ...headers },
    body: bodyOf(way),
  });
  expect(reply.status).toBe(200);
  if (!reply.body) throw new Error('A stream without a body.');
  const pieces = reply.body.pipeThrough(new TextDecoderStream()).getReader();
  let read = '';
  async function readUntil(isEnough: () => boolean): Promise<string> {
    while (!isEnough()) {
      const { done, value } = await pieces.read();
      if (done) break;
      read += value;
    }
    return read;
  }
  return { until: (text: string) => readUntil(() => read.includes(text)), rest: () => readUntil(() => false) };
}

function ok({ status }: Response): void {
  expect(status).toBe(200);
}

function idOf({ sessionToken }: SignedIn): string {
  const [, claims = ''] = sessionToken.split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { sid: string }).sid;
}
