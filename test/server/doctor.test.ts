import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { doctor } from '../../packages/server/src/commands/doctor.ts';
import { resolveConfig } from '../../packages/server/src/config/load.ts';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { startSmtp } from '../fault/smtp-server.ts';
import { type House, openHouse, packageRoot, type Settings } from '../house.ts';
import { startServer } from '../server-process.ts';
import { runCli } from './cli-run.ts';
import { keys, playing, recorded } from './search-scene.ts';

interface Entry {
  check: string;
  state: string;
  found: string;
  fix: string | null;
}

/** Lets the doctor look, and answers what it says of each check. */
async function examine(settings: Settings, only: string, isFixing = false) {
  const [lines, notes]: [string[], string[]] = [[], []];
  const loaded = resolveConfig([['flag', { NODE_ENV: 'test', ...settings }]]);
  const output = { isJson: true, write: (line: string) => lines.push(line), note: (line: string) => notes.push(line) };
  const status = await doctor({ loaded, packageRoot, clock: systemClock }, { only, isFixing }, output);
  const { checks } = JSON.parse(lines[0] ?? '') as { checks: Entry[] };
  const states = Object.fromEntries(checks.map(({ check, state }) => [check, state]));
  return { status, notes, states, first: checks[0] };
}

interface Named {
  name: string;
}

const dayMs = 24 * 3_600_000;

/** All search providers at one address. */
const searchAt = (url: string): Settings => ({
  ...{ DUCKDUCKGO_URL: url, SEARXNG_URL: url, BRAVE_URL: url, TAVILY_URL: url, WIKIPEDIA_URL: url },
  ...{ BRAVE_API_KEY: keys.brave, TAVILY_API_KEY: keys.tavily },
});

