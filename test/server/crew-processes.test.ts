import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startMockLlm } from '../fault/mock-llm.ts';
import { password, type Settings } from '../house.ts';
import type { ServerProcess } from '../server-process.ts';
import {
  asking,
  type Door,
  type Headers,
  type Member,
  made,
  memberOf,
  openSite,
  ownPassword,
  register,
  send,
  signIn,
  signInBoss,
  untilMs,
  withinMs,
} from './crew-processes-scene.ts';

const statusAt = async (server: ServerProcess, door: string, headers: Headers) =>
  (await send(server, 'GET', `${door}/profile`, { headers })).status;

describe('Somebody of the crew who is changed at one process', () => {
  const changes: [what: string, door: Door, path: string, body: object][] = [
    ['an admin who is switched off', '/v1/admin-panel', '/v1/admin-panel/admins', { is_active: false }],
    ['an admin who is given a password', '/v1/admin-panel', '/v1/admin-panel/admins', { password: 'Given-horse-3' }],
    ['staff of another level', '/v1/support', '/v1/admin-panel/support-staff', { support_level: 'advanced' }],
    ['staff who are switched off', '/v1/support', '/v1/admin-panel/support-staff', { is_active: false }],
  ];

  test('is out at another within a second, with every session, wherever it was opened', {
    timeout: 60_000,
  }, async () => {
    await using site = openSite();
    const [here, there] = [await site.start(), await site.start()];
    const by = await signInBoss(here);
    for (const [index, [what, door, path, body]] of changes.entries()) {
      const more = door === '/v1/support' ? { support_level: 'new' } : {};
      const member = await memberOf(here, by, door, `member-${index}`, more);
      const sessions = [member.headers, await signIn(there, door, member.username, ownPassword)];
      for (const headers of sessions) expect(await statusAt(there, door, headers), what).toBe(200);

      await made(here, 'PUT', `${path}/${member.id}`, { headers: by, body });

      for (const headers of sessions) {
        expect(await untilMs(async () => (await statusAt(there, door, headers)) === 401), what).toBeLessThan(withinMs);
      }
      expect(await statusAt(there, '/v1/admin-panel', by)).toBe(200);
    }
  });
});

test('A user who is switched off at one process loses the streams that another serves, by key and by session', {
  timeout: 60_000,
}, async () => {
  await using site = openSite();
  const mock = await startMockLlm({ models: { 'the-model': 'slow@100' } });
  const settings: Settings = { WAPI_URL: mock.baseUrl, WAPI_KEY: 'sk-some-key', LEVEL_LOW_MODEL: 'the-model' };
  const [here, there] = [await site.start(settings), await site.start(settings)];
  const by = await signInBoss(here);
  const user = await register(here, 'ada');
  const session = await signIn(here, '/v1/users', 'ada', password);
  const streams = await Promise.all([user.headers, session].map((headers) => streamAt(there, headers)));
  await Promise.all(streams.map(({ begun }) => begun));

  await made(here, 'PUT', `/v1/admin-panel/users/${user.id}`, { headers: by, body: { is_active: false } });
  const endedAt = performance.now();
  const texts = await Promise.all(streams.map(({ whole }) => whole));

  expect(performance.now() - endedAt).toBeLessThan(withinMs);
  for (const text of texts)
    expect(text.split('\n\n').at(-2)).toMatch(/^event: error\ndata: \{.*"error_code":"UNAUTHENTICATED"/);
  await Promise.all([here.end('SIGTERM'), there.end('SIGTERM')]);
  expect(site.rows('SELECT status FROM message_logs')).toEqual([{ status: 'cancelled' }, { status: 'cancelled' }]);
  await mock.close();
});

describe('One Idempotency-Key that is sent to two processes at once', () => {
  test('makes each change once, whoever of them makes it', { timeout: 60_000 }, async () => {
    await using site = openSite();
    const servers = [await site.start(), await site.start()];
    const [here, there] = servers as [ServerProcess, ServerProcess];
    const by = await signInBoss(here);
    const user = await register(here, 'ada');
    const staff = await memberOf(here, by, '/v1/support', 'helper', { support_level: 'advanced' });
    const count = (table: string) => site.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)[0]?.n;
    const person = { username: 'second', name: 'The Second', email: 'second@example.org', password };
    const style = { r_type: 'mine', prompt: 'Answer in verse.' };
    const grant = { credits: { main: 9 }, reason: 'goodwill' };
    const changes: [table: string, who: Headers, method: string, path: string, body?: object][] = [
      ['admins', by, 'POST', '/v1/admin-panel/create-admin', person],
      ['prompt_versions', by, 'PUT', '/v1/admin/system-prompts', style],
      ['system_config', by, 'PUT', '/v1/admin-panel/config', { settings: { RATE_LIMIT_BURST: 77 } }],
      ['ip_blocks', by, 'POST', '/v1/admin-panel/ip-blocks', { range: '203.0.113.0/24' }],
      ['tenants', by, 'POST', '/v1/admin-panel/tenants', { name: 'A Tenant' }],
      ['credit_ledger', staff.headers, 'PUT', `/v1/support/users/${user.id}/credits`, grant],
      ['message_logs', user.headers, 'POST', '/v1/prompt/completions', asking()],
    ];
    for (const [index, [table, who, method, path, body]] of changes.entries()) {
      const request = { headers: { ...who, 'idempotency-key': `key-${index}` }, body };
      const before = { rows: count(table), events: count('security_logs') };
      const replies = await Promise.all(
        Array.from({ length: 8 }, (_, n) => send(n % 2 ? here : there, method, path, request)),
      );
      const good = replies.filter(({ status }) => status < 300);
      expect(
        good.filter(({ isReplay }) => !isReplay),
        path,
      ).toHaveLength(1);
      for (const { status } of replies) if (status >= 300) expect(status, path).toBe(409);
      for (const server of servers) {
        const again = await send(server, method, path, request);
        expect([again.isReplay, again.body], path).toEqual([true, good[0]?.body]);
      }
      // A conversation is told in the log of messages, not in that of events.
      const isChange = table !== 'message_logs';
      const after = { rows: count(table), events: count('security_logs') };
      expect(after, path).toEqual({
        rows: (before.rows ?? 0) + 1,
        events: (before.events ?? 0) + (isChange ? 1 : 0),
      });
    }
  });
});

