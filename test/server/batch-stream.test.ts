import { describe, expect, test } from 'vitest';
import { allowance, asEvents, eventsIn, failing, openBatches, questions, slow, stalling } from './batch-scene.ts';
import { eventually } from './upstream-scene.ts';

describe('A batch as events', () => {
  test('tells each result as its task ends, and the totals at the end', async () => {
    await using scene = await openBatches();

    const reply = await scene.open(
      [{ prompt: 'Late', level: slow }, { prompt: 'Soon' }, { prompt: 'No', level: failing }],
      {
        headers: asEvents,
      },
    );
    const { results, totals, isDone } = eventsIn(await reply.text());

    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    expect(results.map(({ index }) => index).sort()).toEqual([0, 1, 2]);
    expect(results.at(-1)?.index).toBe(0);
    expect(results.map(({ index, status }) => [index, status])).toEqual(
      expect.arrayContaining([
        [0, 'completed'],
        [1, 'completed'],
        [2, 'failed'],
      ]),
    );
    expect(totals).toMatchObject({
      tasks: 3,
      completed: 2,
      failed: 1,
      cancelled: 0,
      credits: { conversation_limit: 2 },
    });
    expect(isDone).toBe(true);
    await scene.settled();
  });

  test('begins before the first task has ended', async () => {
    await using scene = await openBatches();
    const leaving = new AbortController();
    const reply = await scene.open(questions(1, { level: stalling }), { headers: asEvents, signal: leaving.signal });
    expect(reply.status).toBe(200);
    leaving.abort();
    await scene.settled();
  });

  test('that is refused has the status of its refusal', async () => {
    await using scene = await openBatches({ DEFAULT_USER_LIMITS: '{"conversation_limit":1,"reset":1}' });
    const unpaid = await scene.process(questions(2), {}, asEvents);
    const faulty = await scene.process([{}], {}, asEvents);
    expect([unpaid.status, unpaid.body.error_code]).toEqual([429, 'CREDITS_EXHAUSTED']);
    expect([faulty.status, faulty.body.error_code]).toEqual([422, 'INVALID_REQUEST']);
    expect([scene.mock.calls.length, scene.balance()]).toEqual([0, 1]);
  });

  test('whose client leaves after a result keeps that one, and stops the rest unpaid', async () => {
    await using scene = await openBatches({ BATCH_MAX_PARALLEL_TASKS: '2' });
    const leaving = new AbortController();
    const tasks = [{ prompt: 'Whole' }, ...questions(6, { level: stalling })];
    const reply = await scene.open(tasks, { headers: asEvents, signal: leaving.signal });
    let text = '';
    for await (const piece of reply.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += piece;
      if (text.includes('event: task')) break;
    }
    leaving.abort();
    await eventually('the end of all tasks', () => scene.statuses().every((status) => status !== 'pending'));

    expect(scene.statuses()).toEqual(['completed', ...Array(6).fill('cancelled')]);
    expect(scene.balance()).toBe(allowance - 1);
    await scene.settled();
  });

  test('ends when the session that asked for it is signed out, and what has not begun is not done', async () => {
    await using scene = await openBatches();
    const session = await scene.house.signIn('ada');
    const headers = { ...asEvents, ...session.headers };
    const reply = await scene.open(questions(40, { level: slow }), { headers, more: { parallel: false } });
    await scene.mock.waitForEnd(1);
    expect((await scene.house.post('/v1/users/logout', {}, session.headers)).status).toBe(200);
    const text = await reply.text();

    expect(text).toContain('event: error\n');
    expect(text).toContain('UNAUTHENTICATED');
    expect(text).not.toContain('[DONE]');
    await eventually('the end of all tasks', () => scene.statuses().every((status) => status !== 'pending'));
    expect(scene.mock.calls.length).toBeLessThan(40);
    expect(scene.statuses().at(-1)).toBe('cancelled');
    await scene.settled();
  });
});

test.each([
  ['text/event-stream', true],
  ['text/event-stream, */*', true],
  ['text/event-stream, application/json', true],
  ['application/json;q=0.5, text/event-stream', true],
  ['TEXT/EVENT-STREAM; q=0.1', true],
  ['application/json, text/event-stream', false],
  ['text/event-stream;q=0.2, application/json', false],
  ['text/event-stream;q=0', false],
  ['*/*', false],
  ['text/html', false],
])('A batch that accepts %s gets events: %s', async (accept, areEvents) => {
  await using scene = await openBatches();
  const reply = await scene.open(questions(1), { headers: { accept } });
  await reply.text();
  expect(reply.headers.get('content-type')).toBe(areEvents ? 'text/event-stream' : 'application/json');
});
