import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { password, type Settings, swift } from '../house.ts';
import { program } from '../program.ts';
import { startServer } from '../server-process.ts';
import { ownPassword } from './crew-scene.ts';

interface Outcome {
  status: number;
  out: Record<string, unknown>;
}

/** Runs a command beside the server, as an operator does. */
async function command(dataDir: string, ...words: string[]): Promise<Outcome> {
  const { PATH = '' } = process.env;
  const env = { PATH, NODE_ENV: 'test', DATA_DIR: dataDir, ...swift };
  const run = promisify(execFile)(process.execPath, [program, ...words, '--json'], { env });
  const { status, stdout } = await run.then(
    ({ stdout }) => ({ status: 0, stdout }),
    (error: { code: number; stdout: string }) => ({ status: error.code, stdout: error.stdout }),
  );
  return { status, out: JSON.parse(stdout) as Record<string, unknown> };
}

test('An operator runs a company on it: from an empty folder to a verified restore, and one changed byte is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'operator-'));
  const dataDir = join(folder, 'here');
  // Clients come from addresses of their own, by way of a proxy.
  const settings: Settings = { DATA_DIR: dataDir, TRUST_PROXY: '127.0.0.1' };
  const server = await startServer(settings);

  async function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const reply = await fetch(`${server.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: reply.status, body: (await reply.json()) as Record<string, never> };
  }
  const bearer = (token: string | undefined) => ({ authorization: `Bearer ${token}` });

  // The first admin, by the token that the start left for the owner of the folder.
  const token = readFileSync(join(dataDir, 'setup-token'), 'utf8').trim();
  const person = (username: string) => ({ username, name: 'Some One', email: `${username}@example.org`, password });
  const root = await ask('POST', '/v1/admin-panel/setup', { token, ...person('root-admin') });
  expect(root.status).toBe(201);
  const admin = bearer(root.body.session_token);

  // A member of the staff, who chooses a password.
  const made = await ask('POST', '/v1/support/create', { ...person('helper'), support_level: 'support' }, admin);
  expect(made.status).toBe(201);
  const staffLogin = await ask('POST', '/v1/support/login', { username: 'helper', password });
  const staff = bearer(staffLogin.body.session_token);
  const choice = { current_password: password, new_password: ownPassword };
  expect((await ask('PUT', '/v1/support/password', choice, staff)).status).toBe(200);

  // A user, whose credits the staff raise.
  const user = await ask('POST', '/v1/users/register', person('someone'));
  const userId: string | undefined = user.body.user_id;
  const raised = { limits: { conversation_limit: 50 }, reason: 'a trial' };
  const credited = await ask('PUT', `/v1/support/users/${userId}/credits`, raised, staff);
  expect(credited).toMatchObject({ status: 200, body: { limits: { conversation_limit: 50 } } });

  // A blocked address.
  const from = { 'x-forwarded-for': '203.0.113.9' };
  const seen = async () =>
    (await ask('GET', '/v1/users/profile', undefined, { ...bearer(user.body.api_key), ...from })).status;
  expect(await seen()).toBe(200);
  expect((await ask('POST', '/v1/admin-panel/ip-blocks', { range: '203.0.113.0/24' }, admin)).status).toBe(201);
  expect(await seen()).toBe(403);

  // A style, edited and in force at the next request.
  const text = 'Answer as a harbour pilot would: short, and with the depth of the water.';
  const edited = await ask('PUT', '/v1/admin/system-prompts', { r_type: 'bpe', prompt: text }, admin);
  expect(edited.status).toBe(200);
  const question = { level: 'low', r_type: 'bpe', messages: [{ role: 'user', content: 'May we enter at low tide?' }] };
  const answer = await ask('POST', '/v1/prompt/completions', question, bearer(user.body.api_key));
  expect(JSON.stringify(answer.body)).toContain('harbour pilot');

  // The message log, with what was said.
  const log = await ask('GET', `/v1/admin-panel/message-logs/${userId}`, undefined, admin);
  expect(log.body).toMatchObject({ total: 1, data: [{ r_type: 'bpe', status: 'completed' }] });
  const [{ request_id: requestId }] = log.body.data as unknown as [{ request_id: string }];
  const read = await ask('GET', `/v1/admin-panel/message-logs/${userId}/${requestId}`, undefined, admin);
  expect(JSON.stringify(read.body)).toContain('low tide');

  // A backup while it serves, restored elsewhere with the master key, which it does not hold.
  const backup = join(folder, 'copy.db');
  expect((await command(dataDir, 'backup', 'create', '--to', backup)).status).toBe(0);
  expect(await server.end('SIGTERM')).toBe(0);
  const elsewhere = join(folder, 'there');
  mkdirSync(elsewhere, { mode: 0o700 });
  copyFileSync(join(dataDir, 'master.key'), join(elsewhere, 'master.key'));
  expect((await command(elsewhere, 'backup', 'restore', backup, '--yes')).status).toBe(0);
  expect(await command(elsewhere, 'audit', 'verify')).toMatchObject({ status: 0, out: { is_whole: true } });

  const restored = await startServer({ DATA_DIR: elsewhere });
  const login = await fetch(`${restored.url}/v1/admin-panel/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'root-admin', password }),
  });
  expect(login.status).toBe(200);
  expect(await restored.end('SIGTERM')).toBe(0);

  // One byte of the security log, changed.
  const database = new Database(join(elsewhere, 'promptenchanter.db'));
  const { seq } = database.prepare("SELECT seq FROM security_logs WHERE event = 'ip_block_added'").get() as {
    seq: number;
  };
  database.prepare("UPDATE security_logs SET address = replace(address, '1', '2') WHERE seq = ?").run(seq);
  database.close();
  const verdict = await command(elsewhere, 'audit', 'verify');
  expect(verdict).toMatchObject({ status: 1, out: { is_whole: false, first_bad_seq: seq } });

  rmSync(folder, { recursive: true, force: true });
}, 90_000);
