import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { type House, openHouse, password, type Resident, type SignedIn } from '../house.ts';
import {
  codeTo,
  eventsOf,
  forgot,
  lettersTo,
  minute,
  otherThan,
  outcome,
  reset,
  second,
  startMs,
  told,
} from './account-scene.ts';

const newEmail = 'countess@example.org';

const clock = movableClock(startMs);
let house: House;
let ada: Resident;
let session: SignedIn;

async function open(isVerificationOn: boolean): Promise<void> {
  house = await openHouse({ EMAIL_VERIFICATION_ENABLED: String(isVerificationOn) }, clock);
  ada = await house.register('ada');
  session = await house.signIn('ada');
}

const change = (body: object = {}, headers = session.headers) =>
  house.send('PUT', '/v1/users/email', { email: newEmail, password, ...body }, headers);
const verify = (otp_code: string, headers = session.headers) => house.post('/v1/email/verify', { otp_code }, headers);
const status = async () => (await told(house.fetch('/v1/email/status', { headers: session.headers }))).body;
const signInBy = (email: string) => house.post('/v1/users/login', { email, password });

describe('A change of address where addresses are not verified', () => {
  beforeEach(() => open(false));
  afterEach(() => house.close());

  test('takes place at once, tells the old address, and is written to the security log', async () => {
    expect(await told(change())).toEqual({
      status: 200,
      body: { success: true, message: expect.any(String), email: newEmail, pending_email: null },
    });
    expect((await signInBy(newEmail)).status).toBe(200);
    expect(await outcome(signInBy(ada.email))).toEqual([401, 'INVALID_CREDENTIALS']);
    const [letter] = await lettersTo(house, ada.email, 1);
    expect(letter).toContain(newEmail);
    await lettersTo(house, newEmail, 0);
    expect(eventsOf(house, ada.userId)).toContain('email_changed');
    const stored = JSON.stringify(house.rows('SELECT hex(email_sealed), email_index FROM users'));
    expect(stored).not.toContain('countess');
    expect(JSON.stringify(house.logLines())).not.toContain('countess');
  });

  test.each<[string, object, [number, string], string]>([
    ['a wrong password', { password: 'Wrong-horse-1' }, [422, 'INVALID_REQUEST'], 'password'],
    ['no password', { password: undefined }, [422, 'INVALID_REQUEST'], 'password'],
    ['two addresses', { email: 'a@b.org,c@d.org' }, [422, 'INVALID_REQUEST'], 'email'],
    ['a line break', { email: 'a@b.org\r\nBcc: c@d.org' }, [422, 'INVALID_REQUEST'], 'email'],
    ['its own address', { email: 'ada@example.org' }, [409, 'CONFLICT'], ''],
    ['its own address in another case', { email: 'Ada@Example.org' }, [409, 'CONFLICT'], ''],
    ["another's address", { email: 'eve@example.org' }, [409, 'CONFLICT'], 'email'],
    ["another's address in another case", { email: 'EVE@example.ORG' }, [409, 'CONFLICT'], 'email'],
  ])('is refused with %s, and changes nothing', async (_what, body, expected, path) => {
    await house.register('eve');
    const before = house.rows('SELECT * FROM users ORDER BY id');
    const refusal = await told(change(body));
    expect([refusal.status, refusal.body.error_code]).toEqual(expected);
    expect(refusal.body.errors).toEqual(path === '' ? [] : [expect.objectContaining({ path })]);
    expect(house.rows('SELECT * FROM users ORDER BY id')).toEqual(before);
    expect(eventsOf(house, ada.userId)).not.toContain('email_changed');
    expect(house.letters()).toEqual([]);
  });

  test('to one address by two accounts at once gives it to one of them', async () => {
    await house.register('eve');
    const eve = await house.signIn('eve');
    const replies = await Promise.all([change(), change({ email: 'COUNTESS@example.org' }, eve.headers)]);
    expect(replies.map((reply) => reply.status).toSorted()).toEqual([200, 409]);
    expect(house.rows('SELECT count(DISTINCT email_index) n FROM users')).toEqual([{ n: 2 }]);
  });

  test('makes a code void that the old address was mailed', async () => {
    await forgot(house, ada.email);
    const code = await codeTo(house, ada.email);
    await change();
    expect(await outcome(reset(house, ada.email, code))).toEqual([400, 'INVALID_CODE']);
    expect(await outcome(reset(house, newEmail, code))).toEqual([400, 'INVALID_CODE']);
    await change({ email: ada.email });
    expect(await outcome(reset(house, ada.email, code)), 'also back at the old one').toEqual([400, 'INVALID_CODE']);
  });

  test('is for a session alone', async () => {
    expect(await outcome(change({}, ada.headers))).toEqual([403, 'FORBIDDEN']);
  });
});

