import { describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import type { House, SignedIn } from '../house.ts';
import { hour, startMs } from './account-scene.ts';
import { expectSound } from './credit-scene.ts';
import { actsOn, type Desk, openDesk } from './management-scene.ts';

const question = { level: 'low', messages: [{ role: 'user', content: 'What is the capital of Peru?' }] };
const reason = 'goodwill after an outage';

/** Bodies that set no balance. */
const faulty: Record<string, string> = {
  'no reason': '{"credits":{"main":5}}',
  'an empty reason': '{"credits":{"main":5},"reason":" "}',
  'below nothing': '{"credits":{"main":-1},"reason":"r"}',
  'more than a thousand million': '{"credits":{"main":1000000001},"reason":"r"}',
  'half a credit': '{"credits":{"main":1.5},"reason":"r"}',
  'an endless number': '{"credits":{"main":1e400},"reason":"r"}',
  'less than any number': '{"limits":{"reset":-1e400},"reason":"r"}',
  'a number that is not exact': '{"credits":{"main":9007199254740993},"reason":"r"}',
  'a text': '{"credits":{"main":"5"},"reason":"r"}',
  nothing: '{"credits":{"main":null},"reason":"r"}',
  'a list': '{"credits":{"main":[5]},"reason":"r"}',
  yes: '{"limits":{"conversation_limit":true},"reason":"r"}',
  'no balance': '{"credits":{},"reason":"r"}',
  'a balance of another name': '{"credits":{"main":5,"bonus":5},"reason":"r"}',
  'twice the same': '{"credits":{"main":5,"main":6},"reason":"r"}',
};

interface Balances {
  credits: { main: number; reset: number };
  limits: { conversation_limit: number; reset: number };
}

/** Entries that somebody made, the oldest first. */
function grants(house: House): { balance: string; delta: number; reason: string | null }[] {
  return house.rows(
    "SELECT balance, delta, reason FROM credit_ledger WHERE kind = 'grant' AND request_id IS NOT NULL ORDER BY id",
  );
}

function set(desk: Desk, body: object, headers?: Record<string, string>) {
  return desk.ask<Balances & { errors: { path: string }[] }>(desk.root, 'PUT', desk.path, { reason, ...body }, headers);
}

async function complete(desk: Desk): Promise<number> {
  const reply = await desk.house.post('/v1/prompt/completions', question, desk.ada.headers);
  await reply.text();
  return reply.status;
}

/** All that is stored of a user, as they get it. */
async function exported(
  { house }: Desk,
  { headers }: SignedIn,
): Promise<{ credit_ledger: { reason: string | null }[] }> {
  return (await (await house.fetch('/v1/users/export', { headers })).json()) as { credit_ledger: never[] };
}

describe('Balances that an admin sets', () => {
  test('are what was sent, and the ledger has the difference and the reason', async () => {
    await using desk = await openDesk();
    const reply = await set(desk, { credits: { main: 50 }, limits: { conversation_limit: 3, reset: 20 } });
    expect([reply.status, reply.body]).toMatchObject([
      200,
      { credits: { main: 50, reset: 5 }, limits: { conversation_limit: 3, reset: 20 } },
    ]);
    expect(grants(desk.house)).toEqual([
      { balance: 'main', delta: 45, reason },
      { balance: 'conversation_limit', delta: -7, reason },
    ]);
    expectSound(desk.house.rows);
    const [act] = actsOn(desk, desk.root, 'admin');
    expect(act).toMatchObject({
      event: 'credits_granted',
      details: {
        reason,
        'credits.main before': 5,
        'credits.main after': 50,
        'limits.conversation_limit before': 10,
        'limits.conversation_limit after': 3,
        'limits.reset before': 10,
        'limits.reset after': 20,
      },
    });
  });

  test('come with a reason that the user finds in their export, of an allowance as well', async () => {
    await using desk = await openDesk();
    await set(desk, { credits: { main: 6 }, reason: 'reason-of-a-balance' });
    await set(desk, { limits: { reset: 30 }, reason: 'reason-of-an-allowance' });
    const { credit_ledger } = await exported(desk, await desk.house.signIn('ada'));
    const reasons = credit_ledger.map((entry) => entry.reason).filter((text) => text !== null);
    expect(reasons).toEqual(['reason-of-a-balance', 'reason-of-an-allowance']);
    expectSound(desk.house.rows);
  });

  test('are refused where they are no whole number from nothing to a thousand million, or come without a reason', async () => {
    await using desk = await openDesk();
    const member = await desk.staff('advanced');
    const before = desk.row();
    for (const [what, raw] of Object.entries(faulty)) {
      for (const [who, path] of [
        [desk.root, desk.path],
        [member, `${desk.supportPath}/credits`],
      ] as const) {
        expect([what, (await desk.ask(who, 'PUT', path, raw)).status]).toEqual([what, 422]);
      }
    }
    expect([desk.row(), grants(desk.house)]).toEqual([before, []]);
  });

  test('go from nothing to the most there is', async () => {
    await using desk = await openDesk();
    const most = 1_000_000_000;
    for (const main of [0, most, 0]) {
      expect((await set(desk, { credits: { main }, limits: { conversation_limit: main } })).body.credits.main).toBe(
        main,
      );
    }
    // An exponent is a whole number as well.
    const raw = '{"credits":{"main":1e9},"reason":"r"}';
    expect((await desk.ask<Balances>(desk.root, 'PUT', desk.path, raw)).body.credits.main).toBe(most);
    expectSound(desk.house.rows);
  });

  test('are set once under one key, by an admin as by the support staff', async () => {
    await using desk = await openDesk();
    const member = await desk.staff('support');
    const key = { 'idempotency-key': 'goodwill-1' };
    const body = { credits: { main: 9 }, reason };
    for (const [who, path] of [
      [desk.root, desk.path],
      [member, `${desk.supportPath}/credits`],
    ] as const) {
      await set(desk, { credits: { main: 1 } });
      const first = await desk.ask<Balances>(who, 'PUT', path, body, key);
      await set(desk, { credits: { main: 2 } });
      const again = await desk.ask<Balances>(who, 'PUT', path, body, key);
      expect([first.status, again.status, again.headers.get('idempotent-replayed')]).toEqual([200, 200, 'true']);
      expect([again.body, desk.row().credits_main]).toEqual([first.body, 2]);
    }
    expectSound(desk.house.rows);
  });

  test('are those of one of two admins who set them at once', async () => {
    await using desk = await openDesk();
    const other = await desk.admin();
    for (let round = 0; round < 10; round++) {
      const both = await Promise.all([
        desk.ask<Balances>(desk.root, 'PUT', desk.path, { credits: { main: 100 + round }, reason }),
        desk.ask<Balances>(other, 'PUT', desk.path, { credits: { main: 200 + round }, reason }),
      ]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      expect([100 + round, 200 + round]).toContain(desk.row().credits_main);
    }
    expectSound(desk.house.rows);
  });

  test('are exact though fifty completions are charged meanwhile', async () => {
    await using desk = await openDesk({ DEFAULT_USER_LIMITS: '{"conversation_limit":20,"reset":20}' });
    const asking = Array.from({ length: 50 }, () => complete(desk));
    const setting = Array.from({ length: 10 }, (_, n) => set(desk, { limits: { conversation_limit: n % 5 } }));
    const [statuses, set10] = await Promise.all([Promise.all(asking), Promise.all(setting)]);
    expect(set10.every(({ status }) => status === 200)).toBe(true);
    expect(statuses.every((status) => status === 200 || status === 429)).toBe(true);
    const paid = desk.house.rows("SELECT id FROM credit_ledger WHERE kind = 'settle'");
    expect(paid).toHaveLength(statuses.filter((status) => status === 200).length);
    expect(Number(desk.row().conversation_limit)).toBeGreaterThanOrEqual(0);
    expectSound(desk.house.rows);
  });

  test('are what they were set to in the last and in the first second of a day, and refilled once', async () => {
    const clock = movableClock(startMs);
    await using desk = await openDesk({ ADMIN_SESSION_DURATION_HOURS: '72' }, clock);
    await complete(desk);
    clock.move(15 * hour - 1_000);
    await set(desk, { credits: { main: 1 }, limits: { conversation_limit: 2, reset: 7 } });
    clock.move(1_000);
    // Not refilled yet, and set: the refill comes first, or it would take away what was set.
    const after = await set(desk, { credits: { main: 40 } });
    expect(after.body).toMatchObject({ credits: { main: 40 }, limits: { conversation_limit: 7, reset: 7 } });
    expect(actsOn(desk, desk.root, 'admin').at(-1)?.details).toMatchObject({ 'credits.main before': 5 });
    expect(await complete(desk)).toBe(200);
    expect(desk.row()).toMatchObject({ credits_main: 40, conversation_limit: 6, reset_day: '2026-11-22' });
    const resets = desk.house.rows("SELECT balance, delta FROM credit_ledger WHERE kind = 'reset' ORDER BY id");
    expect(resets).toEqual([
      { balance: 'main', delta: 4 },
      { balance: 'conversation_limit', delta: 5 },
    ]);
    expectSound(desk.house.rows);
  });

  test('are let alone by a refused change of another field', async () => {
    await using desk = await openDesk();
    await desk.house.register('babbage');
    const reply = await set(desk, { credits: { main: 77 }, username: 'babbage' });
    expect([reply.status, desk.row().credits_main, grants(desk.house)]).toEqual([409, 5, []]);
  });

  test('are not refilled where the operator has switched that off', async () => {
    const clock = movableClock(startMs);
    await using desk = await openDesk(
      { AUTO_CREDIT_RESET_ENABLED: 'false', ADMIN_SESSION_DURATION_HOURS: '72' },
      clock,
    );
    clock.move(48 * hour);
    expect((await set(desk, { credits: { main: 2 } })).body.limits.conversation_limit).toBe(10);
    expectSound(desk.house.rows);
  });
});

test('A list shows the balances of the day before anybody has refilled them', async () => {
  const clock = movableClock(startMs);
  await using desk = await openDesk({ ADMIN_SESSION_DURATION_HOURS: '72' }, clock);
  await set(desk, { credits: { main: 0, reset: 8 } });
  clock.move(24 * hour);
  const list = await desk.ask<{ data: Balances[] }>(desk.root, 'GET', '/v1/admin-panel/users');
  expect(list.body.data[0]?.credits).toEqual({ main: 8, reset: 8 });
  expect(desk.row().credits_main).toBe(0);
});