describe('doctor, on a data folder', () => {
  let house: House;
  let settings: Settings;
  beforeEach(async () => {
    house = await openHouse();
    settings = { DATA_DIR: house.dataDir };
  });
  afterEach(() => house.close());

  test('finds nothing wrong in that of a running server but that nobody is admin, and prints a mark and a fix for it', async () => {
    const port = new URL(await house.listen()).port;
    const offline: Settings = { ...settings, PORT: port, RESEARCH_ENABLED: 'false' };
    const { status, lines, notes } = await runCli(['doctor'], { settings: offline });
    expect([status, notes]).toEqual([3, '']);
    const marked = lines.filter((line) => !line.startsWith('✓'));
    expect(marked).toEqual([
      '! admin      There is no admin.',
      expect.stringMatching(/^ +fix: promptenchanter create-admin$/),
    ]);
    expect(lines.join('\n')).toContain(`A PromptEnchanter answers on 127.0.0.1, port ${port}.`);
  });

  test('names files that others can read, and --fix takes them away from others and changes nothing else', async () => {
    const key = join(house.dataDir, 'master.key');
    chmodSync(key, 0o644);
    chmodSync(house.dataDir, 0o755);
    const foreign = join(house.dataDir, 'notes.txt');
    writeFileSync(foreign, 'mine', { mode: 0o644 });

    const found = await examine(settings, 'files');
    expect([found.status, found.first]).toMatchObject([
      1,
      { state: 'failed', found: expect.stringContaining('master.key (0644)'), fix: 'promptenchanter doctor --fix' },
    ]);
    const fixed = await examine(settings, 'files', true);
    expect([fixed.status, fixed.notes]).toEqual([0, [expect.any(String), expect.any(String)]]);
    const modeOf = (path: string) => statSync(path).mode & 0o777;
    expect([modeOf(key), modeOf(house.dataDir), modeOf(foreign)]).toEqual([0o600, 0o700, 0o644]);
  });

  test('has its quick checks done at each start of the server, and logged as warnings with what to do', async () => {
    const folder = join(house.dataDir, 'other');
    await (await startServer({ DATA_DIR: folder })).end('SIGTERM');
    chmodSync(folder, 0o755);
    const server = await startServer({ DATA_DIR: folder });
    expect(await server.end('SIGTERM')).toBe(0);
    const warnings = server.lines.filter(({ level, check }) => level === 'warn' && check !== undefined);
    expect(warnings).toEqual([expect.objectContaining({ check: 'files', fix: 'promptenchanter doctor --fix' })]);
  });

  test('tells a database that is damaged from one that is whole, and does not open it', async () => {
    for (let n = 0; n < 20; n++) await house.register();
    house.write('PRAGMA wal_checkpoint(TRUNCATE)');
    const whole = await examine(settings, 'database,schema,key');
    expect([whole.status, whole.states]).toEqual([0, { database: 'ok', schema: 'ok', key: 'ok' }]);

    const damage = join(house.dataDir, 'damaged.db');
    const bytes = readFileSync(join(house.dataDir, 'promptenchanter.db'));
    // What is read at the opening is whole.
    bytes.fill(0x5a, Math.floor(bytes.length / 2));
    writeFileSync(damage, bytes, { mode: 0o600 });
    const found = await examine({ ...settings, DATABASE_URL: `file:${damage}` }, 'database,key');
    expect([found.status, found.states]).toEqual([1, { database: 'failed', key: 'skipped' }]);
    expect(found.first?.fix).toContain('backup list');
  });

  test('says which migrations a database lacks, which one is newer, and changes neither', async () => {
    const applied = () => house.rows('SELECT hash FROM __drizzle_migrations ORDER BY created_at');
    const last = house.rows<{ hash: string; created_at: number }>(
      'SELECT hash, created_at FROM __drizzle_migrations ORDER BY created_at DESC LIMIT 1',
    )[0];
    house.write('DELETE FROM __drizzle_migrations WHERE hash = ?', last?.hash);
    const before = applied();
    const behind = await examine(settings, 'schema,admin');
    expect([behind.status, behind.states]).toEqual([3, { schema: 'warning', admin: 'skipped' }]);
    expect([applied(), existsSync(join(house.dataDir, 'backups'))]).toEqual([before, false]);

    house.write('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)', last?.hash, last?.created_at);
    house.write("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('of-tomorrow', ?)", Date.now() + dayMs);
    const ahead = await examine(settings, 'schema');
    expect([ahead.status, ahead.states]).toEqual([1, { schema: 'failed' }]);
    expect(ahead.first?.found).toContain('another version');
  });

  test('says that the master key is another one, and which is needed', async () => {
    const other = Buffer.from(Array.from({ length: 32 }, (_, at) => 7 * at)).toString('base64');
    const found = await examine({ ...settings, MASTER_KEY: other }, 'key,admin');
    expect([found.status, found.states]).toEqual([1, { key: 'failed', admin: 'skipped' }]);
    expect(found.first?.found).toMatch(/needs the key/);
  });

  test('says that a backup is missing or old once the database has an age, and is content with a new one', async () => {
    expect((await examine(settings, 'backups')).states).toEqual({ backups: 'ok' });
    expect((await runCli(['backup', 'create'], { settings })).status).toBe(0);
    expect((await examine(settings, 'backups')).first?.found).toBe('The newest backup is 0 days old.');
    const backup = (await runCli(['backup', 'list', '--json'], { settings })).lines[0] ?? '';
    const { backups } = JSON.parse(backup) as { backups: { file: string }[] };
    const then = new Date(Date.now() - 8 * dayMs);
    utimesSync(backups[0]?.file ?? '', then, then);
    const old = await examine(settings, 'backups');
    expect([old.status, old.first]).toMatchObject([3, { state: 'warning', fix: 'promptenchanter backup create' }]);
  });

  test('says that the security log was cut, where audit.head knows better', async () => {
    const server = await startServer({ DATA_DIR: join(house.dataDir, 'other') });
    await server.end('SIGTERM');
    const other = { DATA_DIR: join(house.dataDir, 'other') };
    const client = new Database(join(other.DATA_DIR, 'promptenchanter.db'));
    expect((await runCli(['ip-blocks', 'add', '192.0.2.7'], { settings: other })).status).toBe(0);
    const again = await startServer(other);
    await again.end('SIGTERM');
    expect(existsSync(join(other.DATA_DIR, 'audit.head'))).toBe(true);
    expect((await examine(other, 'audit')).status).toBe(0);

    for (const { name } of client.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all() as Named[]) {
      client.exec(`DROP TRIGGER ${name}`);
    }
    client.exec('DELETE FROM security_logs WHERE seq = (SELECT max(seq) FROM security_logs)');
    client.close();
    const cut = await examine(other, 'audit');
    expect([cut.status, cut.first?.fix]).toEqual([1, 'promptenchanter audit verify']);
  });

  test('says that a whitelist lets nobody in, or not this machine', async () => {
    const on: Settings = { ...settings, IP_WHITELIST_ENABLED: 'true' };
    const empty = await examine(on, 'whitelist');
    expect([empty.status, empty.first?.fix]).toEqual([1, 'promptenchanter ip-whitelist add ADDRESS']);
    await runCli(['ip-whitelist', 'add', '192.0.2.0/24'], { settings });
    const foreign = await examine(on, 'whitelist');
    expect([foreign.status, foreign.first?.fix]).toEqual([3, 'promptenchanter ip-whitelist add 127.0.0.1']);
    await runCli(['ip-whitelist', 'add', '127.0.0.0/8'], { settings });
    expect((await examine(on, 'whitelist')).status).toBe(0);
    expect((await examine(settings, 'whitelist')).status).toBe(0);
  });
});

