import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import { utcDay } from '../../packages/server/src/core/clock.ts';
import { movableClock } from '../clock.ts';
import { type House, openHouse, type Settings } from '../house.ts';
import { expectSound } from './credit-scene.ts';

const hour = 3_600_000;
const body = { level: 'low', messages: [{ role: 'user', content: 'What is the capital of Peru?' }] };
const opened: House[] = [];

afterEach(async () => {
  for (const house of opened.splice(0)) await house.close();
});

describe('A day of the allowance', () => {
  // The hours around which clocks are set on and back, a leap day, a year's end, and the day that Samoa left out.
  const moments = [
    ['2026-03-08T06:59:59.999Z', '2026-03-07', '2026-03-08', '2026-03-07'],
    ['2026-03-08T07:00:00.000Z', '2026-03-08', '2026-03-08', '2026-03-07'],
    ['2026-11-01T04:30:00.000Z', '2026-10-31', '2026-11-01', '2026-10-31'],
    ['2026-03-29T00:59:59.999Z', '2026-03-28', '2026-03-29', '2026-03-28'],
    ['2026-03-28T23:30:00.000Z', '2026-03-28', '2026-03-28', '2026-03-28'],
    ['2026-10-24T22:30:00.000Z', '2026-10-24', '2026-10-24', '2026-10-23'],
    ['2028-02-28T23:59:59.999Z', '2028-02-28', '2028-02-28', '2028-02-28'],
    ['2028-02-29T00:00:00.000Z', '2028-02-28', '2028-02-29', '2028-02-28'],
    ['2028-03-01T06:59:59.999Z', '2028-02-29', '2028-03-01', '2028-02-29'],
    ['2026-12-31T23:00:00.000Z', '2026-12-31', '2026-12-31', '2026-12-31'],
    ['2027-01-01T00:00:00.000Z', '2026-12-31', '2027-01-01', '2026-12-31'],
    ['2011-12-30T10:00:00.000Z', '2011-12-30', '2011-12-30', '2011-12-29'],
  ] as const;

  test.each(['America/New_York', 'Europe/Berlin', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC'])(
    'begins at its hour of UTC in a process in %s',
    (zone) => {
      const found = daysIn(
        zone,
        moments.map(([at]) => at),
      );
      expect(found.days).toEqual(moments.map(([, ...days]) => days));
      // The zone was in force, or nothing was shown.
      expect(found.offset === 0).toBe(zone === 'UTC');
    },
  );

  test('is the one of its first and its last millisecond, on any day and at any hour', () => {
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2029, 0, 1); day += 24 * hour) {
      const name = new Date(day).toISOString().slice(0, 10);
      const begins = (day / hour / 24) % 24;
      const from = day + begins * hour;
      expect([utcDay(from, begins), utcDay(from + 24 * hour - 1, begins)]).toEqual([name, name]);
      expect(utcDay(from - 1, begins) < name).toBe(true);
    }
  });
});

