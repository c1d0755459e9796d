import { expect, it } from 'vitest';
import { APIError, Stream, UserAbortError } from '../../packages/sdk/src/index.ts';
import { chunks, clientFor, completion, errorBody, question, receipt, wholeStream } from './samples.ts';
import { done, event, json, scriptedServer, stream } from './scripted-server.ts';

const streamed = { ...question, stream: true } as const;

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const item of items) seen.push(item);
  return seen;
}

it('streams every chunk in order, the receipt in the last', async () => {
  await using server = await scriptedServer(stream(wholeStream));

  const answer = await clientFor(server).completions.create(streamed);

  expect(answer).toBeInstanceOf(Stream);
  const seen = await all(answer);
  expect(seen).toEqual(chunks);
  expect(seen.at(-1)?.enhancement).toEqual(receipt);
  expect(server.requests[0]).toMatchObject({ body: streamed, headers: { accept: 'text/event-stream' } });
});

it('reads a stream however its bytes are cut, in the middle of a character too', async () => {
  const bytes = Buffer.from(`\uFEFF: hello\r\n\r\n${wholeStream.join('').replaceAll('\n', '\r\n')}`);
  const body = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
  const fetch = async () => new Response(body(), { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });

  const answer = await clientFor({ baseURL: 'http://nowhere' }, { fetch }).completions.create(streamed);

  expect(await all(answer)).toEqual(chunks);
});

it('passes over comments and events that it does not know', async () => {
  const news = 'event: weather\ndata: {"sun": true}\n\n';
  await using server = await scriptedServer(stream([': ping\n\n', news, 'event: message\n', ...wholeStream]));

  expect(await all(await clientFor(server).completions.create(streamed))).toEqual(chunks);
});

it('is read once', async () => {
  await using server = await scriptedServer(stream(wholeStream));
  const answer = await clientFor(server).completions.create(streamed);
  await all(answer);

  await expect(all(answer)).rejects.toThrow('tee()');
});

it('tees into two streams that each see everything, failures included', async () => {
  const failed = `event: error\ndata: ${JSON.stringify(errorBody('UPSTREAM_TIMEOUT'))}\n\n`;
  await using server = await scriptedServer(stream(wholeStream), stream([failed]));
  const client = clientFor(server);

  const [left, right] = (await client.completions.create(streamed)).tee();
  expect(await all(left)).toEqual(chunks);
  expect(await all(right)).toEqual(chunks);

  const [first, second] = (await client.completions.create(streamed)).tee();
  await expect(all(first)).rejects.toBeInstanceOf(APIError);
  await expect(all(second)).rejects.toBeInstanceOf(APIError);
});

it('keeps the connection of a teed stream until both sides have left', async () => {
  await using server = await scriptedServer(stream(wholeStream.slice(0, 3), 'stall'));
  const [left, right] = (await clientFor(server).completions.create(streamed)).tee();

  for await (const _ of left) break;
  const other = right[Symbol.asyncIterator]();
  expect(await other.next()).toEqual({ done: false, value: chunks[0] });
  expect(await other.next()).toEqual({ done: false, value: chunks[1] });
  right.abort();

  await expect(other.next()).rejects.toBeInstanceOf(UserAbortError);
  await server.requests[0]?.abandoned;
});

it('turns into lines of JSON for a response of the caller', async () => {
  await using server = await scriptedServer(stream(wholeStream));
  const answer = await clientFor(server).completions.create(streamed);

  const text = await new Response(answer.toReadableStream()).text();

  expect(text.endsWith('\n')).toBe(true);
  expect(
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(chunks);
});

it('closes the connection when its readable stream is cancelled, and passes failures on', async () => {
  await using server = await scriptedServer(stream(wholeStream.slice(0, 2), 'stall'), stream(wholeStream.slice(0, 2)));
  const client = clientFor(server);

  const reader = (await client.completions.create(streamed)).toReadableStream().getReader();
  await reader.read();
  await reader.cancel();
  await server.requests[0]?.abandoned;

  const cut = (await client.completions.create(streamed)).toReadableStream();
  await expect(new Response(cut).text()).rejects.toThrow();
});

it('gives the response and the request id with the data, or the response alone', async () => {
  await using server = await scriptedServer(
    json(200, completion, { 'x-request-id': 'req-1', 'x-credits-main': '5' }),
    stream(wholeStream),
    json(200, completion),
    stream(wholeStream),
  );
  const { completions } = clientFor(server);

  const whole = await completions.create(question).withResponse();
  expect(whole).toMatchObject({ data: completion, requestId: 'req-1', response: { status: 200 } });
  expect(whole.response.headers.get('x-credits-main')).toBe('5');

  const { data, requestId } = await completions.create(streamed).withResponse();
  expect(requestId).toBe('req-stream');
  expect(await all(data)).toEqual(chunks);

  expect(await (await completions.create(question).asResponse()).json()).toEqual(completion);
  expect(await (await completions.create(streamed).asResponse()).text()).toContain(done);
});

it('returns a promise like any other', async () => {
  await using server = await scriptedServer(
    json(200, completion),
    json(404, errorBody('NOT_FOUND')),
    json(200, completion),
  );
  const { completions } = clientFor(server);
  let finished = false;

  const first = completions.create(question);
  expect(first).toBeInstanceOf(Promise);
  expect(await first.then(({ id }) => id)).toBe(completion.id);
  expect(await first).toBe(await first);
  expect(await completions.create(question).catch(({ code }) => code)).toBe('NOT_FOUND');
  await completions.create(question).finally(() => {
    finished = true;
  });
  expect(finished).toBe(true);
});

it('does not wait for the answer when only the request is sent', async () => {
  await using server = await scriptedServer(stream([event(chunks[0])], 'stall'));

  const { response } = await clientFor(server).completions.create(streamed).withResponse();

  expect(response.ok).toBe(true);
});
