import { expect, it } from 'vitest';
import { type BatchTask, CreditsExhaustedError, PromptEnchanter } from '../../packages/sdk/src/index.ts';
import { openHouse } from '../house.ts';

const conversations = '{"conversation_limit":400,"reset":400}';

it('processes and streams batches at the real server, over a real socket, and repeats one under its key', async () => {
  const house = await openHouse({ DEFAULT_USER_LIMITS: conversations });
  try {
    const { apiKey } = await house.register();
    const { batch } = new PromptEnchanter({ apiKey, baseURL: await house.listen() });
    const tasks = Array.from({ length: 12 }, (_, at) => ({ prompt: `Question number ${at}?` }));
    const params = { level: 'low', r_type: 'none', batch: tasks } as const;

    const { results, totals } = await batch.process(params, { idempotencyKey: 'twelve' });
    const contents = results.map(({ completion }) => completion?.choices[0]?.message.content);
    expect(contents).toEqual(tasks.map(({ prompt }) => expect.stringContaining(prompt)));
    expect(totals).toMatchObject({ tasks: 12, completed: 12, credits: { conversation_limit: 12 } });

    const streamed = batch.stream(params);
    const seen: [number, number][] = [];
    for await (const event of streamed) if (event.type === 'task') seen.push([event.done, event.result.index]);
    expect(seen.map(([done]) => done)).toEqual(tasks.map((_, at) => at + 1));
    expect(new Set(seen.map(([, index]) => index)).size).toBe(12);
    expect(await streamed.finalTotals()).toMatchObject({ completed: 12 });

    const { data, response } = await batch.process(params, { idempotencyKey: 'twelve' }).withResponse();
    expect([response.headers.get('idempotent-replayed'), data.totals]).toEqual(['true', totals]);
    const replayed = batch.stream(params, { idempotencyKey: 'twelve' });
    expect(await replayed.finalTotals()).toEqual(totals);
  } finally {
    await house.close();
  }
});

it('has a job of many tasks worked off by the real server, and reads its results in order', async () => {
  const house = await openHouse({ DEFAULT_USER_LIMITS: conversations });
  try {
    const { apiKey } = await house.register();
    const { jobs } = new PromptEnchanter({ apiKey, baseURL: await house.listen() }).batch;
    async function* tasks(count: number): AsyncGenerator<BatchTask> {
      for (let at = 0; at < count; at += 1) yield { prompt: `Question number ${at}?` };
    }
    const ended: number[] = [];

    const { id } = await jobs.create({ level: 'low', r_type: 'none', tasks: tasks(300) });
    const job = await jobs.waitUntilDone(id, { pollMs: 50, onProgress: ({ totals }) => ended.push(totals.completed) });

    expect(job).toMatchObject({ status: 'finished', totals: { tasks: 300, completed: 300 } });
    expect(ended).toEqual(ended.toSorted((one, other) => one - other));
    const indexes: number[] = [];
    for await (const { index, completion } of jobs.results(id, { from: 100 })) {
      expect(completion?.choices[0]?.message.content).toContain(`Question number ${index}?`);
      indexes.push(index);
    }
    expect(indexes).toEqual(Array.from({ length: 200 }, (_, at) => at + 100));
    expect(await jobs.list().toArray()).toEqual([job]);
    expect(await jobs.cancel(id)).toEqual(job);
    await expect(jobs.create({ level: 'low', tasks: tasks(200) })).rejects.toBeInstanceOf(CreditsExhaustedError);
  } finally {
    await house.close();
  }
});