describe('The refill', () => {
  test('comes at the hour that is set: not at 04:59, at 05:00, and not again at midnight', async () => {
    const { ask, clock, house } = await open('2028-02-29T04:00:00Z', { DAILY_USAGE_RESET_HOUR: '5' });
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    clock.move(hour - 1);
    expect(await ask()).toBe(429);
    clock.move(1);
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    clock.move(19 * hour);
    expect(await ask()).toBe(429);
    clock.move(5 * hour);
    expect(await ask()).toBe(200);
    expect(resetDays(house)).toEqual(['2028-02-29', '2028-03-01']);
  });

  test('is told in the refusal: what is left, what it is refilled to, and when', async () => {
    const { reply } = await open('2026-11-21T09:00:00Z', { DAILY_USAGE_RESET_HOUR: '5' });
    for (let asked = 0; asked < 2; asked++) expect((await reply()).status).toBe(200);
    const refusal = await reply();
    expect([refusal.status, refusal.headers.get('x-should-retry')]).toEqual([429, 'false']);
    expect(await refusal.json()).toMatchObject({
      success: false,
      error_code: 'CREDITS_EXHAUSTED',
      message: expect.stringContaining('refilled at 05:00 UTC'),
      credits: { main: 5, reset: 5 },
      limits: { conversation_limit: 0, reset: 2 },
    });
  });

  test('never comes where it is switched off, and the refusal says whom to ask', async () => {
    const { ask, reply, clock, house } = await open('2026-11-21T09:00:00Z', { AUTO_CREDIT_RESET_ENABLED: 'false' });
    expect([await ask(), await ask()]).toEqual([200, 200]);
    for (const hours of [15, 24, 24 * 30, -24 * 90]) {
      clock.move(hours * hour);
      const refusal = await reply();
      expect([refusal.status, ((await refusal.json()) as { message: string }).message]).toEqual([
        429,
        expect.stringContaining('Ask the operator'),
      ]);
    }
    expect(resetDays(house)).toEqual([]);
  });

  test('is not repeated by a clock that is set back two hours over midnight', async () => {
    const { ask, clock, house } = await open('2026-11-21T23:00:00Z');
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    clock.move(2 * hour);
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    clock.move(-2 * hour);
    expect(await ask()).toBe(429);
    clock.move(2 * hour);
    expect(await ask()).toBe(429);
    expect([resetDays(house), resetDay(house)]).toEqual([['2026-11-22'], '2026-11-22']);
  });

  test('comes once for a clock that was a day ahead: no day twice, and none back', async () => {
    const { ask, clock, house } = await open('2026-11-21T12:00:00Z');
    expect([await ask(), await ask()]).toEqual([200, 200]);
    clock.move(26 * hour);
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    clock.move(-26 * hour);
    expect([await ask(), resetDay(house)]).toEqual([429, '2026-11-22']);
    clock.move(13 * hour);
    expect([await ask(), resetDay(house)]).toEqual([429, '2026-11-22']);
    clock.move(24 * hour);
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    expect(resetDays(house)).toEqual(['2026-11-22', '2026-11-23']);
  });

  test('comes once after three days away, and shows in the profile before anything is asked', async () => {
    const { ask, clock, house, username } = await open('2026-12-29T12:00:00Z');
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    clock.move(72 * hour);
    const { headers } = await house.signIn(username);
    const profile = await house.fetch('/v1/users/profile', { headers });
    expect(await profile.json()).toMatchObject({ limits: { conversation_limit: 2, reset: 2 } });
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    expect(resetDays(house)).toEqual(['2027-01-01']);
  });
});

/** A house with one user and two conversations a day. */
async function open(at: string, settings: Settings = {}) {
  const clock = movableClock(Date.parse(at));
  const house = await openHouse({ DEFAULT_USER_LIMITS: '{"conversation_limit":2,"reset":2}', ...settings }, clock);
  opened.push(house);
  const { headers, username } = await house.register();
  const reply = () => house.post('/v1/prompt/completions', body, headers);
  const ask = async () => {
    const { status } = await reply();
    if (settings.AUTO_CREDIT_RESET_ENABLED === undefined) expectSound((sql) => house.rows(sql));
    return status;
  };
  return { house, clock, username, reply, ask };
}

function resetDays(house: House): string[] {
  const days = house.rows<{ utc_day: string; n: number }>(
    "SELECT utc_day, count(*) AS n FROM credit_ledger WHERE kind = 'reset' GROUP BY utc_day ORDER BY utc_day",
  );
  // One row for each balance.
  expect(days.every(({ n }) => n === 2)).toBe(true);
  return days.map(({ utc_day }) => utc_day);
}

function resetDay(house: House): string | undefined {
  return house.rows<{ reset_day: string }>('SELECT reset_day FROM users')[0]?.reset_day;
}

const clockFile = new URL('../../packages/server/src/core/clock.ts', import.meta.url).href;

/** The days of moments, where days begin at 7, at 0 and at 23 o'clock, as a process in a time zone tells them. */
function daysIn(zone: string, moments: readonly string[]): { offset: number; days: string[][] } {
  const script = `import { utcDay } from ${JSON.stringify(clockFile)};
    const days = JSON.parse(process.argv[1]).map((at) => [7, 0, 23].map((hour) => utcDay(Date.parse(at), hour)));
    console.log(JSON.stringify({ offset: new Date('2026-07-01T00:00:00Z').getTimezoneOffset(), days }));`;
  const flags = ['--input-type=module', '--eval', script, JSON.stringify(moments)];
  const { PATH = '' } = process.env;
  const output = execFileSync(process.execPath, flags, { encoding: 'utf8', env: { PATH, TZ: zone } });
  return JSON.parse(output) as { offset: number; days: string[][] };
}
