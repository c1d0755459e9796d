import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { sendRaw } from '../fault/raw-socket.ts';
import { openHouse } from '../house.ts';
import { codeTo, minute } from './account-scene.ts';
import { startTellingUpstream } from './telling-upstream.ts';
import { eventually } from './upstream-scene.ts';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** Texts that are found nowhere else. */
const fixed = {
  password: 'Canary-Password-1-Kq7',
  wrongPassword: 'Canary-Wrong-2-Zt3',
  nextPassword: 'Canary-Next-3-Vb9',
  email: 'canary.address.8fj@example.org',
  nextEmail: 'canary.next.4kd@example.net',
  aboutMe: 'canary about-me «7h3»',
  hobbies: 'canary hobbies 5rq',
  prompt: 'canary prompt 2xp: what is the capital of Peru?',
  answer: 'canary answer 6wy: Lima.',
  reason: 'canary reason 9dn',
  idempotencyKey: 'canary-idempotency-3vm',
  providerKey: 'canary-provider-key-1uh',
  operatorKey: 'canary-operator-key-of-32-letters-0sf',
  secretKey: 'canary-secret-key-of-32-letters-4gj',
  masterKey: Buffer.from('canary-master-key-of-32-bytes-7a').toString('base64'),
};

/** All that must be found nowhere, and who may be told it. */
interface Secrets {
  [name: string]: string;
}

describe('All that a user does', () => {
  test('leaves no secret in the log, in a file, or in a reply that is not to hold it', async () => {
    const { house, secrets, replies } = await live();

    for (const { what, text, may } of replies) {
      const found = namesIn(text, secrets).filter((name) => !may.includes(name));
      expect(found, `in the reply to «${what}»`).toEqual([]);
    }
    expect(namesIn(JSON.stringify(house.logLines()), secrets), 'in the log').toEqual([]);
    expect(house.logLines().length).toBeGreaterThan(25);
    const head = join(house.dataDir, 'audit.head');
    await eventually('the head of the security log is kept', () => existsSync(head), 10_000);
    const files = filesIn(house.dataDir);
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['audit.head', 'promptenchanter.db', 'promptenchanter.db-wal']),
    );
    for (const { name, text } of files) expect(namesIn(text, secrets), `in ${name}`).toEqual([]);
    // Letters are printed where there is no mail server: codes and addresses, and nothing else.
    const letters = namesIn(house.letters().join(''), secrets);
    expect(letters.filter((name) => !/code|email/i.test(name))).toEqual([]);
    expect(letters).toContain('resetCode');
    // The search finds what is there.
    expect(namesIn(JSON.stringify(replies.map(({ text }) => text)), secrets)).toEqual(
      expect.arrayContaining(['apiKey', 'sessionToken', 'refreshToken', 'answer', 'aboutMe', 'prompt']),
    );
  });
});

