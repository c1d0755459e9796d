import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse, password } from '../house.ts';
import { runCli } from './cli-run.ts';

describe('The way back in', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const run = (words: string[], input = '') => runCli(words, { settings: { DATA_DIR: house.dataDir }, input });
  const signIn = async (username: string, secret: string, path = '/v1/users/login') => {
    const reply = await house.post(path, { username, password: secret });
    return { status: reply.status, body: (await reply.json()) as { error_code?: string; session_token?: string } };
  };
  async function lockOut(username: string, path?: string): Promise<void> {
    for (let n = 0; n < 5; n++) await signIn(username, 'Wrong-horse-1', path);
    expect((await signIn(username, password, path)).body.error_code).toBe('ACCOUNT_LOCKED');
  }

  test('reset-password prints a new password, ends every session and lifts the lock', async () => {
    await house.register('ada');
    const session = await house.signIn('ada');
    await lockOut('ada');

    const { status, lines, notes } = await run(['reset-password', 'ada@example.org']);
    expect([status, lines]).toEqual([0, [expect.stringMatching(/^[\w-]{20,}$/)]]);
    expect(notes).not.toContain(lines[0]);
    expect((await house.fetch('/v1/users/profile', { headers: session.headers })).status).toBe(401);
    const back = await signIn('ada', lines[0] ?? '');
    expect(back.status).toBe(200);
    const headers = { authorization: `Bearer ${back.body.session_token}` };
    expect((await house.fetch('/v1/users/messages', { headers })).status).toBe(403);
    expect(house.rows("SELECT actor FROM security_logs WHERE event = 'password_set_by_crew'")).toEqual([
      { actor: 'operator' },
    ]);
  });

  test('reset-password takes a password from standard input, never prints it, and refuses a weak one', async () => {
    await house.register('ada');
    const weak = await run(['reset-password', 'ada', '--password-stdin'], 'ada');
    expect([weak.status, weak.lines, weak.notes]).toEqual([1, [], expect.stringMatching(/^password must/)]);
    expect((await signIn('ada', password)).status).toBe(200);

    const done = await run(['reset-password', 'ada', '--password-stdin'], 'Another-horse-2\n');
    expect([done.status, done.lines]).toEqual([0, []]);
    expect(done.notes).not.toContain('Another-horse-2');
    expect([(await signIn('ada', password)).status, (await signIn('ada', 'Another-horse-2')).status]).toEqual([
      401, 200,
    ]);
  });

  test('reset-password --admin brings back an admin who is locked out', async () => {
    const admin = ['create-admin', '--username', 'root', '--email', 'root@example.org', '--password-stdin'];
    await run(admin, password);
    await lockOut('root', '/v1/admin-panel/login');
    expect((await run(['reset-password', 'root'])).notes).toContain('There is no account root.');
    const { lines } = await run(['reset-password', 'root', '--admin', '--json']);
    const { password: made } = JSON.parse(lines[0] ?? '') as { password: string };
    expect((await signIn('root', made, '/v1/admin-panel/login')).status).toBe(200);
  });

  test('unlock lets somebody sign in again, with the password that they have', async () => {
    await house.register('ada');
    await lockOut('ada');
    expect((await run(['unlock', 'ada'])).lines).toEqual(['ada may sign in again.']);
    expect((await signIn('ada', password)).status).toBe(200);
    const again = await run(['unlock', 'ada', '--json']);
    expect(JSON.parse(again.lines[0] ?? '')).toMatchObject({ was_locked: false });
    expect(house.rows("SELECT actor FROM security_logs WHERE event = 'account_unlocked'")).toEqual([
      { actor: 'operator' },
    ]);
  });

  test('sessions revoke ends the sessions of an admin, too', async () => {
    const admin = ['create-admin', '--username', 'root', '--email', 'root@example.org', '--password-stdin'];
    await run(admin, password);
    const { body } = await signIn('root', password, '/v1/admin-panel/login');
    const headers = { authorization: `Bearer ${body.session_token}` };
    expect((await house.fetch('/v1/admin-panel/profile', { headers })).status).toBe(200);
    const { lines } = await run(['sessions', 'revoke', 'root', '--admin']);
    expect(lines).toEqual(['Sessions of root that were ended: 1.']);
    expect((await house.fetch('/v1/admin-panel/profile', { headers })).status).toBe(401);
  });
});
