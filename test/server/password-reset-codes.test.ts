import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse, type Resident } from '../house.ts';
import { codeTo, comparable, forgot, login, otherThan, reset } from './account-scene.ts';

describe('A code that is none', () => {
  const codes: [string, unknown][] = [
    ...[null, '', 0, 123_456, [], ['123456'], {}, true, false].map((code): [string, unknown] => [
      JSON.stringify(code),
      code,
    ]),
    ['left out', undefined],
    ['blank', '      '],
    ['of five digits', '12345'],
    ['of seven digits', '1234567'],
    ['with a line feed', '123456\n'],
    ['with a space before it', ' 12345'],
    ['of full-width digits', '１２３４５６'],
    ['of Arabic digits', '١٢٣٤٥٦'],
    ['of letters', 'abcdef'],
    ['with a sign', '+12345'],
    ['with a NUL', '12345\0'],
    ['SQL', "' OR 1=1"],
    ['a megabyte', '1'.repeat(500_000)],
  ];
  // What is sent leaves nothing behind: one house serves them all.
  let house: House;
  let ada: Resident;
  let expected: unknown;

  beforeAll(async () => {
    house = await openHouse();
    ada = await house.register('ada');
    await house.register('eve');
    await forgot(house, ada.email);
    await codeTo(house, ada.email);
    expected = await comparable(await reset(house, 'nobody@example.org', '123456'));
  });
  afterAll(() => house.close());

  test('is a 400 that says nothing of why', async () => {
    expect(expected).toMatchObject({ status: 400, text: expect.stringContaining('INVALID_CODE') });
    expect(expected).toMatchObject({ text: expect.stringContaining('"errors":[]') });
  });

  test.each(codes)('%s: is answered like a wrong one, whether or not the account asked', async (_what, code) => {
    for (const email of [ada.email, 'eve@example.org', 'nobody@example.org']) {
      expect(await comparable(await reset(house, email, code))).toEqual(expected);
    }
    expect((await login(house, 'ada')).status).toBe(200);
  });

  test('and one that nobody asked for are answered like a wrong one', async () => {
    expect(await comparable(await reset(house, 'eve@example.org', '123456'))).toEqual(expected);
    expect(await comparable(await reset(house, ada.email, otherThan(await codeTo(house, ada.email))))).toEqual(
      expected,
    );
  });
});
