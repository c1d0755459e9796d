import { describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import type { House } from '../house.ts';
import { day, lettersTo, startMs } from './account-scene.ts';
import { openPanel, ownPassword, type Panel } from './crew-scene.ts';
import { brokenSessions, twoLiveTokens } from './session-scene.ts';

/** Both kinds of those who run the server: their door, and how one is made. */
const kinds = {
  admin: { door: '/v1/admin-panel', managed: '/v1/admin-panel/admins', make: (panel: Panel) => panel.admin('grace') },
  staff: {
    door: '/v1/support',
    managed: '/v1/admin-panel/support-staff',
    make: (panel: Panel) => panel.staff('advanced', 'grace'),
  },
} as const;

type Kind = keyof typeof kinds;

const tables: Record<Kind, string> = { admin: 'admins', staff: 'support_staff' };
const both = Object.keys(kinds) as Kind[];
const here = { 'x-forwarded-for': '198.51.100.7' };
const elsewhere = { 'x-forwarded-for': '203.0.113.9' };

interface Tokens {
  session_token: string;
  refresh_token: string;
}

async function signIn(house: House, kind: Kind, headers: Record<string, string> = {}): Promise<Tokens> {
  const reply = await house.post(`${kinds[kind].door}/login`, { username: 'grace', password: ownPassword }, headers);
  expect(reply.status).toBe(200);
  return (await reply.json()) as Tokens;
}

function refresh(house: House, kind: Kind, refresh_token: string, headers: Record<string, string> = {}) {
  return house.post(`${kinds[kind].door}/refresh`, { refresh_token }, headers);
}

async function refreshed(house: House, kind: Kind, token: string): Promise<Tokens> {
  const reply = await refresh(house, kind, token);
  expect(reply.status).toBe(200);
  return (await reply.json()) as Tokens;
}

async function standing(
  house: House,
  kind: Kind,
  token: string,
  headers: Record<string, string> = {},
): Promise<number> {
  const all = { authorization: `Bearer ${token}`, ...headers };
  return (await house.fetch(`${kinds[kind].door}/profile`, { headers: all })).status;
}

describe.each(both)('A session of those who run the server (%s)', (kind) => {
  test('goes on by one refresh token at a time, however many ask at once', async () => {
    const panel = await openPanel();
    await kinds[kind].make(panel);
    const { house } = panel;
    const first = await signIn(house, kind);
    const replies = await Promise.all(Array.from({ length: 20 }, () => refresh(house, kind, first.refresh_token)));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(401)]);
    expect([house.rows(twoLiveTokens), house.rows(brokenSessions)]).toEqual([[], []]);
    await house.close();
  });

  test('ends with a refresh token that comes again; its holder is told, and the log says whose it was', async () => {
    const panel = await openPanel();
    const member = await kinds[kind].make(panel);
    const { house } = panel;
    const first = await signIn(house, kind);
    const second = await refreshed(house, kind, first.refresh_token);
    const third = await refreshed(house, kind, second.refresh_token);

    expect((await refresh(house, kind, first.refresh_token)).status).toBe(401);

    expect((await refresh(house, kind, third.refresh_token)).status).toBe(401);
    expect(await standing(house, kind, third.session_token)).toBe(401);
    expect(await standing(house, kind, member.sessionToken), 'another session of theirs').toBe(200);
    const events = house.rows<{ severity: string; user_id: null; details: string }>(
      "SELECT severity, user_id, details FROM security_logs WHERE event = 'refresh_token_replayed'",
    );
    expect(events).toMatchObject([{ severity: 'critical', user_id: null }]);
    expect(JSON.parse(events[0]?.details ?? '{}')).toMatchObject({ holder: `${kind}:${member.id}` });
    expect((await lettersTo(house, 'grace@example.org', 1)).at(-1)).toContain('A session of yours was ended');
    await house.close();
  });

  test('is one of so many, of which the oldest ends', async () => {
    const panel = await openPanel({ MAX_SESSIONS_PER_USER: '3' });
    const { house } = panel;
    const member = await kinds[kind].make(panel);
    const tokens = [];
    for (let n = 0; n < 3; n++) tokens.push((await signIn(house, kind)).session_token);
    expect(await standing(house, kind, member.sessionToken)).toBe(401);
    for (const token of tokens) expect(await standing(house, kind, token)).toBe(200);
    expect((await panel.ask(panel.root, 'GET', '/v1/admin-panel/profile')).status, 'of others none ends').toBe(200);
    await house.close();
  });

  test('works from its address alone where the operator says so', async () => {
    const panel = await openPanel({ SESSION_BIND_IP: 'true', TRUST_PROXY: '127.0.0.1' });
    const { house } = panel;
    await kinds[kind].make(panel);
    const tokens = await signIn(house, kind, here);
    expect(await standing(house, kind, tokens.session_token, here)).toBe(200);
    expect(await standing(house, kind, tokens.session_token, elsewhere)).toBe(401);
    expect((await refresh(house, kind, tokens.refresh_token, elsewhere)).status).toBe(401);
    expect((await refresh(house, kind, tokens.refresh_token, here)).status).toBe(200);
    await house.close();
  });

  test('ends by logout, alone', async () => {
    const panel = await openPanel();
    const { house } = panel;
    const member = await kinds[kind].make(panel);
    const other = await signIn(house, kind);
    expect((await panel.ask(member, 'POST', `${kinds[kind].door}/logout`)).status).toBe(200);
    expect(await standing(house, kind, member.sessionToken)).toBe(401);
    expect((await refresh(house, kind, member.refreshToken)).status).toBe(401);
    expect(await standing(house, kind, other.session_token)).toBe(200);
    const logouts = house.rows("SELECT actor FROM security_logs WHERE event = 'logout'");
    expect(logouts).toEqual([{ actor: `${kind}:${member.id}` }]);
    await house.close();
  });

  test('ends with every other one when its holder chooses a new password', async () => {
    const panel = await openPanel();
    const { house } = panel;
    const member = await kinds[kind].make(panel);
    const other = await signIn(house, kind);
    const change = { current_password: ownPassword, new_password: 'Better-horse-3' };
    expect((await panel.ask(member, 'PUT', `${kinds[kind].door}/password`, change)).status).toBe(200);
    expect(await standing(house, kind, member.sessionToken)).toBe(200);
    expect(await standing(house, kind, other.session_token)).toBe(401);
    expect((await refresh(house, kind, other.refresh_token)).status).toBe(401);
    await house.close();
  });

  test('ends at once when its holder is switched off, given a new password or removed, and stays ended', async () => {
    const panel = await openPanel();
    const { house, root, ask } = panel;
    const member = await kinds[kind].make(panel);
    const path = `${kinds[kind].managed}/${member.id}`;
    const [row = {}] = house.rows<Record<string, unknown>>(`SELECT * FROM ${tables[kind]} WHERE id = ?`, member.id);
    const ways = [
      () => ask(root, 'PUT', path, { is_active: false }),
      () => ask(root, 'PUT', path, { password: 'Better-horse-3' }),
      () => ask(root, 'DELETE', path),
    ];
    for (const way of ways) {
      const tokens = await signIn(house, kind);
      expect((await way()).status).toBe(200);
      expect(await standing(house, kind, tokens.session_token)).toBe(401);
      expect((await refresh(house, kind, tokens.refresh_token)).status).toBe(401);
      expect((await refresh(house, kind, tokens.refresh_token)).status).toBe(401);
      restore(house, kind, row);
      expect(await standing(house, kind, tokens.session_token)).toBe(401);
    }
    await house.close();
  });

  test('is not opened for somebody who is switched off while their password is held against theirs', async () => {
    const panel = await openPanel();
    const { house, root, ask } = panel;
    const member = await kinds[kind].make(panel);
    const login = { username: 'grace', password: ownPassword };
    const replies = Array.from({ length: 5 }, () => house.post(`${kinds[kind].door}/login`, login));
    await ask(root, 'PUT', `${kinds[kind].managed}/${member.id}`, { is_active: false });
    await Promise.all(replies);
    const open = 'SELECT id FROM user_sessions WHERE user_id = ? AND revoked_at IS NULL';
    expect(house.rows(open, member.id)).toEqual([]);
    await house.close();
  });

  test('ends after so long, however often it is refreshed', async () => {
    const clock = movableClock(startMs);
    const settings = { SESSION_ABSOLUTE_DURATION_DAYS: '3', ADMIN_SESSION_DURATION_HOURS: '720' };
    const panel = await openPanel(settings, clock);
    await kinds[kind].make(panel);
    let tokens = await signIn(panel.house, kind);
    for (let n = 0; n < 2; n++) {
      clock.move(day);
      tokens = await refreshed(panel.house, kind, tokens.refresh_token);
    }
    clock.move(day);
    expect((await refresh(panel.house, kind, tokens.refresh_token)).status).toBe(401);
    expect(await standing(panel.house, kind, tokens.session_token)).toBe(401);
    await panel.house.close();
  });
});

