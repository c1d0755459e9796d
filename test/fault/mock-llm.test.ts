import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasMaterial } from '../material.ts';
import { asObject, secretText } from './exchange.ts';
import { type MockLlm, startMockLlm } from './mock-llm.ts';
import {
  ask,
  askBytes,
  askRaw,
  askText,
  contentOf,
  eventsOf,
  isUsableBody,
  isUsableStream,
  withUsage,
} from './plain-client.ts';

let mock: MockLlm;
beforeEach(async () => {
  mock = await startMockLlm({ models: { 'gpt-5': 'ok' } });
});
afterEach(() => mock.close());

describe('a good upstream', () => {
  test('answers in JSON with the question in it and usage', async () => {
    const reply = await ask(mock, { model: 'ok' });

    expect(reply.headers.get('content-type')).toBe('application/json');
    expect(await reply.json()).toMatchObject({
      id: expect.stringMatching(/^chatcmpl-\w{29}$/),
      object: 'chat.completion',
      choices: [{ message: { content: expect.stringContaining('«Why is it dark?»') }, finish_reason: 'stop' }],
      usage: { prompt_tokens: 9, completion_tokens: 40, total_tokens: 49 },
    });
  });

  test('streams the same text and ends with usage, where asked for, and [DONE]', async () => {
    const body = asObject(await (await ask(mock, { model: 'ok' })).json());
    const plain = eventsOf(await askText(mock, { model: 'ok', stream: true }));
    const counted = eventsOf(await askText(mock, { model: 'ok', ...withUsage }));

    expect(contentOf(plain)).toBe(contentOf([body]));
    expect(plain.at(-1)).toBe('[DONE]');
    expect(JSON.stringify(plain)).not.toContain('usage');
    expect(counted.at(-2)).toMatchObject({ choices: [], usage: body.usage });
    expect(counted[0]).toMatchObject({ usage: null });
  });

  test('gives the same answer for the same attempt and other ids for the next', async () => {
    const other = await startMockLlm();
    const first = await askText(mock, { model: 'ok' });
    const second = await askText(mock, { model: 'ok' });
    const again = await askText(other, { model: 'ok' });
    await other.close();

    expect(again).toBe(first);
    expect(second).not.toBe(first);
  });

  test('lists its models', async () => {
    const list = asObject(await (await fetch(`${mock.baseUrl}/models`)).json());

    expect(list.data).toContainEqual(expect.objectContaining({ id: 'error-in-stream@3', object: 'model' }));
  });
});

describe('what is ordered', () => {
  test('comes from the queue first and then from the model', async () => {
    mock.next('503', '429@retry-after=2');

    const statuses = [];
    for (let attempt = 0; attempt < 3; attempt++) statuses.push((await ask(mock, { model: 'gpt-5' })).status);

    expect(statuses).toEqual([503, 429, 200]);
    expect(mock.calls.map((call) => call.behaviour)).toEqual(['503', '429@retry-after=2', 'ok']);
  });

  test('is refused loudly where there is no such behaviour', async () => {
    const misused = await startMockLlm();
    const reply = await ask(misused, { model: 'resett@3' });

    expect(reply.status).toBe(500);
    expect(await reply.text()).toContain('no behaviour «resett@3»');
    expect(() => misused.next('recorded:missing.json')).toThrow('No recorded answer «missing.json»');
    await expect(misused.close()).rejects.toThrow('no behaviour «resett@3»');
  });

  test.each<readonly [string, string, string]>([
    ['ok', 'ok', 'ok'],
    ['ttfb@5', 'ok', 'ok'],
    ['slow-1', 'ok', 'ok'],
    ['drip@0', 'ok', 'ok'],
    ['multi-choice', 'ok', 'ok'],
    ['tool-call', 'ok', 'ok'],
    ['no-usage', 'ok', 'ok'],
    ['zero-usage', 'ok', 'ok'],
    ['comment-keepalive', 'ok', 'ok'],
    ['crlf', 'ok', 'ok'],
    ['split-utf8', 'ok', 'ok'],
    ...(hasMaterial ? [['recorded:openai-text', 'ok', 'ok'] as const] : []),
    ['no-done', 'ok', 'failed'],
    ['cut@2', 'failed', 'failed'],
    ['truncate@2', 'failed', 'failed'],
    ['malformed', 'failed', 'failed'],
    ['html', 'failed', 'failed'],
    ['wrong-type', 'failed', 'failed'],
    ['empty', 'failed', 'failed'],
    ['no-choices', 'failed', 'failed'],
    ['bad-utf8', 'failed', 'failed'],
    ['error-first', 'failed', 'failed'],
    ['error-in-stream@2', 'failed', 'failed'],
    ['deep', 'failed', 'failed'],
    ['503', 'failed', 'failed'],
  ])('%s says what it promises, in JSON (%s) and in a stream (%s)', async (model, inJson, inStream) => {
    const json = await askBytes(mock, { model });
    const stream = await askBytes(mock, { model, ...withUsage });

    expect([isUsableBody(json), isUsableStream(stream)]).toEqual([inJson === 'ok', inStream === 'ok']);
    expect(mock.calls.map((call) => call.outcome)).toEqual([inJson, inStream]);
    expect(mock.calls.map((call) => call.bytes)).toEqual([json.length, stream.length]);
  });
});