describe('The log', () => {
  test('has one line of JSON for each request, whatever stands in path, headers and names', async () => {
    const house = await openHouse();
    opened.push(house);
    const { port } = new URL(await house.listen());
    const forged = '{"level":"fatal","msg":"forged"}';
    const breakers = [
      ...[forged, `"}${forged}`, `\\","msg":"forged`, '%0d%0a%1b[31m', `Bearer x"${forged}`, 'é\u2028'],
      ...['"password":"', '"password":"\\', '"token":"x","level":"fatal","msg":"forged"', 'pe-12345678"', "'}}"],
    ];
    let sent = 0;
    for (const breaker of breakers) {
      const head = `Host: localhost\r\nConnection: close\r\nUser-Agent: ${breaker}\r\nX-Request-ID: ${breaker}`;
      const name = JSON.stringify({ username: `ada\r\n${breaker}\u001b[31m`, password: breaker });
      const login = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(name)}\r\n\r\n${name}`;
      for (const request of [
        `GET /v1/${breaker.replaceAll(' ', '%20')} HTTP/1.1\r\n${head}\r\n\r\n`,
        `POST /v1/users/login HTTP/1.1\r\n${head}\r\n${login}`,
        `GET /v1/users/profile HTTP/1.1\r\n${head}\r\nAuthorization: Bearer ${breaker}\r\n\r\n`,
      ]) {
        const { status = 0 } = await sendRaw(Number(port), request, { quietMs: 0 });
        // What Node itself refuses to read is no request.
        if (status !== 400 || request.startsWith('POST')) sent++;
      }
    }

    await eventually('every request has its line', () => linesOf('request') >= sent);
    expect(linesOf('request')).toBe(sent);
    expect(sent).toBeGreaterThan(2 * breakers.length);
    expect(house.logLines().filter(({ level, msg }) => level === 'fatal' || msg === 'forged')).toEqual([]);

    function linesOf(message: string): number {
      return house.logLines().filter(({ msg }) => msg === message).length;
    }
  });
});

/** A life with every secret in it. Answers what was said, and the secrets. */
async function live() {
  const upstream = await startTellingUpstream(fixed.answer);
  const clock = movableClock(Date.UTC(2026, 10, 21, 9, 0));
  const house = await openHouse(
    {
      ...{ WAPI_URL: upstream.baseUrl, WAPI_KEY: fixed.providerKey, UPSTREAM_MAX_RETRIES: '0' },
      ...{ LEVEL_LOW_MODEL: 'm', LEVEL_MEDIUM_MODEL: 'refuses-400', LEVEL_HIGH_MODEL: 'fails-500' },
      ...{ LEVEL_ULTRA_MODEL: 'is-torn', WAPI_MODELS: 'refuses-401', MAX_FAILED_LOGIN_ATTEMPTS: '100' },
      ...{ MASTER_KEY: fixed.masterKey, SECRET_KEY: fixed.secretKey, API_KEY: fixed.operatorKey },
      ...{ LOG_LEVEL: 'trace' },
      ...{ EMAIL_VERIFICATION_ENABLED: 'true', API_KEY_RETRIEVAL_ENABLED: 'true' },
    },
    clock,
  );
  opened.push(house, upstream);
  const secrets: Secrets = { ...fixed };
  const replies: { what: string; text: string; may: string[] }[] = [];

  /** Keeps a reply, and what it may hold. */
  async function hear(what: string, reply: Promise<Response>, status: number, may: string[] = []) {
    const { headers, status: given } = await reply;
    const text = await (await reply).text();
    expect([given, what]).toEqual([status, what]);
    replies.push({ what, text: JSON.stringify([...headers]) + text, may });
    return text.startsWith('{') ? (JSON.parse(text) as Record<string, string>) : {};
  }
  const { password, wrongPassword, nextPassword, email, nextEmail, aboutMe, hobbies, prompt } = fixed;

  const person = { username: 'ada', name: 'Ada', email, password, about_me: aboutMe, hobbies };
  const once = { 'idempotency-key': fixed.idempotencyKey };
  const made = await hear('register', house.post('/v1/users/register', person, once), 201, ['apiKey', 'email']);
  await hear('register again', house.post('/v1/users/register', person, once), 201, ['apiKey', 'email']);
  await hear('register as taken', house.post('/v1/users/register', person), 409);
  await hear('register broken off', house.post('/v1/users/register', JSON.stringify(person).slice(0, -1)), 400);
  await hear('register with a field more', house.post('/v1/users/register', { ...person, [password]: password }), 422, [
    // It names the field that is not known.
    'password',
  ]);
  secrets.apiKey = made.api_key ?? '';
  secrets.verifyCode = await codeTo(house, email);
  const key = { authorization: `Bearer ${secrets.apiKey}` };

  const login = (given: object) => house.post('/v1/users/login', given);
  await hear('login, wrong', login({ username: 'ada', password: wrongPassword }), 401);
  await hear('login with the password as the name', login({ username: password, password }), 401);
  await hear('login with an address that nobody has', login({ username: nextEmail, password }), 401);
  const tokens = ['sessionToken', 'refreshToken'];
  const signedIn = await hear('login', login({ username: email, password }), 200, [
    ...tokens,
    ...['email', 'aboutMe', 'hobbies'],
  ]);
  secrets.sessionToken = signedIn.session_token ?? '';
  secrets.refreshToken = signedIn.refresh_token ?? '';
  clock.move(minute);
  const refreshing = { refresh_token: secrets.refreshToken };
  const refreshed = await hear('refresh', house.post('/v1/users/refresh', refreshing), 200, [
    'laterSession',
    'laterRefresh',
  ]);
  secrets.laterSession = refreshed.session_token ?? '';
  secrets.laterRefresh = refreshed.refresh_token ?? '';
  const session = { authorization: `Bearer ${secrets.laterSession}` };
  const verify = (code: string) => house.post('/v1/email/verify', { otp_code: code }, session);
  await hear('verify', verify(secrets.verifyCode), 200, ['email']);

  const ask = (level: string, more: object = {}, headers: object = {}) => {
    const messages = [{ role: 'user', content: prompt }];
    return house.post('/v1/prompt/completions', { level, messages, ...more }, { ...key, ...headers });
  };
  await hear('a completion', ask('low', {}, { 'idempotency-key': `${fixed.idempotencyKey}-2` }), 200, ['answer']);
  await hear('its repetition', ask('low', {}, { 'idempotency-key': `${fixed.idempotencyKey}-2` }), 200, ['answer']);
  await hear('a stream', ask('low', { stream: true }), 200, ['answer']);
  await hear(
    'a preview',
    house.post('/v1/prompt/preview', { level: 'low', messages: [{ role: 'user', content: prompt }] }, key),
    200,
    ['prompt'],
  );
  await hear('a refusal of the upstream', ask('medium', { r_type: 'none' }), 502);
  await hear('a refused stream', ask('medium', { stream: true }), 502);
  await hear('a failure of the upstream', ask('high'), 502);
  await hear('a torn answer', ask('ultra'), 502);
  const chat = { model: 'refuses-401', messages: [{ role: 'user', content: prompt }] };
  await hear('a wrong provider key', house.post('/v1/chat/completions', chat, key), 502);
  await hear('an unknown model', house.post('/v1/chat/completions', { ...chat, model: secrets.apiKey }, key), 403);
  await hear(
    'another’s key',
    house.post('/v1/chat/completions', chat, { authorization: `Bearer ${wrongPassword}` }),
    401,
  );
  await hear('two keys', ask('low', {}, { 'x-api-key': fixed.operatorKey }), 400);
  await hear(
    'the operator',
    house.fetch('/v1/users/profile', { headers: { authorization: `Bearer ${fixed.operatorKey}` } }),
    403,
  );

  const own = ['email', 'aboutMe', 'hobbies'];
  await hear('the profile', house.fetch('/v1/users/profile', { headers: session }), 200, own);
  const { rows } = { rows: house.rows<{ request_id: string }>('SELECT request_id FROM message_logs ORDER BY seq') };
  await hear('the messages', house.fetch('/v1/users/messages', { headers: session }), 200);
  await hear('a message', house.fetch(`/v1/users/messages/${rows[0]?.request_id}`, { headers: session }), 200, [
    'prompt',
    'answer',
  ]);
  await hear('the export', house.fetch('/v1/users/export', { headers: session }), 200, [...own, 'prompt', 'answer']);
  await hear('the sessions', house.fetch('/v1/users/sessions', { headers: session }), 200);

  clock.move(2 * minute);
  await hear('forgot', house.post('/v1/users/password/forgot', { email }), 200);
  secrets.resetCode = await codeTo(house, email, 2);
  const reset = { email, otp_code: secrets.resetCode, new_password: nextPassword };
  const off = { ...reset, otp_code: secrets.resetCode === '000000' ? '111111' : '000000' };
  await hear('reset, wrong', house.post('/v1/users/password/reset', off), 400);
  await hear('reset', house.post('/v1/users/password/reset', reset), 200);
  const again = await hear('login after it', login({ username: 'ada', password: nextPassword }), 200, [
    ...own,
    'lastSession',
    'lastRefresh',
  ]);
  secrets.lastSession = again.session_token ?? '';
  secrets.lastRefresh = again.refresh_token ?? '';
  session.authorization = `Bearer ${secrets.lastSession}`;

  clock.move(2 * minute);
  const change = { email: nextEmail, password: nextPassword };
  await hear('change the address', house.send('PUT', '/v1/users/email', change, session), 200, ['email', 'nextEmail']);
  secrets.oldAddressCode = await codeTo(house, email, 4);
  secrets.newAddressCode = await codeTo(house, nextEmail);
  await hear('confirm by the old', verify(secrets.oldAddressCode), 200, ['email', 'nextEmail']);
  await hear('confirm by the new', verify(secrets.newAddressCode), 200, ['nextEmail']);

  const { publicKey } = await generateKeyPair('ECDH-ES', { extractable: true });
  const jwk = encodeURIComponent(JSON.stringify(await exportJWK(publicKey)));
  await hear('the key, sealed', house.fetch(`/v1/users/api-key?public_jwk=${jwk}`, { headers: session }), 200);
  const next = await hear('another key', house.post('/v1/users/api-key/regenerate', {}, session), 200, ['nextKey']);
  secrets.nextKey = next.api_key ?? '';
  await hear('the old refresh token', house.post('/v1/users/refresh', refreshing), 401);
  const leaving = { password: nextPassword, reason: fixed.reason };
  await hear('leave', house.send('DELETE', '/v1/users/account', leaving, session), 200);
  await eventually('all letters are printed', () => house.rows('SELECT id FROM mail_outbox').length === 0);
  return { house, secrets, replies };
}

/** Names of the secrets that a text holds, as they are or as base64 or hex. */
function namesIn(text: string, secrets: Secrets): string[] {
  // Six digits stand in every tenth id.
  const plain = text.replace(/[0-9a-f-]{32,}/g, '');
  return Object.entries(secrets)
    .filter(([name, secret]) => {
      if (secret === '') throw new Error(`There is no ${name}.`);
      if (/^\d{6}$/.test(secret)) return new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(plain);
      // What follows the part that is shown.
      const core = secret.startsWith('pe-') ? secret.slice(9) : secret;
      const bytes = name === 'masterKey' ? Buffer.from(secret, 'base64') : Buffer.from(core);
      const escaped = JSON.stringify(core).slice(1, -1);
      const shapes = [core, escaped, ...encodings(bytes), bytes.toString('latin1')];
      return shapes.some((shape) => text.includes(shape));
    })
    .map(([name]) => name);
}

/** What bytes look like in hex, and in the middle of any base64. */
function encodings(bytes: Buffer): string[] {
  const shifted = [0, 1, 2].map((skip) => bytes.subarray(skip, skip + Math.floor((bytes.length - skip) / 3) * 3));
  return [bytes.toString('hex'), ...shifted.flatMap((part) => [part.toString('base64'), part.toString('base64url')])];
}

function filesIn(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ name, text: readFileSync(join(parentPath, name)).toString('latin1') }));
}
