import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { startSmtp } from '../fault/smtp-server.ts';
import { type House, password, type SignedIn } from '../house.ts';
import {
  codeTo,
  eventsOf,
  forgot,
  lettersTo,
  login,
  minute,
  newPassword,
  reset,
  standing,
  startMs,
} from './account-scene.ts';
import type { CrewMember } from './crew-scene.ts';
import { actsOn, type Desk, openDesk } from './management-scene.ts';
import { eventually } from './upstream-scene.ts';

const question = { level: 'low', messages: [{ role: 'user', content: 'What is the capital of Peru?' }] };

interface Help {
  temporary_password: string | null;
}

/** Asks for help for the user, and answers the temporary password. */
async function temporary(
  desk: Desk,
  who: CrewMember,
  path: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const reply = await desk.ask<Help>(who, 'POST', `${path}/reset-password`, undefined, headers);
  expect(reply.status).toBe(200);
  return reply.body.temporary_password ?? '';
}

async function signedInBy(house: House, secret: string): Promise<SignedIn> {
  const reply = await login(house, 'ada', secret);
  expect(reply.status).toBe(200);
  const { session_token, refresh_token } = (await reply.json()) as { session_token: string; refresh_token: string };
  return {
    sessionToken: session_token,
    refreshToken: refresh_token,
    headers: { authorization: `Bearer ${session_token}` },
  };
}

function changed(
  house: House,
  { headers }: SignedIn,
  current_password: string,
  new_password: string,
): Promise<Response> {
  return house.send('PUT', '/v1/users/password', { current_password, new_password }, headers);
}

describe('A temporary password', () => {
  test.each(['an admin', 'support'] as const)(
    'from %s lets its owner in to choose another, and to nothing else',
    async (who) => {
      await using desk = await openDesk();
      const { house, ada } = desk;
      const helper = who === 'support' ? await desk.staff('support') : await desk.admin();
      const open = await house.signIn('ada');

      const secret = await temporary(desk, helper, who === 'support' ? desk.supportPath : desk.path);

      expect(await standing(house, open)).toBe(401);
      expect((await house.post('/v1/users/refresh', { refresh_token: open.refreshToken })).status).toBe(401);
      expect((await login(house, 'ada')).status).toBe(401);
      const session = await signedInBy(house, secret);
      for (const [method, path, body] of [
        ['GET', '/v1/users/sessions', undefined],
        ['GET', '/v1/users/api-key', undefined],
        ['GET', '/v1/users/messages', undefined],
        ['GET', '/v1/users/export', undefined],
        ['POST', '/v1/users/api-key/regenerate', undefined],
        ['PUT', '/v1/users/profile', { name: 'Never Set' }],
        ['PUT', '/v1/users/email', { email: 'never@example.org', password: secret }],
        ['DELETE', '/v1/users/account', { password: secret }],
        ['POST', '/v1/prompt/completions', question],
        ['POST', '/v1/prompt/preview', question],
      ] as const) {
        const { status, body: refusal } = await desk.ask(session, method, path, body);
        expect([path, status, refusal.error_code]).toEqual([path, 403, 'PASSWORD_CHANGE_REQUIRED']);
      }
      const profile = await house.fetch('/v1/users/profile', { headers: session.headers });
      expect(profile.status).toBe(200);
      // Programs go on: the key was given to them, not the password.
      expect((await house.post('/v1/prompt/completions', question, ada.headers)).status).toBe(200);
      expect((await desk.ask(desk.root, 'GET', desk.path)).body).toMatchObject({ must_change_password: true });

      expect((await changed(house, session, secret, 'password')).status).toBe(422);
      expect((await changed(house, session, 'Wrong-horse-1', newPassword)).status).toBe(422);
      expect((await house.fetch('/v1/users/sessions', { headers: session.headers })).status).toBe(403);
      expect((await changed(house, session, secret, newPassword)).status).toBe(200);
      expect((await house.fetch('/v1/users/sessions', { headers: session.headers })).status).toBe(200);
      expect((await login(house, 'ada', secret)).status).toBe(401);
      expect((await login(house, 'ada', newPassword)).status).toBe(200);

      const [first] = await lettersTo(house, ada.email, 2);
      expect(first).toContain('Your password was set by the support');
      expect(house.letters().join('')).not.toContain(secret);
      const kind = who === 'support' ? 'staff' : 'admin';
      expect(actsOn(desk, helper, kind)).toEqual([
        { event: 'password_set_by_crew', severity: 'warning', user_id: ada.userId, details: {} },
      ]);
    },
  );

  test('is not kept by being «changed» to itself', async () => {
    await using desk = await openDesk();
    const secret = await temporary(desk, desk.root, desk.path);
    const session = await signedInBy(desk.house, secret);
    expect((await changed(desk.house, session, secret, secret)).status).toBe(422);
    expect((await desk.house.fetch('/v1/users/sessions', { headers: session.headers })).status).toBe(403);
  });

  test('is another each time, and the one before it is good for nothing', async () => {
    await using desk = await openDesk();
    const secrets = [];
    for (let n = 0; n < 3; n++) secrets.push(await temporary(desk, desk.root, desk.path));
    expect(new Set(secrets).size).toBe(3);
    const statuses = [];
    for (const secret of secrets) statuses.push((await login(desk.house, 'ada', secret)).status);
    expect(statuses).toEqual([401, 401, 200]);
  });

  test('lifts the lock that wrong passwords brought', async () => {
    await using desk = await openDesk();
    for (let n = 0; n < 6; n++) await login(desk.house, 'ada', 'Wrong-horse-1');
    expect((await login(desk.house, 'ada')).status).toBe(423);
    const secret = await temporary(desk, await desk.staff('support'), desk.supportPath);
    expect((await login(desk.house, 'ada', secret)).status).toBe(200);
  });

  test('is answered again under the same Idempotency-Key, and lies nowhere in the clear', async () => {
    await using desk = await openDesk();
    const member = await desk.staff('support');
    const key = { 'idempotency-key': 'help-ada-1' };
    const first = await temporary(desk, member, desk.supportPath, key);
    const again = await temporary(desk, member, desk.supportPath, key);
    expect(again).toBe(first);
    expect((await login(desk.house, 'ada', first)).status).toBe(200);
    expect(actsOn(desk, member, 'staff')).toHaveLength(1);
    for (const name of readdirSync(desk.house.dataDir).filter((file) => file.startsWith('promptenchanter.db'))) {
      expect([name, readFileSync(join(desk.house.dataDir, name)).includes(first)]).toEqual([name, false]);
    }
    expect(JSON.stringify(desk.house.logLines())).not.toContain(first);
  });

  test('is overtaken by a code that its owner had mailed to them', async () => {
    await using desk = await openDesk();
    const { house, ada } = desk;
    const secret = await temporary(desk, desk.root, desk.path);
    await forgot(house, ada.email);
    const code = await codeTo(house, ada.email, 2);
    expect((await reset(house, ada.email, code)).status).toBe(200);
    expect((await login(house, 'ada', secret)).status).toBe(401);
    const session = await signedInBy(house, newPassword);
    expect((await house.fetch('/v1/users/sessions', { headers: session.headers })).status).toBe(200);
    expect((await desk.ask(desk.root, 'GET', desk.path)).body).toMatchObject({ must_change_password: false });
  });

  test('is for nobody that there is not', async () => {
    await using desk = await openDesk();
    const nobody = '/v1/admin-panel/users/019f0000-0000-7000-8000-000000000000/reset-password';
    expect((await desk.ask(desk.root, 'POST', nobody)).status).toBe(404);
  });
});