describe('what is broken', () => {
  test.each([true, false])('reset@3 hands over three pieces and then resets (stream: %s)', async (stream) => {
    const reply = await askRaw(mock, { model: 'reset@3', stream });
    const call = await mock.waitForEnd(1);

    expect(reply).toMatchObject({ status: 200, closed: true });
    if (stream) expect(eventsOf(reply.body)).toHaveLength(3);
    expect(Buffer.byteLength(reply.body)).toBe(call.bytes);
    expect(call.outcome).toBe('failed');
    await expect(ask(mock, { model: 'reset@3', stream }).then((other) => other.text())).rejects.toThrow('terminated');
  });

  test('hangup closes without a byte', async () => {
    expect(await askRaw(mock, { model: 'hangup' })).toMatchObject({ status: undefined, rest: '', closed: true });
  });

  test('truncate@3 ends cleanly in the middle of the fourth frame', async () => {
    const whole = await askRaw(mock, { model: 'ok', stream: true });
    const reply = await askRaw(mock, { model: 'truncate@3', stream: true });

    expect(reply.body.split('\n\n')).toHaveLength(4);
    expect(reply.body.endsWith('\n\n')).toBe(false);
    expect(whole.body.length).toBeGreaterThan(reply.body.length);
    expect(mock.calls[1]?.outcome).toBe('failed');
  });

  test('stall@2 says two frames and nothing more, and sees the client leave', async () => {
    const leaving = new AbortController();
    const reply = await ask(mock, { model: 'stall@2', stream: true }, { signal: leaving.signal });
    const reader = reply.body?.getReader();
    let text = '';
    while (text.split('\n\n').length < 3) text += Buffer.from((await reader?.read())?.value ?? []);

    expect(await Promise.race([reader?.read(), setTimeout(150, 'silence')])).toBe('silence');
    expect(mock.calls[0]).toMatchObject({ outcome: 'open', bytes: text.length, endedAt: undefined });
    const leftAt = performance.now();
    leaving.abort();
    const call = await mock.waitForEnd(1);
    await mock.waitForOpen(0);

    expect(call.outcome).toBe('aborted');
    expect((call.endedAt ?? 0) - leftAt).toBeLessThan(300);
  });

  test.each(['ttfb@200', 'drip@200', 'slow@200'])('%s keeps its time', async (model) => {
    const leaving = new AbortController();
    const startedAt = performance.now();
    const reply = await ask(mock, { model, stream: true }, { signal: leaving.signal });
    const headersAfterMs = performance.now() - startedAt;
    const first = await reply.body?.getReader().read();
    const firstAfterMs = performance.now() - startedAt;
    leaving.abort();

    expect(firstAfterMs).toBeGreaterThanOrEqual(199);
    expect(firstAfterMs).toBeLessThan(390);
    if (model === 'ttfb@200') expect(headersAfterMs).toBeGreaterThanOrEqual(199);
    else expect(headersAfterMs).toBeLessThan(190);
    if (model === 'drip@200') expect(first?.value).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 422, 429, 500, 502, 503, 529])(
    '%i has an OpenAI error with the secret',
    async (status) => {
      const reply = await ask(mock, { model: String(status) });

      expect(reply.status).toBe(status);
      expect(reply.headers.has('retry-after')).toBe(false);
      expect(await reply.json()).toMatchObject({ error: { message: expect.stringContaining(secretText) } });
    },
  );

  test('401 echoes the key that it was sent', async () => {
    expect(await askText(mock, { model: '401' })).toContain('sk-test-key');
  });

  test.each(['2', '0', '-1', '1000000000', 'garbage', 'Wed, 21 Oct 2026 07:28:00 GMT'])(
    'retry-after %s',
    async (value) => {
      const reply = await ask(mock, { model: `429@retry-after=${value}` });

      expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, value]);
    },
  );
});

test('attempts are recorded with their request id, count and headers', async () => {
  for (const id of ['a', 'b', 'a']) await ask(mock, { model: 'ok' }, { headers: { 'x-request-id': id } });

  expect(mock.calls.map(({ index, requestId, attempt }) => [index, requestId, attempt])).toEqual([
    [0, 'a', 0],
    [1, 'b', 0],
    [2, 'a', 1],
  ]);
  expect(await mock.waitForCall(3)).toMatchObject({ question: 'Why is it dark?', headers: { 'x-request-id': 'a' } });
  await expect(mock.waitForCall(4, 20)).rejects.toThrow('No call 4 within 20 ms; last calls: ok ok, ok ok, ok ok');
});

test.runIf(hasMaterial)('a recorded stream is replayed line for line', async () => {
  const exact = await askText(mock, { model: 'recorded:azure-model-router.1.chunks.txt' });

  expect(eventsOf(exact)).toHaveLength(9);
  expect(eventsOf(exact)[0]).toMatchObject({ id: '', choices: [], prompt_filter_results: expect.anything() });
});
