import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echoUpstream } from '../../packages/server/src/adapters/upstream/echo.ts';
import { openAiCompatible } from '../../packages/server/src/adapters/upstream/openai-compatible.ts';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { AppError } from '../../packages/server/src/core/errors.ts';
import type { Upstream, UpstreamCompletion } from '../../packages/server/src/ports/upstream.ts';
import { modelAsker, type StructuredQuestion } from '../../packages/server/src/services/research/ask-model.ts';
import { startMockLlm } from '../fault/mock-llm.ts';
import { hasMaterial, materialAt } from '../material.ts';
import { completion, type Said, scriptedModel } from './research-model-scene.ts';

describe('A step of research', () => {
  test('is asked for by its schema, with an own system text, no tools and nothing else', async () => {
    const { asker, caller, requests } = scriptedModel(['{"n":5}']);
    expect(await asker.ask(question, caller)).toEqual({ value: 5, tokens: { prompt: 100, completion: 10 } });
    expect(requests).toEqual([
      {
        model: 'gpt-4o-mini',
        messages: [
          { role: 'system', content: 'Count.' },
          { role: 'user', content: 'How many?' },
        ],
        max_tokens: 50,
        temperature: 0,
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'research_plan', strict: true, schema: question.schema },
        },
      },
    ]);
  });

  test.each(['o3-mini', 'openai/gpt-5-mini'])('leaves %s its own sampling, and tokens to think', async (model) => {
    const { asker, caller, requests } = scriptedModel(['{"n":5}'], () => model);
    await asker.ask(question, caller);
    expect(requests[0]).toMatchObject({ max_completion_tokens: 4_050 });
    expect(Object.keys(requests[0] ?? {}).sort()).toEqual([
      'max_completion_tokens',
      'messages',
      'model',
      'response_format',
    ]);
  });

  test.each<[string, Said]>([
    ['refuses the schema', rejected()],
    ['answers it with prose', 'There are five of them.'],
    ['answers it with JSON of another shape', '{"count":5}'],
    ['answers it with nothing', completion(null)],
  ])('is asked for in words of a model that %s, and from then on at once', async (_how, first) => {
    const { asker, caller, requests, system, warnings } = scriptedModel([first, '{"n":5}', '{"n":6}']);
    expect((await asker.ask(question, caller)).value).toBe(5);
    expect(requests[1]).not.toHaveProperty('response_format');
    expect(system(1)).toContain('JSON');
    expect(system(1)).toContain(JSON.stringify(question.schema));
    expect((await asker.ask(question, caller)).value).toBe(6);
    expect(requests).toHaveLength(3);
    expect(requests[2]).not.toHaveProperty('response_format');
    expect(warnings).toEqual([]);
  });

  test('is asked for by its schema again where the words were refused too: it was the content', async () => {
    const { asker, caller, requests, warnings } = scriptedModel([rejected(), rejected(), '{"n":5}']);
    expect((await asker.ask(question, caller)).value).toBeNull();
    expect(warnings).toEqual([{ step: 'research_plan', model: 'gpt-4o-mini', code: 'UPSTREAM_REJECTED' }]);
    expect((await asker.ask(question, caller)).value).toBe(5);
    expect(requests[2]).toHaveProperty('response_format');
  });

  test('is asked for without the options of sampling where a reasoning model has another name', async () => {
    const refusal = rejected([{ path: 'max_tokens', message: 'it does not take this option' }]);
    const { asker, caller, requests } = scriptedModel([refusal, '{"n":5}'], () => 'my-deployment');
    expect((await asker.ask(question, caller)).value).toBe(5);
    expect(Object.keys(requests[1] ?? {}).sort()).toEqual(['max_completion_tokens', 'messages', 'model']);
  });

  test('is learned for each model by itself', async () => {
    const models = ['old', 'new'];
    const { asker, caller, requests } = scriptedModel(
      [rejected(), '{"n":1}', '{"n":2}'],
      () => models.shift() ?? 'new',
    );
    await asker.ask(question, caller);
    await asker.ask(question, caller);
    expect(requests.map((request) => [request.model, 'response_format' in request])).toEqual([
      ['old', true],
      ['old', false],
      ['new', true],
    ]);
  });

  test.each([
    ['a code fence', '```json\n{"n":5}\n```'],
    ['prose and braces', 'For {example} in {"a":{}}: {"n":5} – as you see, {"n":7}.'],
    ['thoughts in front', '<think>maybe {"n":4}?</think>\n\n{"n":5}'],
    ['a brace that never closes', 'Take { and then {"n":5}'],
    ['text with braces in strings', 'So: {"x":"}{\\"","n":5}'],
    [
      'parts',
      completion([
        { type: 'text', text: '{"n":' },
        { type: 'text', text: '5}' },
      ]),
    ],
  ])('is read from an answer with %s', async (_how, said) => {
    const { asker, caller, requests } = scriptedModel([said]);
    expect((await asker.ask(question, caller)).value).toBe(5);
    expect(requests).toHaveLength(1);
  });

  test('comes to nothing, and never throws, whatever the model says', async () => {
    const pieces = fc.constantFrom('{', '}', '"', '\\', '[', ']', ':', ',', '"n"', '"5"', ' ', '```', '</think>', 'é');
    const text = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, fc.json(), fc.string()), async (said) => {
        const { asker, caller } = scriptedModel([said, said]);
        const { value } = await asker.ask(question, caller);
        expect(value === null || typeof value === 'number').toBe(true);
      }),
    );
  });

  test('is read within a time that grows with the answer, whatever it is', async () => {
    for (const piece of ['{', '{"', '{}', '"', '\\', '{"a":', '}{']) {
      const said = piece.repeat(1_000_000 / piece.length);
      const { asker, caller } = scriptedModel([said, said]);
      const startedMs = performance.now();
      await asker.ask(question, caller);
      expect(performance.now() - startedMs).toBeLessThan(2_000);
    }
  });

  test.each(['UPSTREAM_BUSY', 'UPSTREAM_INVALID', 'UPSTREAM_TIMEOUT', 'UPSTREAM_UNREACHABLE'] as const)(
    'comes to nothing after %s, which the log names without a word of the prompt',
    async (code) => {
      const fault = new AppError(code, 'secret words', { cause: new Error('more secret words') });
      const { asker, caller, warnings, requests } = scriptedModel([fault]);
      expect(await asker.ask(question, caller)).toEqual({ value: null, tokens: { prompt: 0, completion: 0 } });
      expect(warnings).toEqual([{ step: 'research_plan', model: 'gpt-4o-mini', code }]);
      expect(requests).toHaveLength(1);
    },
  );

  test('ends without a word in the log when its caller leaves, and is not begun after that', async () => {
    const { asker, caller, leaving, warnings, requests } = scriptedModel([new DOMException('left', 'AbortError')]);
    const asking = asker.ask(question, caller);
    leaving.abort();
    expect((await asking).value).toBeNull();
    expect((await asker.ask(question, caller)).value).toBeNull();
    expect(requests).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  test('is not asked of the built-in echo, which is no model', async () => {
    const { caller, warnings } = scriptedModel([]);
    const echo = echoUpstream(0);
    let asked = 0;
    const upstream: Pick<Upstream, 'kind' | 'complete'> = {
      kind: echo.kind,
      complete(request, its) {
        asked++;
        return echo.complete(request, its);
      },
    };
    const asker = modelAsker({ upstream, model: () => 'echo' });
    expect(await asker.ask(question, caller)).toEqual({ value: null, tokens: { prompt: 0, completion: 0 } });
    expect([asked, warnings]).toEqual([0, []]);
  });

  test('takes the tokens of both attempts, estimated where the upstream reports none it can mean', async () => {
    const strange = { ...completion('no'), usage: { prompt_tokens: '7', completion_tokens: -1 } } as unknown;
    const { asker, caller } = scriptedModel([completion('no'), strange as UpstreamCompletion]);
    const { tokens } = await asker.ask(question, caller);
    expect(tokens.prompt).toBeGreaterThan(102);
    expect(tokens.prompt).toBeLessThan(120);
    expect(tokens.completion).toBe(11);
  });

  test.runIf(hasMaterial)('comes to nothing with recorded answers that are prose or a tool call', async () => {
    for (const file of ['openai-text.json', 'deepseek-tool-call.json', 'xai-tool-call.json']) {
      const recorded = JSON.parse(readFileSync(materialAt(`upstream/${file}`), 'utf8')) as UpstreamCompletion;
      const { asker, caller } = scriptedModel([recorded, recorded]);
      const { value, tokens } = await asker.ask(question, caller);
      expect(value).toBeNull();
      expect(tokens.prompt).toBe(2 * (recorded.usage?.prompt_tokens ?? 0));
    }
  });

  test('gets its answer over HTTP from an upstream that refuses schemas and dresses its JSON', async () => {
    const mock = await startMockLlm();
    const upstream = openAiCompatible({
      settings: settingsFor(mock.baseUrl),
      clock: systemClock,
      random: () => 0,
      onRetry() {},
    });
    const { caller, warnings } = scriptedModel([]);
    const asker = modelAsker({ upstream, model: () => 'research-no-schema' });
    const plan = {
      ...question,
      schema: { properties: { needs_research: {} } },
      user: '{"message":"When does it sail?"}',
    };
    const read = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : null);
    const first = await asker.ask({ ...plan, read }, caller);
    expect(first.value).toContain('"needs_research":true');
    await asker.ask({ ...plan, read }, caller);
    expect(mock.calls.map(({ outcome, body }) => [outcome, 'response_format' in body])).toEqual([
      ['failed', true],
      ['ok', false],
      ['ok', false],
    ]);
    expect(warnings).toHaveLength(1);
    await upstream.close();
    await mock.close();
  });
});

const question: StructuredQuestion<number> = {
  name: 'research_plan',
  system: 'Count.',
  user: 'How many?',
  schema: { type: 'object', additionalProperties: false, required: ['n'], properties: { n: { type: 'number' } } },
  maxTokens: 50,
  read: (value) =>
    typeof value === 'object' && value !== null && 'n' in value && typeof value.n === 'number' ? value.n : null,
};

function rejected(errors: { path: string; message: string }[] = []): AppError {
  return new AppError('UPSTREAM_REJECTED', 'The model refused the request.', { isRetryable: false, errors });
}

function settingsFor(url: string) {
  return {
    ...{ url, apiKey: null, connections: 2, maxAnswerBytes: 1_000_000 },
    timeouts: { connectMs: 2_000, firstByteMs: 5_000, idleMs: 5_000, totalMs: 10_000 },
    retries: {
      ...{ maxRetries: 0, breakerThreshold: 5, breakerPauseMs: 1_000 },
      backoff: { firstMs: 1, capMs: 1, retryAfterCapMs: 1 },
    },
  };
}
