import { afterEach, describe, expect, test } from 'vitest';
import type { CacheCleared, ConfigList } from '../../packages/server/src/contract/types.ts';
import { stillClock } from '../still-clock.ts';
import { openPanel, type Panel } from './crew-scene.ts';

const operatorKey = 'Zx8-operator-key-9fQ2-kW71-mmPd-04hh';
const operator = { headers: { authorization: `Bearer ${operatorKey}` } };
let panel: Panel;
afterEach(() => panel.house.close());

/** A server for which no time passes: all that it believes it goes on believing. */
async function open() {
  panel = await openPanel({ API_KEY: operatorKey, TRUST_PROXY: '1' }, stillClock(Date.UTC(2026, 10, 21, 9, 0)));
  return {
    ...panel,
    clear: (who: { headers: Record<string, string> } = operator) =>
      panel.ask<CacheCleared>(who, 'DELETE', '/v1/admin/cache'),
  };
}

describe('Clearing the cache', () => {
  test('forgets a key that was believed: what was changed in the database counts at once', async () => {
    const { house, clear } = await open();
    const user = await house.register('ada');
    const profile = async () => (await house.fetch('/v1/users/profile', { headers: user.headers })).status;
    expect(await profile()).toBe(200);
    house.write('UPDATE users SET is_active = 0');
    expect(await profile()).toBe(200);
    expect((await clear()).body.cleared.keys).toBe(1);
    expect(await profile()).toBe(401);
    expect((await clear()).body.cleared.keys).toBe(0);
  });

  test('reads settings anew', async () => {
    const { house, clear, ask, root } = await open();
    const put = { settings: { LEVEL_LOW_MODEL: 'one' } };
    await ask(root, 'PUT', '/v1/admin-panel/config', put);
    const model = async () =>
      (await ask<ConfigList>(root, 'GET', '/v1/admin-panel/config')).body.data.find(
        ({ name }) => name === 'LEVEL_LOW_MODEL',
      )?.value;
    expect(await model()).toBe('one');
    house.write("UPDATE system_config SET value = 'two'");
    expect(await model()).toBe('one');
    expect((await clear()).body.cleared.settings).toBe(1);
    expect(await model()).toBe('two');
  });

  test('reads the lists of addresses anew', async () => {
    const { house, clear, ask, root } = await open();
    await ask(root, 'POST', '/v1/admin-panel/ip-blocks', { range: '203.0.113.7' });
    await ask(root, 'POST', '/v1/admin-panel/ip-whitelist', { range: '192.0.2.1' });
    const knock = async (address: string) =>
      (await house.fetch('/v1/users/profile', { headers: { 'x-forwarded-for': address } })).status;
    house.write("UPDATE ip_blocks SET cidr = '203.0.113.8/32'");
    expect([await knock('203.0.113.7'), await knock('203.0.113.8')]).toEqual([403, 401]);
    expect((await clear()).body.cleared.firewall).toBe(2);
    expect([await knock('203.0.113.7'), await knock('203.0.113.8')]).toEqual([401, 403]);
  });

  test('reads styles anew', async () => {
    const { house, clear } = await open();
    for (const prompt of ['Answer in prose.', 'Answer in verse, always.']) {
      const style = { r_type: 'tot', prompt };
      expect((await house.send('PUT', '/v1/admin/system-prompts', style, operator.headers)).status).toBe(200);
    }
    const user = await house.register('ada');
    const preview = async () => {
      const body = {
        level: 'low',
        r_type: 'tot',
        messages: [{ role: 'user', content: 'Which of 3599 and 3607 is prime, and why?' }],
      };
      return (await house.post('/v1/prompt/preview', body, user.headers)).text();
    };
    expect(await preview()).toContain('in verse');
    // Without a new revision, as nothing but a hand in the database does it.
    house.write("UPDATE prompt_labels SET version = 2 WHERE label = 'production' AND version = 3");
    expect(await preview()).toContain('in verse');
    expect((await clear()).body.cleared.styles).toBeGreaterThanOrEqual(5);
    expect(await preview()).toContain('in prose');
  });

  test('is for the operator and admins, and written down with what was forgotten', async () => {
    const { house, clear, admin, staff, root } = await open();
    const plain = await admin();
    const user = await house.register('ada');
    const allowed: [{ headers: Record<string, string> }, string][] = [
      [operator, 'operator'],
      [root, `admin:${root.id}`],
      [plain, `admin:${plain.id}`],
    ];
    const told: unknown[] = [];
    for (const [who, actor] of allowed) {
      const { status, body } = await clear(who);
      expect([actor, status]).toEqual([actor, 200]);
      told.push([actor, body.cleared]);
    }
    for (const who of [user, await staff('advanced')]) expect((await clear(who)).status).toBe(403);
    expect((await clear({ headers: {} })).status).toBe(401);
    const written = house.rows<{ actor: string; details: string }>(
      "SELECT actor, details FROM security_logs WHERE event = 'cache_cleared' ORDER BY seq",
    );
    expect(written.map(({ actor, details }) => [actor, JSON.parse(details)])).toEqual(told);
  });
});