describe('Where mail is on', () => {
  test('an admin mails a code, knows no password, and nothing ends before its owner uses it', async () => {
    await using post = await startSmtp();
    const clock = movableClock(startMs);
    await using desk = await openDesk(
      { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(post.port), SMTP_USE_TLS: 'false' },
      clock,
    );
    const { house, ada } = desk;
    const session = await house.signIn('ada');

    const help = await desk.ask<Help>(desk.root, 'POST', `${desk.path}/reset-password`);

    expect([help.status, help.body.temporary_password]).toEqual([200, null]);
    expect(await standing(house, session)).toBe(200);
    const letter = await eventually('a letter', () => post.arrived.find(({ to }) => to.includes(ada.email)), 10_000);
    const [code] = letter.text.match(/^\s+\d{6}$/m) ?? [];
    expect((await reset(house, ada.email, code?.trim())).status).toBe(200);
    expect(await standing(house, session)).toBe(401);
    expect((await login(house, 'ada', newPassword)).status).toBe(200);
    expect(eventsOf(house, ada.userId)).toContain('password_set_by_crew');
    expect(actsOn(desk, desk.root, 'admin')).toMatchObject([{ details: { how: 'mailed a code' } }]);

    const tooSoon = await desk.ask(desk.root, 'POST', `${desk.path}/reset-password`);
    expect([tooSoon.status, tooSoon.body.error_code]).toEqual([429, 'RATE_LIMITED']);
    clock.move(2 * minute);
    await desk.ask(desk.root, 'PUT', desk.path, { is_active: false });
    // They are mailed nothing, and the admin is not told that they were.
    expect((await desk.ask(desk.root, 'POST', `${desk.path}/reset-password`)).status).toBe(409);
  });

  test('the support staff still gives a temporary password, and its owner is told by mail', async () => {
    await using post = await startSmtp();
    await using desk = await openDesk({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(post.port), SMTP_USE_TLS: 'false' });
    const secret = await temporary(desk, await desk.staff('support'), desk.supportPath);
    expect((await login(desk.house, 'ada', secret)).status).toBe(200);
    const letter = await eventually(
      'a letter',
      () => post.arrived.find(({ to }) => to.includes(desk.ada.email)),
      10_000,
    );
    expect(letter.subject).toContain('Your password was set by the support');
    expect(letter.text + letter.html).not.toContain(secret);
  });
});

describe('A member of the crew', () => {
  test.each(['admin', 'staff'] as const)('(%s) does not keep the password that somebody else chose', async (kind) => {
    await using desk = await openDesk();
    const [path, door] =
      kind === 'admin' ? ['/v1/admin-panel/create-admin', '/v1/admin-panel'] : ['/v1/support/create', '/v1/support'];
    const further = kind === 'admin' ? {} : { support_level: 'support' };
    const body = { username: 'second', name: 'The Second', email: 'second@example.org', password, ...further };
    expect((await desk.ask(desk.root, 'POST', path, body)).status).toBe(201);
    const reply = await desk.house.post(`${door}/login`, { username: 'second', password });
    const { session_token } = (await reply.json()) as { session_token: string };
    const headers = { authorization: `Bearer ${session_token}` };
    const change = (new_password: string) =>
      desk.ask({ headers }, 'PUT', `${door}/password`, { current_password: password, new_password });
    expect([(await change(password)).status, (await change('weak')).status]).toEqual([422, 422]);
    expect((await change(newPassword)).status).toBe(200);
  });
});
