import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backgroundCheckpoints } from '../../packages/server/src/adapters/sqlite/checkpoints.ts';
import { logTo } from '../../packages/server/src/core/log.ts';

test('A server whose write-ahead log cannot be copied back ends all the same, and says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'checkpoints-'));
  const file = join(folder, 'damaged.db');
  writeFileSync(file, 'This is no database.'.repeat(500));
  writeFileSync(`${file}-wal`, Buffer.alloc(5 * 2 ** 20));
  const lines: string[] = [];
  const checkpoints = backgroundCheckpoints(file, logTo({ write: (line) => lines.push(line) }, 'error'));
  await once(process, 'worker');

  await checkpoints.stop();

  expect(lines.join('')).toContain('could not copy the write-ahead log back');
  rmSync(folder, { recursive: true, force: true });
});
