import { chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sealedColumns } from '../../packages/server/src/adapters/sqlite/sealed-columns.ts';
import { fixedRing, masterKeyOf } from '../../packages/server/src/core/key-ring.ts';
import { vault } from '../../packages/server/src/core/vault.ts';
import { fill, openParts, readAll, rotate } from './rotation-scene.ts';

let dataDir: string;
let keyFile: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rotation-'));
  keyFile = join(dataDir, 'master.key');
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

/** Values that `fill` makes of one row in every table, and the root secret. */
const valuesOfOneRow = sealedColumns.length;

describe('The register of sealed columns', () => {
  test('names every column of the schema that holds a sealed value', async () => {
    const { client, close } = await openParts(dataDir);
    const columns = client
      .prepare(
        `SELECT t.name || '.' || c.name FROM sqlite_master t, pragma_table_info(t.name) c
         WHERE t.type = 'table' AND c.name LIKE '%sealed'`,
      )
      .pluck()
      .all();
    expect(sealedColumns.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(columns.sort());
    close();
  });
});

describe('rotate-key', () => {
  test('seals every value anew under a new key, each in its place, and drops the old key', async () => {
    const { client, vault: sealing, ring, root, needs, audit, close } = await openParts(dataDir);
    fill(client, sealing, 2);
    const oldKey = ring.sealing();
    const { status, lines } = await rotate(needs, true);

    const newKey = ring.sealing();
    const count = (valuesOfOneRow - 1) * 2 + 1;
    expect(readAll(client, vault(fixedRing(newKey.bytes)))).toEqual({ keyIds: new Set([newKey.id]), count });
    expect(readFileSync(keyFile, 'utf8')).toBe(`${newKey.bytes.toString('base64')}\n`);
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { key_id: newKey.id, sealed: count, dropped_key_ids: [oldKey.id], is_finished: true, unopened: [] },
    ]);
    expect(client.prepare('SELECT event, actor, details FROM security_logs').all()).toEqual([
      { event: 'master_key_rotated', actor: 'operator', details: `{"key_id":"${newKey.id}","values":${count}}` },
    ]);
    expect(await audit.verify([])).toBeNull();
    close();
    const again = await openParts(dataDir);
    expect(again.root).toEqual(root);
    again.close();
  });

  test('counts what it sealed as wear of the new key', async () => {
    const { client, vault: sealing, ring, needs, close } = await openParts(dataDir);
    fill(client, sealing, 3);
    await rotate(needs);
    const worn = client.prepare('SELECT seals FROM key_uses WHERE key_id = ?').pluck().get(ring.sealing().id);
    expect(worn).toBe((valuesOfOneRow - 1) * 3 + 1);
    close();
  });

  test('begins anew each time it has ended before', async () => {
    const { client, vault: sealing, ring, needs, close } = await openParts(dataDir);
    fill(client, sealing, 1);
    const ids = [ring.sealing().id];
    for (let round = 0; round < 3; round++) {
      expect((await rotate(needs)).status).toBe(0);
      ids.push(ring.sealing().id);
    }
    expect(new Set(ids).size).toBe(4);
    expect(readAll(client, sealing).keyIds).toEqual(new Set([ids.at(-1)]));
    close();
  });

  test('finishes what was begun before, with no further key', async () => {
    const { client, vault: sealing, ring, needs, close } = await openParts(dataDir);
    fill(client, sealing, 1);
    ring.file?.addKey();
    const [newId] = ring.ids();
    const { status, notes } = await rotate(needs);
    expect([status, ring.ids(), notes[0]]).toEqual([0, [newId], expect.stringContaining('Finishing')]);
    expect(readAll(client, sealing).keyIds).toEqual(new Set([newId]));
    close();
  });

  test('leaves a value as it is that a server changed while it was sealed anew, and takes the new one up', async () => {
    const { client, vault: sealing, ring, needs, close } = await openParts(dataDir);
    fill(client, sealing, 1);
    const beside = new Database(join(dataDir, 'promptenchanter.db'), { timeout: 5_000 });
    const place = { table: 'users', column: 'hobbies_sealed', row: 'users-1' };
    const changed = sealing.seal(place, 'changed meanwhile');
    ring.file?.addKey();
    const columnsBefore = sealedColumns.findIndex(({ column }) => column === 'hobbies_sealed');
    let looked = 0;
    const first = needs.rotation.sealAnew(() => {
      looked++;
      if (looked !== columnsBefore) return;
      // When the next column, of one value, was read and waits for its commit.
      queueMicrotask(() => beside.prepare('UPDATE users SET hobbies_sealed = ?').run(changed));
    });
    expect((await first).sealed).toBe(valuesOfOneRow - 1);

    const read = () => client.prepare('SELECT hobbies_sealed FROM users').pluck().get() as Buffer;
    expect(read()).toEqual(changed);
    expect((await needs.rotation.sealAnew()).sealed).toBe(1);
    expect(sealing.open(place, read())).toBe('changed meanwhile');
    expect((await needs.rotation.sealAnew()).sealed).toBe(0);
    beside.close();
    close();
  });

  test('keeps the old key while a value is left that no key opens, and names it', async () => {
    const { client, vault: sealing, ring, needs, close } = await openParts(dataDir);
    fill(client, sealing, 2);
    client.exec("UPDATE users SET email_sealed = (SELECT email_sealed FROM users WHERE id = 'users-2')");
    client.exec('DELETE FROM message_logs WHERE seq = 1');
    const { status, lines } = await rotate(needs);

    expect([status, ring.ids()]).toEqual([1, [expect.any(String), expect.any(String)]]);
    expect(lines).toContain('No key opens users.email_sealed of users-1.');
    expect(lines).toContain('No key opens message_contents.sealed of a row that is gone.');
    client.exec("DELETE FROM users WHERE id = 'users-1'; DELETE FROM message_contents WHERE seq = 1");
    expect((await rotate(needs)).status).toBe(0);
    expect(ring.ids()).toHaveLength(1);
    close();
  });

  test('keeps the old key where a server sealed under it to the last', async () => {
    const { client, vault: sealing, ring, needs, close } = await openParts(dataDir);
    fill(client, sealing, 1);
    const place = { table: 'users', column: 'hobbies_sealed', row: 'users-1' };
    const late = sealing.seal(place, 'late');
    const append = async () => void client.prepare('UPDATE users SET hobbies_sealed = ?').run(late);
    const { status, lines } = await rotate({ ...needs, audit: { ...needs.audit, append } });
    expect([status, ring.ids().length, lines.at(-1)]).toEqual([1, 2, expect.stringContaining('Run this again')]);
    expect(sealing.open(place, late)).toBe('late');
    close();
  });

  test.skipIf(process.geteuid?.() !== 0)('leaves the file to its owner when root runs it', async () => {
    const { needs, close } = await openParts(dataDir);
    chownSync(keyFile, 1_234, 1_235);
    await rotate(needs);
    expect(statSync(keyFile)).toMatchObject({ uid: 1_234, gid: 1_235 });
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    close();
  });
});

