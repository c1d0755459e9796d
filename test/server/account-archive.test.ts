import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { housekeeping } from '../../packages/server/src/services/housekeeping.ts';
import { movableClock } from '../clock.ts';
import { type House, openHouse, type Resident, type SignedIn } from '../house.ts';
import { hour, leave, minute, startMs, vaultOf } from './account-scene.ts';
import { storesBeside, tablesWith } from './departure-scene.ts';

const clock = movableClock(startMs);
let house: House;
let ada: Resident;
let session: SignedIn;

beforeEach(async () => {
  house = await openHouse({}, clock);
  ada = await house.register('ada-canary');
  session = await house.signIn('ada-canary');
});
afterEach(() => house.close());

/** The account as the operator may see it; null where nothing is kept. */
function archive(): Record<string, unknown> | null {
  const [row] = house.rows<{ id: string; sealed: Buffer | null }>('SELECT id, sealed FROM deleted_users');
  if (!row?.sealed) return null;
  return JSON.parse(vaultOf(house).open({ table: 'deleted_users', column: 'sealed', row: row.id }, row.sealed));
}

describe('What is kept of a deleted account for the operator', () => {
  /** What a server does every ten minutes. */
  async function tidy(archiveHours: number): Promise<void> {
    const stores = await storesBeside(house, clock);
    await housekeeping({ ...stores, clock, archiveHours: () => archiveHours }).tidy();
    await stores.close();
  }

  test('is sealed, holds the profile and the reason, and is destroyed after its time', async () => {
    await house.send('PUT', '/v1/users/profile', { about_me: 'about-canary' }, session.headers);
    await leave(house, session, { reason: 'reason-canary' });
    expect(archive()).toMatchObject({
      id: ada.userId,
      username: 'ada-canary',
      email: ada.email,
      about_me: 'about-canary',
      reason: 'reason-canary',
    });
    expect(JSON.stringify(archive())).not.toMatch(/"password|hash|pe-/);
    expect(tablesWith(house, 'canary')).toEqual([]);
    clock.move(24 * hour - minute);
    await tidy(24);
    expect(archive()).not.toBeNull();
    clock.move(minute + 1);
    await tidy(24);
    expect(archive()).toBeNull();
    expect(house.rows('SELECT id, deleted_by FROM deleted_users')).toEqual([
      { id: ada.userId, deleted_by: `user:${ada.userId}` },
    ]);
  });

  test('is nothing where it is to be kept for no time', async () => {
    const forgetful = await openHouse({ ARCHIVE_RETENTION_HOURS: '0' }, clock);
    await forgetful.register('ada');
    await leave(forgetful, await forgetful.signIn('ada'), { reason: 'because' });
    expect(forgetful.rows('SELECT sealed FROM deleted_users')).toEqual([{ sealed: null }]);
    await forgetful.close();
  });
});
