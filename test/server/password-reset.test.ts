import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { type House, openHouse, password, type Resident } from '../house.ts';
import {
  codeTo,
  comparable,
  day,
  eventsOf,
  forgot,
  hour,
  lettersTo,
  login,
  minute,
  newPassword,
  otherThan,
  outcome,
  reset,
  second,
  standing,
  startMs,
  told,
} from './account-scene.ts';
import { eventually } from './upstream-scene.ts';

const clock = movableClock(startMs);
let house: House;
let ada: Resident;

async function open(): Promise<void> {
  house = await openHouse({}, clock);
  ada = await house.register('ada');
}

/** A code that was asked for, more than a minute after any before it. */
async function freshCode(count = 1): Promise<string> {
  clock.move(minute);
  expect((await forgot(house, ada.email)).status).toBe(200);
  return codeTo(house, ada.email, count);
}

const attempts = () =>
  house.rows<{ attempts: number }>('SELECT attempts FROM otp_codes ORDER BY created_at').map((row) => row.attempts);

describe('A mailed code', () => {
  beforeEach(open);
  afterEach(() => house.close());

  test('sets a new password, once: the new one signs in, and neither the old one nor the code do anything more', async () => {
    const code = await freshCode();
    expect(await outcome(reset(house, ada.email, code))).toEqual([200, undefined]);
    expect(await outcome(login(house, 'ada', newPassword))).toEqual([200, undefined]);
    expect(await outcome(login(house, 'ada', password))).toEqual([401, 'INVALID_CREDENTIALS']);
    expect(await outcome(reset(house, ada.email, code, 'Third-horse-3'))).toEqual([400, 'INVALID_CODE']);
    expect(await outcome(login(house, 'ada', newPassword))).toEqual([200, undefined]);
  });

  test('ends every session with its refresh token, tells the owner, and is written to the security log', async () => {
    const sessions = [await house.signIn('ada'), await house.signIn('ada')];
    await reset(house, ada.email, await freshCode());
    for (const session of sessions) {
      expect(await standing(house, session)).toBe(401);
      const refreshing = house.post('/v1/users/refresh', { refresh_token: session.refreshToken });
      expect(await outcome(refreshing)).toEqual([401, 'UNAUTHENTICATED']);
    }
    const letters = await lettersTo(house, ada.email, 2);
    expect(letters[1]).toContain('Your password was reset');
    expect(letters[1]).not.toMatch(/\b\d{6}\b/);
    expect(eventsOf(house, ada.userId).at(-1)).toBe('password_reset');
    expect(await standing(house, ada), 'the key goes on').toBe(200);
  });

  test('is good for ten minutes and no longer', async () => {
    const early = await freshCode(1);
    clock.move(10 * minute - second);
    expect((await reset(house, ada.email, early)).status).toBe(200);
    await lettersTo(house, ada.email, 2);
    clock.move(day);
    const late = await freshCode(3);
    clock.move(10 * minute);
    expect(await outcome(reset(house, ada.email, late))).toEqual([400, 'INVALID_CODE']);
  });

  test('is good for five tries: the right one is taken as the fifth, and refused as the sixth', async () => {
    const wrong = async (code: string, times: number) => {
      for (let time = 0; time < times; time++) {
        expect(await outcome(reset(house, ada.email, otherThan(code)))).toEqual([400, 'INVALID_CODE']);
      }
    };
    const first = await freshCode(1);
    await wrong(first, 4);
    expect((await reset(house, ada.email, first)).status).toBe(200);
    const second = await freshCode(3);
    await wrong(second, 5);
    expect(await outcome(reset(house, ada.email, second, 'Third-horse-3'))).toEqual([400, 'INVALID_CODE']);
    expect(await outcome(login(house, 'ada', newPassword))).toEqual([200, undefined]);
  });

  test('is compared five times of a thousand that come at once, so that the right one behind them is refused', async () => {
    const code = await freshCode();
    const guesses = Array.from({ length: 1_000 }, (_, index) => (index < 5 ? otherThan(code) : code));
    const statuses = await Promise.all(guesses.map(async (guess) => (await reset(house, ada.email, guess)).status));
    expect(statuses).toEqual(Array(1_000).fill(400));
    expect(attempts()).toEqual([5]);
    expect((await login(house, 'ada')).status).toBe(200);
  });

  test('that comes twenty times at once sets one password', async () => {
    const code = await freshCode();
    const wishes = Array.from({ length: 20 }, (_, index) => `Horse-number-${index}`);
    const statuses = await Promise.all(wishes.map(async (wish) => (await reset(house, ada.email, code, wish)).status));
    expect(statuses.toSorted()).toEqual([200, ...Array(19).fill(400)]);
    const winner = wishes[statuses.indexOf(200)] ?? '';
    expect((await login(house, 'ada', winner)).status).toBe(200);
    expect(house.rows("SELECT count(*) n FROM security_logs WHERE event = 'password_reset'")).toEqual([{ n: 1 }]);
    await lettersTo(house, ada.email, 2);
  });

  test('is void as soon as there is a newer one', async () => {
    const older = await freshCode(1);
    const newer = await freshCode(2);
    if (older !== newer) expect(await outcome(reset(house, ada.email, older))).toEqual([400, 'INVALID_CODE']);
    expect((await reset(house, ada.email, newer)).status).toBe(200);
  });

  test('is bound to its address and its user', async () => {
    const eve = await house.register('eve');
    const code = await freshCode();
    await forgot(house, eve.email);
    const hers = await codeTo(house, eve.email);
    if (code !== hers) expect(await outcome(reset(house, eve.email, code))).toEqual([400, 'INVALID_CODE']);
    expect(await outcome(reset(house, 'nobody@example.org', code))).toEqual([400, 'INVALID_CODE']);
    // The address goes to another account while the code is good.
    house.write("UPDATE users SET email_index = 'away' WHERE id = ?", ada.userId);
    expect(await outcome(reset(house, ada.email, code))).toEqual([400, 'INVALID_CODE']);
    const { headers } = await house.signIn('eve');
    const taken = await house.send('PUT', '/v1/users/email', { email: ada.email, password }, headers);
    expect(taken.status).toBe(200);
    expect(await outcome(reset(house, ada.email, code))).toEqual([400, 'INVALID_CODE']);
    expect((await login(house, 'eve')).status).toBe(200);
  });

  test('reaches its address in any case, as it is stored', async () => {
    expect((await forgot(house, 'ADA@Example.ORG')).status).toBe(200);
    expect((await reset(house, 'aDa@EXAMPLE.org', await codeTo(house, ada.email))).status).toBe(200);
  });

  test('is not used up by a new password that is refused, and that may not hold the user name', async () => {
    const { email } = await house.register('lovelace');
    house.write("UPDATE users SET name = 'Augusta King' WHERE username = 'lovelace'");
    clock.move(minute);
    await forgot(house, email);
    const code = await codeTo(house, email);
    const unsaid = await told(reset(house, email, otherThan(code), 'Augusta-1843'));
    expect([unsaid.status, unsaid.body.error_code], 'a stranger learns no name').toEqual([400, 'INVALID_CODE']);
    for (const weak of ['password', 'Lovelace-1843', 'Augusta-1843']) {
      const { status, body } = await told(reset(house, email, code, weak));
      expect([status, body.errors]).toEqual([422, [expect.objectContaining({ path: 'new_password' })]]);
    }
    expect((await reset(house, email, code)).status).toBe(200);
  });

  test('does nothing for an account that was switched off, before or after it was asked for', async () => {
    const code = await freshCode();
    house.write('UPDATE users SET is_active = 0');
    expect(await outcome(reset(house, ada.email, code))).toEqual([400, 'INVALID_CODE']);
    clock.move(minute);
    expect((await forgot(house, ada.email)).status).toBe(200);
    const letters = house.letters();
    // A server that stops does first what it put off.
    await house.close();
    await open();
    expect(letters).toHaveLength(1);
  });

  test('is nowhere but in its letter: in no reply, no line of the log and no row', async () => {
    const asked = await forgot(house, ada.email);
    const code = await codeTo(house, ada.email);
    const replies = [asked, await reset(house, ada.email, otherThan(code)), await reset(house, ada.email, code)];
    const texts = await Promise.all(
      replies.map(async (reply) => JSON.stringify([...reply.headers]) + (await reply.text())),
    );
    const [row] = house.rows<Record<string, unknown>>('SELECT * FROM otp_codes');
    texts.push(JSON.stringify(house.logLines()), JSON.stringify({ ...row, created_at: 0, expires_at: 0 }));
    texts.push(JSON.stringify(house.rows('SELECT event, details, address FROM security_logs')));
    for (const text of texts) expect(text).not.toMatch(new RegExp(`(?<!\\d)${code}(?!\\d)`));
    expect(row?.code_hash).toMatch(/^[\w-]{43}$/);
    expect(house.logLines().filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('Asking for a code', () => {
  beforeEach(open);
  afterEach(() => house.close());

  test('is answered the same, byte for byte, for an address that nobody has, and at its limit', async () => {
    const both = async () => {
      const [known, unknown] = [await forgot(house, ada.email), await forgot(house, 'nobody@example.org')];
      const answers = [await comparable(known), await comparable(unknown)];
      expect(answers[0]).toEqual(answers[1]);
      // The clock is not moved while a letter is on its way.
      if (known.status === 200) await lettersTo(house, ada.email, ++granted);
      return known.status;
    };
    let granted = 0;
    clock.move(minute);
    expect(await both()).toBe(200);
    clock.move(10 * second);
    expect(await both()).toBe(429);
    for (let more = 0; more < 4; more++) {
      clock.move(minute);
      expect(await both()).toBe(200);
    }
    clock.move(hour);
    expect(await both()).toBe(429);
    await lettersTo(house, 'nobody@example.org', 0);
  });

  test.each(['ada@example.org', 'nobody@example.org'])(
    'for %s is granted once a minute and five times a day',
    async (email) => {
      const granted: number[] = [];
      const ask = async () => {
        const reply = await forgot(house, email);
        if (reply.status === 200) granted.push(clock.now());
        return Number(reply.headers.get('retry-after') ?? 0);
      };
      const from = clock.now();
      while (clock.now() < from + 3 * day) {
        const waitS = await ask();
        if (waitS > 0) {
          // Retry-After is true: not a second earlier, and then indeed.
          clock.move((waitS - 1) * second);
          expect(await ask()).toBe(1);
          clock.move(second);
          expect(await ask()).toBe(0);
        } else clock.move(1_500);
      }
      for (const [index, at] of granted.entries()) {
        if (index > 0) expect(at - (granted[index - 1] ?? 0)).toBeGreaterThanOrEqual(minute);
        if (index > 4) expect(at - (granted[index - 5] ?? 0)).toBeGreaterThanOrEqual(day);
      }
      expect(granted.filter((at) => at < from + 3 * day)).toHaveLength(15);
    },
  );

  test('twenty times at once mails one code', async () => {
    const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await forgot(house, ada.email)).status));
    expect(statuses.toSorted()).toEqual([200, ...Array(19).fill(429)]);
    await lettersTo(house, ada.email, 1);
  });

  test('counts the address in whatever case', async () => {
    await forgot(house, ada.email);
    expect(await outcome(forgot(house, 'ADA@example.org'))).toEqual([429, 'RATE_LIMITED']);
  });

  test('is answered without waiting for what it does, and the same where that fails', async () => {
    house.write("CREATE TRIGGER no_codes BEFORE INSERT ON otp_codes BEGIN SELECT RAISE(ABORT, 'no'); END");
    const [known, unknown] = [await forgot(house, ada.email), await forgot(house, 'nobody@example.org')];
    expect(await comparable(known)).toEqual(await comparable(unknown));
    expect(known.status).toBe(200);
    const failures = () => house.logLines().filter(({ task }) => task === 'mail a code for a new password');
    await eventually('a line in the log', () => failures().length === 1);
    expect(JSON.stringify(failures())).not.toContain('example.org');
    house.write('DROP TRIGGER no_codes');
  });

  test('is done also when the server stops at once', async () => {
    await forgot(house, ada.email);
    const letters = house.letters();
    await house.close();
    await open();
    expect(letters.filter((letter) => letter.includes('Your code for a new password'))).toHaveLength(1);
  });
});
