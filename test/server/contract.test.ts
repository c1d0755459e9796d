import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import type { OperationId } from '../../packages/server/src/contract/types.ts';
import { type House, openHouse } from '../house.ts';

const callers = ['anonymous', 'key', 'session', 'operator'] as const;
type Caller = (typeof callers)[number];

const everybody = callers;
const users: readonly Caller[] = ['key', 'session'];
const signedIn: readonly Caller[] = ['session'];

/** Who may call what. An operation that is missing here does not compile; a kind of caller that is missing may not. */
const access: Record<OperationId, readonly Caller[]> = {
  createCompletion: users,
  previewCompletion: users,
  createChatCompletion: users,
  listModels: users,
  registerUser: everybody,
  loginUser: everybody,
  refreshSession: everybody,
  logoutUser: signedIn,
  getProfile: users,
  updateProfile: signedIn,
  getApiKey: signedIn,
  regenerateApiKey: signedIn,
  changeEmail: signedIn,
  changePassword: signedIn,
  forgotPassword: everybody,
  resetPassword: everybody,
  deleteAccount: signedIn,
  listSessions: signedIn,
  endSession: signedIn,
  listMessages: signedIn,
  getMessage: signedIn,
  exportAccount: signedIn,
  sendVerification: signedIn,
  verifyEmail: signedIn,
  getEmailStatus: signedIn,
  getHealth: everybody,
  getReadiness: everybody,
  getContractAsJson: everybody,
  getContractAsYaml: everybody,
};

/** What somebody who was let in is answered by operations that neither take a body nor do as they are asked. */
const letInStatus: Partial<Record<OperationId, number>> = {
  // Ids that nothing has.
  endSession: 404,
  getMessage: 404,
  // The address counts as verified where verification is off.
  sendVerification: 409,
  // Without its code it is refused like a wrong one.
  verifyEmail: 400,
};

const operatorKey = 'an-operator-key-of-a-test-house-0001';
const refused: Record<Exclude<Caller, 'anonymous'>, number> = { key: 403, session: 403, operator: 403 };

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

const ids = Object.keys(operations) as OperationId[];

describe.each(ids)('The operation %s', (id) => {
  const { method, hasBody } = operations[id];
  const path = operations[id].path
    .replace(':id', '019f0000-0000-7000-8000-000000000000')
    .replace(':request_id', 'a-request-that-never-was');
  const body = hasBody ? { body: '{}', headers: { 'content-type': 'application/json' } } : {};

  async function ask(house: House, credential: Record<string, string>): Promise<number> {
    const reply = await house.fetch(path, { method, ...body, headers: { ...body.headers, ...credential } });
    await reply.text();
    return reply.status;
  }

  test('is mounted where the contract has it, for the callers that the table lists and no others', async () => {
    const house = await openHouse({ API_KEY: operatorKey });
    const resident = await house.register();
    const credentials: Record<Caller, () => Promise<Record<string, string>>> = {
      anonymous: async () => ({}),
      key: async () => resident.headers,
      session: async () => (await house.signIn(resident.username)).headers,
      operator: async () => ({ authorization: `Bearer ${operatorKey}` }),
    };
    // An empty body is refused by its fields: whoever gets that far was let in.
    const letIn = letInStatus[id] ?? (hasBody ? 422 : 200);
    for (const caller of callers) {
      const outside = caller === 'anonymous' ? 401 : refused[caller];
      const status = await ask(house, await credentials[caller]());
      expect([caller, status]).toEqual([caller, access[id].includes(caller) ? letIn : outside]);
    }
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