describe('A change of address where addresses are verified', () => {
  beforeEach(async () => {
    await open(true);
    await codeTo(house, ada.email);
    clock.move(minute);
  });
  afterEach(() => house.close());

  /** Both codes of the first change after registration. */
  async function codes(email = newEmail): Promise<{ old: string; fresh: string }> {
    return { old: await codeTo(house, ada.email, 2), fresh: await codeTo(house, email) };
  }

  test.each(['old', 'fresh'] as const)('waits for both owners, the %s one first', async (first) => {
    expect((await told(change())).body).toMatchObject({ email: ada.email, pending_email: newEmail });
    const waiting = { email: ada.email, pending_email: newEmail, is_verified: false };
    expect(await status()).toMatchObject(waiting);
    expect(((await status()).awaited as string[]).toSorted()).toEqual([ada.email, newEmail].toSorted());

    const { old, fresh } = await codes();
    expect((await told(verify(first === 'old' ? old : fresh))).body).toMatchObject(waiting);
    expect((await status()).awaited).toContain(first === 'old' ? newEmail : ada.email);
    expect((await signInBy(ada.email)).status).toBe(200);
    expect(await outcome(signInBy(newEmail))).toEqual([401, 'INVALID_CREDENTIALS']);
    expect(eventsOf(house, ada.userId)).not.toContain('email_changed');

    expect((await told(verify(first === 'old' ? fresh : old))).body).toEqual({
      email: newEmail,
      is_verified: true,
      is_verification_on: true,
      pending_email: null,
      awaited: [],
    });
    expect((await signInBy(newEmail)).status).toBe(200);
    expect(await outcome(signInBy(ada.email))).toEqual([401, 'INVALID_CREDENTIALS']);
    expect((await lettersTo(house, ada.email, 3))[2]).toContain('Your e-mail address was changed');
    expect(eventsOf(house, ada.userId)).toContain('email_change_requested');
    expect(eventsOf(house, ada.userId).at(-2)).toBe('email_changed');
  });

  test('is not made by one owner twice', async () => {
    await change();
    const { old, fresh } = await codes();
    expect((await verify(fresh)).status).toBe(200);
    expect(await outcome(verify(fresh))).toEqual([400, 'INVALID_CODE']);
    expect((await status()).email).toBe(ada.email);
    expect((await verify(old)).status).toBe(200);
    expect(await outcome(verify(old))).toEqual([400, 'INVALID_CODE']);
  });

  test('does not tell the new address whose account it is, nor a stranger whether the address is taken', async () => {
    const eve = await house.register('eve');
    await codeTo(house, eve.email);
    clock.move(minute);
    const { status: code, body } = await told(change({ email: eve.email }));
    expect([code, body.pending_email]).toEqual([200, eve.email]);
    const letters = await lettersTo(house, eve.email, 2);
    expect(letters[1]).not.toMatch(/ada/i);
  });

  test('to an address that another account took meanwhile ends in a conflict, and is forgotten', async () => {
    await change();
    const { old, fresh } = await codes();
    await verify(old);
    await house.register('eve');
    house.write(
      "UPDATE users SET email_index = (SELECT pending_email_index FROM users WHERE username = 'ada') WHERE username = 'eve'",
    );
    const refusal = await told(verify(fresh));
    expect([refusal.status, refusal.body.error_code]).toEqual([409, 'CONFLICT']);
    expect(refusal.body.errors).toEqual([expect.objectContaining({ path: 'email' })]);
    expect(await status()).toMatchObject({ email: ada.email, pending_email: null, awaited: [ada.email] });
    expect(await outcome(verify(fresh))).toEqual([400, 'INVALID_CODE']);
    expect(eventsOf(house, ada.userId)).not.toContain('email_changed');
  });

  test('that is asked for anew replaces the one before, with what was confirmed of it', async () => {
    await change();
    const before = await codes();
    await verify(before.old);
    clock.move(minute);
    expect((await change({ email: 'lady@example.org' })).status).toBe(200);
    const lady = await codeTo(house, 'lady@example.org');
    const old = await codeTo(house, ada.email, 3);
    if (before.fresh !== lady && before.fresh !== old) {
      expect(await outcome(verify(before.fresh))).toEqual([400, 'INVALID_CODE']);
    }
    expect((await told(verify(lady))).body, 'the old owner confirms anew').toMatchObject({
      email: ada.email,
      pending_email: 'lady@example.org',
    });
    expect((await told(verify(old))).body.email).toBe('lady@example.org');
  });

  test('by a thief who has the session alone, or the new address alone, comes to nothing', async () => {
    expect(await outcome(change({ password: 'Wrong-horse-1' }))).toEqual([422, 'INVALID_REQUEST']);
    await lettersTo(house, newEmail, 0);
    await change();
    const { old, fresh } = await codes();
    await verify(fresh);
    for (let time = 0; time < 4; time++) await verify(otherThan(old, fresh));
    expect(await outcome(verify(old)), 'after five tries').toEqual([400, 'INVALID_CODE']);
    expect((await status()).email).toBe(ada.email);
  });

  test('mails one code a minute to each of the two, and none where either got one', async () => {
    expect((await change()).status).toBe(200);
    await codes();
    expect(await outcome(change({ email: 'lady@example.org' })), 'the old one got one').toEqual([429, 'RATE_LIMITED']);
    expect((await status()).pending_email).toBe(newEmail);
    await house.register('eve');
    await codeTo(house, 'eve@example.org');
    clock.move(minute - second);
    const eve = await house.signIn('eve');
    expect(await outcome(change({}, eve.headers)), 'the new one got one').toEqual([429, 'RATE_LIMITED']);
    clock.move(second);
    expect((await change({}, eve.headers)).status).toBe(200);
    await lettersTo(house, newEmail, 2);
  });

  test('to its own address, in whatever case, is refused without a letter', async () => {
    for (const email of [ada.email, 'ADA@example.org']) {
      expect(await outcome(change({ email }))).toEqual([409, 'CONFLICT']);
    }
    await lettersTo(house, ada.email, 1);
  });

  test('twenty times confirmed at once takes place once', async () => {
    await change();
    const { old, fresh } = await codes();
    await verify(old);
    const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await verify(fresh)).status));
    expect(statuses.toSorted()).toEqual([200, ...Array(19).fill(400)]);
    expect(eventsOf(house, ada.userId).filter((event) => event === 'email_changed')).toHaveLength(1);
  });
});
