import { expect, it, vi } from 'vitest';
import {
  APIError,
  type CompletionStream,
  ResponseParseError,
  StreamIdleTimeoutError,
  UserAbortError,
} from '../../packages/sdk/src/index.ts';
import { answering, baseURL, mockedServer } from './msw.ts';
import { asked, researchEvent, researched, told } from './research-samples.ts';
import { chunks, clientFor, completion, errorBody, wholeStream } from './samples.ts';
import { scriptedServer, stream } from './scripted-server.ts';

const streamed = { ...asked, stream: true } as const;
const researching = told.map(researchEvent);
const wholeResearch = [...researching, ...wholeStream];

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const seen: T[] = [];
  for await (const item of items) seen.push(item);
  return seen;
}

it('asks for research, and reads its receipt, in the words of the contract', async () => {
  using _ = mockedServer(answering('createCompletion', 200, { ...completion, enhancement: researched }));

  const { enhancement } = await clientFor({ baseURL }).completions.create(asked);

  expect(enhancement.research?.sources).toEqual([expect.objectContaining({ id: 1, title: 'Numbers' })]);
});

it('tells how far research is, in order, before the first text', async () => {
  await using server = await scriptedServer(stream(wholeResearch));
  const heard: unknown[] = [];

  const answer = clientFor(server)
    .completions.stream(asked)
    .on('research', (progress) => heard.push(progress))
    .on('text', (text) => heard.push(text));
  const { choices } = await answer.finalCompletion();

  expect(heard).toEqual([...told, 'No: ', '59 × 61.']);
  expect(choices).toEqual(completion.choices);
  expect(server.requests[0]?.body).toEqual({ ...asked, stream: true });
});

it('hears of research between comments, however its bytes are cut', async () => {
  const text = wholeResearch.flatMap((piece) => [': ping\n\n', piece]).join('');
  const body = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of Buffer.from(text)) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
  const fetch = async () => new Response(body(), { headers: { 'content-type': 'text/event-stream' } });

  const answer = clientFor({ baseURL: 'http://nowhere' }, { fetch }).completions.stream(asked);

  const events = await all(answer);
  expect(events.flatMap((event) => (event.type === 'research' ? [event.progress] : []))).toEqual(told);
  expect(events.slice(0, told.length).every(({ type }) => type === 'research')).toBe(true);
});

it('iterates research from its first step each time, but tells a late listener only what is to come', async () => {
  await using server = await scriptedServer(stream(wholeResearch));
  const answer = clientFor(server).completions.stream(asked);
  const late = vi.fn();
  let seen = 0;
  answer.on('research', () => {
    seen += 1;
    if (seen === 2) answer.on('research', late);
  });
  await answer.finalText();

  const events = await all(answer);

  expect(events.slice(0, told.length)).toEqual(told.map((progress) => ({ type: 'research', progress })));
  expect(late.mock.calls.at(-1)).toEqual([told.at(-1)]);
  expect(late.mock.calls).not.toContainEqual([told[0]]);
  expect(await all(answer)).toEqual(events);
});

it('goes on after steps and states that this version does not know', async () => {
  const strange = { ...told[0], step: 'ponder', state: 'half', depth: 7 };
  await using server = await scriptedServer(stream([researchEvent(strange), ...wholeStream]));
  const onResearch = vi.fn();

  const answer = clientFor(server).completions.stream(asked).on('research', onResearch);

  expect(await answer.finalText()).toBe('No: 59 × 61.');
  expect(onResearch).toHaveBeenCalledExactlyOnceWith(strange);
});

it('keeps the stream of create to chunks, and tells of research beside it where that is asked for', async () => {
  await using server = await scriptedServer(stream(wholeResearch), stream(wholeResearch));
  const { completions } = clientFor(server);
  const onResearch = vi.fn();

  expect(await all(await completions.create(streamed))).toEqual(chunks);
  expect(await all(await completions.create(streamed, { onResearch }))).toEqual(chunks);

  expect(onResearch.mock.calls).toEqual(told.map((progress) => [progress]));
});

it('lets each step of research start the idle timeout anew, and ends a stream that goes quiet in its midst', async () => {
  await using server = await scriptedServer(stream(wholeResearch, 'end', 40), stream(researching.slice(0, 2), 'stall'));
  const client = clientFor(server, { streamIdleTimeout: 150 });
  const onResearch = vi.fn();

  expect(await client.completions.stream(asked).finalText()).toBe('No: 59 × 61.');
  const quiet = client.completions.stream(asked).on('research', onResearch);

  await expect(quiet.finalText()).rejects.toBeInstanceOf(StreamIdleTimeoutError);
  expect(onResearch).toHaveBeenCalledTimes(2);
  await server.requests[1]?.abandoned;
});

it('is aborted in the midst of research by abort, by the signal and by leaving its loop', async () => {
  const ways: ((answer: CompletionStream, controller: AbortController) => Promise<void> | void)[] = [
    (answer) => answer.abort(),
    (_, controller) => controller.abort(),
    async (answer) => {
      for await (const { type } of answer) if (type === 'research') break;
    },
  ];
  for (const leave of ways) {
    await using server = await scriptedServer(stream(researching.slice(0, 2), 'stall'));
    const controller = new AbortController();
    const answer = clientFor(server).completions.stream(asked, { signal: controller.signal });
    await new Promise<void>((resolve) => answer.on('research', () => resolve()));

    await leave(answer, controller);

    await expect(answer.finalText()).rejects.toBeInstanceOf(UserAbortError);
    await server.requests[0]?.abandoned;
  }
});

it('throws what goes wrong during research: what the server reports, and what is not its language', async () => {
  const failed = `event: error\ndata: ${JSON.stringify(errorBody('UPSTREAM_TIMEOUT'))}\n\n`;
  const garbled = 'event: research\ndata: {"step":\n\n';
  await using server = await scriptedServer(stream([...researching, failed]), stream([garbled]));
  const { completions } = clientFor(server);

  const failure = completions.stream(asked).finalText();
  await expect(failure).rejects.toBeInstanceOf(APIError);
  await expect(failure).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT', requestId: 'req-from-body' });
  await expect(completions.stream(asked).finalText()).rejects.toBeInstanceOf(ResponseParseError);
});

it('closes the connection and throws the error of a listener for research', async () => {
  await using server = await scriptedServer(stream(researching, 'stall'), stream(researching, 'stall'));
  const { completions } = clientFor(server);
  const fail = () => {
    throw new Error('mine');
  };

  await expect(completions.stream(asked).on('research', fail).finalText()).rejects.toThrow('mine');
  await expect(completions.create(streamed, { onResearch: fail }).then(all)).rejects.toThrow('mine');

  await server.requests[0]?.abandoned;
  await server.requests[1]?.abandoned;
});
