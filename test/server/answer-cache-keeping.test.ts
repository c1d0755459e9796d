import { expect, test } from 'vitest';
import { memoryCache } from '../../packages/server/src/adapters/cache/memory.ts';
import type { Upstream, UpstreamChunk } from '../../packages/server/src/ports/upstream.ts';
import type { Call, UserActor } from '../../packages/server/src/services/call.ts';
import { answerService } from '../../packages/server/src/services/prompt/answers.ts';
import type { Opening } from '../../packages/server/src/services/prompt/opening.ts';
import { stillClock } from '../still-clock.ts';

type Ends = readonly (readonly [index: number, end: string | null])[];

/** How often the model is asked where a stream whose choices end so is wanted twice. */
async function callsFor(ends: Ends): Promise<number> {
  let calls = 0;
  const clock = stillClock();
  const upstream = {
    async *stream() {
      calls++;
      for (const [index, finish_reason] of ends) {
        const value: UpstreamChunk = { choices: [{ index, delta: { content: 'a' }, finish_reason }] };
        yield [{ text: JSON.stringify(value), value }];
      }
    },
  } as Partial<Upstream> as Upstream;
  const keeping = { cache: memoryCache(1_000_000, clock), keepMs: 1_000, mostChars: 10_000 };
  const answers = answerService({ upstream, keeping, clock });
  const plan = { request: { model: 'm', messages: [] } };
  const opening = { chat: { isStream: true, mayShare: true, options: {} }, plan, charge: {}, findings: null };
  for (let turn = 0; turn < 2; turn++) {
    const call = { actor: { tenantId: 'one' }, mayShare: true, signal: new AbortController().signal };
    const { events } = await answers.open(
      ...([call, opening, plan] as unknown as [Call<UserActor>, Opening, Opening['plan']]),
    );
    for await (const group of events) expect(group).toHaveLength(1);
  }
  return calls;
}

test.each<[string, Ends, number]>([
  [
    'has come to its stop',
    [
      [0, null],
      [0, 'stop'],
    ],
    1,
  ],
  ['has its tool calls', [[0, 'tool_calls']], 1],
  ['has used up its tokens', [[0, 'length']], 1],
  [
    'has said all and goes on without words',
    [
      [0, 'stop'],
      [0, null],
    ],
    1,
  ],
  [
    'has every choice at its end',
    [
      [1, null],
      [0, 'stop'],
      [1, 'stop'],
    ],
    1,
  ],
  [
    'is filtered',
    [
      [0, null],
      [0, 'content_filter'],
    ],
    2,
  ],
  [
    'has a choice that is filtered',
    [
      [0, 'stop'],
      [1, 'content_filter'],
    ],
    2,
  ],
  ['has no end', [[0, null]], 2],
  [
    'has a choice without an end',
    [
      [0, 'stop'],
      [1, null],
    ],
    2,
  ],
  ['says nothing', [], 2],
])('An answer that %s is asked for as often as it takes', async (_what, ends, calls) => {
  expect(await callsFor(ends)).toBe(calls);
});
