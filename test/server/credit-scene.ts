import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import { auditChain } from '../../packages/server/src/adapters/sqlite/audit-chain.ts';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { sqliteCredits } from '../../packages/server/src/adapters/sqlite/credits.ts';
import { groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { letterQueue } from '../../packages/server/src/adapters/sqlite/outbox.ts';
import { sqliteUsers } from '../../packages/server/src/adapters/sqlite/users.ts';
import { type Clock, utcDay } from '../../packages/server/src/core/clock.ts';
import { newId } from '../../packages/server/src/core/ids.ts';
import { fixedRing } from '../../packages/server/src/core/key-ring.ts';
import { vault } from '../../packages/server/src/core/vault.ts';
import type { NewSecurityEvent } from '../../packages/server/src/ports/audit.ts';
import type { Ending, NewCharge, Price, Refill } from '../../packages/server/src/ports/credits.ts';
import { apiKeyReplaced } from '../../packages/server/src/services/mail/letters.ts';
import { noticeMail } from '../../packages/server/src/services/mail/posting.ts';
import type { ServerProcess } from '../server-process.ts';

const migrations = resolve(import.meta.dirname, '../../packages/server/migrations/sqlite');

/** The credit store alone, on a database of its own, with one user. */
export async function openLedger(refill: Refill, clock: Clock, allowance: Price) {
  const { db, client } = openSqlite({ file: ':memory:', migrations, synchronous: 'normal' });
  const commits = groupCommit(client, { batchSize: 50, queueSize: 1_000, lockWaitMs: 1_000 });
  const sealing = vault(fixedRing(Buffer.alloc(32, 7)));
  const chain = auditChain(client, Buffer.alloc(32, 3));
  const store = { db, client, commits, chain, vault: sealing, letters: letterQueue({ db, vault: sealing }) };
  const users = sqliteUsers(store);
  await users.register(newUser(allowance, clock.now(), refill.hour), {
    event: eventAt('account_registered', clock.now()),
    once: null,
    verification: null,
  });
  return {
    credits: sqliteCredits({ ...store, refill }),
    rows: <Row>(sql: string) => client.prepare(sql).all() as Row[],
    /** The user deletes their account. */
    removeUser: () =>
      users.remove({
        ...{ userId, archive: null, deletedBy: `user:${userId}`, atMs: clock.now() },
        event: eventAt('account_deleted', clock.now()),
        letter: noticeMail(apiKeyReplaced({ to: 'ada@example.org', atMs: clock.now(), address: null }), clock.now()),
      }),
    async [Symbol.asyncDispose]() {
      await commits.drain();
      client.close();
    },
  };
}

export const userId = 'ada';
export const instanceId = 'server-1';

function newUser(allowance: Price, createdAtMs: number, hour: number): Parameters<Users['register']>[0] {
  return {
    ...{ id: userId, username: userId, name: 'Ada', email: 'ada@example.org', emailIndex: 'index' },
    ...{ passwordHash: 'hash', aboutMe: null, hobbies: null, userType: 'Personal', level: 'ultra', styles: [] },
    apiKey: { hash: 'hash', prefix: 'pe-123', key: null },
    isVerified: true,
    credits: { main: allowance.main, reset: allowance.main },
    limits: { conversation_limit: allowance.conversation_limit, reset: allowance.conversation_limit },
    ...{ utcDay: utcDay(createdAtMs, hour), createdAtMs },
  };
}

type Users = ReturnType<typeof sqliteUsers>;

export function chargeOf(price: Price, atMs: number): NewCharge {
  return {
    ...{ requestId: newId(), userId, instanceId, price, atMs, address: '192.0.2.7', claim: null },
    ...{
      level: 'low',
      model: 'm',
      style: 'bpe',
      variant: 'full',
      promptVersion: 1,
      storedPrompt: null,
      addedTokens: 0,
      isResearch: false,
      isStream: false,
    },
  };
}

export function endingAt(status: Ending['status'], atMs: number): Ending {
  return {
    ...{ status, atMs, processingMs: 5, content: null, bodySha256: null, reply: null, errorCode: null },
    usage: { promptTokens: null, completionTokens: null, source: 'missing' },
  };
}

export function eventAt(event: NewSecurityEvent['event'], atMs: number): NewSecurityEvent {
  const who = { actor: 'operator', userId, address: null, requestId: null };
  return { event, severity: 'info', ...who, details: {}, atMs };
}

// «Nothing lost» C1 to C6, for both balances. Each answers no row where it holds.
const isReset = "r.kind = 'reset' AND r.user_id = d.user_id AND r.utc_day = d.utc_day";
const promises = {
  'C1: no balance is negative': 'SELECT id FROM users WHERE credits_main < 0 OR conversation_limit < 0',
  'C2: every balance is the sum of its ledger': `SELECT id, credits_main, conversation_limit FROM users u
    WHERE credits_main <> (SELECT coalesce(sum(delta), 0) FROM credit_ledger WHERE user_id = u.id AND balance = 'main')
    OR conversation_limit <>
      (SELECT coalesce(sum(delta), 0) FROM credit_ledger WHERE user_id = u.id AND balance = 'conversation_limit')`,
  'C3: a request has one row of a kind': `SELECT request_id, kind, balance FROM credit_ledger
    WHERE request_id IS NOT NULL GROUP BY 1, 2, 3 HAVING count(*) > 1`,
  'C4: nothing is kept and given back': `SELECT request_id, balance FROM credit_ledger
    WHERE kind IN ('settle', 'refund') GROUP BY 1, 2 HAVING count(*) > 1`,
  'C4: what is given back is what was taken': `SELECT t.request_id, t.delta FROM credit_ledger t
    WHERE t.kind = 'refund' AND t.delta <> coalesce((SELECT -delta FROM credit_ledger r
      WHERE r.kind = 'reserve' AND r.request_id = t.request_id AND r.balance = t.balance), 0)`,
  'C5: no charge is open': `SELECT request_id FROM credit_ledger r WHERE kind = 'reserve' AND NOT EXISTS (
    SELECT 1 FROM credit_ledger t WHERE t.request_id = r.request_id AND t.balance = r.balance
    AND t.kind IN ('settle', 'refund'))`,
  'C6: a user has one reset a day': `SELECT user_id, utc_day, balance FROM credit_ledger WHERE kind = 'reset'
    GROUP BY 1, 2, 3 HAVING count(*) > 1`,
  'C6: what is taken on a day is taken after its reset': `SELECT d.id, d.user_id, d.utc_day FROM credit_ledger d
    WHERE d.kind = 'reserve'
    AND NOT EXISTS (SELECT 1 FROM credit_ledger r WHERE ${isReset} AND r.balance = d.balance AND r.id < d.id)
    AND d.utc_day <> (SELECT g.utc_day FROM credit_ledger g
      WHERE g.user_id = d.user_id AND g.kind = 'grant' AND g.request_id IS NULL)`,
} as const;

export type PromiseName = keyof typeof promises;

/** Holds a ledger against C1 to C6, but for what a test leaves out. */
export function expectSound(rows: (sql: string) => unknown[], except: readonly PromiseName[] = []): void {
  const names = (Object.keys(promises) as PromiseName[]).filter((name) => !except.includes(name));
  const broken = names.flatMap((name) => rows(promises[name]).map((row) => ({ [name]: row })));
  expect(broken).toEqual([]);
}

/** Reads a database file by a connection of its own. */
export function reading<T>(file: string, read: (rows: <Row>(sql: string) => Row[]) => T): T {
  const database = new Database(file, { readonly: true, timeout: 5_000 });
  try {
    return read(<Row>(sql: string) => database.prepare(sql).all() as Row[]);
  } finally {
    database.close();
  }
}

/** Registers somebody and answers their headers. */
export async function register(server: ServerProcess, username: string): Promise<Record<string, string>> {
  const person = { username, name: 'A Resident', email: `${username}@example.org`, password: 'Correct-horse-1' };
  const reply = await post(server, '/v1/users/register', person);
  const { api_key } = (await reply.json()) as { api_key: string };
  return { authorization: `Bearer ${api_key}` };
}

/** Asks for a completion and answers its status, once the answer is whole. */
export async function ask(server: ServerProcess, headers: Record<string, string>, more: object = {}): Promise<number> {
  const body = { level: 'low', messages: [{ role: 'user', content: 'What is the capital of Peru?' }], ...more };
  const reply = await post(server, '/v1/prompt/completions', body, headers);
  await reply.text();
  return reply.status;
}

function post(server: ServerProcess, path: string, body: object, headers: Record<string, string> = {}) {
  return fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
