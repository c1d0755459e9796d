import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { auditChain } from '../../packages/server/src/adapters/sqlite/audit-chain.ts';
import { sqliteClaims } from '../../packages/server/src/adapters/sqlite/claims.ts';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { letterQueue } from '../../packages/server/src/adapters/sqlite/outbox.ts';
import { userHolders } from '../../packages/server/src/adapters/sqlite/session-holders.ts';
import { sqliteSessions } from '../../packages/server/src/adapters/sqlite/sessions.ts';
import { fixedRing } from '../../packages/server/src/core/key-ring.ts';
import { vault } from '../../packages/server/src/core/vault.ts';
import { packageRoot } from '../house.ts';

const migrations = `${packageRoot}/migrations/sqlite`;
const beforeMs = 1_000;

/** The stores alone, on a database of their own. */
function openStores() {
  const { db, client } = openSqlite({ file: ':memory:', migrations, synchronous: 'normal' });
  const commits = groupCommit(client, { batchSize: 50, queueSize: 1_000, lockWaitMs: 1_000 });
  const sealing = vault(fixedRing(Buffer.alloc(32, 7)));
  const chain = auditChain(client, Buffer.alloc(32, 3));
  const store = { db, client, commits, chain, vault: sealing, letters: letterQueue({ db, vault: sealing }) };
  const count = (table: string) => client.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
  return {
    claims: sqliteClaims(store),
    sessions: sqliteSessions(store, userHolders),
    count,
    addClaims(amount: number, createdAt: number): void {
      const add = client.prepare(`INSERT INTO idempotency_keys (id, fingerprint, request_id, state, sealed, created_at)
        VALUES (?, 'fingerprint', 'request', 'answered', ?, ?)`);
      client.transaction(() => {
        for (let n = 0; n < amount; n++) add.run(`${createdAt}-${n}`, randomBytes(500), createdAt);
      })();
    },
    /** Each session with so many tokens, all but the last of them used. */
    addSessions(amount: number, tokens: number, expiresAt: number): void {
      const open = client.prepare(`INSERT INTO user_sessions (id, user_id, kind, address, created_at, last_used_at,
        expires_at) VALUES (?, 'ada', 'user', '192.0.2.7', 1, 1, ?)`);
      const issue = client.prepare(
        'INSERT INTO refresh_tokens (hash, family_id, created_at, expires_at, used_at) VALUES (?, ?, 1, ?, ?)',
      );
      client.transaction(() => {
        for (let n = 0; n < amount; n++) {
          const id = `${expiresAt}-${n}`;
          open.run(id, expiresAt);
          for (let token = 1; token <= tokens; token++) {
            issue.run(`${id}-${token}`, id, expiresAt, token < tokens ? 1 : null);
          }
        }
      })();
    },
    /** How many rows of a table go, at most, between two writes of others, while something is pruned. */
    async mostGone(table: string, prune: () => Promise<unknown>): Promise<number> {
      let isDone = false;
      const pruned = prune().finally(() => {
        isDone = true;
      });
      let most = 0;
      for (let left = count(table); !isDone; ) {
        const now = await commits.run(() => count(table));
        most = Math.max(most, left - now);
        left = now;
      }
      await pruned;
      return most;
    },
    [Symbol.dispose]: () => client.close(),
  };
}

describe('What a busy day left behind goes', () => {
  test('claims: all that lapsed, a few at a time, between which others write', async () => {
    using stores = openStores();
    stores.addClaims(5_050, beforeMs - 1);
    stores.addClaims(70, beforeMs);
    let forgotten = 0;

    const most = await stores.mostGone('idempotency_keys', async () => {
      forgotten = await stores.claims.prune(beforeMs);
    });

    expect(forgotten).toBe(5_050);
    expect(stores.count('idempotency_keys')).toBe(70);
    expect(most).toBeLessThanOrEqual(200);
  });

  test('sessions: all that ended with all of their tokens, a few at a time, between which others write', async () => {
    using stores = openStores();
    stores.addSessions(1_500, 3, beforeMs - 1);
    stores.addSessions(2, 2_000, beforeMs - 2);
    stores.addSessions(60, 2, beforeMs);

    const most = await stores.mostGone('refresh_tokens', () => stores.sessions.prune(beforeMs));

    expect([stores.count('user_sessions'), stores.count('refresh_tokens')]).toEqual([60, 120]);
    expect(most).toBeLessThanOrEqual(400);
  });
});
