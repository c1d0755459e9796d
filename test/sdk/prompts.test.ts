import { expect, expectTypeOf, it } from 'vitest';
import {
  PreconditionFailedError,
  PromptEnchanter,
  type PromptSummary,
  type PromptVersionSummary,
} from '../../packages/sdk/src/index.ts';
import { parameterValidators } from '../../packages/server/src/contract/parameter-validators.gen.js';
import { done } from './account-samples.ts';
import { requireReply, requireRequest } from './held-to-contract.ts';
import { answering, baseURL, mockedServer, refusing } from './msw.ts';
import { tenantId } from './operating-samples.ts';
import {
  analytics,
  bundle,
  changedGreeting,
  diff,
  greeting,
  greetingSummary,
  imported,
  labelMove,
  rendered,
  rows,
  version,
  versionSummary,
} from './prompt-samples.ts';
import { apiKey, clientFor, completion, errorBody } from './samples.ts';

const client = new PromptEnchanter({ apiKey, baseURL });
const { id, name } = greeting;

/** A client, and the requests that it sent; each is answered with `body`. */
function recording(body: unknown, status = 200) {
  const sent: { headers: Headers; url: URL; body: string }[] = [];
  const fetch = async (request: Request) => {
    sent.push({ headers: request.headers, url: new URL(request.url), body: await request.text() });
    return Response.json(body, { status });
  };
  return { sent, prompts: clientFor({ baseURL }, { fetch }).prompts };
}

it('makes, changes, archives and brings back prompts in the words of the contract', async () => {
  const changed = { ...changedGreeting, created: true, promoted: true };
  using _ = mockedServer(
    answering('createPrompt', 201, greeting),
    answering('updatePrompt', 200, changed),
    answering('archivePrompt', 200, done),
    answering('restorePrompt', 200, greeting),
    answering('purgePrompt', 200, done),
    answering('duplicatePrompt', 201, greeting),
  );
  const { prompts } = client;

  expect(await prompts.create({ name, content: 'Hello {customer_name}!', config: { level: 'low' } })).toEqual(greeting);
  expect(await prompts.update(name, { content: 'Good day.' }, { ifMatch: greeting })).toEqual(changed);
  expect(await prompts.archive(id, { ifMatch: 7 })).toEqual(done);
  expect(await prompts.restore(id)).toEqual(greeting);
  expect(await prompts.restore(id, { name: 'support/hello' })).toEqual(greeting);
  expect(await prompts.purge(id)).toEqual(done);
  expect(await prompts.duplicate(id)).toEqual(greeting);
});

it('finds prompts, versions and labels in the words of the contract', async () => {
  using _ = mockedServer(
    answering('exportPrompts', 200, bundle),
    answering('listPrompts', 200, rows([greetingSummary])),
    answering('getPrompt', 200, greeting),
    answering('listPromptVersions', 200, rows([versionSummary])),
    answering('getPromptVersion', 200, version),
    answering('listPromptLabelMoves', 200, rows([labelMove])),
    answering('movePromptLabel', 200, greeting),
    answering('removePromptLabel', 200, greeting),
    answering('rollBackPrompt', 200, greeting),
  );
  const { prompts } = client;

  expect(await prompts.list({ text: 'hello', metadata: 'team:support', archived: false })).toEqual(
    rows([greetingSummary]),
  );
  expect(await prompts.get(name, { label: 'staging' })).toMatchObject(greeting);
  expect(await prompts.versions(id, { skip: 0, limit: 5 })).toEqual(rows([versionSummary]));
  expect(await prompts.version(name, 2)).toEqual(version);
  expect(await prompts.labelMoves(id)).toEqual(rows([labelMove]));
  expect(await prompts.moveLabel(id, 'staging', { version: 3, reason: 'Tried.' }, { ifMatch: 7 })).toEqual(greeting);
  expect(await prompts.removeLabel(id, 'staging', { ifMatch: 7 })).toEqual(greeting);
  expect(await prompts.rollback(id, 1)).toEqual(greeting);
});

it('compares, fills in, counts, and takes libraries out and in, in the words of the contract', async () => {
  using _ = mockedServer(
    answering('exportPrompts', 200, bundle),
    answering('importPrompts', 200, imported),
    answering('diffPrompt', 200, diff),
    answering('renderPrompt', 200, rendered),
    answering('getPromptAnalytics', 200, analytics),
  );
  const { prompts } = client;

  expect(await prompts.diff(name, { from: 1, to: 2 })).toEqual(diff);
  expect(await prompts.render(name, { label: 'production', variables: { customer_name: 'Ada' } })).toEqual(rendered);
  expect(await prompts.render(name)).toEqual(rendered);
  expect(await prompts.analytics(name, { by: 'version', from: '2026-10-22' })).toEqual(analytics);
  const exported = await prompts.export({ folder: 'support' });
  expect(exported).toEqual(bundle);
  expect(await prompts.import(exported, { on_conflict: 'append', dry_run: true })).toEqual(imported);
});

it('sends what a generator brings to the import as lines, under one key', async () => {
  const { sent, prompts } = recording(imported);
  async function* lines() {
    for (const content of ['A', 'B']) yield { name: content.toLowerCase(), content };
  }

  expect(await prompts.import({ prompts: lines() }, { dry_run: true })).toEqual(imported);

  expect(sent.map(({ url }) => url.search)).toEqual(['?dry_run=true']);
  expect(sent[0]?.headers.get('content-type')).toBe('application/x-ndjson');
  expect(sent[0]?.headers.has('idempotency-key')).toBe(true);
  expect(sent[0]?.body).toBe('{"name":"a","content":"A"}\n{"name":"b","content":"B"}\n');
});

