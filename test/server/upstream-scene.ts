import { setTimeout as sleep } from 'node:timers/promises';
import { masterKeys } from '../../packages/server/src/adapters/keys/master-key.ts';
import { type Clock, systemClock } from '../../packages/server/src/core/clock.ts';
import { vault } from '../../packages/server/src/core/vault.ts';
import type { BehaviourName } from '../fault/behaviours.ts';
import { asObject } from '../fault/exchange.ts';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import { type House, openHouse, type Resident, type Settings } from '../house.ts';

/** An operation that asks for a completion, and whether as a stream. */
export type Way = keyof typeof ways;

export const ways = {
  'native JSON': { path: '/v1/prompt/completions', isStream: false, shape: 'native' },
  'native stream': { path: '/v1/prompt/completions', isStream: true, shape: 'native' },
  'OpenAI JSON': { path: '/v1/chat/completions', isStream: false, shape: 'openai' },
  'OpenAI stream': { path: '/v1/chat/completions', isStream: true, shape: 'openai' },
} as const;

export const allWays = Object.keys(ways) as Way[];
export const wholeWays = allWays.filter((way) => !ways[way].isStream);
export const streamWays = allWays.filter((way) => ways[way].isStream);

/** What a caller got, headers included. */
export interface Told {
  status: number;
  headers: Headers;
  text: string;
  /** From the request to the last byte. */
  ms: number;
  /** Completion chunks of a stream, or the one completion. */
  chunks: Record<string, unknown>[];
  isDone: boolean;
  /** The code of the error, in a body or in-band. */
  code: string | undefined;
  /** Whether the error came as the last event of a stream, spelled as its operation spells it. */
  isInBand: boolean;
}

/** What the server keeps of one conversation. */
export interface Book {
  status: string;
  errorCode: string | null;
  usage: string | null;
  completionTokens: number | null;
  /** Content of the first choice as it is stored, opened; null where nothing is. */
  answer: string | null;
  /** Kinds and amounts in order. */
  ledger: string[];
}

export interface Scene extends AsyncDisposable {
  mock: MockLlm;
  house: House;
  user: Resident;
  /** Of the house. */
  port: number;
  ask(way: Way, more?: { body?: object; headers?: Record<string, string>; signal?: AbortSignal }): Promise<Told>;
  /** The reply as its head comes. */
  open(way: Way, init?: RequestInit): Promise<Response>;
  /** One entry a conversation, in order. */
  books(): Book[];
  /** Conversations that the user has left; of 1,000. */
  balance(): number;
}

export const upstreamKey = 'sk-upstream-key-of-the-server';
export const question = 'Which of 3599 and 3607 is prime, and why?';
export const allowance = 1_000;

/** A house on a socket before an upstream that does as it is told. Settings of its own win. */
export async function openScene(behaviour: BehaviourName, settings: Settings = {}, clock?: Clock): Promise<Scene> {
  const mock = await startMockLlm({ models: { 'the-model': behaviour } });
  const own: Settings = {
    WAPI_URL: mock.baseUrl,
    WAPI_KEY: upstreamKey,
    LEVEL_LOW_MODEL: 'the-model',
    DEFAULT_USER_LIMITS: JSON.stringify({ conversation_limit: allowance, reset: allowance }),
  };
  const house = await openHouse({ ...own, ...settings }, clock);
  const user = await house.register();
  const origin = await house.listen();
  const secrets = vault(
    masterKeys({ setting: null, previous: null, dataDir: house.dataDir, mayMake: false, clock: systemClock }),
  );

  const scene: Scene = {
    ...{ mock, house, user },
    port: Number(new URL(origin).port),
    open: (way, init) =>
      fetch(origin + ways[way].path, { method: 'POST', headers: headersOf(user), body: bodyOf(way), ...init }),
    async ask(way, { body = {}, headers = {}, signal } = {}) {
      const startedAt = performance.now();
      const reply = await scene.open(way, {
        headers: { ...headersOf(user), ...headers },
        body: bodyOf(way, body),
        signal: signal ?? null,
      });
      const text = await reply.text();
      const ms = performance.now() - startedAt;
      return { status: reply.status, headers: reply.headers, text, ms, ...readReply(way, reply.status, text) };
    },
    books() {
      const rows = house.rows<Row>('SELECT * FROM message_logs LEFT JOIN message_contents USING (seq) ORDER BY seq');
      return rows.map((row) => ({
        status: row.status,
        errorCode: row.error_code,
        usage: row.usage_source,
        completionTokens: row.completion_tokens,
        answer: row.sealed && contentOf(secrets.open(placeOf(row.request_id), row.sealed)),
        ledger: house
          .rows<{ kind: string; delta: number }>(
            'SELECT kind, delta FROM credit_ledger WHERE request_id = ? ORDER BY id',
            row.request_id,
          )
          .map(({ kind, delta }) => `${kind} ${delta}`),
      }));
    },
    balance: () => house.rows<{ left: number }>('SELECT conversation_limit AS "left" FROM users')[0]?.left ?? -1,
    async [Symbol.asyncDispose]() {
      await house.close();
      await mock.close();
    },
  };
  return scene;
}