describe('Of two processes', () => {
  test('one makes the first admin with the token that was shown last, however many try at once', {
    timeout: 60_000,
  }, async () => {
    await using site = openSite();
    const nobody: Settings = { DEFAULT_ADMIN_USERNAME: '', DEFAULT_ADMIN_EMAIL: '', DEFAULT_ADMIN_PASSWORD: '' };
    const shown = () => readFileSync(join(site.dataDir, 'setup-token'), 'utf8').trim();
    const here = await site.start({ ...nobody, MAX_FAILED_LOGIN_ATTEMPTS: '1000' });
    const lapsed = shown();
    const there = await site.start({ ...nobody, MAX_FAILED_LOGIN_ATTEMPTS: '1000' });
    const setUp = (server: ServerProcess, token: string, n: number) => {
      const body = { token, username: `first-${n}`, name: 'The First', email: `first-${n}@example.org`, password };
      return send<{ session_token: string }>(server, 'POST', '/v1/admin-panel/setup', { body });
    };
    expect((await setUp(here, lapsed, 99)).status).toBe(400);

    const replies = await Promise.all(Array.from({ length: 10 }, (_, n) => setUp(n % 2 ? here : there, shown(), n)));

    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(400)]);
    expect(site.rows('SELECT rank FROM admins')).toEqual([{ rank: 'super' }]);
    const token = replies.find(({ status }) => status === 201)?.body.session_token;
    for (const server of [here, there])
      expect(await statusAt(server, '/v1/admin-panel', { authorization: `Bearer ${token}` })).toBe(200);
  });

  test('neither lets the last super admin go, where two leave at once, one at each', { timeout: 60_000 }, async () => {
    await using site = openSite();
    const [here, there] = [await site.start(), await site.start()];
    const { headers: onlooker } = await memberOf(here, await signInBoss(here), '/v1/admin-panel', 'onlooker');
    let staying: Member = { id: idOf(site, 'boss'), username: 'boss', headers: await signInBoss(here) };
    for (let round = 0; round < 4; round++) {
      const made = await memberOf(here, staying.headers, '/v1/admin-panel', `super-${round}`);
      site.write("UPDATE admins SET rank = 'super' WHERE id = ?", made.id);
      const pair = [staying, made] as const;
      const leave = ({ id, headers }: Member, server: ServerProcess) =>
        send<{ error_code?: string }>(server, 'DELETE', `/v1/admin-panel/admins/${id}`, { headers });
      let leaving: ReturnType<typeof leave>[] = [];
      await site.heldUntilAllWait([here, there], onlooker, () => {
        leaving = [leave(pair[0], here), leave(pair[1], there)];
      });
      const replies = await Promise.all(leaving);

      const left = replies.findIndex(({ body }) => body?.error_code === 'LAST_ADMIN');
      expect(replies.filter(({ status }) => status < 300)).toHaveLength(1);
      expect(site.rows("SELECT id FROM admins WHERE rank = 'super'")).toEqual([{ id: pair[left]?.id }]);
      for (const server of [here, there]) {
        const statuses = pair.map(({ headers }) => statusAt(server, '/v1/admin-panel', headers));
        expect(await Promise.all(statuses)).toEqual(left === 0 ? [200, 401] : [401, 200]);
      }
      staying = pair[left] ?? made;
    }
  });
});

function idOf(site: ReturnType<typeof openSite>, username: string): string {
  return site.rows<{ id: string }>('SELECT id FROM admins WHERE username = ?', username)[0]?.id ?? '';
}

/** A stream that was asked for; `begun` resolves with its first content. */
async function streamAt(server: ServerProcess, headers: Headers) {
  const reply = await fetch(`${server.url}/v1/prompt/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(asking({ stream: true })),
  });
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  const whole = (async () => {
    let text = '';
    for await (const piece of reply.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += piece;
      if (text.includes('"content"')) resolve();
    }
    return text;
  })();
  return { begun, whole };
}
