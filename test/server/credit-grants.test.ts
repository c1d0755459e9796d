import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AppError } from '../../packages/server/src/core/errors.ts';
import type { Grant } from '../../packages/server/src/ports/credits.ts';
import { grantService } from '../../packages/server/src/services/grants.ts';
import type { Settings } from '../house.ts';
import { program } from '../program.ts';
import { type ServerProcess, startServer } from '../server-process.ts';
import { stillClock } from '../still-clock.ts';
import {
  ask,
  chargeOf,
  endingAt,
  eventAt,
  expectSound,
  openLedger,
  reading,
  register,
  userId,
} from './credit-scene.ts';

const startMs = Date.parse('2026-11-21T09:00:00Z');

/** The service on a ledger of its own: 5 research runs and 10 conversations. */
async function openGrants() {
  const clock = stillClock(startMs);
  const ledger = await openLedger({ isAutomatic: true, hour: 0 }, clock, { main: 5, conversation_limit: 10 });
  const service = grantService({ credits: ledger.credits, clock });
  /** What the service answers, or what it refuses with. */
  async function grant(parts: Partial<Omit<Grant, 'atMs'>> = {}): Promise<boolean | string> {
    const usual = { userId, id: 'a-grant', amount: { main: 0, conversation_limit: 5 }, reason: 'an outage' };
    const event = eventAt('credits_granted', clock.now());
    return service.grant({ ...usual, event, ...parts }).catch((error: AppError) => error.code);
  }
  return {
    ...{ clock, grant, ledger },
    /** All that a grant could change. */
    all: () => ['users', 'credit_ledger', 'security_logs'].map((table) => ledger.rows(`SELECT * FROM ${table}`)),
    [Symbol.asyncDispose]: () => ledger[Symbol.asyncDispose](),
  };
}

