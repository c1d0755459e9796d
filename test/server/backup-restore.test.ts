import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { password } from '../house.ts';
import { startServer } from '../server-process.ts';
import { backUp, commandsIn, printed, rowsOf } from './backup-scene.ts';
import { ask, openSite, type Site, verified } from './backup-site.ts';

let site: Site;
let dataDir: string;
let database: string;

beforeEach(() => {
  site = openSite();
  ({ dataDir, database } = site);
});

afterEach(async () => {
  await site[Symbol.asyncDispose]();
});

describe('promptenchanter backup restore', () => {
  test('brings back what was there, keeps what it replaces, and leaves a whole security log', async () => {
    const house = await site.start();
    const ada = await house.register('ada');
    const { file } = await backUp(dataDir);
    await house.register('bob');
    await site.stop();

    const outcome = printed(await commandsIn(dataDir).restore(file));
    expect(outcome).toMatchObject({
      file,
      replaced: expect.stringContaining(`${database}.replaced-`),
      seconds: expect.any(Number),
      older_seconds: expect.any(Number),
    });
    expect(rowsOf(database, 'SELECT username FROM users')).toEqual([{ username: 'ada' }]);
    expect(rowsOf(String(outcome.replaced), 'SELECT username FROM users')).toHaveLength(2);
    expect(rowsOf(database, "SELECT severity, actor FROM security_logs WHERE event = 'backup_restored'")).toEqual([
      { severity: 'warning', actor: 'operator' },
    ]);
    expect(readFileSync(join(dataDir, 'audit.head'), 'utf8')).toContain(String(outcome.head).replace(':', ' '));
    expect(await verified(dataDir)).toBe(0);
    expect(await ask(await site.start(), ada)).toBe(200);
  });

  test('works in an empty folder that holds the master key', async () => {
    const house = await site.start();
    const ada = await house.register('ada');
    const { file } = await backUp(dataDir);
    const elsewhere = join(dataDir, 'elsewhere');
    mkdirSync(elsewhere);
    copyFileSync(join(dataDir, 'master.key'), join(elsewhere, 'master.key'));
    const { status, notes } = await commandsIn(elsewhere).restore(file);
    expect([status, await verified(elsewhere)]).toEqual([0, 0]);
    expect(notes.join()).toContain('Warning: There was no database to replace');
    expect(await ask(await site.start(elsewhere), ada)).toBe(200);
  });

  test('ends the sessions of the backup', async () => {
    const house = await site.start();
    await house.register('ada');
    const { headers } = await house.signIn('ada');
    const { file } = await backUp(dataDir);
    await site.stop();
    expect(printed(await commandsIn(dataDir).restore(file))).toMatchObject({ sessions_ended: 1 });
    expect((await (await site.start()).fetch('/v1/users/profile', { headers })).status).toBe(401);
  });

  test('does not bring back staff who were removed since, and keeps who can sign in', async () => {
    const house = await site.start();
    const root = await house.setUp();
    const member = { username: 'helper', name: 'A Helper', email: 'helper@example.org', password };
    const created = await house.post('/v1/support/create', { ...member, support_level: 'advanced' }, root.headers);
    const { id } = (await created.json()) as { id: string };
    const { file } = await backUp(dataDir);
    const removed = await house.fetch(`/v1/admin-panel/support-staff/${id}`, {
      method: 'DELETE',
      headers: root.headers,
    });
    expect(removed.status).toBe(200);
    await site.stop();
    expect(printed(await commandsIn(dataDir).restore(file))).toMatchObject({ removed_again: 1 });
    expect(rowsOf(database, 'SELECT id FROM support_staff')).toEqual([]);
    expect(rowsOf(database, 'SELECT id FROM admins')).toEqual([{ id: root.id }]);
    expect(await verified(dataDir)).toBe(0);
  });

  test('does not bring back accounts that were deleted since', async () => {
    const house = await site.start();
    const ada = await house.register('ada');
    await ask(house, ada);
    const { file } = await backUp(dataDir);
    const { headers } = await house.signIn('ada');
    const left = await house.send('DELETE', '/v1/users/account', { password }, headers);
    expect(left.status).toBeLessThan(300);
    await site.stop();
    expect(printed(await commandsIn(dataDir).restore(file))).toMatchObject({ deleted_again: 1 });

    expect(rowsOf(database, 'SELECT * FROM users')).toEqual([]);
    expect(rowsOf(database, 'SELECT * FROM message_contents')).toEqual([]);
    expect(rowsOf(database, 'SELECT id FROM deleted_users')).toEqual([{ id: ada.userId }]);
    expect(readFileSync(database).includes(ada.apiKey.slice(0, 8))).toBe(false);
    expect(await verified(dataDir)).toBe(0);
    expect(await ask(await site.start(), ada)).toBe(401);
  });

  test.each([
    ['are dead, which is said', false, 401, 'Neither key works now'],
    ['work again on demand, which is said loudly', true, 200, 'OLD API KEYS WORK AGAIN'],
  ])('API keys that were replaced since %s', async (_what, keepOldKeys, status, warning) => {
    const house = await site.start();
    const [ada, bob] = [await house.register('ada'), await house.register('bob')];
    const { file } = await backUp(dataDir);
    const { headers } = await house.signIn('ada');
    expect((await house.post('/v1/users/api-key/regenerate', undefined, headers)).status).toBe(200);
    await site.stop();
    const said = await commandsIn(dataDir).restore(file, { keepOldKeys });
    expect(printed(said)).toMatchObject({ other_api_keys: 1, old_keys_kept: keepOldKeys });
    expect(said.notes.join()).toContain(warning);
    const again = await site.start();
    expect([await ask(again, ada), await ask(again, bob)]).toEqual([status, 200]);
  });

  test('gives back what was under way when the backup was made', async () => {
    const house = await site.start();
    await ask(house, await house.register('ada'));
    await site.stop();
    const client = new Database(database);
    client.exec("UPDATE message_logs SET status = 'pending'");
    client.exec("DELETE FROM credit_ledger WHERE kind = 'settle'");
    client.exec("INSERT INTO server_instances SELECT instance_id, 'elsewhere', 7, 1, 9e15 FROM message_logs");
    client.close();
    const { file } = await backUp(dataDir);
    const elsewhere = join(dataDir, 'elsewhere');
    mkdirSync(elsewhere);
    copyFileSync(join(dataDir, 'master.key'), join(elsewhere, 'master.key'));
    await commandsIn(elsewhere).restore(file);
    await site.start(elsewhere);
    const restored = join(elsewhere, 'promptenchanter.db');
    expect(rowsOf(restored, 'SELECT status FROM message_logs')).toEqual([{ status: 'interrupted' }]);
  });

  test('takes over nothing of the log of a killed server, and loses nothing of it', async () => {
    await site.start();
    const { file } = await backUp(dataDir);
    await site.stop();
    const server = await startServer({ DATA_DIR: dataDir });
    const body = JSON.stringify({ username: 'late', name: 'Late', email: 'late@example.org', password });
    const json = { 'content-type': 'application/json' };
    await fetch(`${server.url}/v1/users/register`, { method: 'POST', headers: json, body });
    await server.end('SIGKILL');
    expect(existsSync(`${database}-wal`)).toBe(true);

    const { replaced } = printed(await commandsIn(dataDir).restore(file));
    expect([existsSync(`${database}-wal`), existsSync(`${database}-shm`)]).toEqual([false, false]);
    expect(rowsOf(database, 'SELECT * FROM users')).toEqual([]);
    expect(rowsOf(String(replaced), 'SELECT username FROM users')).toEqual([{ username: 'late' }]);
  });

  test('replaces a database that cannot be read, and says what could not be told', async () => {
    const house = await site.start();
    const ada = await house.register('ada');
    const { file } = await backUp(dataDir);
    await site.stop();
    writeFileSync(database, 'not a database at all, but long enough to be looked at '.repeat(100));
    writeFileSync(`${database}-wal`, 'nor is this its log');
    const { notes } = await commandsIn(dataDir).restore(file);
    expect(notes.join()).toContain('cannot be read');
    expect(existsSync(`${database}-wal`)).toBe(false);
    expect(await ask(await site.start(), ada)).toBe(200);
  });
});
