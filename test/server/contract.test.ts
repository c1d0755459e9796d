import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import type { OperationId } from '../../packages/server/src/contract/types.ts';
import { openHouse } from '../house.ts';

/** Who may call what. An operation that is missing here, or a kind of caller, may not. */
const access: Record<OperationId, readonly string[]> = {
  createCompletion: ['key'],
  previewCompletion: ['key'],
  createChatCompletion: ['key'],
  listModels: ['key'],
  registerUser: ['anonymous', 'key'],
  getHealth: ['anonymous', 'key'],
  getReadiness: ['anonymous', 'key'],
  getContractAsJson: ['anonymous', 'key'],
  getContractAsYaml: ['anonymous', 'key'],
};

const ids = Object.keys(operations) as OperationId[];

describe.each(ids)('The operation %s', (id) => {
  const { method, path, hasBody } = operations[id];

  test('is mounted where the contract has it, for the callers that the table lists and no others', async () => {
    const house = await openHouse();
    const { headers: key } = await house.register();
    const body = hasBody ? { body: '{}', headers: { 'content-type': 'application/json' } } : {};
    const asked = async (credential: Record<string, string>) => {
      const reply = await house.fetch(path, { method, ...body, headers: { ...body.headers, ...credential } });
      return reply.status;
    };
    // An empty body is refused by its fields: whoever gets that far was let in.
    const letIn = hasBody ? 422 : 200;
    expect(await asked({})).toBe(access[id].includes('anonymous') ? letIn : 401);
    expect(await asked(key)).toBe(access[id].includes('key') ? letIn : 403);
    await house.close();
  });

  test('answers other methods with 405 and the ones it takes', async () => {
    const house = await openHouse();
    const reply = await house.fetch(path, { method: 'PATCH' });
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, method]);
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
  expect(promised.sort()).toEqual(ids.map((id) => `${operations[id].method} ${operations[id].path}`).sort());
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
