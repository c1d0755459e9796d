import { readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startServer } from '../server-process.ts';
import { backUp, commandsIn, contentsOf } from './backup-scene.ts';
import { openSite, type Site } from './backup-site.ts';

let site: Site;
let dataDir: string;
let database: string;

beforeEach(() => {
  site = openSite();
  ({ dataDir, database } = site);
});

afterEach(async () => {
  await site[Symbol.asyncDispose]();
});

describe('A restore is refused, and nothing is touched,', () => {
  async function refused(file: string, why: string): Promise<void> {
    const before = contentsOf(dataDir);
    await expect(commandsIn(dataDir).restore(file)).rejects.toThrow(why);
    expect(contentsOf(dataDir)).toEqual(before);
  }

  async function stoppedBackup(): Promise<string> {
    await (await site.start()).register('ada');
    const { file } = await backUp(dataDir);
    await site.stop();
    return file;
  }

  test('unless it is confirmed', async () => {
    const file = await stoppedBackup();
    const before = contentsOf(dataDir);
    const { status, notes } = await commandsIn(dataDir).restore(file, { isConfirmed: false });
    expect([status, notes.join()]).toEqual([2, expect.stringContaining('add --yes')]);
    expect(contentsOf(dataDir)).toEqual(before);
  });

  test('where one byte of the backup was changed', async () => {
    const file = await stoppedBackup();
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(9_000) ^ 1, 9_000);
    writeFileSync(file, bytes);
    await refused(file, 'was changed');
  });

  test('where a part of it is missing', async () => {
    const file = await stoppedBackup();
    truncateSync(file, 4_096);
    await refused(file, 'bytes; its manifest says');
  });

  test('where its manifest is missing', async () => {
    const file = await stoppedBackup();
    rmSync(`${file}.json`);
    await refused(file, 'the manifest of the backup, is not there');
  });

  test('where the master key is another one, or gone', async () => {
    const file = await stoppedBackup();
    const key = join(dataDir, 'master.key');
    const other = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64');
    const { master_key_ids: ids } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { master_key_ids: string[] };
    writeFileSync(key, other);
    await refused(file, `needs the master key ${ids[0]}`);
    rmSync(key);
    await refused(file, `${key} is not there`);
  });

  test('where its schema is newer than the program', async () => {
    await site.start();
    await site.stop();
    const client = new Database(database);
    client.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('ab', 9e15)");
    client.close();
    const { file } = await backUp(dataDir);
    await refused(file, 'of another version of PromptEnchanter');
  });

  test('while a server runs on the database, idle or not', async () => {
    const server = await startServer({ DATA_DIR: dataDir });
    const { file } = await backUp(dataDir);
    const { ino } = statSync(database);
    await expect(commandsIn(dataDir).restore(file)).rejects.toThrow('Stop the server');
    expect(statSync(database).ino).toBe(ino);
    expect(await server.end('SIGTERM')).toBe(0);
  });
});
