import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import type { OperationId } from '../../packages/server/src/contract/types.ts';
import { type House, openHouse } from '../house.ts';
import { access, type Caller, callerNames, everybody } from './access.ts';
import { openPanel } from './crew-scene.ts';

/** What somebody who was let in is answered by operations that neither take a body nor do as they are asked. */
const letInStatus: Partial<Record<OperationId, number>> = {
  // Ids and names that nothing has.
  getBatchJob: 404,
  cancelBatchJob: 404,
  getBatchJobResults: 404,
  getPrompt: 404,
  archivePrompt: 404,
  restorePrompt: 404,
  purgePrompt: 404,
  listPromptVersions: 404,
  getPromptVersion: 404,
  rollBackPrompt: 404,
  diffPrompt: 404,
  duplicatePrompt: 404,
  listPromptLabelMoves: 404,
  removePromptLabel: 404,
  renderPrompt: 404,
  getPromptAnalytics: 404,
  endSession: 404,
  getMessage: 404,
  removeStyle: 404,
  listStyleVersions: 404,
  deleteAdmin: 404,
  getUser: 404,
  deleteUser: 404,
  regenerateUserApiKey: 404,
  resetUserPassword: 404,
  unlockUser: 404,
  endUserSessions: 404,
  getUserUsage: 404,
  listUserMessages: 404,
  getUserMessage: 404,
  removeFromWhitelist: 404,
  removeBlock: 404,
  deleteTenant: 404,
  deleteStaff: 404,
  getSupportUser: 404,
  resetSupportUserPassword: 404,
  listSupportUserMessages: 404,
  getSupportUserMessage: 404,
  regenerateSupportUserApiKey: 404,
  getDocsFile: 404,
  getRedocFile: 404,
  // The address counts as verified where verification is off.
  sendVerification: 409,
  // Without its code it is refused like a wrong one.
  verifyEmail: 400,
};

/** Callers who are one person in the security log. */
const personOf: Partial<Record<Caller, string>> = {
  key: 'user',
  session: 'user',
  new: 'staff',
  support: 'staff',
  advanced: 'staff',
};

const operatorKey = 'an-operator-key-of-a-test-house-0001';

/** A session token that was good once, and what else is not one. */
async function worthless(house: House): Promise<Record<string, string>> {
  const resident = await house.register();
  const { sessionToken, refreshToken, headers } = await house.signIn(resident.username);
  await house.post('/v1/users/logout', {}, headers);
  return {
    'a session that was ended': sessionToken,
    'a refresh token': refreshToken,
    'a key that nobody has': 'pe-000000000000000000000000000000aa',
    'no more than the word': 'session',
  };
}

/** What must not change when a call is denied: everything but the record that it was. */
function snapshot(house: House): string {
  const tables = house
    .rows<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .map(({ name }) => name)
    .filter(
      (name) =>
        ![
          'security_logs',
          'server_instances',
          'key_uses',
          'key_addresses',
          'mail_outbox',
          'users',
          'api_usage_logs',
        ].includes(name),
    );
  const rows = tables.map((table) => [table, house.rows(`SELECT * FROM ${table}`)]);
  // When a key was last used is noted of a denied call, too.
  const people = house
    .rows<Record<string, unknown>>('SELECT * FROM users')
    .map(({ api_key_last_used_at: _, ...user }) => user);
  return JSON.stringify([...rows, people]);
}

const ids = Object.keys(operations) as OperationId[];

