import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { PromptAnalytics } from '../../packages/server/src/contract/types.ts';
import { storageUnavailable } from '../../packages/server/src/core/errors.ts';
import { addCounts, bucketOf, histogram, quantile } from '../../packages/server/src/core/histogram.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import type { PromptUsageEntry } from '../../packages/server/src/ports/prompt-usage.ts';
import { type PromptCall, promptUsage } from '../../packages/server/src/services/library/prompt-usage.ts';
import { together } from '../../packages/server/src/services/record/roll-up.ts';
import { openHouse } from '../house.ts';
import { stillClock } from '../still-clock.ts';

const call: PromptCall = { tenantId: 'tenant', promptId: 'prompt', version: 1, label: 'production' };
const end = { isError: false, promptTokens: 10, completionTokens: 5, ms: 100 };

/** A counter before a store that keeps what it is given, or cannot. */
function scene() {
  const kept: PromptUsageEntry[] = [];
  const lines: string[] = [];
  const store = {
    isBroken: false,
    async add(entries: readonly PromptUsageEntry[]) {
      if (store.isBroken) throw storageUnavailable(new Error('no room'));
      kept.push(...structuredClone([...entries]));
    },
  };
  const clock = stillClock(Date.parse('2026-03-10T12:00:00Z'));
  const log = logTo({ write: (line) => lines.push(line) }, 'debug');
  return { counter: promptUsage({ store, clock, log, intervalMs: 5_000 }), store, clock, kept, lines };
}

test('Calls are summed up by prompt, version, label and day, with their times by bucket', async () => {
  const { counter, clock, kept } = scene();
  const byNumber = { ...call, label: null };
  counter.ended([call, byNumber], end);
  counter.ended([call], { isError: true, promptTokens: 1, completionTokens: 0, ms: null });
  counter.ended([call], { ...end, ms: 2_000 });
  counter.ended([], end);
  clock.move(86_400_000);
  counter.ended([call], end);

  expect(counter.waiting()).toBe(3);
  expect(await counter.flush()).toBe(3);
  const [day, nextDay] = ['2026-03-10', '2026-03-11'];
  const once = { calls: 1, errors: 0, promptTokens: 10, completionTokens: 5 };
  const times = { latencySum: 100, latencyCounts: { [bucketOf(100)]: 1 } };
  expect(kept).toEqual([
    {
      ...{ ...call, day, calls: 3, errors: 1, promptTokens: 21, completionTokens: 10, latencySum: 2_100 },
      latencyCounts: { [bucketOf(100)]: 1, [bucketOf(2_000)]: 1 },
    },
    { ...byNumber, day, ...once, ...times },
    { ...call, day: nextDay, ...once, ...times },
  ]);
});

test('Calls that cannot be written wait and are written once; a stop that cannot write says what is lost', async () => {
  vi.useFakeTimers();
  const { counter, store, kept, lines } = scene();
  counter.start();
  store.isBroken = true;
  counter.ended([call], end);
  await vi.advanceTimersByTimeAsync(5_000);
  counter.ended([call], end);
  store.isBroken = false;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(kept).toMatchObject([{ calls: 2, latencySum: 200, latencyCounts: { [bucketOf(100)]: 2 } }]);

  store.isBroken = true;
  counter.ended([call], end);
  await counter.stop();
  vi.useRealTimers();
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
    'could not write the usage of prompts; trying again',
    'could not write the last of the usage of prompts',
  ]);
});

test('Several counters are flushed and told as one', async () => {
  const [one, other] = [scene(), scene()];
  one.counter.ended([call, { ...call, version: 2 }], end);
  other.counter.ended([call], end);
  const all = together([one.counter, other.counter]);
  expect(all.waiting()).toBe(3);
  expect(await all.flush()).toBe(3);
  expect([all.waiting(), all.dropped(), one.kept.length, other.kept.length]).toEqual([0, 0, 2, 1]);

  other.store.isBroken = true;
  other.counter.ended([call], end);
  await expect(all.flush()).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
});