describe('A grant', () => {
  test('is added once under its id, with its reason in the ledger and an event beside it', async () => {
    await using scene = await openGrants();
    expect([await scene.grant(), await scene.grant()]).toEqual([true, false]);
    expect(scene.ledger.rows('SELECT conversation_limit FROM users')).toEqual([{ conversation_limit: 15 }]);
    expect(
      scene.ledger.rows(
        "SELECT kind, delta, reason FROM credit_ledger WHERE request_id = 'a-grant' AND balance = 'conversation_limit'",
      ),
    ).toEqual([{ kind: 'grant', delta: 5, reason: 'an outage' }]);
    expect(scene.ledger.rows("SELECT actor, user_id FROM security_logs WHERE event = 'credits_granted'")).toEqual([
      { actor: 'operator', user_id: userId },
    ]);
    expectSound(scene.ledger.rows);
  });

  test('can take away, down to nothing', async () => {
    await using scene = await openGrants();
    expect(await scene.grant({ amount: { main: -5, conversation_limit: -10 } })).toBe(true);
    expect(await scene.grant({ id: 'more', amount: { main: -1, conversation_limit: 0 } })).toBe('INVALID_REQUEST');
    expectSound(scene.ledger.rows);
  });

  const wrong: [string, Partial<Grant> | { amount: unknown }, string][] = [
    ['half a credit', { amount: { main: 1.5, conversation_limit: 0 } }, 'INVALID_REQUEST'],
    ['1e400', { amount: JSON.parse('{"main": 1e400, "conversation_limit": 0}') }, 'INVALID_REQUEST'],
    ['-1e400', { amount: JSON.parse('{"main": -1e400, "conversation_limit": 0}') }, 'INVALID_REQUEST'],
    ['not a number', { amount: { main: Number.NaN, conversation_limit: 1 } }, 'INVALID_REQUEST'],
    ['a text', { amount: { main: '5', conversation_limit: 0 } }, 'INVALID_REQUEST'],
    ['nothing where a number belongs', { amount: { main: null, conversation_limit: 1 } }, 'INVALID_REQUEST'],
    ['one balance only', { amount: { main: 1 } }, 'INVALID_REQUEST'],
    ['a list', { amount: { main: [5], conversation_limit: 0 } }, 'INVALID_REQUEST'],
    ['more than a million', { amount: { main: 0, conversation_limit: 1_000_001 } }, 'INVALID_REQUEST'],
    ['2^53', { amount: { main: 2 ** 53, conversation_limit: 0 } }, 'INVALID_REQUEST'],
    ['-2^63', { amount: { main: -(2 ** 63), conversation_limit: 0 } }, 'INVALID_REQUEST'],
    ['more than is there taken away', { amount: { main: 0, conversation_limit: -11 } }, 'INVALID_REQUEST'],
    ['one balance raised, the other overdrawn', { amount: { main: -6, conversation_limit: 5 } }, 'INVALID_REQUEST'],
    ['nothing at all', { amount: { main: 0, conversation_limit: 0 } }, 'INVALID_REQUEST'],
    ['no reason', { reason: ' \n' }, 'INVALID_REQUEST'],
    ['a reason without end', { reason: 'x'.repeat(501) }, 'INVALID_REQUEST'],
    ['an empty id', { id: '' }, 'INVALID_REQUEST'],
    ['an id of other signs', { id: 'a grant\n' }, 'INVALID_REQUEST'],
    ['an account that there is not', { userId: 'nobody' }, 'NOT_FOUND'],
  ];

  test.each(wrong)('is refused, and changes nothing: %s', async (_case, parts, code) => {
    await using scene = await openGrants();
    const before = scene.all();
    expect(await scene.grant(parts as Partial<Grant>)).toBe(code);
    expect(scene.all()).toEqual(before);
  });

  test('does not raise a balance beyond a thousand million', async () => {
    await using scene = await openGrants();
    const amount = { main: 1_000_000, conversation_limit: 0 };
    for (let made = 0; made < 999; made++) expect(await scene.grant({ id: `grant-${made}`, amount })).toBe(true);
    expect(await scene.grant({ id: 'last', amount: { main: 999_995, conversation_limit: 0 } })).toBe(true);
    expect(await scene.grant({ id: 'beyond', amount: { main: 1, conversation_limit: 0 } })).toBe('INVALID_REQUEST');
    expect(scene.ledger.rows('SELECT credits_main FROM users')).toEqual([{ credits_main: 1_000_000_000 }]);
    expectSound(scene.ledger.rows);
  });

  test('is not taken for another one under the same id', async () => {
    await using scene = await openGrants();
    expect(await scene.grant()).toBe(true);
    const before = scene.all();
    expect(await scene.grant({ amount: { main: 0, conversation_limit: 6 } })).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await scene.grant({ userId: 'bob' })).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(scene.all()).toEqual(before);
  });

  test('is made although a client sent its id as that of a request, before or after', async () => {
    await using scene = await openGrants();
    const { credits } = scene.ledger;
    for (const id of ['before', 'after']) {
      if (id === 'after') expect(await scene.grant({ id })).toBe(true);
      const charge = await credits.charge({
        ...chargeOf({ main: 0, conversation_limit: 1 }, startMs),
        requestId: id,
      });
      if (charge === null || 'earlier' in charge) throw new Error('It was not charged.');
      await credits.refund(charge, endingAt('failed', startMs));
      if (id === 'before') expect(await scene.grant({ id })).toBe(true);
    }
    expect(scene.ledger.rows('SELECT conversation_limit FROM users')).toEqual([{ conversation_limit: 20 }]);
    expectSound(scene.ledger.rows);
  });

  test('comes on top of the refill of the day, not before it', async () => {
    await using scene = await openGrants();
    await scene.ledger.credits.charge(chargeOf({ main: 0, conversation_limit: 9 }, startMs));
    scene.clock.move(24 * 3_600_000);
    expect(await scene.grant()).toBe(true);
    expect(scene.ledger.rows('SELECT conversation_limit, reset_day FROM users')).toEqual([
      { conversation_limit: 15, reset_day: '2026-11-22' },
    ]);
    expectSound(scene.ledger.rows, ['C5: no charge is open']);
  });
});