describe('rotate-key with keys of the settings', () => {
  const setting = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64');
  const previous = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 5 + 1)).toString('base64');

  test('seals everything under MASTER_KEY, waits for nobody, and says when MASTER_KEY_PREVIOUS may go', async () => {
    const before = await openParts(dataDir, { setting: previous });
    fill(before.client, before.vault, 2);
    before.close();
    const { needs, root, close } = await openParts(dataDir, { setting, previous });
    const { status, lines } = await rotate({ ...needs, sleep: () => Promise.reject(new Error('It waits.')) });

    expect([status, lines.at(-1)]).toEqual([0, expect.stringMatching(/^MASTER_KEY_PREVIOUS may be removed/)]);
    expect(root).toEqual(before.root);
    close();
    const after = await openParts(dataDir, { setting });
    expect(readAll(after.client, after.vault).keyIds).toEqual(
      new Set([masterKeyOf(Buffer.from(setting, 'base64')).id]),
    );
    expect(after.root).toEqual(before.root);
    after.close();
  });

  test('says how to change MASTER_KEY where there is nothing to do', async () => {
    const { client, needs, close } = await openParts(dataDir, { setting });
    const { status, lines } = await rotate(needs);
    expect([status, lines.at(-1)]).toEqual([0, expect.stringMatching(/^To change MASTER_KEY/)]);
    expect(client.prepare('SELECT count(*) FROM security_logs').pluck().get()).toBe(0);
    close();
  });
});

describe('The root secret', () => {
  test('is what older accounts were hashed with: the master key of that time', async () => {
    const { client, vault: sealing, ring, close } = await openParts(dataDir);
    fill(client, sealing, 1);
    client.exec('DELETE FROM server_secrets');
    const { bytes } = ring.sealing();
    close();
    ring.file?.addKey();
    const again = await openParts(dataDir);
    expect(again.root).toEqual(bytes);
    again.close();
  });

  test('is one where several servers start at once on an empty database', async () => {
    const servers = await Promise.all(Array.from({ length: 5 }, () => openParts(dataDir)));
    expect(new Set(servers.map(({ root }) => root.toString('hex'))).size).toBe(1);
    for (const server of servers) server.close();
  });

  test.each([
    ['with it', ''],
    ['older than it', 'DELETE FROM server_secrets'],
  ])('of a database %s is opened with no other master key, and the refusal names both', async (_what, sql) => {
    const { client, vault: sealing, ring, close } = await openParts(dataDir);
    fill(client, sealing, 1);
    client.exec(sql);
    const [rightId] = ring.ids();
    close();
    writeFileSync(keyFile, Buffer.from(Array.from({ length: 32 }, (_, index) => index * 3)).toString('base64'));
    const failure = openParts(dataDir);
    await expect(failure).rejects.toThrow(`not the one that this database was made with: it needs the key ${rightId}`);
    await expect(failure).rejects.toThrow(keyFile);
  });

  test('that was changed is refused', async () => {
    const { client, close } = await openParts(dataDir);
    const sealed = client.prepare('SELECT sealed FROM server_secrets').pluck().get() as Buffer;
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    client.prepare('UPDATE server_secrets SET sealed = ?').run(sealed);
    close();
    await expect(openParts(dataDir)).rejects.toThrow('was changed');
  });
});
