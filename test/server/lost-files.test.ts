import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHouse } from '../house.ts';
import { startServer } from '../server-process.ts';

const question = { level: 'low', messages: [{ role: 'user', content: 'Is anybody there to remember this?' }] };

test('A server whose database is taken away soon acknowledges nothing more, and goes on when it is back', async () => {
  const house = await openHouse({ DEFAULT_USER_LIMITS: '{"conversation_limit":1000,"reset":1000}' });
  const ada = await house.register('ada');
  const file = join(house.dataDir, 'promptenchanter.db');
  renameSync(file, `${file}.aside`);
  const ask = async () => (await house.post('/v1/prompt/completions', question, ada.headers)).status;

  // For a moment it is believed that the file is where it was.
  const answered = [];
  while (answered.at(-1) !== 503 && answered.length < 1_000) answered.push(await ask());
  expect(answered.at(-1)).toBe(503);
  expect(await ask()).toBe(503);
  renameSync(`${file}.aside`, file);
  expect(await ask()).toBe(200);
  await house.close();
});

test('A server that has lost its master key makes no other one beside its database', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lost-key-'));
  const server = await startServer({ DATA_DIR: dataDir });
  await server.end('SIGTERM');
  rmSync(join(dataDir, 'master.key'));

  await expect(startServer({ DATA_DIR: dataDir })).rejects.toThrow('Bring back the copy of it');
  await expect(startServer({ DATA_DIR: dataDir })).rejects.toThrow('Bring back the copy of it');
  rmSync(dataDir, { recursive: true, force: true });
});
