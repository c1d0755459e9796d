import { expect, it } from 'vitest';
import type { Middleware } from '../../packages/sdk/src/index.ts';
import { clientFor, completion, errorBody, preview, question } from './samples.ts';

const house = { baseURL: 'http://house.test/gateway/' };

/** Writes down when it sees a request and an answer. */
function noting(name: string, order: string[], answer?: Response): Middleware {
  return {
    onRequest() {
      order.push(`request ${name}`);
      return answer;
    },
    onResponse({ response }) {
      order.push(`response ${name} ${response.status}`);
      return undefined;
    },
  };
}

it('runs middleware in its order for the request and in reverse for the answer, an error too', async () => {
  const order: string[] = [];
  const fetch = async () => Response.json(errorBody('NOT_FOUND'), { status: 404 });
  const client = clientFor(house, { fetch, middleware: [noting('outer', order), noting('inner', order)] });

  await expect(client.completions.preview(question)).rejects.toMatchObject({ status: 404 });

  expect(order).toEqual(['request outer', 'request inner', 'response inner 404', 'response outer 404']);
});

it('takes the answer of a middleware, asks no further one and sends nothing', async () => {
  const order: string[] = [];
  const fetch = async () => {
    throw new Error('It was sent.');
  };
  const answer = Response.json(preview);
  const client = clientFor(house, { fetch, middleware: [noting('outer', order, answer), noting('inner', order)] });

  expect(await client.completions.preview(question)).toEqual(preview);

  expect(order).toEqual(['request outer', 'response inner 200', 'response outer 200']);
});

it('sends what a middleware made of the request, and reads what it made of the answer', async () => {
  const sent: string[] = [];
  const fetch = async ({ url }: Request) => {
    sent.push(url);
    return new Response('no json');
  };
  const middleware: Middleware[] = [
    { onRequest: ({ request }) => new Request(request.url.replace('house', 'other'), request) },
    { onResponse: async () => Response.json(completion) },
  ];

  expect(await clientFor(house, { fetch, middleware }).completions.create(question)).toEqual(completion);

  expect(sent).toEqual(['http://other.test/gateway/v1/prompt/completions']);
});

it('throws what a middleware throws', async () => {
  const refused = new Error('Not from here.');
  const middleware = [{ onRequest: () => Promise.reject(refused) }];

  await expect(clientFor(house, { middleware }).completions.preview(question)).rejects.toBe(refused);
});

it('writes whatever a query and a path hold so that the server reads the same, and leaves out what is not said', async () => {
  const sent: URL[] = [];
  const fetch = async ({ url }: Request) => {
    sent.push(new URL(url));
    return Response.json({ data: [], skip: 0, limit: 50, total: 0 });
  };
  const { prompts } = clientFor(house, { fetch });
  const text = 'a+b & c=d? 100% «é» #1';

  await prompts.list({ text, skip: 0, archived: false });
  await prompts.versions('a b/c?d#e%', { limit: 3 });

  const [list, versions] = sent;
  expect(Object.fromEntries(list?.searchParams ?? [])).toEqual({ text, skip: '0', archived: 'false' });
  expect(versions?.pathname).toBe('/gateway/v1/prompts/a%20b%2Fc%3Fd%23e%25/versions');
  expect(versions?.search).toBe('?limit=3');
});