describe('doctor, where there is nothing yet', () => {
  test('makes no folder, no key and no database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
    const DATA_DIR = join(folder, 'data');
    const { status, states } = await examine(
      { DATA_DIR },
      'files,database,schema,wal,key,audit,backups,admin,blocks',
      true,
    );
    expect([status, new Set(Object.values(states))]).toEqual([0, new Set(['skipped'])]);
    expect(existsSync(DATA_DIR)).toBe(false);
    rmSync(folder, { recursive: true });
  });

  test('tells settings that do not hold as what is wrong, without their values', async () => {
    const settings = { PORT: 'password1' };
    const { status, lines, notes } = await runCli(['doctor', '--json'], { settings });
    expect([status, notes]).toEqual([1, '']);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ status: 'failed', checks: [{ check: 'settings' }] });
    expect(lines.join()).toMatch(/PORT must be a whole number/);
    expect(lines.join()).not.toContain('password1');
  });
});

describe('doctor, on what is around the server', () => {
  /** Answers every request with one status, and notes the key that came. */
  async function upstream(status: number) {
    const keys: (string | undefined)[] = [];
    const server = createServer((request, reply) => {
      keys.push(request.headers.authorization);
      reply.writeHead(request.url === '/v1/models' ? status : 418).end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
    return { keys, port, url: `http://127.0.0.1:${port}/v1`, [Symbol.asyncDispose]: close };
  }

  test.each([
    [200, 0, 'ok', null],
    [401, 1, 'failed', 'Check WAPI_KEY.'],
    [404, 3, 'warning', expect.stringContaining('WAPI_URL')],
    [503, 3, 'warning', expect.any(String)],
  ])('asks the upstream for its models with the key, and reads %i', async (answer, status, state, fix) => {
    await using there = await upstream(answer);
    const found = await examine({ WAPI_URL: there.url, WAPI_KEY: 'sk-of-the-upstream' }, 'upstream');
    expect([found.status, found.first]).toMatchObject([status, { state, fix }]);
    expect(found.first?.found).not.toContain('sk-of-the-upstream');
    expect(there.keys).toEqual(['Bearer sk-of-the-upstream']);
  });

  test('says that the upstream cannot be reached, and that echo is one of our own', async () => {
    const gone = await examine({ WAPI_URL: 'http://127.0.0.1:9/v1' }, 'upstream');
    expect([gone.status, gone.first?.found]).toEqual([1, expect.stringContaining('ECONNREFUSED')]);
    const echo = await examine({}, 'upstream');
    expect([echo.status, echo.first?.found]).toEqual([0, expect.stringContaining('echo')]);
  });

  test('asks each search provider for one word, and is content where all answer', async () => {
    await using there = await playing({ body: recorded('wikipedia.json') });
    const settings: Settings = { SEARCH_PROVIDER: 'wikipedia', WIKIPEDIA_URL: `${there.url}/w/api.php` };
    const found = await examine(settings, 'search');
    expect([found.status, found.first?.found]).toEqual([0, 'These answer: wikipedia.']);
    expect(there.heard.map(({ query }) => query.srsearch)).toEqual(['wikipedia']);
  });

  test.each([
    ['searxng', { status: 403 }, /settings\.yml/, /settings\.yml has `json`/],
    ['brave', { status: 401 }, /brave \(auth\): It refuses the key: 401/, /^Check BRAVE_API_KEY\.$/],
    ['tavily', { status: 401 }, /tavily \(auth\)/, /^Check TAVILY_API_KEY\.$/],
    ['duckduckgo', { status: 202 }, /robot/, /`searxng` or `brave`/],
    ['wikipedia', { status: 500 }, /It answered 500/, /^Check WIKIPEDIA_URL/],
  ])('says why %s does not answer, and what to do', async (name, play, why, fix) => {
    await using there = await playing(play);
    const found = await examine({ ...searchAt(there.url), SEARCH_PROVIDER: name }, 'search');
    expect([found.status, found.states]).toEqual([3, { search: 'warning' }]);
    expect(found.first?.found).toMatch(why);
    expect(found.first?.fix).toMatch(fix);
    expect(JSON.stringify(found.first)).not.toContain('canary');
  });

  test('warns where one search provider does not answer and another does', async () => {
    await using blocked = await playing({ status: 202 });
    await using well = await playing({ body: recorded('searxng.json') });
    const settings = { ...searchAt(blocked.url), SEARXNG_URL: well.url, SEARCH_PROVIDER: 'duckduckgo,searxng' };
    const found = await examine(settings, 'search');
    expect([found.status, found.first?.found]).toEqual([
      3,
      expect.stringMatching(/^These answer: searxng\. duckduckgo/),
    ]);
  });

  test('asks no search provider where research is off, and says which of its settings does not do', async () => {
    await using there = await playing({ status: 202 });
    const off = await examine({ ...searchAt(there.url), RESEARCH_ENABLED: 'false' }, 'search');
    expect([off.status, off.first?.found, there.heard]).toEqual([0, expect.stringMatching(/RESEARCH_ENABLED/), []]);
    const wrong = await examine({ SEARCH_PROVIDER: 'static', SEARCH_STATIC_FILE: '/nowhere/pages.json' }, 'search');
    expect([wrong.status, wrong.first?.found]).toEqual([1, expect.stringMatching(/SEARCH_STATIC_FILE.*ENOENT/)]);
  });

  test('signs in at the mail server, sends nothing, and tells a wrong password', async () => {
    await using smtp = await startSmtp({ credentials: { username: 'us', password: 'right' } });
    const settings: Settings = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(smtp.port), SMTP_USE_TLS: 'false' };
    const right = await examine({ ...settings, SMTP_USERNAME: 'us', SMTP_PASSWORD: 'right' }, 'mail');
    expect([right.status, right.states]).toEqual([0, { mail: 'ok' }]);
    const wrong = await examine({ ...settings, SMTP_USERNAME: 'us', SMTP_PASSWORD: 'wrong' }, 'mail');
    expect([wrong.status, wrong.first?.found]).toEqual([1, expect.stringContaining('SMTP_PASSWORD')]);
    expect([smtp.attempts, smtp.arrived]).toEqual([0, []]);
  });

  test('tells a port that another program has from a free one', async () => {
    await using other = await upstream(200);
    const taken = await examine({ PORT: String(other.port) }, 'port');
    expect([taken.status, taken.first?.found]).toEqual([1, expect.stringContaining('another program')]);
    await other[Symbol.asyncDispose]();
    expect((await examine({ PORT: String(other.port) }, 'port')).status).toBe(0);
  });

  test.each([
    ['believes everybody', { TRUST_PROXY: '0.0.0.0/0' }, 1],
    ['counts proxies that anybody can go past', { TRUST_PROXY: '1', HOST: '0.0.0.0' }, 3],
    ['counts proxies on this machine', { TRUST_PROXY: '1' }, 0],
    ['names its proxy', { TRUST_PROXY: '10.0.0.1', HOST: '0.0.0.0' }, 0],
  ])('judges a server that %s', async (_what, settings, status) => {
    expect((await examine(settings, 'proxy')).status).toBe(status);
  });
});
