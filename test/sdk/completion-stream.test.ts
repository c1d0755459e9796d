import { expect, it, vi } from 'vitest';
import type { CompletionChunk, CompletionEvent, CompletionStream } from '../../packages/sdk/src/index.ts';
import { APIError, UserAbortError } from '../../packages/sdk/src/index.ts';
import { chunks, clientFor, completion, errorBody, question, receipt, wholeStream } from './samples.ts';
import { done, event, json, scriptedServer, stream } from './scripted-server.ts';

type Delta = NonNullable<CompletionChunk['choices'][number]['delta']>;

const failed = `event: error\ndata: ${JSON.stringify(errorBody('UPSTREAM_TIMEOUT'))}\n\n`;

async function eventsOf(streamed: CompletionStream): Promise<CompletionEvent[]> {
  const events: CompletionEvent[] = [];
  for await (const each of streamed) events.push(each);
  return events;
}

/** A whole stream with these deltas of the first choice. */
function streamOf(...deltas: Delta[]): string[] {
  const pieces: CompletionChunk[] = deltas.map((delta) => ({ choices: [{ index: 0, delta }] }));
  return [...pieces, { choices: [], enhancement: receipt }].map(event).concat(done);
}

it('tells its listeners of text, chunks, the receipt and the end, in order', async () => {
  await using server = await scriptedServer(stream(wholeStream));
  const heard: unknown[] = [];

  const streamed = clientFor(server)
    .completions.stream(question)
    .on('text', (text, snapshot) => heard.push(['text', text, snapshot]))
    .on('receipt', (given) => heard.push(['receipt', given]))
    .on('end', () => heard.push(['end']));
  const onChunk = vi.fn();
  streamed.on('chunk', onChunk);
  await streamed.finalText();

  expect(heard).toEqual([
    ['text', 'No: ', 'No: '],
    ['text', '59 × 61.', 'No: 59 × 61.'],
    ['receipt', receipt],
    ['end'],
  ]);
  expect(onChunk.mock.calls).toEqual(chunks.map((chunk) => [chunk]));
  expect(server.requests[0]?.body).toEqual({ ...question, stream: true });
});

it('tells a listener nothing more once it is taken off', async () => {
  await using server = await scriptedServer(stream(wholeStream));
  const listener = vi.fn();

  await clientFor(server).completions.stream(question).on('text', listener).off('text', listener).finalText();

  expect(listener).not.toHaveBeenCalled();
});

it('iterates typed events, all of them each time', async () => {
  await using server = await scriptedServer(stream(wholeStream));
  const streamed = clientFor(server).completions.stream(question);

  const events = await eventsOf(streamed);

  expect(events.map(({ type }) => type)).toEqual([
    'chunk',
    'chunk',
    'text',
    'chunk',
    'text',
    'chunk',
    'chunk',
    'receipt',
  ]);
  expect(events.at(-1)).toEqual({ type: 'receipt', receipt });
  expect(await eventsOf(streamed)).toEqual(events);
});

it('ends with the text and the same completion as without a stream', async () => {
  await using server = await scriptedServer(stream(wholeStream));
  const streamed = clientFor(server).completions.stream(question);

  expect(await streamed.finalText()).toBe('No: 59 × 61.');
  expect(await streamed.finalCompletion()).toEqual(completion);
});

it('puts reasoning, refusal, log probabilities and several choices together', async () => {
  const pieces: CompletionChunk[] = [
    { id: 'c', created: 1, model: 'm', choices: [{ index: 1, delta: { role: 'assistant', content: 'B' } }] },
    { choices: [{ index: 0, delta: { role: 'assistant', reasoning_content: 'Hm' } }] },
    { choices: [{ index: 0, delta: { reasoning_content: '.', content: null } }] },
    { choices: [{ index: 0, delta: { refusal: 'I can' }, logprobs: { content: [1] } }] },
    {
      choices: [{ index: 0, delta: { refusal: 'not.' }, finish_reason: 'content_filter', logprobs: { content: [2] } }],
    },
    { choices: [{ index: 1, delta: { content: 'b' }, finish_reason: 'stop' }], usage: null },
    { choices: [], usage: { total_tokens: 9 } },
    { choices: [], enhancement: receipt },
  ];
  await using server = await scriptedServer(stream([...pieces.map(event), done]));

  expect(await clientFor(server).completions.stream(question).finalCompletion()).toEqual({
    id: 'c',
    created: 1,
    model: 'm',
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: null, reasoning_content: 'Hm.', refusal: 'I cannot.' },
        finish_reason: 'content_filter',
        logprobs: { content: [1, 2] },
      },
      { index: 1, message: { role: 'assistant', content: 'Bb' }, finish_reason: 'stop' },
    ],
    usage: { total_tokens: 9 },
    enhancement: receipt,
  });
});

