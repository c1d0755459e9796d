import { expect, test } from 'vitest';
import { resolveConfig } from '../../packages/server/src/config/load.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import type { HotSettingStore } from '../../packages/server/src/ports/hot-settings.ts';
import { liveSettings } from '../../packages/server/src/services/operating/live-settings.ts';
import { movableClock } from '../clock.ts';

test('Settings that cannot be read stay as they were known, and the log says so once', () => {
  const clock = movableClock(0);
  const lines: string[] = [];
  const change = { name: 'RATE_LIMIT_BURST', value: '7', changedBy: 'admin:1', changedAtMs: 0 };
  let isBroken = false;
  const store: Pick<HotSettingStore, 'version' | 'latest'> = {
    version() {
      if (isBroken) throw new Error('disk I/O error');
      return 1;
    },
    latest: () => [change],
  };
  const log = logTo({ write: (line) => lines.push(line) }, 'debug');
  const live = liveSettings({ loaded: resolveConfig([]), store: store as HotSettingStore, clock, log });
  expect(live.now().RATE_LIMIT_BURST).toBe(7);

  isBroken = true;
  for (let second = 0; second < 3; second++) {
    clock.move(2_000);
    expect(live.now().RATE_LIMIT_BURST).toBe(7);
  }
  expect(lines.filter((line) => line.includes('cannot read the settings'))).toHaveLength(1);
});