describe('The command grant-credits, beside a server that serves', () => {
  let dataDir: string;
  let server: ServerProcess;
  let headers: Record<string, string>;

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'grants-'));
    server = await startServer({ DATA_DIR: dataDir, RATE_LIMIT_REQUESTS_PER_MINUTE: '0' });
    headers = await register(server, 'ada');
  });

  afterEach(async () => {
    await server.end('SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
  });

  const rows = <Row>(sql: string) => reading(join(dataDir, 'promptenchanter.db'), (read) => read<Row>(sql));
  const grant = (...words: string[]) => run({ DATA_DIR: dataDir }, 'grant-credits', ...words);

  test('adds to an account by its name or its address, and the server gives answers for it at once', async () => {
    for (let asked = 0; asked < 10; asked++) expect(await ask(server, headers)).toBe(200);
    expect(await ask(server, headers)).toBe(429);
    const made = await grant('ADA@example.org', '--conversations', '1', '--reason', 'sorry for the outage');
    expect(made).toEqual({ status: 0, lines: ['ADA@example.org has 5 credits and 1 conversations.'], notes: [] });
    expect([await ask(server, headers), await ask(server, headers)]).toEqual([200, 429]);

    const json = await grant('ada', '--main', '-5', '--reason', 'misuse', '--id', 'ticket-7', '--json');
    expect(json.status).toBe(0);
    expect(json.lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        user_id: expect.any(String),
        grant: 'ticket-7',
        is_new: true,
        credits: { main: 0, reset: 5 },
        limits: { conversation_limit: 0, reset: 10 },
      },
    ]);
    expect(rows("SELECT details FROM security_logs WHERE event = 'credits_granted' ORDER BY seq")).toMatchObject([
      { details: expect.stringContaining('"reason":"sorry for the outage"') },
      { details: expect.stringContaining('"grant":"ticket-7"') },
    ]);
    expect(rows("SELECT DISTINCT reason FROM credit_ledger WHERE request_id = 'ticket-7'")).toEqual([
      { reason: 'misuse' },
    ]);
    expect((await run({ DATA_DIR: dataDir }, 'audit', 'verify')).status).toBe(0);
  });

  test('makes one grant of two at once under one id, while requests are served', async () => {
    const isOver = new AbortController();
    const load = keepAsking(server, headers, isOver.signal);
    const words = ['ada', '--conversations', '5', '--reason', 'a gift', '--id', 'gift-1', '--json'];
    const both = await Promise.all([grant(...words), grant(...words)]);
    isOver.abort();
    await load;

    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    const made = both.map(({ lines }) => (JSON.parse(lines[0] ?? '') as { is_new: boolean }).is_new);
    expect(made.sort()).toEqual([false, true]);
    expect(rows("SELECT sum(delta) AS sum FROM credit_ledger WHERE request_id = 'gift-1'")).toEqual([{ sum: 5 }]);
    expect(rows("SELECT count(*) AS n FROM security_logs WHERE event = 'credits_granted'")).toEqual([{ n: 1 }]);
    await server.end('SIGTERM');
    expectSound(rows);
  });

  test('says what is wrong in a line, ends with another status, and changes nothing', async () => {
    const before = rows('SELECT * FROM credit_ledger');
    const reason = ['--reason', 'a test'];
    const wrong: [number, string[], RegExp][] = [
      [2, ['ada', '--main', '1'], /required option '--reason <text>'/],
      [2, [...reason, '--main', '1'], /missing required argument 'account'/],
      [2, ['ada', ...reason, '--main', '1.5'], /whole number/],
      [2, ['ada', ...reason, '--credits', '1'], /unknown option '--credits'/],
      [1, ['ada', ...reason, '--main', '1000001'], /^main must be a whole number from -1000000 to 1000000\.$/],
      [1, ['ada', ...reason], /other than 0/],
      [1, ['nobody', ...reason, '--main', '1'], /^There is no account nobody\./],
    ];
    const runs = await Promise.all(wrong.map(([, words]) => grant(...words)));
    for (const [index, { status, lines, notes }] of runs.entries()) {
      const [expected, words = [], sentence = /^$/] = wrong[index] ?? [];
      expect([status, lines], words.join(' ')).toEqual([expected, []]);
      expect(notes.filter(Boolean), words.join(' ')).toEqual([expect.stringMatching(sentence)]);
    }
    expect(rows('SELECT * FROM credit_ledger')).toEqual(before);
    expect(rows("SELECT * FROM security_logs WHERE event = 'credits_granted'")).toEqual([]);
  });
});

async function keepAsking(server: ServerProcess, headers: Record<string, string>, signal: AbortSignal): Promise<void> {
  const client = async () => {
    while (!signal.aborted) expect([200, 429]).toContain(await ask(server, headers));
  };
  await Promise.all([client(), client(), client()]);
}

/** Runs the program with a command to its end. */
async function run(settings: Settings, ...words: string[]) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [program, ...words], { env: { PATH, NODE_ENV: 'test', ...settings } });
  const [output, notes] = [read(child.stdout), read(child.stderr)];
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, lines: linesOf(await output), notes: linesOf(await notes) };
}

async function read(stream: NodeJS.ReadableStream): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of stream) pieces.push(piece.toString());
  return pieces.join('');
}

function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1);
}
