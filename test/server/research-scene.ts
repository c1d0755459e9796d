import type { ResearchProgress, ResearchReceipt } from '../../packages/server/src/contract/types.ts';
import type { Clock } from '../../packages/server/src/core/clock.ts';
import type { BehaviourName } from '../fault/behaviours.ts';
import { asObject } from '../fault/exchange.ts';
import { type MockCall, type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import { type Step, stepOf } from '../fault/research-steps.ts';
import { type House, openHouse, type Resident, type Settings } from '../house.ts';
import { ferryQuestion } from '../web/ferry-pages.ts';
import { startTestWeb, type TestWeb } from '../web/web.ts';
import { expectSound } from './credit-scene.ts';
import { eventually, type Way, ways } from './upstream-scene.ts';

/** What a caller got, and what was told of research on the way. */
export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  /** From the request to the last byte. */
  ms: number;
  /** Of the first choice. */
  content: string;
  /** In order; empty where the answer is no stream. */
  progress: ResearchProgress[];
  /** What each event of a stream is, in order. */
  kinds: ('progress' | 'chunk' | 'comment' | 'done' | 'error')[];
  enhancement: Record<string, unknown>;
  /** What was told of research; null where nothing was. */
  research: ResearchReceipt | null;
  /** The code of the error; undefined where there is none. */
  code: string | undefined;
}

export interface Asking {
  /** Beside the question; wins. */
  body?: object;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  user?: Resident;
}

/** A house on a socket, between an upstream that plans and condenses and a web that is all its own. */
export interface ResearchScene extends AsyncDisposable {
  mock: MockLlm;
  web: TestWeb;
  house: House;
  user: Resident;
  /** Asks the ferry question with research at depth `basic` and no style. */
  ask(way: Way, asking?: Asking): Promise<Answered>;
  /** The reply as its head comes. */
  open(way: Way, asking?: Asking): Promise<Response>;
  /** What a step or the answer was asked for at the upstream, in order. */
  calls(step: Step): MockCall[];
  /** Of the only user. */
  balances(): { main: number; conversations: number };
  /** Kinds, amounts and balances of the ledger but for the grants, in order. */
  ledger(): string[];
  /** Waits until no conversation is open, and holds the ledger against its promises. */
  expectClosedBooks(count: number): Promise<string[]>;
}

export const allowance = { main: 20, conversations: 1_000 };
/** What an answered request with research leaves in the ledger, and one that was given back as a whole. */
export const paidForBoth = [
  'reserve -1 main',
  'reserve -1 conversation_limit',
  'settle 0 main',
  'settle 0 conversation_limit',
];

export interface ResearchOptions {
  behaviour?: BehaviourName;
  /** Win over those of the scene. */
  settings?: Settings;
  clock?: Clock;
  /** Closed with the scene. */
  web?: TestWeb;
}

/** Short enough that a test waits for none of them twice, long enough for a busy machine. */
const brisk: Settings = {
  RESEARCH_BASIC: JSON.stringify({ deadline_ms: 10_000, model_ms: 3_000 }),
  SEARCH_TIMEOUT_MS: '1500',
  RESEARCH_CONNECT_TIMEOUT_MS: '1000',
  RESEARCH_FIRST_BYTE_TIMEOUT_MS: '1000',
  RESEARCH_PAGE_TIMEOUT_MS: '1500',
};

export async function openResearchScene(options: ResearchOptions = {}): Promise<ResearchScene> {
  const { behaviour = 'research', settings = {}, clock } = options;
  const web = options.web ?? (await startTestWeb());
  const mock = await startMockLlm({ models: { 'the-model': behaviour } });
  const own: Settings = {
    ...brisk,
    WAPI_URL: mock.baseUrl,
    WAPI_KEY: 'sk-upstream-key',
    LEVEL_LOW_MODEL: 'the-model',
    DEFAULT_USER_CREDITS: JSON.stringify({ main: allowance.main, reset: allowance.main }),
    DEFAULT_USER_LIMITS: JSON.stringify({
      conversation_limit: allowance.conversations,
      reset: allowance.conversations,
    }),
    SEARCH_PROVIDER: 'duckduckgo',
    DUCKDUCKGO_URL: web.duckduckgoUrl,
    SEARXNG_URL: web.searxngUrl,
    RESEARCH_PRIVATE_RANGES: `${web.address}/32`,
    RESEARCH_PORTS: `${web.port},${web.sentinel.port}`,
  };
  const house = await openHouse({ ...own, ...settings }, clock, { lookup: web.lookup });
  const user = await house.register();
  const origin = await house.listen();

  const scene: ResearchScene = {
    ...{ mock, web, house, user },
    open: (way, { body = {}, headers = {}, signal, user: asker = user } = {}) =>
      fetch(origin + ways[way].path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...asker.headers, ...headers },
        body: JSON.stringify({ ...questionFor(way), ...body }),
        signal: signal ?? null,
      }),
    async ask(way, asking) {
      const startedAt = performance.now();
      const reply = await scene.open(way, asking);
      const text = await reply.text();
      const told = { status: reply.status, headers: reply.headers, text, ms: performance.now() - startedAt };
      return { ...told, ...readAnswer(way, told) };
    },
    calls: (step) => mock.calls.filter((call) => stepOf(call.body) === step),
    balances() {
      const sql = 'SELECT credits_main AS "main", conversation_limit AS "conversations" FROM users WHERE id = ?';
      const [left] = house.rows<{ main: number; conversations: number }>(sql, user.userId);
      if (!left) throw new Error('The user is gone.');
      return left;
    },
    ledger: () =>
      house
        .rows<{ entry: string }>(
          `SELECT kind || ' ' || delta || ' ' || balance AS entry FROM credit_ledger
          WHERE request_id IS NOT NULL ORDER BY id`,
        )
        .map(({ entry }) => entry),
    async expectClosedBooks(count) {
      const statuses = await eventually(`${count} closed conversations`, () => {
        const rows = house.rows<{ status: string }>('SELECT status FROM message_logs ORDER BY seq');
        return rows.length === count && rows.every(({ status }) => status !== 'pending') && rows;
      });
      expectSound((sql) => house.rows(sql));
      return statuses.map(({ status }) => status);
    },
    async [Symbol.asyncDispose]() {
      await house.close();
      await mock.close();
      await web[Symbol.asyncDispose]();
    },
  };
  return scene;
}

