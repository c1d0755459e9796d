import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MockLlm, startMockLlm } from '../fault/mock-llm.ts';
import { type House, openHouse, type Resident } from '../house.ts';

interface Chunk {
  choices: { delta?: { content?: string }; finish_reason?: string | null }[];
  usage?: object | null;
  enhancement?: { r_type: string; credits: { conversation_limit: number } };
}

const question = { role: 'user', content: 'Which of 3599 and 3607 is prime, and why?' };
let mock: MockLlm;
let house: House;
let ada: Resident;

beforeEach(async () => {
  mock = await startMockLlm();
  house = await openHouse({
    WAPI_URL: mock.baseUrl,
    WAPI_KEY: 'sk-upstream-key',
    LEVEL_LOW_MODEL: 'ok',
    LEVEL_MEDIUM_MODEL: 'ok',
    WAPI_MODELS: 'tool-call,multi-choice',
  });
  ada = await house.register();
});

afterEach(async () => {
  await house.close();
  await mock.close();
});

describe('A completion', () => {
  test('is what the upstream wrote, byte for byte, plus the receipt', async () => {
    const reply = await house.post('/v1/prompt/completions', { level: 'low', messages: [question] }, ada.headers);

    const text = await reply.text();
    const { enhancement, ...completion } = JSON.parse(text) as Record<string, unknown>;
    expect(reply.status).toBe(200);
    expect(text.startsWith(JSON.stringify(completion).slice(0, -1))).toBe(true);
    expect(enhancement).toMatchObject({
      r_type: 'bpe',
      variant: 'full',
      prompt_version: 1,
      level: 'low',
      model: 'ok',
      research: null,
      cache: 'bypass',
      usage_source: 'reported',
      credits: { spent: 1, main: 5, conversation_limit: 9 },
    });
    expect(reply.headers.get('x-enhancement-r-type')).toBe('bpe');
    expect(reply.headers.get('x-credits-conversation-limit')).toBe('9');
  });

  test('is in the log, finished and with the hash of its bytes, when the client has it', async () => {
    const reply = await house.post('/v1/prompt/completions', { level: 'low', messages: [question] }, ada.headers);
    const text = await reply.text();

    const [row] = house.rows<Record<string, unknown>>('SELECT * FROM message_logs');
    expect(row).toMatchObject({
      request_id: reply.headers.get('x-request-id'),
      user_id: ada.userId,
      status: 'completed',
      body_sha256: createHash('sha256').update(text).digest('hex'),
      usage_source: 'reported',
    });
  });

  test('leaves no readable trace of what was said in the database', async () => {
    const secret = 'the-word-that-must-not-be-readable';
    await house.post(
      '/v1/prompt/completions',
      { level: 'low', messages: [{ role: 'user', content: secret }] },
      ada.headers,
    );

    const stored = house.rows<Record<string, unknown>>('SELECT * FROM message_logs, users').flatMap(Object.values);
    const text = stored.map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value))).join();
    expect(text).not.toContain(secret);
    expect(text).not.toContain(ada.apiKey);
    expect(text).not.toContain('@example.org');
  });

  test('sends every option, turn, tool and image upstream as it came', async () => {
    const body = {
      level: 'low',
      r_type: 'none',
      messages: [
        { role: 'system', content: 'Be brief.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'What is this?' },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA', detail: 'low' } },
          ],
        },
        {
          role: 'assistant',
          content: null,
          reasoning_content: 'hm',
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'look', arguments: '{"x": 1}' } }],
        },
        { role: 'tool', tool_call_id: 'c1', content: 'a cat' },
        { role: 'user', content: 'Thanks. And its colour, please?' },
      ],
      temperature: 0.25,
      top_p: 1,
      n: 1,
      seed: 7,
      stop: ['END'],
      logit_bias: { '50256': -100 },
      metadata: { team: 'blue' },
      parallel_tool_calls: false,
      reasoning_effort: 'low',
      tools: [
        {
          type: 'function',
          function: { name: 'look', parameters: { type: 'object', properties: { x: { type: 'number' } } } },
        },
      ],
      tool_choice: 'auto',
      response_format: { type: 'text' },
      user: 'u-1',
      store: false,
    };
    const { level, r_type, ...sent } = body;
    await house.post('/v1/prompt/completions', body, ada.headers);

    expect(mock.calls[0]?.body).toEqual({ ...sent, model: 'ok' });
  });

  test('authenticates upstream with the server’s key and never with the client’s', async () => {
    await house.post('/v1/prompt/completions', { level: 'low', messages: [question] }, ada.headers);

    expect(mock.calls[0]?.headers.authorization).toBe('Bearer sk-upstream-key');
    expect(JSON.stringify(mock.calls[0]?.headers)).not.toContain(ada.apiKey);
  });
});

