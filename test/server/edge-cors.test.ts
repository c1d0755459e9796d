import { afterEach, describe, expect, test } from 'vitest';
import { type House, openHouse, type Resident } from '../house.ts';

let house: House;
let ada: Resident;
afterEach(() => house.close());

async function openFor(origins: string): Promise<void> {
  house = await openHouse({ CORS_ORIGINS: origins });
  ada = await house.register();
}

const ask = (origin: string | null, more: RequestInit = {}) =>
  house.fetch('/v1/models', {
    ...more,
    headers: { ...ada.headers, ...(origin === null ? {} : { origin }), ...(more.headers as Record<string, string>) },
  });

const corsHeaders = (reply: Response) => [...reply.headers.keys()].filter((name) => name.startsWith('access-control-'));

describe('CORS', () => {
  test('is off by default: no page may read a reply, and there is no preflight', async () => {
    await openFor('');
    const [asked, preflight] = await Promise.all([
      ask('https://app.example'),
      ask('https://app.example', { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } }),
    ]);
    expect([asked.status, preflight.status]).toEqual([200, 405]);
    expect([corsHeaders(asked), corsHeaders(preflight)]).toEqual([[], []]);
  });

  test('lets the pages of exactly the listed origins read replies, errors as well', async () => {
    await openFor('https://app.example,http://localhost:5173');
    for (const origin of ['https://app.example', 'http://localhost:5173']) {
      const replies = [
        await ask(origin),
        await ask(origin, { headers: { authorization: 'Bearer x' } }),
        await ask(origin, { method: 'DELETE' }),
        await house.post('/v1/prompt/preview', '{', { ...ada.headers, origin }),
      ];
      expect(replies.map(({ status }) => status)).toEqual([200, 401, 405, 400]);
      for (const reply of replies) {
        expect(reply.headers.get('access-control-allow-origin')).toBe(origin);
        expect(reply.headers.get('vary')).toBe('origin');
        expect(reply.headers.get('access-control-expose-headers')).toContain('x-request-id');
        expect(reply.headers.has('access-control-allow-credentials')).toBe(false);
      }
    }
  });

  test.each([
    'https://app.example.evil.example',
    'https://evilapp.example',
    'http://app.example',
    'https://app.example:8443',
    'https://app.example/',
    'https://APP.example',
    'https://sub.app.example',
    'null',
    'https://app.example, https://evil.example',
    '*',
    '',
  ])('answers the origin «%s» without leave', async (origin) => {
    await openFor('https://app.example');
    const reply = await ask(origin);
    const preflight = await ask(origin, { method: 'OPTIONS' });
    expect([reply.status, corsHeaders(reply), preflight.status, corsHeaders(preflight)]).toEqual([200, [], 405, []]);
  });

  test('answers a preflight without a credential, with what a page may send', async () => {
    await openFor('https://app.example');
    const headers = {
      origin: 'https://app.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-stainless-os',
    };
    const reply = await house.fetch('/v1/chat/completions', { method: 'OPTIONS', headers });
    expect([reply.status, await reply.text()]).toEqual([204, '']);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'access-control-allow-origin': 'https://app.example',
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers': 'authorization,content-type,x-stainless-os',
      'access-control-max-age': '600',
    });
  });

  test('with * is for every page, still without cookies', async () => {
    await openFor('*');
    const replies = [await ask('https://any.example'), await ask('null')];
    expect(replies.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual([
      'https://any.example',
      'null',
    ]);
    for (const reply of replies) expect(reply.headers.has('access-control-allow-credentials')).toBe(false);
  });

  test('gives a client that is no page the same reply as ever', async () => {
    await openFor('https://app.example');
    expect(corsHeaders(await ask(null))).toEqual([]);
  });
});