describe.each(ids)('The operation %s', (id) => {
  const { method, hasBody } = operations[id];
  const path = operations[id].path
    .replace(/:(id|user_id)\b/, '019f0000-0000-7000-8000-000000000000')
    .replace(':request_id', 'a-request-that-never-was')
    .replace(':r_type', 'no_such_style')
    .replace(':file', 'no-such-file.js')
    .replace(':version', '1')
    .replace(':label', 'canary');
  const body = hasBody ? { body: '{}', headers: { 'content-type': 'application/json' } } : {};

  async function ask(house: House, credential: Record<string, string>): Promise<number> {
    const query = id === 'diffPrompt' ? '?from=1&to=2' : '';
    const reply = await house.fetch(`${path}${query}`, {
      method,
      ...body,
      headers: { ...body.headers, ...credential },
    });
    await reply.text();
    return reply.status;
  }

  test('is mounted where the contract has it, for the callers that the table lists and no others', async () => {
    const { house, root, admin, staff: member } = await openPanel({ API_KEY: operatorKey });
    const resident = await house.register();
    const someone = await member('new');
    const ranked = (rank: string) => {
      house.write('UPDATE support_staff SET rank = ?', rank);
      return someone.headers;
    };
    const credentials: Record<Caller, () => Promise<Record<string, string>>> = {
      anonymous: async () => ({}),
      key: async () => resident.headers,
      session: async () => (await house.signIn(resident.username)).headers,
      operator: async () => ({ authorization: `Bearer ${operatorKey}` }),
      // Last of them who may sign out: the others' session would end with it.
      new: async () => (id === 'logoutSupport' ? (await member('new')).headers : ranked('new')),
      support: async () => (id === 'logoutSupport' ? (await member('support')).headers : ranked('support')),
      advanced: async () => (id === 'logoutSupport' ? (await member('advanced')).headers : ranked('advanced')),
      admin: async () => (await admin()).headers,
      super: async () => root.headers,
    };
    // An empty body is refused by its fields: whoever gets that far was let in.
    const letIn = letInStatus[id] ?? (hasBody ? 422 : 200);
    for (const caller of callerNames) {
      const credential = await credentials[caller]();
      const before = snapshot(house);
      const status = await ask(house, credential);
      const isLetIn = access[id].includes(caller);
      expect([caller, status]).toEqual([caller, isLetIn ? letIn : caller === 'anonymous' ? 401 : 403]);
      if (!isLetIn) expect([caller, snapshot(house) === before]).toEqual([caller, true]);
    }
    // Key and session are of one user, and the ranks of one member, whose further tries within a minute are not written
    // down again.
    const denied = callerNames.filter((caller) => caller !== 'anonymous' && !access[id].includes(caller));
    const actors = new Set(denied.map((caller) => personOf[caller] ?? caller));
    expect(house.rows("SELECT * FROM security_logs WHERE event = 'access_denied'")).toHaveLength(actors.size);
    await house.close();
  });

  test('takes nothing that is no credential', async () => {
    const house = await openHouse();
    for (const [what, credential] of Object.entries(await worthless(house))) {
      const status = await ask(house, { authorization: `Bearer ${credential}` });
      expect([what, access[id] === everybody || status === 401]).toEqual([what, true]);
    }
    await house.close();
  });

  test('answers other methods with 405 and the ones it takes', async () => {
    const house = await openHouse();
    const reply = await house.fetch(path, { method: 'PATCH' });
    const methods = ids
      .filter((other) => operations[other].path === operations[id].path)
      .map((other) => operations[other].method);
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, methods.join(', ')]);
    await house.close();
  });
});

test('The contract that is served is the contract', async () => {
  const house = await openHouse();
  const yaml = await (await house.fetch('/openapi.yaml')).text();
  const json = (await (await house.fetch('/openapi.json')).json()) as { paths: Record<string, object> };

  expect(yaml).toBe(readFileSync(resolve(import.meta.dirname, '../../openapi.yaml'), 'utf8'));
  const promised = Object.entries(json.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const mounted = ids.map((id) => `${operations[id].method} ${operations[id].path.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(promised.sort()).toEqual(mounted.sort());
  await house.close();
});

test('A reply that breaks the contract does not leave the server in development and tests', async () => {
  const house = await openHouse();
  const { headers } = await house.register();
  // Half a credit, as a faulty migration might leave it.
  house.write('UPDATE users SET credits_main = 2.5');
  const broken = await house.post(
    '/v1/prompt/completions',
    { level: 'low', messages: [{ role: 'user', content: 'What is a prime number?' }] },
    headers,
  );
  expect(broken.status).toBe(500);
  await house.close();
});
