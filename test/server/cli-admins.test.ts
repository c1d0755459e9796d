import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { runCli } from './cli-run.ts';

interface AdminRow {
  username: string;
  name: string;
  rank: string;
  must: number;
}

describe('create-admin', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const run = (words: string[], input = '', env: Record<string, string> = {}) =>
    runCli(words, { settings: { DATA_DIR: house.dataDir }, input, env });
  const admins = () =>
    house.rows<AdminRow>('SELECT username, name, rank, must_change_password AS must FROM admins ORDER BY created_at');
  const named = (username: string) => ['create-admin', '--username', username, '--email', `${username}@example.org`];

  test('makes the first one a super admin, who can sign in', async () => {
    const made = await run([...named('root'), '--password-stdin', '--json'], 'Correct-horse-1\n');
    expect([made.status, made.notes]).toEqual([0, '']);
    expect(JSON.parse(made.lines[0] ?? '')).toMatchObject({ username: 'root', is_super_admin: true });
    expect(admins()).toEqual([{ username: 'root', name: 'root', rank: 'super', must: 0 }]);

    const body = { username: 'root', password: 'Correct-horse-1' };
    const reply = await house.post('/v1/admin-panel/login', body);
    expect([reply.status, await reply.json()]).toEqual([
      200,
      expect.objectContaining({ admin: expect.objectContaining({ is_super_admin: true }) }),
    ]);
    expect(house.rows("SELECT actor FROM security_logs WHERE event = 'admin_created'")).toEqual([
      { actor: 'operator' },
    ]);
  });

  test('makes a later one an admin who must change the password, and a super admin only where told', async () => {
    await run([...named('root'), '--password-stdin'], 'Correct-horse-1');
    const plain = await run([...named('ada'), '--name', 'Ada Lovelace', '--password-stdin'], 'Correct-horse-2');
    expect(plain.lines).toEqual(['ada is an admin.']);
    const second = await run([...named('grace'), '--super', '--password-stdin'], 'Correct-horse-3');
    expect(second.lines).toEqual(['grace is a super admin.']);
    expect(admins()).toEqual([
      { username: 'root', name: 'root', rank: 'super', must: 0 },
      { username: 'ada', name: 'Ada Lovelace', rank: 'admin', must: 1 },
      { username: 'grace', name: 'grace', rank: 'super', must: 1 },
    ]);
  });

  test('takes all of it from the settings', async () => {
    const made = await run(['create-admin'], '', {
      DEFAULT_ADMIN_USERNAME: 'root',
      DEFAULT_ADMIN_EMAIL: 'root@example.org',
      DEFAULT_ADMIN_PASSWORD: 'Correct-horse-1',
    });
    expect([made.status, made.lines]).toEqual([0, ['root is a super admin.']]);
  });

  test('says in a sentence what is wrong, and makes nobody', async () => {
    const wrong: [number, RegExp, string[], string][] = [
      [2, /^Nobody can be asked here for password\. Give .*--password-stdin/, named('root'), ''],
      [2, /^Nobody can be asked here for username, email\./, ['create-admin', '--password-stdin'], 'Correct-horse-1'],
      [2, /^There is no password on standard input/, [...named('root'), '--password-stdin'], '\n'],
      [1, /^username /, [...named('r'), '--password-stdin'], 'Correct-horse-1'],
      [1, /^email /, ['create-admin', '--username', 'root', '--email', 'here', '--password-stdin'], 'Correct-horse-1'],
      [1, /^password must/, [...named('root'), '--password-stdin'], 'horse'],
    ];
    const runs = await Promise.all(wrong.map(([, , words, input]) => run(words, input)));
    for (const [index, { status, lines, notes }] of runs.entries()) {
      const [expected, sentence = /^$/] = wrong[index] ?? [];
      expect([status, lines]).toEqual([expected, []]);
      expect(notes).toMatch(sentence);
      expect(notes).not.toContain('Correct-horse-1');
    }
    expect(admins()).toEqual([]);
  });

  test('refuses a name that an admin has', async () => {
    await run([...named('root'), '--password-stdin'], 'Correct-horse-1');
    const again = await run([...named('ROOT'), '--password-stdin'], 'Correct-horse-2');
    expect([again.status, again.notes]).toEqual([1, expect.stringContaining('Another admin has that username.')]);
    expect(admins()).toHaveLength(1);
  });
});

describe('setup-token', () => {
  test('prints a token that makes the first admin once, and none where there is an admin', async () => {
    const house = await openHouse();
    const settings = { DATA_DIR: house.dataDir };
    const old = await runCli(['setup-token'], { settings });
    const { lines, notes, status } = await runCli(['setup-token'], { settings });
    expect(status).toBe(0);
    expect(notes).toContain('/v1/admin-panel/setup');
    const setUp = (token: string) =>
      house.post('/v1/admin-panel/setup', {
        ...{ token, username: 'root', name: 'Root', email: 'root@example.org' },
        password: 'Correct-horse-1',
      });

    expect((await setUp(old.lines[0] ?? '')).status).toBe(400);
    expect((await setUp(lines[0] ?? '')).status).toBe(201);
    const late = await runCli(['setup-token'], { settings });
    expect([late.status, late.lines]).toEqual([1, []]);
    expect(late.notes).toContain('reset-password --admin');
    await house.close();
  });
});
