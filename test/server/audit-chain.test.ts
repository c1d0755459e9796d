import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditChain, canonicalDetails } from '../../packages/server/src/adapters/sqlite/audit-chain.ts';
import { auditKey, loginOf, type OpenLog, openLog } from './audit-log.ts';

let folder: string;
let file: string;
let log: OpenLog;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  file = join(folder, 'x.db');
  log = openLog(file);
});

afterEach(() => {
  log.close();
  rmSync(folder, { recursive: true, force: true });
});

async function write(count: number): Promise<void> {
  for (let n = 1; n <= count; n++) await log.audit.append(loginOf('u-1', { n }));
}

function tamper(sql: string): void {
  log.client.exec(sql);
}

const columns = `event, severity, actor, user_id, address, request_id, details, created_at, previous_hash, hash`;

describe('The security log', () => {
  test('is whole as it was written, over the steps in which it is read', async () => {
    const done: number[] = [];
    await Promise.all(Array.from({ length: 2_500 }, (_, n) => log.audit.append(loginOf('u-1', { n }))));
    const fault = await log.audit.verify([], (rows) => done.push(rows));
    expect([fault, done, log.audit.head()?.seq]).toEqual([null, [1_000, 2_000, 2_500], 2_500]);
  });

  test('is whole while it is empty', async () => {
    expect([await log.audit.verify([]), log.audit.head()]).toEqual([null, null]);
  });

  test('is whole whatever a client brought into it', async () => {
    await log.audit.append({ ...loginOf('u-1', { agent: 'a\ud800\u0000"\n' }), requestId: '\udfff\u0000"' });
    await log.audit.append(loginOf('u-1'));
    expect(await log.audit.verify([])).toBeNull();
    expect(log.audit.eventsOf('u-1', 0, 1)[0]?.details).toEqual({ agent: 'a\ud800\u0000"\n' });
  });

  test.each([
    ['event', "event = 'logout'"],
    ['severity', "severity = 'critical'"],
    ['actor', "actor = 'user:u-2'"],
    ['user', "user_id = 'u-2'"],
    ['missing user', 'user_id = NULL'],
    ['address', "address = '192.0.2.8'"],
    ['request', "request_id = 'r-2'"],
    ['detail', `details = '{"n":8}'`],
    ['space in the details', `details = '{"n": 7}'`],
    ['time', 'created_at = created_at + 1'],
    ['hash', "hash = replace(hash, substr(hash, 1, 1), 'g')"],
    ['previous hash', "previous_hash = 'start'"],
  ])('names the row of which the %s was edited', async (_what, edit) => {
    await write(10);
    tamper(`UPDATE security_logs SET ${edit} WHERE seq = 7`);
    expect(await log.audit.verify([])).toMatchObject({ seq: 7 });
  });

  test.each([
    ['deleted', 4, 'DELETE FROM security_logs WHERE seq = 4'],
    ['deleted at the beginning', 1, 'DELETE FROM security_logs WHERE seq < 3'],
    [
      'deleted, and closed up,',
      4,
      'DELETE FROM security_logs WHERE seq = 4; UPDATE security_logs SET seq = seq - 1 WHERE seq > 4',
    ],
    [
      'inserted',
      4,
      `UPDATE security_logs SET seq = -seq WHERE seq >= 4; UPDATE security_logs SET seq = 1 - seq WHERE seq < 0;
       INSERT INTO security_logs (seq, ${columns}) SELECT 4, ${columns} FROM security_logs WHERE seq = 3`,
    ],
    [
      'inserted before the first',
      -5,
      `INSERT INTO security_logs (seq, ${columns}) SELECT -5, ${columns} FROM security_logs WHERE seq = 3`,
    ],
    [
      'inserted far behind the last',
      11,
      `INSERT INTO security_logs (seq, ${columns}) SELECT 9223372036854775807, ${columns} FROM security_logs WHERE seq = 3`,
    ],
    [
      'swapped with the next',
      4,
      `UPDATE security_logs SET seq = 100 WHERE seq = 4; UPDATE security_logs SET seq = 4 WHERE seq = 5;
       UPDATE security_logs SET seq = 5 WHERE seq = 100`,
    ],
  ])('names the row that was %s', async (_what, seq, change) => {
    await write(10);
    tamper(change);
    expect(await log.audit.verify([])).toMatchObject({ seq });
  });

  test('that was written anew without its key is refused from the first such row on', async () => {
    await write(5);
    tamper('DELETE FROM security_logs WHERE seq > 3');
    const forger = openLog(file, Buffer.alloc(32, 4));
    for (let n = 4; n <= 5; n++) await forger.audit.append(loginOf('u-1', { n }));
    expect(await forger.audit.verify([])).toMatchObject({ seq: 1 });
    expect(await log.audit.verify([])).toMatchObject({ seq: 4 });
    forger.close();
  });

  test('names the first row that is gone from its end, by a link that is known from elsewhere', async () => {
    await write(10);
    const head = log.audit.head();
    tamper('DELETE FROM security_logs WHERE seq > 7');
    expect(await log.audit.verify([])).toBeNull();
    expect(head && (await log.audit.verify([head]))).toMatchObject({ seq: 8 });
    tamper('DELETE FROM security_logs');
    expect(head && (await log.audit.verify([head]))).toMatchObject({ seq: 1 });
  });

  test('that was cut and went on under its own key does not hold the link that is known from elsewhere', async () => {
    await write(10);
    const head = log.audit.head();
    if (!head) throw new Error('Nothing was written.');
    tamper('DELETE FROM security_logs WHERE seq > 7');
    await write(5);
    expect(await log.audit.verify([])).toBeNull();
    expect(await log.audit.verify([head])).toMatchObject({ seq: 10 });
    expect(log.audit.holds(head)).toBe(false);
  });

  test('answers what happened to one user, oldest first and in pages', async () => {
    for (let n = 1; n <= 6; n++) await log.audit.append(loginOf(n % 2 === 0 ? 'u-1' : 'u-2', { n }));
    const first = log.audit.eventsOf('u-1', 0, 2);
    const next = log.audit.eventsOf('u-1', first.at(-1)?.seq ?? 0, 2);
    expect([...first, ...next].map(({ seq }) => seq)).toEqual([2, 4, 6]);
    expect(first[0]).toMatchObject(loginOf('u-1', { n: 2 }));
  });

  test('takes no event outside a unit of work, where two could take the same place', async () => {
    const chain = auditChain(log.client, auditKey);
    expect(() => chain.link(loginOf('u-1'))).toThrow('unit of work');
  });

  test('loses an event with the change that it belongs to', async () => {
    const chain = auditChain(log.client, auditKey);
    await write(2);
    const failing = log.commits.run(() => {
      chain.link(loginOf('u-1'));
      throw new Error('The change does not hold.');
    });
    await expect(failing).rejects.toThrow();
    await write(1);
    expect([await log.audit.verify([]), log.audit.head()?.seq]).toEqual([null, 3]);
  });
});

