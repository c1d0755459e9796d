import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secretText } from './exchange.ts';
import { type MockLlm, startMockLlm } from './mock-llm.ts';
import { askText, contentOf, eventsOf, rawRequest, withUsage } from './plain-client.ts';

let mock: MockLlm;
beforeEach(async () => {
  mock = await startMockLlm();
});
afterEach(() => mock.close());

test('crlf ends every line with CRLF', async () => {
  for (const body of [{}, withUsage]) {
    const text = await askText(mock, { model: 'crlf', ...body });
    expect(text.split('\r\n').length).toBeGreaterThan(20);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  }
});

test('comment-keepalive has a comment before every frame', async () => {
  const text = await askText(mock, { model: 'comment-keepalive', stream: true });

  expect(text.split(': ping\n\n')).toHaveLength(eventsOf(text).length + 1);
});

test('multi-choice gives n choices, two unasked, interleaved in a stream', async () => {
  const asked = JSON.parse(await askText(mock, { model: 'multi-choice', n: 3 }));
  const unasked = JSON.parse(await askText(mock, { model: 'multi-choice' }));
  const events = eventsOf(await askText(mock, { model: 'multi-choice', n: 3, stream: true }));

  expect(asked.choices.map((choice: { index: number }) => choice.index)).toEqual([0, 1, 2]);
  expect(asked.usage.completion_tokens).toBe(120);
  expect(unasked.choices).toHaveLength(2);
  expect(events.slice(0, 4)).toMatchObject([0, 1, 2, 0].map((index) => ({ choices: [{ index }] })));
});

test('tool-call gives the same call in JSON and, in pieces, in a stream', async () => {
  const { choices } = JSON.parse(await askText(mock, { model: 'tool-call' }));
  const events = eventsOf(await askText(mock, { model: 'tool-call', stream: true }));

  expect(choices[0]).toMatchObject({ finish_reason: 'tool_calls', message: { content: null } });
  expect(choices[0].message.tool_calls[0].function).toEqual({
    name: 'get_weather',
    arguments: '{"location":"San Francisco"}',
  });
  expect(events[1]).toMatchObject({ choices: [{ delta: { tool_calls: [{ function: { name: 'get_weather' } }] } }] });
  expect(events.at(-2)).toMatchObject({ choices: [{ finish_reason: 'tool_calls' }] });
  expect(events).toHaveLength(10);
});

test('usage is missing or zero, however it was asked for', async () => {
  for (const body of [{}, withUsage]) {
    expect(await askText(mock, { model: 'no-usage', ...body })).not.toContain('"usage"');
    expect(await askText(mock, { model: 'zero-usage', ...body })).toContain(
      '"usage":{"prompt_tokens":0,"completion_tokens":0,"total_tokens":0',
    );
  }
});

test('split-utf8 arrives as two reads, neither of them whole', async () => {
  const socket = connect(mock.port, '127.0.0.1');
  socket.write(rawRequest({ model: 'split-utf8' }));
  const reads: Buffer[] = [];
  socket.on('data', (part: Buffer) => reads.push(part));
  await mock.waitForEnd(1);
  while (!Buffer.concat(reads).toString().endsWith('0\r\n\r\n')) await once(socket, 'data');
  socket.destroy();

  expect(reads.length).toBeGreaterThan(1);
  expect(reads.map(String).join('')).toContain('\uFFFD');
  expect(contentOf([JSON.parse(await askText(mock, { model: 'split-utf8' }))])).toBe('🦉');
});

test('errors in a stream come after so many frames, or first, and hold the secret', async () => {
  const later = eventsOf(await askText(mock, { model: 'error-in-stream@3', stream: true }));
  const first = eventsOf(await askText(mock, { model: 'error-first', stream: true }));

  expect(later).toHaveLength(4);
  expect(later[3]).toMatchObject({ error: { message: expect.stringContaining(secretText) } });
  expect(first[0]).toMatchObject({ error: { type: 'server_error' } });
});

test('no-done leaves out [DONE] alone and no-choices the choices alone', async () => {
  const whole = eventsOf(await askText(mock, { model: 'ok', stream: true }));
  const noDone = eventsOf(await askText(mock, { model: 'no-done', stream: true }));
  const noChoices = JSON.parse(await askText(mock, { model: 'no-choices' }));

  expect(noDone).toHaveLength(whole.length - 1);
  expect(noDone.at(-1)).toMatchObject({ choices: [{ finish_reason: 'stop' }] });
  expect(noChoices).toMatchObject({ object: 'chat.completion', choices: [], usage: { prompt_tokens: 9 } });
});

test('a long k gets a long answer', async () => {
  expect(eventsOf(await askText(mock, { model: 'cut@1000', stream: true }))).toHaveLength(1000);
});