describe('A stream', () => {
  test('passes chunks on as they were and carries the receipt in the last one before [DONE]', async () => {
    const reply = await house.post(
      '/v1/prompt/completions',
      { level: 'low', stream: true, messages: [question] },
      ada.headers,
    );
    const text = await reply.text();

    const chunks = chunksOf(text);
    expect(reply.headers.get('content-type')).toBe('text/event-stream');
    expect(text.endsWith('data: [DONE]\n\n')).toBe(true);
    expect(chunks.slice(0, -1).every((chunk) => chunk.enhancement === undefined)).toBe(true);
    expect(chunks.at(-1)).toMatchObject({
      choices: [{ finish_reason: 'stop' }],
      enhancement: { r_type: 'bpe', credits: { conversation_limit: 9 } },
    });
    expect(chunks.some((chunk) => chunk.choices.length === 0)).toBe(false);
    const [row] = house.rows<Record<string, unknown>>('SELECT * FROM message_logs');
    expect(row).toMatchObject({ status: 'completed', body_sha256: createHash('sha256').update(text).digest('hex') });
  });

  test('ends with the usage, and the receipt on it, for a client that asks for usage', async () => {
    const body = { model: 'low', stream: true, stream_options: { include_usage: true }, messages: [question] };
    const chunks = chunksOf(await (await house.post('/v1/chat/completions', body, ada.headers)).text());

    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) }, enhancement: {} });
    expect(chunks.at(-2)).toMatchObject({ choices: [{ finish_reason: 'stop' }] });
  });

  test('asks the upstream for usage even where the client does not', async () => {
    await (
      await house.post('/v1/prompt/completions', { level: 'low', stream: true, messages: [question] }, ada.headers)
    ).text();

    expect(mock.calls[0]?.body).toMatchObject({ stream: true, stream_options: { include_usage: true } });
    expect(house.rows('SELECT usage_source FROM message_logs')).toEqual([{ usage_source: 'reported' }]);
  });
});

describe('The receipt and the log', () => {
  test.each([
    ['no-usage', 'estimated'],
    ['zero-usage', 'reported'],
  ])('say of %s that its usage was %s', async (behaviour, source) => {
    mock.next(behaviour as 'no-usage' | 'zero-usage');
    const reply = await house.post('/v1/prompt/completions', { level: 'low', messages: [question] }, ada.headers);

    expect(await reply.json()).toMatchObject({ enhancement: { usage_source: source } });
    expect(house.rows('SELECT usage_source FROM message_logs')).toEqual([{ usage_source: source }]);
  });
});

describe('A preview', () => {
  test('shows the exact messages that the completion then sends, and does nothing else', async () => {
    const body = { level: 'low', r_type: 'hcot', messages: [{ role: 'system', content: 'Be brief.' }, question] };
    const preview = (await (await house.post('/v1/prompt/preview', body, ada.headers)).json()) as { messages: unknown };
    expect(mock.calls).toHaveLength(0);
    expect(house.rows('SELECT * FROM message_logs')).toEqual([]);

    await house.post('/v1/prompt/completions', body, ada.headers);
    expect(mock.calls[0]?.body.messages).toEqual(preview.messages);
  });
});

describe('Levels, styles and models', () => {
  test('that a user may not use are refused with those that they may', async () => {
    house.write("UPDATE users SET level = 'low', access_rtype = '[\"bpe\"]'");
    const level = await house.post('/v1/prompt/completions', { level: 'ultra', messages: [question] }, ada.headers);
    const style = await house.post(
      '/v1/prompt/completions',
      { level: 'low', r_type: 'tot', messages: [question] },
      ada.headers,
    );
    const model = await house.post('/v1/chat/completions', { model: 'gpt-5', messages: [question] }, ada.headers);

    expect([level.status, style.status, model.status]).toEqual([403, 403, 403]);
    expect(await level.json()).toMatchObject({
      error_code: 'LEVEL_NOT_ALLOWED',
      errors: [{ path: 'level', message: 'must be one of low' }],
    });
    expect(await style.json()).toMatchObject({
      error_code: 'STYLE_NOT_ALLOWED',
      errors: [{ path: 'r_type', message: 'must be one of bpe, none' }],
    });
    expect(await model.json()).toMatchObject({ error: { code: 'MODEL_NOT_ALLOWED', param: 'model' } });
    expect(mock.calls).toHaveLength(0);
  });

  test('are listed as the names that `model` takes, each of which works', async () => {
    const { data } = (await (await house.fetch('/v1/models', { headers: ada.headers })).json()) as {
      data: { id: string }[];
    };
    const ids = data.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['low', 'ultra', 'tot-medium', 'ok', 'multi-choice']));

    const preview = await house.post('/v1/chat/completions', { model: 'hcot-ok', messages: [question] }, ada.headers);
    expect(await preview.json()).toMatchObject({ enhancement: { r_type: 'hcot', level: null, model: 'ok' } });
  });
});

function chunksOf(text: string): Chunk[] {
  const events = text.split('\n\n').map((event) => event.replace(/^data: /, ''));
  return events.filter((event) => event.startsWith('{')).map((event) => JSON.parse(event) as Chunk);
}