describe('Two hundred events at once', () => {
  test('from four processes are one unbroken chain', { timeout: 60_000 }, async () => {
    const writer = join(import.meta.dirname, 'audit-writer.ts');
    const writers = ['u-1', 'u-2', 'u-3', 'u-4'].map((user) =>
      spawn(process.execPath, [writer, file, user], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    const answers = () => Promise.all(writers.map((child) => once(child.stdout, 'data')));
    await answers();
    for (let wave = 0; wave < 5; wave++) {
      const written = answers();
      for (const child of writers) child.stdin.write('\n');
      await written;
    }
    const exits = writers.map((child) => once(child, 'exit'));
    for (const child of writers) child.stdin.end();
    expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0, 0, 0]);

    expect([await log.audit.verify([]), log.audit.head()?.seq]).toEqual([null, 200]);
    const order = log.client.prepare('SELECT user_id FROM security_logs ORDER BY seq').pluck().all();
    const changes = order.filter((user, index) => index > 0 && user !== order[index - 1]);
    expect(changes.length).toBeGreaterThanOrEqual(5 * 3);
  });
});

describe('The details of an event', () => {
  test('are written the same in whatever order they are given', () => {
    const given = { b: 1, a: 'x', c: null, 10: true, 9: false };
    expect(canonicalDetails(given)).toBe('{"10":true,"9":false,"a":"x","b":1,"c":null}');
    expect(canonicalDetails(Object.fromEntries(Object.entries(given).reverse()))).toBe(canonicalDetails(given));
  });
});
