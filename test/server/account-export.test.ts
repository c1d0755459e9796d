import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AccountExport } from '../../packages/server/src/contract/types.ts';
import { loadReplyCheck } from '../../packages/server/src/http/reply-check.ts';
import { type House, openHouse, type Resident, type SignedIn } from '../house.ts';
import { told } from './account-scene.ts';
import { addConversations } from './history-scene.ts';
import { together } from './tenant-scene.ts';

const question = { level: 'low', messages: [{ role: 'user', content: 'Is 3599 prime?' }] };

let house: House;
let ada: Resident;
let session: SignedIn;

beforeEach(async () => {
  house = await openHouse();
  ada = await house.register('ada');
  session = await house.signIn('ada');
});
afterEach(() => house.close());

/** The document, held against the contract. */
async function exported(headers = session.headers): Promise<AccountExport> {
  const reply = await house.fetch('/v1/users/export', { headers });
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/json']);
  const text = await reply.text();
  const check = await loadReplyCheck();
  check('exportAccount', 200, 'application/json', text);
  return JSON.parse(text) as AccountExport;
}

const complete = (headers = ada.headers) => house.post('/v1/prompt/completions', question, headers);

/** Reads a reply piece by piece, and throws away what it reads. */
async function read(reply: Response): Promise<{ bytes: number; largest: number }> {
  const seen = { bytes: 0, largest: 0 };
  for await (const { length } of reply.body ?? []) {
    seen.bytes += length;
    seen.largest = Math.max(seen.largest, length);
  }
  return seen;
}

describe('An export', () => {
  test('is one document of all that is stored: profile, sessions, events, ledger and conversations', async () => {
    await house.send('PUT', '/v1/users/profile', { about_me: 'about-canary' }, session.headers);
    await house.signIn('ada');
    await complete();
    const document = await exported();

    const { body } = await told(house.fetch('/v1/users/profile', { headers: session.headers }));
    expect(document.profile).toEqual(body);
    const sessions = await told(house.fetch('/v1/users/sessions', { headers: session.headers }));
    expect(document.sessions).toEqual(sessions.body.data);
    expect(document.security_events.map(({ event }) => event)).toEqual([
      'account_registered',
      'login',
      'login',
      'data_exported',
    ]);
    expect(document.credit_ledger.map(({ kind, delta }) => `${kind} ${delta}`)).toEqual([
      'grant 5',
      'grant 10',
      'reserve -1',
      'settle 0',
    ]);
    const [message] = document.messages;
    const single = await told(house.fetch(`/v1/users/messages/${message?.request_id}`, { headers: session.headers }));
    expect(document.messages).toEqual([single.body]);
    expect(message?.request).toEqual(question.messages);
  });

  test("has the prompts of the user's own library as a bundle has them, wherever the user belongs now", async () => {
    for (const name of ['one', 'two']) {
      await house.post('/v1/prompts', { name, content: `Text of ${name}.` }, session.headers);
    }
    await house.fetch('/v1/prompts/two', { method: 'DELETE', headers: session.headers });
    const bundle = await told(house.fetch('/v1/prompts/export', { headers: session.headers }));
    expect((await exported()).prompts).toEqual(bundle.body.prompts);
    expect(bundle.body.prompts).toHaveLength(2);

    const eve = await house.register('eve');
    together(house, ada.userId, eve.userId);
    await house.post('/v1/prompts', { name: 'hers', content: 'Of all.' }, eve.headers);
    expect((await exported()).prompts).toEqual(bundle.body.prompts);
  });

  test('of somebody who did nothing is whole as well', async () => {
    house.write('DELETE FROM security_logs');
    house.write('DELETE FROM credit_ledger');
    expect(await exported()).toMatchObject({ credit_ledger: [], messages: [], prompts: [] });
  });

  test('holds nothing of a stranger, nor a hash, a token or a key', async () => {
    const eve = await house.register('eve-canary');
    const hers = await house.signIn('eve-canary');
    addConversations(house, eve.userId, 3, 'words-canary');
    await complete(eve.headers);
    addConversations(house, ada.userId, 3, 'mine');
    const text = JSON.stringify(await exported());
    expect(text).not.toContain('canary');
    expect(text).not.toContain(eve.userId);
    expect(text).not.toMatch(/hash|argon2|pe-[0-9A-Za-z]{29}/);
    for (const secret of [session, hers].flatMap((held) => [held.sessionToken, held.refreshToken])) {
      expect(text).not.toContain(secret);
    }
    expect((await exported(hers.headers)).messages).toHaveLength(4);
  });

  test.each([1, 49, 50, 51, 100, 123])('of %i conversations holds each once, the oldest first', async (count) => {
    addConversations(house, ada.userId, count, 'text');
    const { messages } = await exported();
    const asked = messages.map(({ request }) => request?.[0]?.content);
    expect(asked).toEqual(Array.from({ length: count }, (_, index) => `${index}: text`));
  });

  test('of thousands of conversations goes on beside other requests', async () => {
    addConversations(house, ada.userId, 4_000, 'word '.repeat(1_000));
    const origin = await house.listen();
    let isDone = false;
    const exporting = read(await house.fetch('/v1/users/export', { headers: session.headers })).finally(() => {
      isDone = true;
    });
    let answered = 0;
    while (!isDone) {
      expect((await fetch(`${origin}/v1/models`, { headers: ada.headers })).status).toBe(200);
      answered++;
    }
    expect((await exporting).bytes).toBeGreaterThan(40_000_000);
    expect(answered).toBeGreaterThan(10);
  });

  test('of large conversations comes in pieces of few, so that none holds up others for long', async () => {
    addConversations(house, ada.userId, 30, 'word '.repeat(100_000));
    const { bytes, largest } = await read(await house.fetch('/v1/users/export', { headers: session.headers }));
    expect(bytes).toBeGreaterThan(30_000_000);
    expect(largest).toBeLessThan(5_100_000);
  });

  test('that its reader leaves ends without a fault', async () => {
    addConversations(house, ada.userId, 300, 'word '.repeat(1_000));
    const reply = await house.fetch('/v1/users/export', { headers: session.headers });
    const reader = reply.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect((await complete()).status).toBe(200);
    expect(house.logLines().filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('comes over a socket as it is', async () => {
    addConversations(house, ada.userId, 500, 'word '.repeat(1_000));
    const reply = await fetch(`${await house.listen()}/v1/users/export`, { headers: session.headers });
    const document = (await reply.json()) as AccountExport;
    expect(document.messages).toHaveLength(500);
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });
});

test('What conversations cost is in an export, however many that cost nothing lie between', async () => {
  const house = await openHouse({ STYLE_COSTS: '{"bpe":1,"bcot":1,"hcot":1,"react":1,"tot":1,"none":0}' });
  const { headers, username } = await house.register();
  const ask = (r_type: string) =>
    house.post(
      '/v1/prompt/completions',
      { level: 'low', r_type, messages: [{ role: 'user', content: 'Is 3599 prime, and why?' }] },
      headers,
    );
  for (let free = 0; free < 55; free++) expect((await ask('none')).status).toBe(200);
  await ask('bpe');

  const session = await house.signIn(username);
  const reply = await house.fetch('/v1/users/export', { headers: session.headers });
  const { credit_ledger } = (await reply.json()) as { credit_ledger: { kind: string; delta: number }[] };
  expect(credit_ledger.map(({ kind, delta }) => `${kind} ${delta}`)).toEqual([
    'grant 5',
    'grant 10',
    'reserve -1',
    'settle 0',
  ]);
  await house.close();
});
