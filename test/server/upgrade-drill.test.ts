import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeBackup } from '../../packages/server/src/adapters/sqlite/backup-files.ts';
import { startDraft } from '../../packages/server/src/adapters/sqlite/drafts.ts';
import type { BackupManifest } from '../../packages/server/src/ports/backups.ts';
import { backUp, commandsIn, freshFolder, printed } from './backup-scene.ts';
import { openSite, type Site } from './backup-site.ts';
import { runCli } from './cli-run.ts';

let site: Site;
let dataDir: string;

beforeEach(() => {
  site = openSite();
  ({ dataDir } = site);
});

afterEach(async () => {
  await site[Symbol.asyncDispose]();
});

async function faults(): Promise<unknown[]> {
  const { backups } = printed(await commandsIn(dataDir).list());
  return (backups as { fault: string | null }[]).map(({ fault }) => fault);
}

describe('Backups that begin at once', () => {
  test('are each kept whole, whatever millisecond they began in', async () => {
    await (await site.start()).register('ada');
    const made = await Promise.all(Array.from({ length: 6 }, () => backUp(dataDir)));
    expect(new Set(made.map(({ file }) => file)).size).toBe(6);
    expect(await faults()).toEqual(Array(6).fill(null));
  });

  test('under one name make one backup, and the others say that the name is taken', async () => {
    await (await site.start()).register('ada');
    const to = join(dataDir, 'backups', 'mine.db');
    const ends = await Promise.allSettled([1, 2, 3].map(() => commandsIn(dataDir).create(to)));
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
    expect(refused).toHaveLength(2);
    for (const why of refused) expect(why).toContain('is there already');
    expect(await faults()).toEqual([null]);
  });

  test('put no manifest beside a file that somebody else put there meanwhile', async () => {
    const target = join(dataDir, 'mine.db');
    const draft = startDraft(dataDir, 'mine.db');
    writeFileSync(target, 'mine');
    const { manifest } = await site.start().then(() => backUp(dataDir));
    expect(placeBackup(draft, target, manifest satisfies BackupManifest)).toBe(false);
    draft.discard();
    expect(existsSync(`${target}.json`)).toBe(false);
  });
});

describe('A backup', () => {
  test('to a name that an ended run left only a manifest of is made', async () => {
    await site.start();
    const to = join(dataDir, 'mine.db');
    writeFileSync(`${to}.json`, '{');
    await expect(commandsIn(dataDir).create(to)).resolves.toMatchObject({ status: 0 });
  });

  test('of no database is refused, and makes no folder', async () => {
    const none = join(freshFolder(), 'none');
    await expect(commandsIn(none).create()).rejects.toThrow('Set DATA_DIR to that of the server');
    expect(existsSync(none)).toBe(false);
  });

  test('and a restore that the machine refuses say so in words, with what to look at', async () => {
    await site.start();
    const { file } = await backUp(dataDir);
    await site.stop();
    const wrong = join(file, 'under-a-file.db');
    await expect(commandsIn(dataDir).create(wrong)).rejects.toThrow(/was not made: .*Check that there is room/);
    mkdirSync(join(dataDir, 'folder.db'));
    renameSync(`${file}.json`, join(dataDir, 'folder.db.json'));
    const before = readdirSync(dataDir);
    await expect(commandsIn(dataDir).restore(join(dataDir, 'folder.db'))).rejects.toThrow(/nothing was changed.*Check/);
    expect(readdirSync(dataDir)).toEqual(before);
  });
});

describe('doctor', () => {
  const look = (only: string, settings = {}) =>
    runCli(['doctor', '--only', only], { settings: { DATA_DIR: dataDir, ...settings } });

  test('warns where a server answers, and its database is not in the folder', async () => {
    const { port } = new URL(await (await site.start()).listen());
    const elsewhere = freshFolder();
    const { status, lines } = await look('port', { DATA_DIR: elsewhere, PORT: port });
    expect([status, lines.join()]).toEqual([3, expect.stringContaining('works on another folder, or its files')]);
    rmSync(elsewhere, { recursive: true });
  });

  test('asks for a lost master key back, and for no new one', async () => {
    await site.start();
    await site.stop();
    rmSync(join(dataDir, 'master.key'));
    const { status, lines } = await look('key');
    expect([status, lines.join()]).toEqual([
      1,
      expect.stringContaining('master.key is not there, and the database needs it'),
    ]);
    expect(lines.join()).not.toContain('openssl');
  });
});