it('sends a stored prompt in place of messages and level', async () => {
  using _ = mockedServer(answering('createCompletion', 200, completion));

  expect(await client.completions.create({ prompt: 'support/greeting@production' })).toEqual(completion);
  const prompt = { name, version: 2, variables: { customer_name: 'Ada' } };
  expect(await client.completions.create({ prompt, messages: [{ role: 'user', content: 'Hi' }] })).toEqual(completion);

  // @ts-expect-error: a level, or a prompt whose config may name one
  void (() => client.completions.create({ messages: [] }));
  // @ts-expect-error: messages, or a prompt
  void (() => client.completions.create({ level: 'low' }));
});

it.each([
  ['a revision', 7, '"7"'],
  ['what was read', greeting, `"7.${greeting.id}"`],
])('says by %s what a change was made from', async (_, ifMatch, tag) => {
  const { sent, prompts } = recording(greeting);

  await prompts.update(id, { title: 'Hello' }, { ifMatch });
  await prompts.archive(id, { ifMatch });
  await prompts.moveLabel(id, 'staging', { version: 3 }, { ifMatch });
  await prompts.removeLabel(id, 'staging', { ifMatch });
  await prompts.rollback(id, 1, {}, { ifMatch });
  await prompts.update(id, { title: 'Hello' });

  expect(sent.map(({ headers }) => headers.get('if-match'))).toEqual([...Array(5).fill(tag), null]);
});

it('tells what is there now when somebody else changed it first', async () => {
  const current = {
    ...{ revision: 9, version: 3, latest_version: 4 },
    ...{ updated_at: '2026-11-20T12:00:00.000Z', updated_by: 'operator' },
  };
  using _ = mockedServer(refusing('updatePrompt', 412, errorBody('PRECONDITION_FAILED', { current })));

  const failure = await client.prompts
    .update(id, { content: 'Hi' }, { ifMatch: 7, maxRetries: 0 })
    .catch((e: unknown) => e);

  if (!PreconditionFailedError.isInstance(failure)) throw failure;
  expect(failure).toMatchObject({ name: 'PreconditionFailedError', status: 412, code: 'PRECONDITION_FAILED' });
  expect(failure.current?.revision).toBe(9);
});

it.each([
  [0, 1, 0],
  [7, 3, 7],
  [6, 2, 6],
])('gives all %i rows of a list that is counted in rows, in %i requests', async (total, requests, length) => {
  const all = Array.from({ length: total }, (_, at) => ({ ...greetingSummary, name: `prompt-${at}` }));
  const queries: Record<string, string>[] = [];
  const fetch = async ({ url }: Request) => {
    const query = Object.fromEntries(new URL(url).searchParams);
    expect(parameterValidators.listPrompts?.({ ...query })).toBe(true);
    queries.push(query);
    const [skip, limit] = [Number(query.skip ?? 0), Number(query.limit)];
    const page = { data: all.slice(skip, skip + limit), skip, limit, total };
    requireReply('listPrompts', 200, 'application/json', page);
    return Response.json(page);
  };
  const { prompts } = clientFor({ baseURL }, { fetch });

  const found = await prompts.list({ limit: 3, tag: 'friendly' }).toArray();

  expectTypeOf(found).toEqualTypeOf<PromptSummary[]>();
  expect(found).toEqual(all.slice(0, length));
  expect(queries).toHaveLength(requests);
  expect(queries.slice(1)).toEqual(
    queries.slice(1).map((_, at) => ({ limit: '3', tag: 'friendly', skip: `${3 * (at + 1)}` })),
  );
});

it('begins at the row that was asked for, and gives its pages and its rows one by one', async () => {
  const fetch = async ({ url }: Request) => {
    const skip = Number(new URL(url).searchParams.get('skip'));
    const data = [5, 4, 3, 2, 1].slice(skip, skip + 2).map((number) => ({ ...versionSummary, version: number }));
    return Response.json({ data, skip, limit: 2, total: 5 });
  };
  const { prompts } = clientFor({ baseURL }, { fetch });
  const numbers: number[] = [];
  const skips: number[] = [];

  for await (const row of prompts.versions(id, { skip: 1, limit: 2 })) {
    expectTypeOf(row).toEqualTypeOf<PromptVersionSummary>();
    numbers.push(row.version);
  }
  for await (const { skip } of prompts.versions(id, { skip: 1, limit: 2 }).pages()) skips.push(skip);

  expect(numbers).toEqual([4, 3, 2, 1]);
  expect(skips).toEqual([1, 3]);
});

it('names another tenant in every request to its library, also in those that say something else', async () => {
  const { sent, prompts } = recording({ ...rows([]), ...greeting });
  const theirs = prompts.ofTenant(tenantId);

  await theirs.get(name, { version: 2 });
  await theirs.update(id, { title: 'Hello' });
  await theirs.archive(id);
  await theirs.list({ tag: 'friendly' });
  await theirs.import(bundle, { dry_run: true });
  await prompts.list();

  const tenants = sent.map(({ url }) => url.searchParams.get('tenant_id'));
  expect(tenants).toEqual([...Array(5).fill(tenantId), null]);
  expect(sent[3]?.url.searchParams.get('tag')).toBe('friendly');
  requireRequest('updatePrompt', JSON.parse(sent[1]?.body ?? ''));
});