test('What another server does to a session is in force at the next request', async () => {
  const panel = await openPanel();
  const { house, root } = panel;
  const staff = await panel.staff('support');
  house.write('UPDATE support_staff SET is_active = 0 WHERE id = ?', staff.id);
  expect(await standing(house, 'staff', staff.sessionToken)).toBe(401);
  house.write('UPDATE support_staff SET is_active = 1, must_change_password = 1 WHERE id = ?', staff.id);
  expect((await panel.ask(staff, 'GET', '/v1/support/users')).body.error_code).toBe('PASSWORD_CHANGE_REQUIRED');
  house.write("UPDATE admins SET rank = 'admin' WHERE id = ?", root.id);
  expect((await panel.ask(root, 'GET', '/v1/admin-panel/admins')).status).toBe(403);
  house.write('UPDATE user_sessions SET revoked_at = 1');
  expect((await panel.ask(root, 'GET', '/v1/admin-panel/profile')).status).toBe(401);
  await house.close();
});

/** Undoes what was done to a member, but for their sessions. */
function restore(house: House, kind: Kind, row: Record<string, unknown>): void {
  const names = Object.keys(row);
  const places = names.map(() => '?').join(', ');
  house.write(`INSERT OR REPLACE INTO ${tables[kind]} (${names.join(', ')}) VALUES (${places})`, ...Object.values(row));
}
