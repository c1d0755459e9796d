import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sqliteUserDirectory } from '../../packages/server/src/adapters/sqlite/directory.ts';
import { sqliteEventDirectory } from '../../packages/server/src/adapters/sqlite/event-list.ts';
import { openLadders } from '../../packages/server/src/adapters/sqlite/ladders.ts';
import { sqliteMessageDirectory } from '../../packages/server/src/adapters/sqlite/message-list.ts';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import type { Listed, ListPage, UserQuery } from '../../packages/server/src/ports/directory.ts';
import { type ListData, makeListData } from './list-data.ts';

/** Milliseconds of calls. */
interface Times {
  p50: number;
  p95: number;
}

export interface ListFigures {
  users: number;
  rows: number;
  lists: readonly {
    list: string;
    total: number;
    /** The first call, which waits until all is counted. */
    firstMs: number;
    /** Page 1, one in the middle, the last one. */
    pages: Times[];
  }[];
  /** Of the event loop while many admins list at once, with nothing counted before. */
  crowd: { admins: number; calls: number; p95: number; stall: Stall };
  /** The same of a loop that does nothing but short steps: what the machine adds by itself. */
  control: Stall;
}

interface Stall {
  max: number;
  p99: number;
}

type List = (page: ListPage) => Promise<Listed<unknown>>;

const pageSize = 50;
const samples = 40;
const admins = 20;
const callsEach = 20;
const controlMs = 8_000;
const monthMs = 30 * 86_400_000;

/** Makes users and logs in a folder that is removed afterwards, and times pages of their lists. */
export async function listFigures(
  size: { users: number; rows: number },
  say: (what: string) => void,
): Promise<ListFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-lists-'));
  try {
    const data = await makeListData(folder, size, say);
    try {
      return { ...size, ...(await measured(data, say)) };
    } finally {
      data.client.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function measured(
  data: ListData,
  say: (what: string) => void,
): Promise<Pick<ListFigures, 'lists' | 'crowd' | 'control'>> {
  const lists: ListFigures['lists'][number][] = [];
  for (const [list, read] of Object.entries(listsOf(data))) {
    say(`timing ${list}`);
    lists.push({ list, ...(await timed(read)) });
  }
  say(`${admins} admins at once`);
  const crowd = await crowded(Object.values(listsOf(data)));
  return { lists, crowd, control: await stallDuring(shortSteps) };
}

/** Every list with ladders of its own, none of them built. */
function listsOf({ client, db, vault, talkerId }: ListData): Record<string, List> {
  const ladders = openLadders(client, systemClock);
  const directory = sqliteUserDirectory({ client, vault, ladders, clock: systemClock });
  const events = sqliteEventDirectory({ ladders });
  const messages = sqliteMessageDirectory({ db, ladders });
  const fromMs = Date.now() - monthMs;
  const users = (query: Partial<UserQuery>) => (page: ListPage) =>
    directory.list({ sort: 'time_created', order: 'desc', ...query }, page);
  return {
    users: users({}),
    'users by name': users({ sort: 'name', order: 'asc' }),
    'users by last sign-in': users({ sort: 'last_login' }),
    'users of a plan (10 %)': users({ plan: 'pro' }),
    'users of a plan, by name': users({ plan: 'pro', sort: 'name', order: 'asc' }),
    'users switched off (0.1 %)': users({ isActive: false }),
    'users, text that a few have': users({ text: 'ada_12' }),
    'users, text that many have': users({ text: 'ada' }),
    'security log': (page) => events.list({}, page),
    'security log, an event': (page) => events.list({ event: 'login' }, page),
    'security log, info': (page) => events.list({ severity: 'info' }, page),
    'security log, critical': (page) => events.list({ severity: 'critical' }, page),
    'security log, a month': (page) => events.list({ fromMs }, page),
    'security log, an actor': (page) => events.list({ actor: 'admin:3' }, page),
    'security log, an event of a severity': (page) => events.list({ event: 'login', severity: 'critical' }, page),
    'conversations of a user': (page) => messages.list(talkerId, page),
    'statistics of users': async () => ({ rows: [], total: (await directory.countBy()).total }),
  };
}

async function timed(read: List): Promise<Omit<ListFigures['lists'][number], 'list'>> {
  const startMs = performance.now();
  const { total } = await read({ page: 1, page_size: pageSize });
  const firstMs = performance.now() - startMs;
  const last = Math.max(1, Math.ceil(total / pageSize));
  const pages: Times[] = [];
  for (const page of [1, Math.ceil(last / 2), last]) {
    const times: number[] = [];
    for (let sample = 0; sample < samples; sample++)
      times.push(await duration(() => read({ page, page_size: pageSize })));
    pages.push(timesOf(times));
  }
  return { total, firstMs, pages };
}

async function crowded(lists: readonly List[]): Promise<ListFigures['crowd']> {
  const times: number[] = [];
  const stall = await stallDuring(() =>
    Promise.all(
      Array.from({ length: admins }, async (_, admin) => {
        for (let call = 0; call < callsEach; call++) {
          const read = lists[(admin + call) % lists.length];
          if (read) times.push(await duration(() => read({ page: 1 + ((admin * call) % 100), page_size: pageSize })));
        }
      }),
    ),
  );
  return { admins, calls: times.length, p95: timesOf(times).p95, stall };
}

async function stallDuring(act: () => Promise<unknown>): Promise<Stall> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  await act();
  delays.disable();
  return { max: delays.max / 1e6, p99: delays.percentile(99) / 1e6 };
}

async function shortSteps(): Promise<void> {
  const endMs = performance.now() + controlMs;
  while (performance.now() < endMs) {
    const stepEndMs = performance.now() + 2;
    while (performance.now() < stepEndMs);
    await new Promise(setImmediate);
  }
}

async function duration(act: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now();
  await act();
  return performance.now() - startMs;
}

function timesOf(times: number[]): Times {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

export function listReport({ users, rows, lists, crowd, control }: ListFigures): string {
  const lines = lists.map(({ list, total, firstMs, pages }) => {
    const times = pages.map(({ p50, p95 }) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`);
    return `| ${[list, total.toLocaleString('en'), firstMs.toFixed(0), ...times].join(' | ')} |`;
  });
  return [
    `${users.toLocaleString('en')} users, ${rows.toLocaleString('en')} rows in each log; milliseconds, p50 / p95`,
    '',
    '| list | rows | first call | page 1 | middle | last |\n| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
    `${crowd.admins} admins at once, ${crowd.calls} calls, nothing counted before: p95 of a call ${crowd.p95.toFixed(0)} ms, ` +
      `longest stall of the event loop ${crowd.stall.max.toFixed(1)} ms, p99 ${crowd.stall.p99.toFixed(1)} ms; ` +
      `of a loop of empty steps of 2 ms ${control.max.toFixed(1)} and ${control.p99.toFixed(1)} ms`,
  ].join('\n');
}