/** The receipt of research of an answer that must have one. */
export function receiptOf({ research, status, text }: Answered): ResearchReceipt {
  if (!research) throw new Error(`The answer (${status}) tells nothing of research: ${text.slice(0, 500)}`);
  return research;
}

/** All text of the prompt that the upstream was asked to answer. */
export function promptOf(call: MockCall | undefined): string {
  return messagesOf(call)
    .map(({ content }) => String(content))
    .join('\n');
}

/** What was found, between its marks, in the prompt of the answer; empty where nothing is. */
export function fencedOf(call: MockCall | undefined): string {
  return /<<WEB (\S+)>>\n[\s\S]*\n<<END \1>>/.exec(promptOf(call))?.[0] ?? '';
}

/** The prompt of the answer without what was found. */
export function outsideFence(call: MockCall | undefined): string {
  const fenced = fencedOf(call);
  return fenced === '' ? promptOf(call) : promptOf(call).split(fenced).join('');
}

function messagesOf(call: MockCall | undefined): Record<string, unknown>[] {
  return Array.isArray(call?.body.messages) ? call.body.messages.map(asObject) : [];
}

function questionFor(way: Way): object {
  const { shape, isStream } = ways[way];
  const named = shape === 'native' ? { level: 'low' } : { model: 'low' };
  const messages = [{ role: 'user', content: ferryQuestion }];
  return { ...named, r_type: 'none', messages, stream: isStream, ai_research: true, research_depth: 'basic' };
}

type Whole = Pick<Answered, 'status' | 'text'>;
type Read = Pick<Answered, 'content' | 'progress' | 'kinds' | 'enhancement' | 'research' | 'code'>;

function readAnswer(way: Way, { status, text }: Whole): Read {
  const { isStream, shape } = ways[way];
  if (isStream && status === 200) return readStream(text);
  const body = asObject(JSON.parse(text));
  const code = shape === 'native' ? body.error_code : asObject(body.error).code;
  return {
    ...{ content: contentOf([body]), progress: [], kinds: [] },
    ...readEnhancement([body]),
    code: typeof code === 'string' ? code : undefined,
  };
}

function readStream(text: string): Read {
  const events = text.split('\n\n').slice(0, -1).map(readEvent);
  const chunks = events.filter(({ kind }) => kind === 'chunk').map(({ value }) => value);
  const failure = events.find(({ kind }) => kind === 'error')?.value;
  const code = failure && (failure.error_code ?? asObject(failure.error).code);
  return {
    content: contentOf(chunks),
    progress: events.filter(({ kind }) => kind === 'progress').map(({ value }) => value as unknown as ResearchProgress),
    kinds: events.map(({ kind }) => kind),
    ...readEnhancement(chunks),
    code: typeof code === 'string' ? code : undefined,
  };
}

function readEvent(event: string): { kind: Answered['kinds'][number]; value: Record<string, unknown> } {
  const [, data] = /^(?:event: research\ndata: |: research )(\{.*\})$/s.exec(event) ?? [];
  if (data !== undefined) return { kind: 'progress', value: asObject(JSON.parse(data)) };
  if (event === 'data: [DONE]') return { kind: 'done', value: {} };
  if (event.startsWith(':')) return { kind: 'comment', value: {} };
  const value = asObject(JSON.parse(event.replace(/^event: error\n/, '').replace(/^data: /, '')));
  return { kind: 'choices' in value ? 'chunk' : 'error', value };
}

function contentOf(chunks: Record<string, unknown>[]): string {
  const choices = chunks.flatMap(({ choices }) => (Array.isArray(choices) ? choices.map(asObject) : []));
  return choices.map(({ delta, message }) => asObject(delta ?? message).content ?? '').join('');
}

function readEnhancement(chunks: Record<string, unknown>[]): Pick<Answered, 'enhancement' | 'research'> {
  const enhancement = asObject(chunks.findLast((chunk) => chunk.enhancement)?.enhancement);
  return { enhancement, research: (enhancement.research ?? null) as ResearchReceipt | null };
}
