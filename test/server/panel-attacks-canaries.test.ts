import { afterEach, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { runCli } from './cli-run.ts';
import { type Canaries, canariesIn, filesIn } from './panel-attack-canaries.ts';
import { startTellingUpstream } from './telling-upstream.ts';
import { startCollector } from './tracing-collector.ts';
import { eventually } from './upstream-scene.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** Texts that are found nowhere else. */
const fixed = {
  adminPassword: 'Canary-Admin-1-Kq7x',
  nextPassword: 'Canary-Next-2-Vb9x',
  memberPassword: 'Canary-Member-3-Jw4x',
  wrongPassword: 'Canary-Wrong-4-Zt3x',
  userPassword: 'Canary-User-5-Hr8x',
  adminEmail: 'canary.admin.8fj@example.org',
  memberEmail: 'canary.member.4kd@example.org',
  userEmail: 'canary.user.6ws@example.org',
  nextEmail: 'canary.next.2pl@example.net',
  aboutMe: 'canary about-me 7h3x',
  prompt: 'canary prompt 2xp: what is the capital of Peru?',
  answer: 'canary answer 6wy: Lima.',
  style: 'canary style 3gc: answer in verse.',
  departure: 'canary departure 9dn',
  idempotencyKey: 'canary-idempotency-3vm',
  providerKey: 'canary-provider-key-1uh',
  collectorKey: 'canary-collector-key-5ty',
  operatorKey: 'canary-operator-key-of-32-letters-0sf',
  secretKey: 'canary-secret-key-of-32-letters-4gj',
};

interface Heard {
  status: number;
  text: string;
  body: Record<string, string>;
}

const bearer = (token: string | undefined) => ({ authorization: `Bearer ${token}` });

/** Everything that those do who run the server, with a secret in every place that takes one, faults included. */
async function work(house: House, canaries: Canaries) {
  const replies = new Map<string, string>();
  let sent = 0;
  async function send(method: string, path: string, body: unknown, who = {}, expected?: number): Promise<Heard> {
    const once = method === 'GET' ? {} : { 'idempotency-key': `${fixed.idempotencyKey}-${++sent}` };
    const headers = { ...once, ...who };
    const reply = await (body === undefined
      ? house.fetch(path, { method, headers })
      : house.send(method, path, body, headers));
    const text = await reply.text();
    if (expected !== undefined)
      expect([path, reply.status, reply.status === expected ? '' : text]).toEqual([path, expected, '']);
    expect([path, reply.headers.get('cache-control')]).toEqual([path, 'no-store']);
    replies.set(`${method} ${path}`, text);
    return {
      status: reply.status,
      text,
      body: text.startsWith('{') ? (JSON.parse(text) as Record<string, string>) : {},
    };
  }
  const panel = '/v1/admin-panel';
  const first = await house.firstRun();
  canaries.setupToken = first.state === 'needs_admin' ? first.token : '';
  const person = { username: 'root-admin', name: 'The First', email: fixed.adminEmail, password: fixed.adminPassword };
  await send('POST', `${panel}/setup`, { ...person, token: fixed.wrongPassword }, {}, 400);
  await send('POST', `${panel}/setup`, { ...person, token: canaries.setupToken, password: 'canary' }, {}, 422);
  const root = await send('POST', `${panel}/setup`, { ...person, token: canaries.setupToken }, {}, 201);
  await send('POST', `${panel}/setup`, { ...person, token: canaries.setupToken }, {}, 400);
  canaries.firstSession = root.body.session_token ?? '';
  canaries.firstRefresh = root.body.refresh_token ?? '';
  const refreshed = await send('POST', `${panel}/refresh`, { refresh_token: canaries.firstRefresh }, {}, 200);
  canaries.session = refreshed.body.session_token ?? '';
  canaries.refresh = refreshed.body.refresh_token ?? '';
  const who = bearer(canaries.session);
  await send('POST', `${panel}/login`, { username: 'root-admin', password: fixed.wrongPassword }, {}, 401);
  await send('POST', `${panel}/login`, { email: fixed.nextEmail, password: fixed.adminPassword }, {}, 401);
  await send('POST', `${panel}/login`, `{"username":"root-admin","password":"${fixed.adminPassword}`, {}, 400);
  await send('GET', `${panel}/users`, undefined, bearer(`${canaries.session}x`), 401);
  await send('GET', `${panel}/users`, undefined, bearer(fixed.operatorKey), 403);
  await send(
    'PUT',
    `${panel}/password`,
    { current_password: fixed.wrongPassword, new_password: fixed.nextPassword },
    who,
    422,
  );
  await send(
    'PUT',
    `${panel}/password`,
    { current_password: fixed.adminPassword, new_password: fixed.nextPassword },
    who,
    200,
  );

  const made = {
    username: 'ada',
    name: 'Ada',
    email: fixed.userEmail,
    password: fixed.userPassword,
    about_me: fixed.aboutMe,
  };
  const user = await send('POST', '/v1/users/register', made, {}, 201);
  canaries.apiKey = user.body.api_key ?? '';
  const ada = `${panel}/users/${user.body.user_id}`;
  const helped = `/v1/support/users/${user.body.user_id}`;
  const asked = { level: 'low', messages: [{ role: 'user', content: fixed.prompt }] };
  await send(
    'PUT',
    '/v1/admin/system-prompts',
    { r_type: 'mine', prompt: fixed.style },
    bearer(fixed.operatorKey),
    200,
  );
  await send('POST', '/v1/prompt/completions', { ...asked, r_type: 'mine' }, bearer(canaries.apiKey), 200);
  await send('POST', '/v1/prompt/completions', { ...asked, level: 'medium' }, bearer(canaries.apiKey), 502);
  const [row] = house.rows<{ request_id: string }>('SELECT request_id FROM message_logs ORDER BY seq');

  const staff = { username: 'helper', name: 'A Helper', email: fixed.memberEmail, password: fixed.memberPassword };
  await send('POST', '/v1/support/create', { ...staff, support_level: 'none' }, who, 422);
  await send('POST', '/v1/support/create', { ...staff, support_level: 'advanced' }, who, 201);
  await send('POST', '/v1/support/create', { ...staff, support_level: 'advanced' }, who, 409);
  await send('POST', `${panel}/create-admin`, { ...staff, username: 'second' }, who, 201);
  const login = await send(
    'POST',
    '/v1/support/login',
    { email: fixed.memberEmail, password: fixed.memberPassword },
    {},
    200,
  );
  canaries.memberSession = login.body.session_token ?? '';
  canaries.memberRefresh = login.body.refresh_token ?? '';
  const member = bearer(canaries.memberSession);
  await send('GET', helped, undefined, member, 403);
  const changed = { current_password: fixed.memberPassword, new_password: fixed.nextPassword };
  await send('PUT', '/v1/support/password', changed, member, 200);
  await send('GET', `/v1/support/users?text=${encodeURIComponent(fixed.userEmail)}`, undefined, member, 200);
  await send('GET', `${helped}/message-logs/${row?.request_id}`, undefined, member, 200);
  await send('PUT', helped, { email: fixed.nextEmail, about_me: fixed.aboutMe }, member, 200);
  await send('PUT', helped, { email: `${fixed.nextEmail} ` }, member, 422);
  await send('PUT', `${helped}/credits`, { credits: { main: 3 }, reason: 'goodwill' }, member, 200);
  canaries.temporary =
    (await send('POST', `${helped}/reset-password`, undefined, member, 200)).body.temporary_password ?? '';
  canaries.helpedKey = (await send('POST', `${helped}/regenerate-api-key`, undefined, member, 200)).body.api_key ?? '';
  canaries.adminTemporary =
    (await send('POST', `${ada}/reset-password`, undefined, who, 200)).body.temporary_password ?? '';
  canaries.givenKey = (await send('POST', `${ada}/regenerate-api-key`, undefined, who, 200)).body.api_key ?? '';
  await send('PUT', ada, { email: fixed.userEmail, about_me: fixed.aboutMe }, who, 200);
  await send('PUT', ada, { email: fixed.userEmail, [fixed.style]: fixed.wrongPassword }, who, 422);
  await send('GET', `${panel}/users?text=${encodeURIComponent(fixed.userEmail)}`, undefined, who, 200);
  await send('GET', `${panel}/message-logs/${user.body.user_id}/${row?.request_id}`, undefined, who, 200);
  await send('PUT', `${panel}/config`, { settings: { API_KEY: fixed.wrongPassword } }, who, 422);
  await send('DELETE', `${ada}?reason=${encodeURIComponent(fixed.departure)}`, undefined, who, 200);
  const quiet = ['config', 'config/history', 'security-logs', 'statistics', 'health', 'tenants'];
  for (const part of quiet) await send('GET', `${panel}/${part}`, undefined, who, 200);
  for (const part of ['health', 'metrics', 'usage', 'queue-status'])
    await send('GET', `/v1/monitoring/${part}`, undefined, who, 200);
  await send('GET', '/metrics', undefined, who, 200);
  await send('POST', '/v1/monitoring/flush-logs', undefined, who, 200);
  await send('DELETE', '/v1/admin/cache', undefined, who, 200);
  await send('POST', '/v1/support/logout', undefined, member, 200);
  await send('POST', `${panel}/logout`, undefined, who, 200);
  const told = [
    ...quiet.map((part) => `${panel}/${part}`),
    ...['health', 'metrics', 'usage', 'queue-status'].map((part) => `/v1/monitoring/${part}`),
  ];
  return [...told, '/metrics'].map((path) => ({ path, text: replies.get(`GET ${path}`) ?? '' }));
}

test('What those do who run the server leaves no secret in logs, files, figures, traces, letters or commands.', async () => {
  const [upstream, collector] = [await startTellingUpstream(fixed.answer), await startCollector()];
  const house = await openHouse({
    ...{ WAPI_URL: upstream.baseUrl, WAPI_KEY: fixed.providerKey, UPSTREAM_MAX_RETRIES: '0' },
    ...{ LEVEL_LOW_MODEL: 'm', LEVEL_MEDIUM_MODEL: 'refuses-400', MAX_FAILED_LOGIN_ATTEMPTS: '100' },
    ...{ SECRET_KEY: fixed.secretKey, API_KEY: fixed.operatorKey, LOG_LEVEL: 'trace' },
    ...{ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_HEADERS: `x-key=${fixed.collectorKey}` },
  });
  opened.push(house, upstream, collector);
  const canaries: Canaries = { ...fixed };

  const figures = await work(house, canaries);

  expect(Object.keys(canaries).length).toBe(Object.keys(fixed).length + 12);
  for (const { path, text } of figures) {
    expect(text, path).not.toBe('');
    expect([path, canariesIn(text, canaries)]).toEqual([path, []]);
  }
  await eventually('all letters are printed', () => house.rows('SELECT id FROM mail_outbox').length === 0);
  await eventually('spans arrive', () => collector.spans().length > 20, 10_000);
  const secretsIn = (text: string) => canariesIn(text, canaries);
  expect(secretsIn(JSON.stringify(house.logLines())), 'in the log').toEqual([]);
  expect(secretsIn(JSON.stringify(collector.requests.map(({ path, body }) => [path, body]))), 'in traces').toEqual([]);
  expect(collector.requests[0]?.headers['x-key']).toBe(fixed.collectorKey);
  expect(
    secretsIn(house.letters().join('')).filter((name) => !/Email$/.test(name)),
    'in letters',
  ).toEqual([]);
  const files = filesIn(house.dataDir);
  expect(files.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['promptenchanter.db', 'promptenchanter.db-wal']),
  );
  // The text of a style is the operator's, and no secret: whoever asks for a preview reads it.
  for (const { name, text } of files) {
    expect([name, secretsIn(text).filter((found) => found !== 'style')]).toEqual([name, []]);
  }
  for (const words of [
    ['config'],
    ['doctor'],
    ['audit', 'verify'],
    ['usage'],
    ['ip-whitelist', 'list'],
    ['unlock', 'ghost'],
    ['setup-token'],
  ]) {
    const settings = {
      DATA_DIR: house.dataDir,
      API_KEY: fixed.operatorKey,
      SECRET_KEY: fixed.secretKey,
      WAPI_KEY: fixed.providerKey,
      // No test asks the web.
      RESEARCH_ENABLED: 'false',
    };
    const { lines, notes } = await runCli(words, { settings });
    expect([words, secretsIn(lines.join('\n') + notes)]).toEqual([words, []]);
    expect(lines.join('\n') + notes, words.join(' ')).not.toBe('');
  }
  // The search finds what is there.
  expect(secretsIn(house.letters().join(''))).toContain('userEmail');
}, 60_000);
