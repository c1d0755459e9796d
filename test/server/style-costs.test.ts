import { afterEach, expect, test } from 'vitest';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import { type House, openHouse, type Settings } from '../house.ts';
import { expectSound } from './credit-scene.ts';
import { asking, openStyleHouse, preview } from './style-scene.ts';

const costs = { bpe: 1, bcot: 2, hcot: 1, react: 1, tot: 3, none: 0 };
const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

interface Scene {
  house: House;
  mock: MockLlm;
  headers: Record<string, string>;
  ask(style: keyof typeof costs, more?: object): Promise<{ status: number; body: Answered; left: string | null }>;
  /** What the ledger holds of conversations, oldest first. */
  ledger(): string[];
  balance(): number;
}

interface Answered {
  error_code?: string;
  limits?: object;
  enhancement?: { credits: object };
}

async function open(conversations: number, settings: Settings = {}): Promise<Scene> {
  const mock = await startMockLlm();
  const house = await openHouse({
    ...{ WAPI_URL: mock.baseUrl, LEVEL_LOW_MODEL: 'ok', STYLE_COSTS: JSON.stringify(costs) },
    DEFAULT_USER_LIMITS: JSON.stringify({ conversation_limit: conversations, reset: 10 }),
    ...settings,
  });
  opened.push(house, mock);
  const { headers } = await house.register();
  return {
    ...{ house, mock, headers },
    async ask(style, more = {}) {
      const reply = await house.post('/v1/prompt/completions', { ...bodyOf(style), ...more }, headers);
      const left = reply.headers.get('x-credits-conversation-limit');
      const text = await reply.text();
      return { status: reply.status, body: text.startsWith('{') ? (JSON.parse(text) as Answered) : {}, left };
    },
    ledger: () =>
      house
        .rows<{ kind: string; delta: number }>(
          "SELECT kind, delta FROM credit_ledger WHERE kind NOT IN ('grant', 'reset') ORDER BY id",
        )
        .map(({ kind, delta }) => `${kind} ${delta}`),
    balance: () => house.rows<{ n: number }>('SELECT conversation_limit AS n FROM users')[0]?.n ?? -1,
  };
}

function bodyOf(style: string) {
  return { level: 'low', r_type: style, messages: [{ role: 'user', content: 'What is the capital of Peru?' }] };
}

test.each([
  ['bpe', 1],
  ['bcot', 2],
  ['tot', 3],
] as const)(
  'The style %s takes its price of %i: said in the preview, taken, and told in the receipt',
  async (style, price) => {
    const scene = await open(10);
    const preview = await scene.house.post('/v1/prompt/preview', bodyOf(style), scene.headers);
    expect(await preview.json()).toMatchObject({ price: { main: 0, conversation_limit: price } });
    expect([scene.balance(), scene.ledger()]).toEqual([10, []]);

    const { status, body, left } = await scene.ask(style);
    expect([status, left]).toEqual([200, String(10 - price)]);
    expect(body.enhancement?.credits).toEqual({ spent: price, main: 5, conversation_limit: 10 - price });
    expect([scene.balance(), scene.ledger()]).toEqual([10 - price, [`reserve -${price}`, 'settle 0']]);
    expectSound((sql) => scene.house.rows(sql));
  },
);

test('The whole price is given back when no answer came, and kept for a part of one', async () => {
  const scene = await open(10);
  scene.mock.next('malformed');
  expect((await scene.ask('tot')).status).toBe(502);
  expect([scene.balance(), scene.ledger()]).toEqual([10, ['reserve -3', 'refund 3']]);
  scene.mock.next('cut@2');
  expect((await scene.ask('tot', { stream: true })).status).toBe(200);
  expect([scene.balance(), scene.ledger().slice(2)]).toEqual([7, ['reserve -3', 'settle 0']]);
  expectSound((sql) => scene.house.rows(sql));
});

test('A style that costs nothing is answered on an empty balance, is logged, and enters nothing in the ledger', async () => {
  const scene = await open(1);
  expect((await scene.ask('bpe')).status).toBe(200);
  const { status, body } = await scene.ask('none');
  expect(status).toBe(200);
  expect(body.enhancement?.credits).toEqual({ spent: 0, main: 5, conversation_limit: 0 });
  scene.mock.next('malformed');
  expect((await scene.ask('none')).status).toBe(502);
  expect(scene.ledger()).toEqual(['reserve -1', 'settle 0']);
  expect(scene.house.rows('SELECT status, r_type FROM message_logs ORDER BY seq')).toEqual([
    { status: 'completed', r_type: 'bpe' },
    { status: 'completed', r_type: 'none' },
    { status: 'failed', r_type: 'none' },
  ]);
  expectSound((sql) => scene.house.rows(sql));
});

test('A style that costs more than is left is refused, and nothing is taken, logged or asked', async () => {
  const scene = await open(1);
  const { status, body } = await scene.ask('bcot');
  expect([status, body]).toMatchObject([
    429,
    { error_code: 'CREDITS_EXHAUSTED', limits: { conversation_limit: 1, reset: 10 }, credits: { main: 5, reset: 5 } },
  ]);
  expect([scene.balance(), scene.ledger(), scene.mock.calls]).toEqual([1, [], []]);
  expect(scene.house.rows('SELECT * FROM message_logs')).toEqual([]);
  expect((await scene.ask('bpe')).status).toBe(200);
});

test('The same price holds for a request in the words of OpenAI', async () => {
  const scene = await open(10, { DEFAULT_R_TYPE: 'tot' });
  const { messages } = bodyOf('tot');
  const reply = await scene.house.post('/v1/chat/completions', { model: 'low', messages }, scene.headers);
  expect([reply.status, reply.headers.get('x-credits-conversation-limit')]).toEqual([200, '7']);
  expect(scene.ledger()).toEqual(['reserve -3', 'settle 0']);
});

test('A style of the operator’s own takes what is set for it, and one where nothing is, whatever it is called', async () => {
  const { house, made } = await openStyleHouse({ STYLE_COSTS: '{"legal":4,"bpe":0}' });
  opened.push(house);
  const { headers } = await house.register();
  for (const [name, price] of [
    ['legal', 4],
    ['constructor', 1],
    ['bcot', 1],
    ['bpe', 0],
  ] as const) {
    await made(name, 'Begin with the result.');
    expect((await preview(house, name, headers)).body.price, name).toEqual({ main: 0, conversation_limit: price });
    const reply = await house.post('/v1/prompt/completions', asking(name), headers);
    expect(await reply.json(), name).toMatchObject({ enhancement: { r_type: name, credits: { spent: price } } });
  }
  expectSound((sql) => house.rows(sql));
});

test.each([
  ['that is no object', '[1]'],
  ['of no name', '{"My Style":1}'],
  ['below nothing', '{"bpe":-1}'],
  ['of a part', '{"bpe":1.5}'],
  ['as a text', '{"bpe":"1"}'],
])('A price %s is refused at the start', async (_case, STYLE_COSTS) => {
  await expect(openHouse({ STYLE_COSTS })).rejects.toThrow('STYLE_COSTS must be JSON as {"STYLE": 0…1000000, …}');
});
