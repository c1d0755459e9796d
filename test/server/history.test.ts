import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { type House, openHouse, type Resident, type SignedIn } from '../house.ts';
import { comparable, outcome, second, startMs, told } from './account-scene.ts';

const ask = (content: string, more: object = {}) => ({
  ...{ level: 'low', messages: [{ role: 'user', content }] },
  ...more,
});

interface Listed {
  data: { request_id: string; created_at: string }[];
  page: number;
  page_size: number;
  total: number;
}

const clock = movableClock(startMs);
let house: House;
let ada: Resident;
let session: SignedIn;

async function open(settings = {}): Promise<void> {
  const limits = JSON.stringify({ conversation_limit: 100, reset: 100 });
  house = await openHouse({ DEFAULT_USER_LIMITS: limits, ...settings }, clock);
  ada = await house.register('ada');
  session = await house.signIn('ada');
}

async function complete(content: string, headers = ada.headers, more: object = {}): Promise<string> {
  const reply = await house.post('/v1/prompt/completions', ask(content, more), headers);
  await reply.text();
  expect(reply.status).toBe(200);
  return reply.headers.get('x-request-id') ?? '';
}

const list = async (query = '', headers = session.headers) =>
  (await told(house.fetch(`/v1/users/messages${query}`, { headers }))).body as unknown as Listed;
const one = (id: string, headers = session.headers) => house.fetch(`/v1/users/messages/${id}`, { headers });
const ids = ({ data }: Listed) => data.map(({ request_id }) => request_id);

describe('The conversations of a user', () => {
  beforeEach(() => open());
  afterEach(() => house.close());

  test('are listed the newest first, in pages that hold each once, with their number', async () => {
    const made: string[] = [];
    for (let number = 1; number <= 7; number++) {
      made.unshift(await complete(`question ${number}`));
      clock.move(second);
    }
    const whole = await list();
    expect([ids(whole), whole.page, whole.page_size, whole.total]).toEqual([made, 1, 50, 7]);
    const pages = await Promise.all([1, 2, 3, 4].map((page) => list(`?page=${page}&page_size=3`)));
    expect(pages.flatMap(ids)).toEqual(made);
    expect(pages.map(({ data, page, total }) => [data.length, page, total])).toEqual([
      [3, 1, 7],
      [3, 2, 7],
      [1, 3, 7],
      [0, 4, 7],
    ]);
    expect(await list('?page=1000000&page_size=200')).toMatchObject({ data: [], total: 7 });
  });

  test('say all of a conversation but what was said; that is in the single one', async () => {
    const id = await complete('question-canary', ada.headers, { r_type: 'tot' });
    const [entry] = (await list()).data;
    expect(entry).toEqual({
      request_id: id,
      status: 'completed',
      level: 'low',
      model: expect.any(String),
      r_type: 'tot',
      variant: 'full',
      prompt_version: expect.any(Number),
      prompt: null,
      added_tokens: expect.any(Number),
      is_stream: false,
      ai_research: false,
      prompt_tokens: expect.any(Number),
      completion_tokens: expect.any(Number),
      usage_source: 'reported',
      processing_time_ms: expect.any(Number),
      address: '127.0.0.1',
      error_code: null,
      created_at: new Date(clock.now()).toISOString(),
      finished_at: new Date(clock.now()).toISOString(),
    });
    const { body } = await told(one(id));
    const { request, response, ...rest } = body;
    expect(rest).toEqual(entry);
    expect(request).toEqual([{ role: 'user', content: 'question-canary' }]);
    expect(response).toEqual([expect.objectContaining({ role: 'assistant' })]);
  });

  test('hold streams, and those that a session asked for', async () => {
    const streamed = await complete('by stream', ada.headers, { stream: true });
    const bySession = await complete('by session', session.headers);
    expect(ids(await list())).toEqual([bySession, streamed]);
    const { body } = await told(one(streamed));
    expect(body).toMatchObject({ is_stream: true, request: [{ role: 'user', content: 'by stream' }] });
    expect(body.response).toEqual([expect.objectContaining({ content: expect.stringContaining('by stream') })]);
  });

  test('are theirs alone: a stranger’s is missing in the same words as one that there is not', async () => {
    const id = await complete('mine');
    await house.register('eve');
    const eve = await house.signIn('eve');
    expect(await list('', eve.headers)).toMatchObject({ data: [], total: 0 });
    const stranger = await comparable(await one(id, eve.headers));
    const unknown = await comparable(await one('00000000-none', eve.headers));
    expect(stranger).toEqual(unknown);
    expect(stranger).toMatchObject({ status: 404, text: expect.stringContaining('NOT_FOUND') });
    expect((await one(id)).status).toBe(200);
  });

  test.each([
    '?page=0',
    '?page=-1',
    '?page=1.5',
    '?page=1000001',
    '?page=x',
    '?page=',
    '?page=1&page=2',
    '?page_size=0',
    '?page_size=201',
    '?page_size=1e2e',
    '?user_id=other',
    '?page=9007199254740993',
  ])('are not listed for %s', async (query) => {
    expect((await list(query)) as object).toMatchObject({ error_code: 'INVALID_REQUEST' });
  });

  test.each(['short', '%00%00%00%00%00%00%00%00', "' OR 1=1 --", '../../../../etc/passwd', 'x'.repeat(166)])(
    'are not read by the id %j',
    async (id) => {
      await complete('mine');
      const [status] = await outcome(one(encodeURIComponent(id)));
      expect([404, 422]).toContain(status);
    },
  );

  test('are for a session alone', async () => {
    const id = await complete('mine');
    for (const path of ['/v1/users/messages', `/v1/users/messages/${id}`, '/v1/users/export']) {
      expect(await outcome(house.fetch(path, { headers: ada.headers }))).toEqual([403, 'FORBIDDEN']);
      expect(await outcome(house.fetch(path))).toEqual([401, 'UNAUTHENTICATED']);
    }
  });
});

describe('Where contents are not kept', () => {
  test('that a conversation took place is known, and what was said is null', async () => {
    await open({ MESSAGE_LOGGING_ENABLED: 'false' });
    const id = await complete('unkept-canary');
    expect(await list()).toMatchObject({ data: [{ request_id: id, status: 'completed' }], total: 1 });
    expect((await told(one(id))).body).toMatchObject({ request: null, response: null });
    expect(house.rows('SELECT * FROM message_contents')).toEqual([]);
    const document = await told(house.fetch('/v1/users/export', { headers: session.headers }));
    expect(document.body.messages).toEqual([expect.objectContaining({ request: null, response: null })]);
    await house.close();
  });
});
