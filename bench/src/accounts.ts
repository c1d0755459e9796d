import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Field, Target } from './field.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What a stranger could measure: answers to names that have an account, and to names that nobody has. */
export interface Tell {
  operation: string;
  known: Spread;
  unknown: Spread;
  /** Median of the known ÷ median of the unknown: 1 tells nothing. */
  ratio: number;
}

export interface AccountFigures {
  tells: readonly Tell[];
  /** p99 of completions, in milliseconds: by themselves, and while logins pour in. */
  flood: { quietMs: number; floodedMs: number; ratio: number; logins: number; evaluated: number };
}

const accounts = 40;
/** Fewer than lock an account. */
const triesEach = 4;
const completionsPerSecond = 100;
const loginsPerSecond = 500;
const sampleSeconds = 6;

/** Times answers that must not differ, in turns; then completions beside a flood of logins. */
export async function accountFigures(field: Field, say: (what: string) => void): Promise<AccountFigures> {
  const ours = field.targets.find(({ name }) => name === 'ours');
  if (!ours) throw new Error('Our server is not among the contenders.');
  const post = poster(`http://127.0.0.1:${ours.port}`);
  say(`making ${accounts} accounts`);
  const known: string[] = [];
  while (known.length < accounts) known.push(await register(post));
  const unknown = known.map(() => `nobody_${randomUUID().slice(0, 8)}`);
  const timed = async (path: string, body: object) => {
    const startMs = performance.now();
    await post(path, body);
    return performance.now() - startMs;
  };
  const logIn = (username: string) => timed('/v1/users/login', { username, password: 'Wrong-horse-1' });
  const forget = (username: string) => timed('/v1/users/password/forgot', { email: `${username}@example.com` });
  say('timing logins');
  const logins = await tell('login with a wrong password', { known, unknown, rounds: triesEach, ask: logIn });
  say('timing forgotten passwords');
  const forgotten = await tell('forgotten password', { known, unknown, rounds: 1, ask: forget });
  say('completions by themselves, then beside a flood of logins');
  return { tells: [logins, forgotten], flood: await flooded(field, ours, post) };
}

export function accountReport({ tells, flood }: AccountFigures): string {
  const lines = tells.map(
    ({ operation, known, unknown, ratio }) =>
      `| ${operation} | ${known.median.toFixed(2)} | ${unknown.median.toFixed(2)} | ${ratio.toFixed(3)} |`,
  );
  return [
    '| median ms | has an account | has none | ÷ |\n| --- | --- | --- | --- |',
    ...lines,
    '',
    `p99 of completions at ${completionsPerSecond} a second: ${flood.quietMs.toFixed(1)} ms by themselves, ` +
      `${flood.floodedMs.toFixed(1)} ms beside ${loginsPerSecond} logins a second (${flood.ratio.toFixed(2)} ×; ` +
      `${flood.evaluated} of ${flood.logins} logins were evaluated, the others told to come later)`,
  ].join('\n');
}

type Post = (path: string, body: object) => Promise<number>;

function poster(origin: string): Post {
  return async (path, body) => {
    const reply = await fetch(origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await reply.arrayBuffer();
    return reply.status;
  };
}

async function register(post: Post): Promise<string> {
  const username = `known_${randomUUID().slice(0, 8)}`;
  const person = { username, name: 'Bench', email: `${username}@example.com`, password: 'a long enough passphrase 1' };
  const status = await post('/v1/users/register', person);
  if (status !== 201) throw new Error(`Our server registered no user: status ${status}`);
  return username;
}

/** Known and unknown in turns, each first as often as the other. */
async function tell(
  operation: string,
  trial: {
    known: readonly string[];
    unknown: readonly string[];
    rounds: number;
    ask: (name: string) => Promise<number>;
  },
): Promise<Tell> {
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let round = 0; round < trial.rounds; round++) {
    for (const [index, known] of trial.known.entries()) {
      const pair = [
        { kind: 'known', name: known },
        { kind: 'unknown', name: trial.unknown[index] ?? known },
      ] as const;
      for (const { kind, name } of (index + round) % 2 === 0 ? pair : pair.toReversed()) {
        times[kind].push(await trial.ask(name));
      }
    }
  }
  const [known, unknown] = [spreadOf(times.known), spreadOf(times.unknown)];
  if (!known || !unknown) throw new Error('Nothing was timed.');
  return { operation, known, unknown, ratio: known.median / unknown.median };
}

async function flooded(field: Field, ours: Target, post: Post): Promise<AccountFigures['flood']> {
  const completions = () =>
    field.load.run({
      ...{ port: ours.port, connections: 16, seconds: sampleSeconds, perSecond: completionsPerSecond },
      requests: ours.requests.json,
      marks: ours.marks.json,
    });
  const quiet = await completions();
  const statuses: Promise<number>[] = [];
  const pouring = new AbortController();
  const pour = (async () => {
    while (!pouring.signal.aborted) {
      const name = `flood_${randomUUID().slice(0, 8)}`;
      statuses.push(post('/v1/users/login', { username: name, password: 'Wrong-horse-1' }).catch(() => 0));
      await sleep(1_000 / loginsPerSecond);
    }
  })();
  const loud = await completions();
  pouring.abort();
  await pour;
  const answers = await Promise.all(statuses);
  return {
    quietMs: quiet.total.p99,
    floodedMs: loud.total.p99,
    ratio: loud.total.p99 / quiet.total.p99,
    logins: answers.length,
    evaluated: answers.filter((status) => status === 401).length,
  };
}