test('Times that were kept by bucket are read within 5 % of what they were', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.double({ min: 0.01, max: 900_000, noNaN: true }),
          fc.nat({ max: 9 }).map((ms) => ms + 1),
        ),
        { minLength: 1 },
      ),
      (times) => {
        const read = histogram();
        const counts: Record<string, number> = {};
        for (const ms of times) counts[bucketOf(ms)] = (counts[bucketOf(ms)] ?? 0) + 1;
        addCounts(read, counts, 0);
        const sorted = times.toSorted((one, two) => one - two);
        for (const share of [0.5, 0.95]) {
          const exact = sorted[Math.max(1, Math.ceil(share * times.length)) - 1] ?? 0;
          expect(Math.abs((quantile(read, share) ?? 0) / exact - 1)).toBeLessThanOrEqual(0.051);
        }
        expect(read.count).toBe(times.length);
      },
    ),
  );
});

test('What calls of a prompt took is told by version, day and label, to the call, at once', async () => {
  const clock = stillClock(Date.parse('2026-03-10T12:00:00Z'));
  const house = await openHouse({}, clock);
  const { headers } = await house.register();
  const json = async <Body>(reply: Promise<Response>) => (await (await reply).json()) as Body;
  const prompt = { name: 'support/greeting', content: 'Greet {name}.' };
  const { id } = await json<{ id: string }>(house.post('/v1/prompts', prompt, headers));
  await house.send('PUT', `/v1/prompts/${id}`, { content: 'Greet {name} warmly.' }, headers);
  const tokens = { prompt: 0, completion: 0 };
  const complete = async (named: string | object) => {
    const body = { level: 'low', messages: [{ role: 'user', content: 'Hi' }], prompt: named };
    type Answer = { usage: { prompt_tokens: number; completion_tokens: number } };
    const { usage } = await json<Answer>(house.post('/v1/prompt/completions', body, headers));
    tokens.prompt += usage.prompt_tokens;
    tokens.completion += usage.completion_tokens;
  };
  const variables = { name: 'Ada' };
  await complete({ name: 'support/greeting', version: 1, variables });
  await complete({ id, variables });
  clock.move(86_400_000);
  await complete({ id, label: 'latest', variables });

  const analytics = (query: string) =>
    json<PromptAnalytics>(house.fetch(`/v1/prompts/${id}/analytics${query}`, { headers }));
  const byVersion = await analytics('');
  expect(byVersion).toMatchObject({ from: '2026-02-10', to: '2026-03-11', by: 'version' });
  expect(byVersion.data.map(({ version, calls }) => [version, calls])).toEqual([
    [2, 2],
    [1, 1],
  ]);
  const { prompt: prompt_tokens, completion: completion_tokens } = tokens;
  expect(byVersion.total).toMatchObject({ calls: 3, errors: 0, prompt_tokens, completion_tokens });
  const byDay = await analytics('?by=day');
  expect(byDay.data.map(({ day, calls }) => [day, calls])).toEqual([
    ['2026-03-10', 2],
    ['2026-03-11', 1],
  ]);
  const byLabel = await analytics('?by=label');
  expect(byLabel.data.map(({ label, calls }) => [label, calls])).toEqual([
    ['latest', 1],
    ['production', 1],
    [null, 1],
  ]);
  const oneDay = await analytics('?by=version&from=2026-03-10&to=2026-03-10');
  expect(oneDay.total.calls).toBe(2);
  const none = { calls: 0, errors: 0, prompt_tokens: 0, completion_tokens: 0 };
  expect(await analytics('?from=2026-01-01&to=2026-01-31')).toMatchObject({
    total: { ...none, latency_ms: { mean: null, p50: null, p95: null } },
    data: [],
  });
  const [row] = house.rows<{ calls: number }>('SELECT sum(calls) AS calls FROM prompt_usage_daily');
  expect(row).toEqual({ calls: 3 });

  const wrong = await house.fetch(`/v1/prompts/${id}/analytics?from=2026-02-30`, { headers });
  expect(wrong.status).toBe(422);
  await house.close();
});
