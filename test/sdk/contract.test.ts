import { expect, it } from 'vitest';
import { PromptEnchanter } from '../../packages/sdk/src/index.ts';
import { type OperationId, operations } from '../../packages/server/src/contract/operations.gen.ts';
import {
  accountExport,
  done,
  emailChanged,
  emailStatus,
  keyInfo,
  login,
  messageDetail,
  messageEntry,
  newApiKey,
  onlyPage,
  profile,
  sessionInfo,
  tokens,
} from './account-samples.ts';
import { methods, without } from './methods.ts';
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
  const pattern = path.replace(/:\w+/g, '[^/]+');
  expect(sent).toEqual([expect.stringMatching(new RegExp(`^${method} ${pattern}$`))]);
});

it.each(Object.entries(methods))(
  'sends the credential and the Idempotency-Key of %s as the contract has it',
  async (id, call) => {
    const sent: Headers[] = [];
    const fetch = async ({ headers }: Request) => {
      sent.push(headers);
      return Response.json({});
    };

    await call(new PromptEnchanter({ apiKey, baseURL, fetch }));

    const { principals, isRepeatable } = operations[id as OperationId];
    expect(sent.map((headers) => headers.has('authorization'))).toEqual([principals.length > 0]);
    expect(sent.map((headers) => headers.has('idempotency-key'))).toEqual([isRepeatable]);
  },
);

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

it('signs in, keeps an account and signs out in the words of the contract', async () => {
  using _ = mockedServer(
    answering('loginUser', 200, login),
    answering('refreshSession', 200, tokens(2)),
    answering('logoutUser', 200, done),
    answering('getProfile', 200, profile),
    answering('updateProfile', 200, profile),
    answering('changeEmail', 200, emailChanged),
    answering('changePassword', 200, done),
    answering('forgotPassword', 200, done),
    answering('resetPassword', 200, done),
    answering('deleteAccount', 200, done),
    answering('exportAccount', 200, accountExport),
  );
  const { users } = client;
  const { email, password } = newcomer;

  expect(await users.login({ username: 'ada', password })).toEqual(login);
  expect(await users.refresh({ refresh_token: login.refresh_token })).toEqual(tokens(2));
  expect(await users.profile()).toEqual(profile);
  expect(await users.update({ name: 'Countess', hobbies: null, user_type: 'Business' })).toEqual(profile);
  expect(await users.changeEmail({ email: 'countess@example.org', password })).toEqual(emailChanged);
  expect(await users.changePassword({ current_password: password, new_password: 'Difference1822' })).toEqual(done);
  expect(await users.forgotPassword({ email })).toEqual(done);
  expect(await users.resetPassword({ email, otp_code: '123456', new_password: 'Difference1822' })).toEqual(done);
  expect(await users.export()).toEqual(accountExport);
  expect(await users.delete({ password, reason: 'I am done.' })).toEqual(done);
  expect(await users.logout()).toEqual(done);
});

it('reads keys, sessions, messages and addresses in the words of the contract', async () => {
  using _ = mockedServer(
    answering('getApiKey', 200, keyInfo),
    answering('regenerateApiKey', 200, newApiKey),
    answering('listSessions', 200, onlyPage([sessionInfo(1)])),
    answering('endSession', 200, done),
    answering('listMessages', 200, onlyPage([messageEntry])),
    answering('getMessage', 200, messageDetail),
    answering('sendVerification', 200, done),
    answering('verifyEmail', 200, emailStatus),
    answering('getEmailStatus', 200, emailStatus),
  );
  const { users, email } = client;

  expect(await users.apiKey.retrieve()).toMatchObject({ api_key: null, api_key_preview: 'pe-abc' });
  expect(await users.apiKey.regenerate()).toEqual(newApiKey);
  expect(await users.sessions.list({ page_size: 200 })).toEqual(onlyPage([sessionInfo(1)]));
  expect(await users.sessions.end(sessionInfo(1).id)).toEqual(done);
  expect(await users.messages.list({ page: 1 })).toEqual(onlyPage([messageEntry]));
  expect(await users.messages.get(messageEntry.request_id)).toEqual(messageDetail);
  expect(await email.sendVerification()).toEqual(done);
  expect(await email.verify({ otp_code: '123456' })).toEqual(emailStatus);
  expect(await email.status()).toEqual(emailStatus);
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

it('holds its mock to the contract: parameters and credentials that do not fit are errors', async () => {
  const server = mockedServer(
    answering('listSessions', 200, onlyPage([])),
    answering('getProfile', 200, profile),
    answering('loginUser', 200, login),
  );
  await client.users.sessions.list({ page: 0 });
  await client.users.profile({ headers: { authorization: null } });
  await client.users.login({ username: 'ada', password: 'x' }, { headers: { authorization: 'Bearer x' } });

  expect(() => server[Symbol.dispose]()).toThrow(
    /listSessions: .*minimum.*\n.*getProfile: no credential\n.*loginUser: a credential/,
  );
});

it.each(['', '.', '..'])('sends nothing for the id %j, which would make another path', async (id) => {
  await expect(client.users.sessions.end(id)).rejects.toThrow('id must not be empty');
  await expect(client.users.messages.get(id)).rejects.toThrow('request_id must not be empty');
});

it('sends an id with a slash as one id', async () => {
  const fetch = async ({ url }: Request) => Response.json({ url });

  const answer = await new PromptEnchanter({ apiKey, baseURL, fetch }).users.sessions.end('../profile');

  expect(answer).toEqual({ url: `${baseURL}/v1/users/sessions/..%2Fprofile` });
});
