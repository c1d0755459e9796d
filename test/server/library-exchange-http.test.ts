import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PromptImport } from '../../packages/server/src/contract/types.ts';
import { bundled, promptsIn } from './library-exchange-scene.ts';
import { openLibrary, type Reading } from './library-scene.ts';

const ndjson = 'application/x-ndjson';
const address = '/v1/prompts/import';

let reading: Reading;

beforeAll(async () => {
  reading = await openLibrary({ MAX_BODY_BYTES: '4096', BATCH_MAX_BYTES: '200000', BATCH_MAX_JOB_TASKS: '20' });
});
afterAll(() => reading[Symbol.asyncDispose]());

interface Told extends PromptImport {
  error_code?: string;
  message: string;
  errors: { path: string; message: string }[];
}

/** Sends a bundle as somebody whose library is new. */
async function newcomer() {
  const { headers } = await reading.house.register();
  const exported = async (query = '', more: Record<string, string> = {}) => {
    const reply = await reading.house.fetch(`/v1/prompts/export${query}`, { headers: { ...headers, ...more } });
    return { status: reply.status, type: reply.headers.get('content-type'), text: await reply.text() };
  };
  return {
    exported,
    async send(body: unknown, query = '', more: Record<string, string> = {}) {
      const reply = await reading.house.post(`${address}${query}`, body, { ...headers, ...more });
      return { status: reply.status, body: (await reply.json()) as Told };
    },
  };
}

describe('A bundle', () => {
  test('goes from one library into another as one document, and comes out of it the same', async () => {
    const [ada, bela] = [await newcomer(), await newcomer()];
    const { status, body } = await ada.send({ prompts: [bundled('a/x'), bundled('b')] });
    expect([status, body.created]).toEqual([200, 2]);
    const bundle = await ada.exported();
    expect([bundle.status, bundle.type]).toEqual([200, 'application/json']);

    const outcome = await bela.send(bundle.text, '?on_conflict=append&dry_run=false');

    expect([outcome.status, outcome.body.created]).toEqual([200, 2]);
    expect((await bela.exported()).text).toBe(bundle.text);
    expect(promptsIn((await bela.exported('?folder=a')).text).map(({ name }) => name)).toEqual(['a/x']);
  });

  test('goes as lines too, each as large as several bodies, and one of nothing is no fault', async () => {
    const [ada, bela] = [await newcomer(), await newcomer()];
    const long = bundled('long', { versions: [{ content: 'A' }, { content: 'x'.repeat(20_000) }] });
    const sent = `${JSON.stringify(bundled('a'))}\r\n\n${JSON.stringify(long)}`;
    expect(await ada.send(sent, '', { 'content-type': ndjson })).toMatchObject({ status: 200, body: { created: 2 } });
    const lines = await ada.exported('', { accept: ndjson });
    expect([lines.status, lines.type, lines.text.split('\n').length]).toEqual([200, ndjson, 3]);

    const outcome = await bela.send(lines.text, '?on_conflict=append', { 'content-type': ndjson });

    expect([outcome.status, outcome.body.created]).toEqual([200, 2]);
    expect((await bela.exported('', { accept: `${ndjson}, application/json;q=0.5` })).text).toBe(lines.text);
    const nothing = await bela.send('\n', '', { 'content-type': ndjson });
    expect([nothing.status, nothing.body.results]).toEqual([200, []]);
  });

  test('is one document for who takes anything, and lines for who would rather have them', async () => {
    const { exported } = await newcomer();
    const typeFor = async (accept: string) => (await exported('', { accept })).type;
    expect(await typeFor('*/*')).toBe('application/json');
    expect(await typeFor(`application/json, ${ndjson}`)).toBe('application/json');
    expect(await typeFor(`application/json;q=0.5, ${ndjson}`)).toBe(ndjson);
    expect(await typeFor(`${ndjson};q=0`)).toBe('application/json');
  });
});

describe('Refused, and nothing taken in', () => {
  test.each<[string, string, number, string, RegExp]>([
    ['a line that is no JSON', `${JSON.stringify(bundled('a'))}\n{"name"`, 400, 'MALFORMED_REQUEST', /JSON/],
    [
      'a line that is no prompt',
      `${JSON.stringify(bundled('a'))}\n"b"`,
      422,
      'INVALID_REQUEST',
      /^prompts\[1\] must be/,
    ],
    ['a line with a name twice', '{"name":"a","name":"b"}', 422, 'INVALID_REQUEST', /^prompts\[0\]\.name stands twice/],
    ['a line that is too long', `{"name":"${'x'.repeat(40_000)}"}`, 413, 'PAYLOAD_TOO_LARGE', /that a prompt may have/],
    ['more lines than may come', '{}\n'.repeat(21), 422, 'INVALID_REQUEST', /not have more than 20 prompts/],
  ])('is %s', async (_, body, status, code, why) => {
    const { send, exported } = await newcomer();
    const outcome = await send(body, '', { 'content-type': ndjson });
    expect([outcome.status, outcome.body.error_code]).toEqual([status, code]);
    expect(outcome.body.message).toMatch(why);
    expect(promptsIn((await exported()).text)).toEqual([]);
  });

  test('is a bundle of another format, and a type that is none of both', async () => {
    const { send } = await newcomer();
    const other = await send({ format: 'something.else', prompts: [] });
    expect([other.status, other.body.errors[0]?.path]).toEqual([422, 'format']);
    const text = await send('{}', '', { 'content-type': 'text/plain' });
    expect([text.status, text.body.message]).toEqual([415, expect.stringContaining('one prompt a line')]);
  });
});

test('An import that is sent again under its key is carried out once', async () => {
  const { send } = await newcomer();
  const key = { 'idempotency-key': 'import-1' };
  const first = await send({ prompts: [bundled('a')] }, '', key);
  const again = await send({ prompts: [bundled('a')] }, '', key);
  expect([first.body.created, again.body]).toEqual([1, first.body]);
});
