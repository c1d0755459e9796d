import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { type House, openHouse, password, type Resident, type SignedIn } from '../house.ts';
import {
  codeTo,
  day,
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

const question = { level: 'low', messages: [{ role: 'user', content: 'Is 3599 prime?' }] };

describe('Where addresses are verified', () => {
  const clock = movableClock(startMs);
  let house: House;
  let ada: Resident;
  let session: SignedIn;

  beforeEach(async () => {
    house = await openHouse(
      { EMAIL_VERIFICATION_ENABLED: 'true', VERIFIED_ONLY: 'createCompletion,regenerateApiKey,getProfile' },
      clock,
    );
    ada = await house.register('ada');
    session = await house.signIn('ada');
    // The clock is not moved while a letter is on its way.
    await codeTo(house, ada.email);
  });
  afterEach(() => house.close());

  const send = (headers = session.headers) => house.post('/v1/email/send-verification', undefined, headers);
  const verify = (otp_code: unknown, headers = session.headers) =>
    house.post('/v1/email/verify', { otp_code }, headers);
  const status = async () => (await told(house.fetch('/v1/email/status', { headers: session.headers }))).body;
  const complete = (headers: Record<string, string>) => house.post('/v1/prompt/completions', question, headers);
  const profile = (headers: Record<string, string>) => house.fetch('/v1/users/profile', { headers });

  test('registration says so and mails a code by itself, which verifies the address once', async () => {
    const { body } = await told(
      house.post('/v1/users/register', { username: 'grace', name: 'Grace', email: 'grace@example.org', password }),
    );
    expect(body.verification_required).toBe(true);
    const { headers } = await house.signIn('grace');
    const code = await codeTo(house, 'grace@example.org');
    expect(await told(verify(code, headers))).toEqual({
      status: 200,
      body: {
        email: 'grace@example.org',
        is_verified: true,
        is_verification_on: true,
        pending_email: null,
        awaited: [],
      },
    });
    expect(eventsOf(house, String(body.user_id))).toEqual(['account_registered', 'login', 'email_verified']);
    expect(await outcome(verify(code, headers))).toEqual([400, 'INVALID_CODE']);
    expect((await status()).is_verified, 'of somebody else').toBe(false);
  });

  test('the status tells what is awaited, for as long as a code is good', async () => {
    const unverified = { email: ada.email, is_verified: false, is_verification_on: true, pending_email: null };
    expect(await status()).toEqual({ ...unverified, awaited: [ada.email] });
    clock.move(10 * minute);
    expect(await status()).toEqual({ ...unverified, awaited: [] });
    await send();
    expect(await status()).toEqual({ ...unverified, awaited: [ada.email] });
  });

  test('what needs a verified address is refused by key and by session until then, and charges nothing', async () => {
    for (const { headers } of [ada, session]) {
      expect(await outcome(complete(headers))).toEqual([403, 'EMAIL_NOT_VERIFIED']);
      expect(await outcome(profile(headers))).toEqual([403, 'EMAIL_NOT_VERIFIED']);
      expect((await house.fetch('/v1/models', { headers })).status, 'what does not need it').toBe(200);
    }
    const regenerate = () => house.post('/v1/users/api-key/regenerate', undefined, session.headers);
    expect(await outcome(regenerate())).toEqual([403, 'EMAIL_NOT_VERIFIED']);
    expect(house.rows('SELECT * FROM message_logs')).toEqual([]);

    expect((await verify(await codeTo(house, ada.email))).status).toBe(200);
    expect((await complete(session.headers)).status, 'a session at once').toBe(200);
    clock.move(second);
    expect((await complete(ada.headers)).status, 'a key within a second').toBe(200);
    expect((await told(profile(ada.headers))).body.is_verified).toBe(true);
    expect((await regenerate()).status).toBe(200);
  });

  test('the code of registration counts: the next comes after a minute, and five go out a day', async () => {
    const early = await send();
    expect([early.status, early.headers.get('retry-after')]).toEqual([429, '60']);
    for (let sent = 2; sent <= 5; sent++) {
      clock.move(minute);
      expect((await send()).status).toBe(200);
      await lettersTo(house, ada.email, sent);
    }
    clock.move(minute);
    expect(await outcome(send())).toEqual([429, 'RATE_LIMITED']);
    clock.move(day);
    session = await house.signIn('ada');
    expect((await send()).status).toBe(200);
  });

  test('no address gets more mail by registering it again and again', async () => {
    const remove = async () => house.send('DELETE', '/v1/users/account', { password }, session.headers);
    await codeTo(house, ada.email);
    for (let time = 0; time < 3; time++) {
      expect((await remove()).status).toBe(200);
      await house.register('ada');
      session = await house.signIn('ada');
    }
    // One code, and a notice of each deletion.
    const letters = await lettersTo(house, ada.email, 4);
    expect(letters.filter((letter) => letter.includes('Your verification code'))).toHaveLength(1);
    expect(await status()).toMatchObject({ is_verified: false, awaited: [] });
    clock.move(minute);
    expect((await send()).status).toBe(200);
    expect((await verify(await codeTo(house, ada.email, 5))).status).toBe(200);
  });

  test('a code works with five tries, ten minutes, and void once there is a newer one', async () => {
    const first = await codeTo(house, ada.email);
    clock.move(minute);
    await send();
    const newer = await codeTo(house, ada.email, 2);
    if (first !== newer) expect(await outcome(verify(first))).toEqual([400, 'INVALID_CODE']);
    for (let time = 0; time < 4; time++) await verify(otherThan(newer));
    expect(await outcome(verify(newer)), 'after five tries').toEqual([400, 'INVALID_CODE']);
    clock.move(minute);
    await send();
    const last = await codeTo(house, ada.email, 3);
    clock.move(10 * minute);
    expect(await outcome(verify(last)), 'after ten minutes').toEqual([400, 'INVALID_CODE']);
    expect((await status()).is_verified).toBe(false);
  });

  test('a thousand guesses at once are compared five times, and twenty right ones verify once', async () => {
    const code = await codeTo(house, ada.email);
    const right = await Promise.all(Array.from({ length: 20 }, async () => (await verify(code)).status));
    expect(right.toSorted()).toEqual([200, ...Array(19).fill(400)]);
    expect(eventsOf(house, ada.userId).filter((event) => event === 'email_verified')).toHaveLength(1);

    await house.register('eve');
    const { headers } = await house.signIn('eve');
    const hers = await codeTo(house, 'eve@example.org');
    const wrong = await Promise.all(Array.from({ length: 5 }, () => verify(otherThan(hers), headers)));
    const tooLate = await Promise.all(Array.from({ length: 995 }, () => verify(hers, headers)));
    expect([...wrong, ...tooLate].map(({ status }) => status)).toEqual(Array(1_000).fill(400));
  });

  test('a code is for its user and its purpose alone', async () => {
    const code = await codeTo(house, ada.email);
    expect(await outcome(reset(house, ada.email, code)), 'it resets no password').toEqual([400, 'INVALID_CODE']);
    await house.register('eve');
    const { headers } = await house.signIn('eve');
    const hers = await codeTo(house, 'eve@example.org');
    if (code !== hers) expect(await outcome(verify(code, headers))).toEqual([400, 'INVALID_CODE']);
    clock.move(minute);
    await forgot(house, ada.email);
    const forReset = await codeTo(house, ada.email, 2);
    if (code !== forReset) expect(await outcome(verify(forReset))).toEqual([400, 'INVALID_CODE']);
    expect((await verify(code)).status).toBe(200);
  });

  test.each([null, '', 0, [], {}, true, '１２３４５６', '      ', undefined])(
    'the code %j is answered like a wrong one',
    async (odd) => {
      const wrong = await told(verify(otherThan(await codeTo(house, ada.email))));
      const { status: code, body } = await told(verify(odd));
      expect([code, { ...body, details: null }]).toEqual([400, { ...wrong.body, details: null }]);
    },
  );

  test('a verified address needs no code, and gets none', async () => {
    await verify(await codeTo(house, ada.email));
    clock.move(minute);
    expect(await outcome(send())).toEqual([409, 'CONFLICT']);
    await lettersTo(house, ada.email, 1);
  });

  test('a key may neither ask nor verify nor see the status', async () => {
    expect(await outcome(send(ada.headers))).toEqual([403, 'FORBIDDEN']);
    expect(await outcome(verify('123456', ada.headers))).toEqual([403, 'FORBIDDEN']);
    const asked = house.fetch('/v1/email/status', { headers: ada.headers });
    expect(await outcome(asked)).toEqual([403, 'FORBIDDEN']);
  });
});

describe('Where addresses are not verified', () => {
  test('a user is verified at once, gets no code, and needs none', async () => {
    const house = await openHouse({ VERIFIED_ONLY: 'createCompletion' });
    const body = { username: 'ada', name: 'Ada', email: 'ada@example.org', password };
    const made = (await told(house.post('/v1/users/register', body))).body;
    expect(made.verification_required).toBe(false);
    const { headers } = await house.signIn('ada');
    expect((await told(house.fetch('/v1/email/status', { headers }))).body).toEqual({
      email: 'ada@example.org',
      is_verified: true,
      is_verification_on: false,
      pending_email: null,
      awaited: [],
    });
    const key = { authorization: `Bearer ${made.api_key}` };
    expect((await house.post('/v1/prompt/completions', question, key)).status).toBe(200);
    expect(await outcome(house.post('/v1/email/send-verification', undefined, headers))).toEqual([409, 'CONFLICT']);
    expect(house.letters()).toEqual([]);
    await house.close();
  });
});
