import { afterEach, describe, expect, test } from 'vitest';
import { tracedUpstream } from '../../packages/server/src/adapters/upstream/traced.ts';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import type { Span, SpanAttributes } from '../../packages/server/src/ports/tracing.ts';
import type { Upstream } from '../../packages/server/src/ports/upstream.ts';
import { startMockLlm } from '../fault/mock-llm.ts';
import { type House, openHouse, type Settings } from '../house.ts';
import { type ArrivedSpan, type Collector, startCollector } from './tracing-collector.ts';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

const body = { level: 'low', messages: [{ role: 'user', content: 'What is the capital of Peru?' }] };

describe('A request that is traced', () => {
  test('is a span by its route, with the call of the model within it, in the words of the conventions', async () => {
    const { house, collector, mock } = await open();
    const { headers } = await house.register();

    const asked = { ...body, r_type: 'bpe', temperature: 0.5, max_tokens: 64 };
    const reply = await house.post('/v1/prompt/completions', asked, { ...headers, 'x-request-id': 'asked-once' });
    const { enhancement } = (await reply.json()) as { enhancement: { added_tokens: number } };
    const [served, called] = await spansOf(house, collector, 'createCompletion');

    expect(served).toMatchObject({ name: 'POST /v1/prompt/completions', kind: 2, status: 0, parentSpanId: undefined });
    expect(served.attributes).toEqual({
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'http.route': '/v1/prompt/completions',
      'promptenchanter.operation': 'createCompletion',
      'promptenchanter.request_id': 'asked-once',
      'url.scheme': 'http',
    });
    expect(called).toMatchObject({ name: 'chat gpt-4o-mini', kind: 3, status: 0, events: [] });
    expect([called?.traceId, called?.parentSpanId]).toEqual([served.traceId, served.spanId]);
    expect(called?.attributes).toEqual({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.max_tokens': 64,
      'gen_ai.request.model': 'gpt-4o-mini',
      'gen_ai.request.stream': false,
      'gen_ai.request.temperature': 0.5,
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.response.model': 'gpt-4o-mini',
      'gen_ai.usage.input_tokens': expect.any(Number),
      'gen_ai.usage.output_tokens': expect.any(Number),
      'promptenchanter.added_tokens': enhancement.added_tokens,
      'promptenchanter.level': 'low',
      'promptenchanter.style': 'bpe',
      'promptenchanter.variant': 'full',
      'server.address': '127.0.0.1',
      'server.port': mock.port,
    });
  });

  test('lasts as long as its stream, whose first chunk is timed', async () => {
    const { house, collector } = await open();
    const { headers } = await house.register();

    await (await house.post('/v1/prompt/completions', { ...body, stream: true }, headers)).text();
    const [, called] = await spansOf(house, collector, 'createCompletion');

    expect(called?.attributes).toMatchObject({
      'gen_ai.request.stream': true,
      'gen_ai.response.time_to_first_chunk': expect.any(Number),
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.usage.output_tokens': expect.any(Number),
    });
  });

  test('tells each further attempt, and why it failed', async () => {
    const { house, collector, mock } = await open();
    const { headers } = await house.register();

    mock.next('500', '500');
    await house.post('/v1/prompt/completions', body, headers);
    mock.next('400');
    await house.post('/v1/prompt/completions', body, { ...headers, 'x-request-id': 'will-fail' });
    const spans = await allSpans(house, collector);

    const calls = spans.filter(({ kind }) => kind === 3);
    expect(calls[0]?.events).toEqual([
      { name: 'retry', attributes: { 'error.type': expect.stringMatching(/^UPSTREAM/), 'promptenchanter.attempt': 2 } },
      { name: 'retry', attributes: { 'error.type': expect.stringMatching(/^UPSTREAM/), 'promptenchanter.attempt': 3 } },
    ]);
    expect(calls[0]?.status).toBe(0);
    expect(calls[1]).toMatchObject({ status: 2, attributes: { 'error.type': expect.stringMatching(/^UPSTREAM/) } });
    const failed = spans.find(({ attributes }) => attributes['promptenchanter.request_id'] === 'will-fail');
    expect(failed).toMatchObject({ status: 2, attributes: { 'error.type': expect.stringMatching(/^UPSTREAM/) } });
  });

  test('ends where its client left, which is no error', async () => {
    const { house, collector, mock } = await open();
    const { headers } = await house.register();
    const leaving = new AbortController();

    mock.next('stall@3');
    const reply = await fetch(`${await house.listen()}/v1/prompt/completions`, {
      ...{ method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, signal: leaving.signal },
      body: JSON.stringify({ ...body, stream: true }),
    });
    await reply.body?.getReader().read();
    leaving.abort();
    await mock.waitForEnd(1);
    const [served, called] = await spansOf(house, collector, 'createCompletion');

    expect(served).toMatchObject({ status: 0, attributes: { 'promptenchanter.is_cut': true } });
    expect(called).toMatchObject({ status: 0, attributes: { 'promptenchanter.is_cancelled': true } });
  });

  test('repeats nothing that an upstream puts in place of a name', async () => {
    const said: SpanAttributes[] = [];
    const span: Span = {
      ...{ traceparent: '', client: () => span, rename() {}, event() {}, end() {} },
      set: (attributes) => void said.push(attributes),
    };
    const choices = [{ message: {}, finish_reason: 'canary' }];
    const value = { model: 'the canary said: 1', choices, usage: { prompt_tokens: 'canary' } } as unknown;
    const upstream = { complete: async () => ({ text: '', value }) } as unknown as Upstream;
    const traced = tracedUpstream(upstream, { url: 'https://api.mistral.ai/v1', clock: systemClock });

    await traced.complete(
      { model: 'm', messages: [] },
      { requestId: 'r', signal: new AbortController().signal, log: { warn() {} }, trace: { span, about: {} } },
    );

    expect(JSON.stringify(said)).not.toContain('canary');
    expect(said).toEqual([{ 'gen_ai.response.finish_reasons': ['other'] }]);
  });

  test('is no error where the caller is to blame, and says which refusal it was', async () => {
    const { house, collector } = await open();

    await house.post('/v1/prompt/completions', body);
    const [served] = await spansOf(house, collector, 'createCompletion');

    expect(served.status).toBe(0);
    expect(served.attributes).toMatchObject({
      'http.response.status_code': 401,
      'promptenchanter.error_code': 'UNAUTHENTICATED',
    });
  });

  test('is named by its method alone where nothing is served, and by nothing that the address holds', async () => {
    const { house, collector } = await open();

    await house.fetch('/v1/canary-of-a-path?canary=1');
    await house.fetch('/health');
    const spans = await allSpans(house, collector);

    expect(spans.map(({ name }) => name)).toEqual(['GET']);
    expect(JSON.stringify(collector.requests)).not.toContain('canary');
  });
});

