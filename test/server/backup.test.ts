import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../house.ts';
import { backUp, commandsIn, isSound, printed, rowsOf } from './backup-scene.ts';

let house: House;
let folder: string;

beforeEach(async () => {
  house = await openHouse();
  folder = join(house.dataDir, 'backups');
});

afterEach(async () => {
  await house.close();
});

function flipByte(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(file, bytes);
}

describe('promptenchanter backup create', () => {
  test('makes a whole copy with a manifest, for its owner alone, while the server serves', async () => {
    const ada = await house.register('ada');
    await house.post(
      '/v1/prompt/completions',
      { level: 'low', messages: [{ role: 'user', content: 'Hi.' }] },
      ada.headers,
    );
    const { file, manifest } = await backUp(house.dataDir);

    expect(isSound(file)).toBe(true);
    expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777, statSync(`${file}.json`).mode & 0o777]).toEqual(
      [0o700, 0o600, 0o600],
    );
    const [head] = house.rows('SELECT seq, hash FROM security_logs ORDER BY seq DESC LIMIT 1');
    expect(manifest).toMatchObject({
      version: '1.2.3',
      schema: { tag: expect.stringMatching(/^\d{4}_/), hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      master_key_ids: [expect.stringMatching(/^[0-9a-f]{8}$/)],
      rows: { users: 1, message_logs: 1, security_logs: house.rows('SELECT 1 FROM security_logs').length },
      audit_head: head,
      size: statSync(file).size,
    });
    expect(rowsOf(file, 'SELECT username FROM users')).toEqual([{ username: 'ada' }]);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('says that the master key is not inside, and where it is', async () => {
    const { notes, lines } = await commandsIn(house.dataDir).create();
    const keyFile = join(house.dataDir, 'master.key');
    expect(notes.join()).toContain(`The master key is NOT inside. Without ${keyFile}`);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ master_key: { is_inside: false, place: keyFile } });
  });

  test('leaves out what was deleted: not even free pages tell of it', async () => {
    await house.register('ephemera');
    house.write("DELETE FROM users WHERE username = 'ephemera'");
    house.write('DELETE FROM security_logs');
    const { file } = await backUp(house.dataDir);
    expect(readFileSync(file).includes('ephemera')).toBe(false);
  });

  test('writes over no file', async () => {
    const to = join(house.dataDir, 'mine.db');
    writeFileSync(to, 'precious');
    await expect(commandsIn(house.dataDir).create(to)).rejects.toThrow(`${to} is there already`);
    expect(readFileSync(to, 'utf8')).toBe('precious');
  });

  test('goes to a file that is named, which a restore takes', async () => {
    const to = join(house.dataDir, 'elsewhere', 'mine.db');
    expect(printed(await commandsIn(house.dataDir).create(to))).toMatchObject({ file: to });
    expect(readdirSync(join(house.dataDir, 'elsewhere'))).toEqual(['mine.db', 'mine.db.json']);
  });
});

describe('promptenchanter backup list', () => {
  test('prints backups with the newest first, and marks those that are broken', async () => {
    const made = [];
    for (let n = 0; n < 4; n++) made.push((await backUp(house.dataDir)).file);
    const [whole = '', changed = '', cut = '', bare = ''] = made;
    flipByte(changed, 5_000);
    truncateSync(cut, 8_192);
    rmSync(`${bare}.json`);

    const { backups } = printed(await commandsIn(house.dataDir).list());
    expect(backups).toMatchObject([
      { file: cut, is_whole: false, fault: expect.stringContaining('bytes') },
      { file: changed, is_whole: false, fault: expect.stringContaining('SHA-256') },
      { file: whole, is_whole: true, fault: null },
      { file: bare, is_whole: false, fault: expect.stringContaining('is not there') },
    ]);
  });
});
