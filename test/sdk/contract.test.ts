import { expect, it } from 'vitest';
import { PromptEnchanter } from '../../packages/sdk/src/index.ts';
import { type OperationId, operations } from '../../packages/server/src/contract/operations.gen.ts';
import { answering, baseURL, mockedServer, refusing, streaming } from './msw.ts';
import {
  apiKey,
  chunks,
  completion,
  errorBody,
  newcomer,
  preview,
  question,
  receipt,
  registration,
} from './samples.ts';

/** The method of each operation, called as its caller would. */
const methods: Partial<Record<OperationId, (client: PromptEnchanter) => PromiseLike<unknown>>> = {
  createCompletion: (client) => client.completions.create(question),
  previewCompletion: (client) => client.completions.preview(question),
  registerUser: (client) => client.users.register(newcomer),
};

/** The operations that have no method, each with its reason. */
const without: Partial<Record<OperationId, string>> = {
  createChatCompletion: 'for clients of OpenAI; this one has createCompletion',
  listModels: 'for clients of OpenAI',
  getHealth: 'for probes of the operator',
  getReadiness: 'for probes of the operator',
  getContractAsJson: 'for generators of code and documentation',
  getContractAsYaml: 'for generators of code and documentation',
};

const client = new PromptEnchanter({ apiKey, baseURL });

it('has a method for every operation of the contract, but for those that are listed with their reason', () => {
  expect([...Object.keys(methods), ...Object.keys(without)].sort()).toEqual(Object.keys(operations).sort());
});

it.each(Object.entries(methods))('sends %s where the contract has it', async (id, call) => {
  const sent: string[] = [];
  const fetch = async ({ method, url }: Request) => {
    sent.push(`${method} ${new URL(url).pathname}`);
    return Response.json({});
  };

  await call(new PromptEnchanter({ apiKey, baseURL, fetch }));

  const { method, path } = operations[id as OperationId];
  expect(sent).toEqual([`${method} ${path}`]);
});

it('completes, previews and registers in the words of the contract', async () => {
  using _ = mockedServer(
    answering('createCompletion', 200, completion),
    answering('previewCompletion', 200, preview),
    answering('registerUser', 201, registration),
  );

  expect(await client.completions.create({ ...question, temperature: 0.2, stop: ['END'] })).toEqual(completion);
  expect(await client.completions.preview(question)).toEqual(preview);
  expect(await client.users.register({ ...newcomer, user_type: 'Business' })).toEqual(registration);
});

it('streams in the words of the contract', async () => {
  using _ = mockedServer(streaming('createCompletion', chunks));

  const streamed = client.completions.stream({ ...question, stream_options: { include_usage: true } });

  expect((await streamed.finalCompletion()).enhancement).toEqual(receipt);
});

it('throws the refusals of the contract', async () => {
  using _ = mockedServer(refusing('registerUser', 409, errorBody('CONFLICT')));

  await expect(client.users.register(newcomer)).rejects.toMatchObject({ name: 'ConflictError', code: 'CONFLICT' });
});

it('holds its mock to the contract: a reply and a request that do not fit are errors', async () => {
  expect(() => answering('createCompletion', 200, { choices: [] } as never)).toThrow(
    'The mocked 200 of createCompletion',
  );
  expect(() => refusing('createCompletion', 422, { oops: true } as never)).toThrow('The mocked 422');
  expect(() => streaming('createCompletion', [{ id: 'x' } as never])).toThrow('The mocked 200');

  const server = mockedServer(answering('previewCompletion', 200, preview));
  await client.completions.preview({ ...question, level: 'enormous' as 'low' });
  expect(() => server[Symbol.dispose]()).toThrow('The request of previewCompletion');
});