describe('The traceparent', () => {
  const given = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

  test('of a caller is continued, and sent on to the model', async () => {
    const { house, collector, mock } = await open();
    const { headers } = await house.register();

    await house.post('/v1/prompt/completions', body, { ...headers, traceparent: given });
    const [served, called] = await spansOf(house, collector, 'createCompletion');

    expect(served).toMatchObject({ traceId: '0af7651916cd43dd8448eb211c80319c', parentSpanId: 'b7ad6b7169203331' });
    expect(mock.calls[0]?.headers.traceparent).toBe(`00-${served.traceId}-${called?.spanId}-01`);
  });

  test.each([
    ['of another version', given.replace('00-', 'ff-')],
    ['with more behind it', `${given}-what`],
    ['in capitals', given.toUpperCase()],
    ['of zeros', '00-00000000000000000000000000000000-b7ad6b7169203331-01'],
    ['without a parent', '00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01'],
    ['sent twice', `${given}, ${given}`],
    ['that is text', 'canary'],
  ])('%s is not', async (_, traceparent) => {
    const { house, collector } = await open();
    const { headers } = await house.register();

    await house.post('/v1/prompt/completions', body, { ...headers, traceparent });
    const [served] = await spansOf(house, collector, 'createCompletion');

    expect(served.parentSpanId).toBeUndefined();
    expect(served.traceId).not.toBe('0af7651916cd43dd8448eb211c80319c');
  });

  test('that is not sampled is passed on as that, and nothing is sent to the collector', async () => {
    const { house, collector, mock } = await open();
    const { headers } = await house.register();
    const before = collector.spans().length;

    await house.post('/v1/prompt/completions', body, { ...headers, traceparent: given.replace(/01$/, '00') });
    const spans = await allSpans(house, collector);

    expect(mock.calls[0]?.headers.traceparent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-00$/);
    expect(spans.slice(before).filter(({ name }) => name.includes('completions'))).toEqual([]);
  });

  test('is not sent where nothing is traced, even if one came', async () => {
    const { house, mock } = await open({ OTEL_EXPORTER_OTLP_ENDPOINT: '' });
    const { headers } = await house.register();

    await house.post('/v1/prompt/completions', body, { ...headers, traceparent: given });

    expect(mock.calls[0]?.headers.traceparent).toBeUndefined();
  });
});

interface Scene {
  house: House;
  collector: Collector;
  mock: Awaited<ReturnType<typeof startMockLlm>>;
}

async function open(settings: Settings = {}): Promise<Scene> {
  const [collector, mock] = [await startCollector(), await startMockLlm({ models: { 'gpt-4o-mini': 'ok' } })];
  const house = await openHouse({
    ...{ WAPI_URL: mock.baseUrl, WAPI_KEY: 'sk-k', OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
    ...settings,
  });
  opened.push(collector, mock);
  return { house, collector, mock };
}

/** All spans: a house that closes sends what waits. */
async function allSpans(house: House, collector: Collector): Promise<ArrivedSpan[]> {
  await house.close();
  return collector.spans();
}

/** The span of an operation and those within it. */
async function spansOf(
  house: House,
  collector: Collector,
  operation: string,
): Promise<[ArrivedSpan, ...ArrivedSpan[]]> {
  const spans = await allSpans(house, collector);
  const served = spans.find(({ attributes }) => attributes['promptenchanter.operation'] === operation);
  if (!served) throw new Error(`No span of ${operation} among ${spans.map(({ name }) => name).join(', ')}`);
  return [served, ...spans.filter(({ parentSpanId }) => parentSpanId === served.spanId)];
}
