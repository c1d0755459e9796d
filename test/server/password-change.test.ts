import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse, password, type Resident, type SignedIn } from '../house.ts';
import {
  codeTo,
  eventsOf,
  forgot,
  lettersTo,
  login,
  newPassword,
  outcome,
  reset,
  standing,
  told,
} from './account-scene.ts';

describe('A change of password', () => {
  let house: House;
  let ada: Resident;
  let here: SignedIn;

  beforeEach(async () => {
    house = await openHouse();
    ada = await house.register('ada');
    here = await house.signIn('ada');
  });
  afterEach(() => house.close());

  const change = (body: object, headers = here.headers) => changePassword(house, headers, body);

  test('lets the new one in and the old one no more, at once', async () => {
    expect(await outcome(change({}))).toEqual([200, undefined]);
    expect(await outcome(login(house, 'ada', newPassword))).toEqual([200, undefined]);
    expect(await outcome(login(house, 'ada', password))).toEqual([401, 'INVALID_CREDENTIALS']);
    expect(await outcome(change({ new_password: 'Third-horse-3' }))).toEqual([422, 'INVALID_REQUEST']);
  });

  test('ends every other session with its refresh token, and leaves this one and those of others', async () => {
    const [phone, tablet] = [await house.signIn('ada'), await house.signIn('ada')];
    await house.register('eve');
    const eve = await house.signIn('eve');
    await change({});
    const standings = await Promise.all([here, phone, tablet, eve].map((session) => standing(house, session)));
    expect(standings).toEqual([200, 401, 401, 200]);
    const refresh = (session: SignedIn) => house.post('/v1/users/refresh', { refresh_token: session.refreshToken });
    expect(await outcome(refresh(phone))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await outcome(refresh(here))).toEqual([200, undefined]);
    expect(await standing(house, ada), 'the key goes on').toBe(200);
  });

  test('is told to its owner by one letter, and written to the security log', async () => {
    await change({});
    const [letter] = await lettersTo(house, ada.email, 1);
    expect(letter).toContain('Your password was changed');
    expect(eventsOf(house, ada.userId)).toEqual(['account_registered', 'login', 'password_changed']);
    const texts = [letter, JSON.stringify(house.logLines()), JSON.stringify(house.rows('SELECT * FROM security_logs'))];
    for (const text of texts) for (const secret of [password, newPassword]) expect(text).not.toContain(secret);
  });

  test('is for a session alone', async () => {
    expect(await outcome(change({}, ada.headers))).toEqual([403, 'FORBIDDEN']);
    expect(await outcome(change({}, {}))).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('by two sessions at once leaves the password of one, and its session alone', async () => {
    const there = await house.signIn('ada');
    const wishes = [
      { session: here, wish: 'First-horse-11' },
      { session: there, wish: 'Second-horse-22' },
    ];
    const statuses = await Promise.all(
      wishes.map(async ({ session, wish }) => (await change({ new_password: wish }, session.headers)).status),
    );
    expect(statuses.toSorted()).toEqual([200, 401]);
    for (const [index, { session, wish }] of wishes.entries()) {
      const isWinner = statuses[index] === 200;
      expect(await standing(house, session)).toBe(isWinner ? 200 : 401);
      expect((await login(house, 'ada', wish)).status).toBe(isWinner ? 200 : 401);
    }
  });

  test('by a thief comes to nothing when the owner resets the password meanwhile', async () => {
    await forgot(house, ada.email);
    const code = await codeTo(house, ada.email);
    const [byOwner, byThief] = await Promise.all([
      reset(house, ada.email, code, 'Owners-horse-11'),
      change({ new_password: 'Thiefs-horse-22' }),
    ]);
    expect(byOwner.status).toBe(200);
    expect([200, 401, 422]).toContain(byThief.status);
    expect(await outcome(login(house, 'ada', 'Thiefs-horse-22'))).toEqual([401, 'INVALID_CREDENTIALS']);
    expect(await outcome(login(house, 'ada', 'Owners-horse-11'))).toEqual([200, undefined]);
  });

  test('leaves no session that the old password opened while it went on', async () => {
    const changing = change({});
    const attempts: Promise<Response>[] = [];
    for (let attempt = 0; attempt < 10; attempt++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      attempts.push(login(house, 'ada', password));
    }
    expect((await changing).status).toBe(200);
    await Promise.all(attempts);
    const open = house.rows('SELECT id FROM user_sessions WHERE user_id = ? AND revoked_at IS NULL', ada.userId);
    expect(open).toHaveLength(1);
    expect(await standing(house, here)).toBe(200);
  });
});

describe('A change of password that is not right', () => {
  // It leaves nothing behind, which is asserted after each: one house serves them all.
  let house: House;
  let ada: Resident;
  let here: SignedIn;
  let there: SignedIn;

  beforeAll(async () => {
    house = await openHouse();
    ada = await house.register('ada');
    here = await house.signIn('ada');
    there = await house.signIn('ada');
  });
  afterAll(() => house.close());

  const storedHash = () => house.rows('SELECT password_hash FROM users');

  test.each<[string, object, string]>([
    ['a wrong current password', { current_password: 'Correct-horse-2' }, 'current_password'],
    ['a current password in another case', { current_password: password.toUpperCase() }, 'current_password'],
    ['no current password', { current_password: undefined }, 'current_password'],
    ['an empty current password', { current_password: '' }, 'current_password'],
    ['a current password of null', { current_password: null }, 'current_password'],
    ['a weak new one', { new_password: 'password' }, 'new_password'],
    ['one among the commonest', { new_password: 'Password1' }, 'new_password'],
    ['one with the user name', { new_password: 'Resident-of-1' }, 'new_password'],
    ['one with the name of the product', { new_password: 'PromptEnchanter1' }, 'new_password'],
    ['one of 1,025 bytes', { new_password: `A1${'é'.repeat(512)}` }, 'new_password'],
    ['a list for a new one', { new_password: [newPassword] }, 'new_password'],
  ])('with %s is refused with the path, and nothing ends', async (_what, body, path) => {
    const before = storedHash();
    const { status, body: refusal } = await told(changePassword(house, here.headers, body));
    expect([status, refusal.error_code, refusal.errors]).toEqual([
      422,
      'INVALID_REQUEST',
      [expect.objectContaining({ path })],
    ]);
    expect(storedHash()).toEqual(before);
    expect([await standing(house, here), await standing(house, there)]).toEqual([200, 200]);
    expect(eventsOf(house, ada.userId)).not.toContain('password_changed');
    expect(house.letters()).toEqual([]);
  });
});

function changePassword(house: House, headers: Record<string, string>, body: object): Promise<Response> {
  const right = { current_password: password, new_password: newPassword };
  return house.send('PUT', '/v1/users/password', { ...right, ...body }, headers);
}