/** What the ledger holds of a conversation that was given back, and of one that was paid for. */
export const givenBack = ['reserve -1', 'refund 1'];
export const paid = ['reserve -1', 'settle 0'];

/** Waits until something is so; a wait for a condition, with a bound. */
export async function eventually<T>(what: string, find: () => T | undefined | false, withinMs = 5_000): Promise<T> {
  const limit = performance.now() + withinMs;
  for (;;) {
    const found = find();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > limit) throw new Error(`Not so within ${withinMs} ms: ${what}.`);
    await sleep(5);
  }
}

/** The books once every conversation has ended. */
export function closedBooks(scene: Scene, count = 1): Promise<Book[]> {
  return eventually(`${count} closed conversations`, () => {
    const books = scene.books();
    return books.length === count && books.every(({ status }) => status !== 'pending') && books;
  });
}

/** Content of the first choice of chunks, or of a completion. */
export function contentIn(chunks: Record<string, unknown>[]): string {
  return chunks
    .flatMap(({ choices }) => (Array.isArray(choices) ? choices.map(asObject) : []))
    .filter(({ index }) => index === 0)
    .map(({ delta, message }) => asObject(delta ?? message).content ?? '')
    .join('');
}

export function finishReasonsIn(chunks: Record<string, unknown>[]): unknown[] {
  return chunks
    .flatMap(({ choices }) => (Array.isArray(choices) ? choices.map((choice) => asObject(choice).finish_reason) : []))
    .filter(Boolean);
}

interface Row {
  request_id: string;
  status: string;
  error_code: string | null;
  usage_source: string | null;
  completion_tokens: number | null;
  sealed: Buffer | null;
}

function headersOf(user: Resident): Record<string, string> {
  return { 'content-type': 'application/json', ...user.headers };
}

export function bodyOf(way: Way, more: object = {}): string {
  const { shape, isStream } = ways[way];
  const named = shape === 'native' ? { level: 'low' } : { model: 'low' };
  return JSON.stringify({ ...named, messages: [{ role: 'user', content: question }], stream: isStream, ...more });
}

function readReply(way: Way, status: number, text: string): Pick<Told, 'chunks' | 'isDone' | 'code' | 'isInBand'> {
  const { shape, isStream } = ways[way];
  if (!isStream || status !== 200) {
    const body = asObject(JSON.parse(text));
    const code = codeIn(shape, body);
    return { chunks: status === 200 ? [body] : [], isDone: false, code, isInBand: false };
  }
  const events = text.split('\n\n').slice(0, -1);
  const isDone = events.at(-1) === 'data: [DONE]';
  const last = events.at(-1) ?? '';
  const prefix = shape === 'native' ? 'event: error\ndata: ' : 'data: ';
  const code = last.startsWith(prefix) && !isDone ? codeIn(shape, JSON.parse(last.slice(prefix.length))) : undefined;
  const isInBand = code !== undefined;
  const chunks = (isDone || isInBand ? events.slice(0, -1) : events).map((event) => {
    if (!event.startsWith('data: {')) throw new Error(`No chunk: ${event.slice(0, 200)}`);
    return asObject(JSON.parse(event.slice('data: '.length)));
  });
  return { chunks, isDone, code, isInBand };
}

function codeIn(shape: 'native' | 'openai', body: Record<string, unknown>): string | undefined {
  const code = shape === 'native' ? body.error_code : asObject(body.error).code;
  return typeof code === 'string' ? code : undefined;
}

function placeOf(row: string) {
  return { table: 'message_contents', column: 'sealed', row };
}

function contentOf(said: string): string | null {
  const { response } = JSON.parse(said) as { response: { content?: string }[] | null };
  return response?.[0]?.content ?? null;
}
