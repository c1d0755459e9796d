import type { BatchResult, BatchTask, BatchTaskResult, BatchTotals } from '../../packages/server/src/contract/types.ts';
import type { Clock } from '../../packages/server/src/core/clock.ts';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import { type House, openHouse, type Resident, type Settings } from '../house.ts';
import { expectSound } from './credit-scene.ts';
import { eventually } from './upstream-scene.ts';

/** What a level's model does: the answers of the others are whole. */
export const failing = 'medium';
export const stalling = 'high';
export const slow = 'ultra';

export const allowance = 1_000;

/** What came of a batch. */
export interface Told {
  status: number;
  headers: Headers;
  body: BatchResult & { error_code?: string; message?: string; errors: { path: string; message: string }[] };
}

export interface BatchScene extends AsyncDisposable {
  mock: MockLlm;
  house: House;
  ada: Resident;
  /** Has a batch worked off. */
  process(tasks: readonly BatchTask[], more?: object, headers?: Record<string, string>): Promise<Told>;
  /** The same over a socket, as the reply's head comes; `level` is low. */
  open(
    tasks: readonly BatchTask[],
    init?: { signal?: AbortSignal; headers?: Record<string, string>; more?: object },
  ): Promise<Response>;
  /** How each conversation ended, in order. */
  statuses(): string[];
  /** Conversations that a user has left. */
  balance(user?: Resident): number;
  /** Waits until no conversation is under way, and holds the ledger against its promises. */
  settled(): Promise<void>;
}

export async function openBatches(settings: Settings = {}, clock?: Clock): Promise<BatchScene> {
  const mock = await startMockLlm();
  const own: Settings = {
    ...{ WAPI_URL: mock.baseUrl, WAPI_KEY: 'sk-upstream-key', UPSTREAM_MAX_RETRIES: '0' },
    ...{ LEVEL_LOW_MODEL: 'ok', LEVEL_MEDIUM_MODEL: '500', LEVEL_HIGH_MODEL: 'stall@0', LEVEL_ULTRA_MODEL: 'ttfb-150' },
    DEFAULT_USER_LIMITS: JSON.stringify({ conversation_limit: allowance, reset: allowance }),
  };
  const house = await openHouse({ ...own, ...settings }, clock);
  const ada = await house.register('ada');
  const rows = <Row>(sql: string) => house.rows<Row>(sql);

  const scene: BatchScene = {
    ...{ mock, house, ada },
    async process(tasks, more = {}, headers = {}) {
      const reply = await house.post(
        '/v1/batch/process',
        { level: 'low', batch: tasks, ...more },
        { ...ada.headers, ...headers },
      );
      return { status: reply.status, headers: reply.headers, body: (await reply.json()) as Told['body'] };
    },
    async open(tasks, { signal, headers = {}, more = {} } = {}) {
      const origin = await house.listen();
      return fetch(`${origin}/v1/batch/process`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...ada.headers, ...headers },
        body: JSON.stringify({ level: 'low', batch: tasks, ...more }),
        signal: signal ?? null,
      });
    },
    statuses: () =>
      rows<{ status: string }>('SELECT status FROM message_logs ORDER BY seq').map(({ status }) => status),
    balance: (user = ada) =>
      house.rows<{ left: number }>('SELECT conversation_limit AS "left" FROM users WHERE id = ?', user.userId)[0]
        ?.left ?? -1,
    async settled() {
      await eventually('no conversation under way', () => scene.statuses().every((status) => status !== 'pending'));
      expectSound((sql) => rows(sql));
    },
    async [Symbol.asyncDispose]() {
      await house.close();
      await mock.close();
    },
  };
  return scene;
}

/** So many tasks that ask different things. */
export function questions(count: number, more: object = {}, about = 'Question'): BatchTask[] {
  return Array.from({ length: count }, (_, index) => ({ prompt: `${about} ${index}`, ...more }));
}

export const asEvents = { accept: 'text/event-stream' };

/** The events of a batch. */
export function eventsIn(text: string): { results: BatchTaskResult[]; totals: BatchTotals; isDone: boolean } {
  const events = text.split('\n\n').filter((event) => event !== '' && !event.startsWith(':'));
  const dataOf = (event: string) => event.slice(event.indexOf('data: ') + 6);
  const tasks = events.filter((event) => event.startsWith('event: task\n'));
  const [totals = '{}', end] = events.slice(tasks.length).map(dataOf);
  return {
    results: tasks.map((event) => JSON.parse(dataOf(event)) as BatchTaskResult),
    totals: JSON.parse(totals) as BatchTotals,
    isDone: end === '[DONE]' && events.length === tasks.length + 2,
  };
}