it('puts the calls of tools together, told apart by their index', async () => {
  await using server = await scriptedServer(
    stream(
      streamOf(
        { tool_calls: [{ index: 0, id: 'call_a', type: 'function', function: { name: 'weather', arguments: '' } }] },
        { tool_calls: [{ index: 0, function: { arguments: '{"city":' } }] },
        { tool_calls: [{ index: 1, id: 'call_b', function: { name: 'clock', arguments: '{}' } }] },
        { tool_calls: [{ index: 0, function: { arguments: '"Oslo"}' } }] },
      ),
    ),
  );

  const { choices } = await clientFor(server).completions.stream(question).finalCompletion();

  expect(choices[0]?.message.tool_calls).toEqual([
    { index: 0, id: 'call_a', type: 'function', function: { name: 'weather', arguments: '{"city":"Oslo"}' } },
    { index: 1, id: 'call_b', type: 'function', function: { name: 'clock', arguments: '{}' } },
  ]);
});

it('puts the calls of tools together where the upstream leaves out the index', async () => {
  await using server = await scriptedServer(
    stream(
      streamOf(
        { tool_calls: [{ id: 'call_a', function: { name: 'weather', arguments: '{' } }] },
        { tool_calls: [{ function: { arguments: '}' } }] },
        { tool_calls: [{ id: 'call_b', function: { name: 'clock', arguments: '[' } }] },
        { tool_calls: [{ id: 'call_b', function: { arguments: ']' } }] },
      ),
    ),
  );

  const { choices } = await clientFor(server).completions.stream(question).finalCompletion();

  expect(choices[0]?.message.tool_calls?.map((call) => [call.id, call.function])).toEqual([
    ['call_a', { name: 'weather', arguments: '{}' }],
    ['call_b', { name: 'clock', arguments: '[]' }],
  ]);
});

it('throws what the stream reports from every promise and iteration, and tells its listeners', async () => {
  await using server = await scriptedServer(stream([...wholeStream.slice(0, 2), failed]));
  const onError = vi.fn();
  const onEnd = vi.fn();
  const streamed = clientFor(server).completions.stream(question).on('error', onError).on('end', onEnd);

  await expect(eventsOf(streamed)).rejects.toBeInstanceOf(APIError);
  await expect(streamed.finalText()).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
  await expect(streamed.finalCompletion()).rejects.toBeInstanceOf(APIError);
  expect(onError).toHaveBeenCalledExactlyOnceWith(await streamed.finalText().catch((error: unknown) => error));
  expect(onEnd).toHaveBeenCalledOnce();
});

it('throws the error of a refused request, and gives the response of one that was not', async () => {
  await using server = await scriptedServer(json(403, errorBody('STYLE_NOT_ALLOWED')), stream(wholeStream));
  const { completions } = clientFor(server);

  await expect(completions.stream(question).finalText()).rejects.toMatchObject({ status: 403 });

  const streamed = completions.stream(question);
  const { data, requestId } = await streamed.withResponse();
  expect(data).toBe(streamed);
  expect(requestId).toBe('req-stream');
  await data.finalText();
});

it('has a final text without a receipt, but no final completion', async () => {
  await using server = await scriptedServer(stream([event(chunks[1]), done]));
  const streamed = clientFor(server).completions.stream(question);

  expect(await streamed.finalText()).toBe('No: ');
  await expect(streamed.finalCompletion()).rejects.toThrow('without a receipt');
});

it('is aborted in any phase by abort, by the signal, by leaving its loop and by using', async () => {
  const ways: ((streamed: CompletionStream, controller: AbortController) => Promise<void> | void)[] = [
    (streamed) => streamed.abort(),
    (_, controller) => controller.abort(),
    async (streamed) => {
      for await (const _ of streamed) break;
    },
    async (streamed) => {
      await using _ = streamed;
    },
  ];
  for (const leave of ways) {
    await using server = await scriptedServer(stream(wholeStream.slice(0, 2), 'stall'));
    const controller = new AbortController();
    const streamed = clientFor(server).completions.stream(question, { signal: controller.signal });
    await streamed.withResponse();

    await leave(streamed, controller);

    await expect(streamed.finalText()).rejects.toBeInstanceOf(UserAbortError);
    await server.requests[0]?.abandoned;
  }
});

it('is aborted before the answer begins', async () => {
  await using server = await scriptedServer();
  const streamed = clientFor(server).completions.stream(question);

  streamed.abort();

  await expect(streamed.finalText()).rejects.toBeInstanceOf(UserAbortError);
});

it('stays whole when it is aborted after its end', async () => {
  await using server = await scriptedServer(stream(wholeStream));
  const streamed = clientFor(server).completions.stream(question);
  await streamed.finalText();

  streamed.abort();

  expect(await streamed.finalText()).toBe('No: 59 × 61.');
  expect(await eventsOf(streamed)).toHaveLength(8);
});

it('closes the connection and throws the error of a listener', async () => {
  await using server = await scriptedServer(stream(wholeStream.slice(0, 2), 'stall'));
  const streamed = clientFor(server)
    .completions.stream(question)
    .on('text', () => {
      throw new Error('mine');
    });

  await expect(streamed.finalText()).rejects.toThrow('mine');
  await server.requests[0]?.abandoned;
});

it('leaves a failure that nobody takes as an unhandled rejection', async () => {
  await using server = await scriptedServer(stream([failed]));
  const unhandled = new Promise((resolve) => {
    for (const listener of process.listeners('unhandledRejection')) process.off('unhandledRejection', listener);
    process.once('unhandledRejection', resolve);
  });

  clientFor(server).completions.stream(question);

  expect(await unhandled).toMatchObject({ code: 'UPSTREAM_TIMEOUT' });
});
