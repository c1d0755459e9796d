import { expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { allowance, asEvents, eventsIn, failing, openBatches, questions, slow, stalling } from './batch-scene.ts';
import { eventually } from './upstream-scene.ts';

const once = { 'idempotency-key': 'a-batch-1' };
const replayed = ({ headers }: { headers: Headers }) => headers.get('idempotent-replayed');

test('A batch that is sent again is answered again with the same bytes, and paid once', async () => {
  await using scene = await openBatches();

  const first = await scene.process(questions(3), {}, once);
  const again = await scene.process(questions(3), {}, once);

  expect([first.status, replayed(first), replayed(again)]).toEqual([200, null, 'true']);
  expect(JSON.stringify(again.body)).toBe(JSON.stringify(first.body));
  expect([scene.mock.calls.length, scene.balance()]).toEqual([3, allowance - 3]);
  await scene.settled();
});

test('Of twenty equal batches at once one runs, and the others are told so or get its answer', async () => {
  await using scene = await openBatches();

  const all = await Promise.all(
    Array.from({ length: 20 }, () => scene.process(questions(2, { level: slow }), {}, once)),
  );

  const running = all.filter(({ body }) => body.error_code === 'REQUEST_IN_PROGRESS');
  const answered = all.filter(({ status }) => status === 200);
  expect(answered.length).toBeGreaterThanOrEqual(1);
  expect(answered.length + running.length).toBe(20);
  expect([scene.mock.calls.length, scene.balance()]).toEqual([2, allowance - 2]);
  await scene.settled();
});

test('A batch that was answered as events is told again at once, as events or whole', async () => {
  await using scene = await openBatches();
  const tasks = [{ prompt: 'Late', level: slow as 'ultra' }, { prompt: 'Soon' }];
  const told = eventsIn(await (await scene.open(tasks, { headers: { ...once, ...asEvents } })).text());

  const reply = await scene.open(tasks, { headers: { ...once, ...asEvents } });
  const again = eventsIn(await reply.text());
  const whole = await scene.process(tasks, {}, once);

  expect([replayed(reply), reply.headers.get('content-type')]).toEqual(['true', 'text/event-stream']);
  const inOrder = told.results.toSorted((one, other) => one.index - other.index);
  expect(again).toEqual({ ...told, results: inOrder });
  expect([replayed(whole), whole.body.results, whole.body.totals]).toEqual(['true', inOrder, told.totals]);
  expect([scene.mock.calls.length, scene.balance()]).toEqual([2, allowance - 2]);
});

test('A completion that fails under the request id of a batch leaves the batch its key', async () => {
  await using scene = await openBatches();
  const headers = { ...once, 'x-request-id': 'one-for-both' };
  const running = scene.process(questions(1, { level: slow }), {}, headers);
  await eventually('a task under way', () => scene.mock.calls.length === 1);

  const failed = await scene.house.post(
    '/v1/prompt/completions',
    { level: failing, messages: [{ role: 'user', content: 'What fails?' }] },
    { ...scene.ada.headers, 'x-request-id': 'one-for-both' },
  );
  const first = await running;
  const again = await scene.process(questions(1, { level: slow }), {}, headers);

  expect([failed.status, first.status, again.status, replayed(again)]).toEqual([502, 200, 200, 'true']);
  expect([scene.mock.calls.length, scene.balance()]).toEqual([2, allowance - 1]);
  await scene.settled();
});

test('Another batch under the same key is refused, and does nothing', async () => {
  await using scene = await openBatches();
  await scene.process(questions(1), {}, once);
  const other = await scene.process(questions(2), {}, once);
  expect([other.status, other.body.error_code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  expect(scene.balance()).toBe(allowance - 1);
});

test('A batch that was refused runs when it is sent again', async () => {
  await using scene = await openBatches({ DEFAULT_USER_LIMITS: '{"conversation_limit":1,"reset":1}' });
  const unpaid = await scene.process(questions(2), {}, once);
  scene.house.write('UPDATE users SET conversation_limit = 2');
  const paid = await scene.process(questions(2), {}, once);
  expect([unpaid.body.error_code, paid.status, replayed(paid)]).toEqual(['CREDITS_EXHAUSTED', 200, null]);
});

test('Failures of its tasks are part of the answer that a batch keeps', async () => {
  await using scene = await openBatches();
  const tasks = [{ prompt: 'A' }, { prompt: 'B', level: failing as 'medium' }];
  const first = await scene.process(tasks, {}, once);
  const again = await scene.process(tasks, {}, once);
  expect(first.body.results.map(({ status }) => status)).toEqual(['completed', 'failed']);
  expect([replayed(again), again.body]).toEqual(['true', first.body]);
});

test.each([
  ['whole', {}],
  ['as events', asEvents],
])('What a client left keeps what was done by then, paid once: %s', async (_, accept) => {
  await using scene = await openBatches({ BATCH_MAX_PARALLEL_TASKS: '1' });
  const leaving = new AbortController();
  const tasks = [{ prompt: 'Whole' }, ...questions(3, { level: stalling })];
  const left = scene
    .open(tasks, { headers: { ...once, ...accept }, signal: leaving.signal })
    .then((reply) => reply.text());
  await scene.mock.waitForCall(2);
  leaving.abort();
  await expect(left).rejects.toThrow();
  await eventually(
    'its answer',
    () => scene.house.rows("SELECT id FROM idempotency_keys WHERE state = 'answered'").length > 0,
  );

  const again = await scene.process(tasks, {}, once);

  expect(replayed(again)).toBe('true');
  expect(again.body.results.map(({ status }) => status)).toEqual(['completed', 'cancelled', 'cancelled', 'cancelled']);
  expect(again.body.totals.credits).toEqual({ main: 0, conversation_limit: 1 });
  expect([scene.mock.calls.length, scene.balance()]).toEqual([2, allowance - 1]);
  await scene.settled();
});

test('A batch that was left before any task had ended leaves no trace: it runs when it is sent again', async () => {
  await using scene = await openBatches();
  const leaving = new AbortController();
  scene.mock.next('stall@0', 'stall@0');
  const left = scene.open(questions(2), { headers: once, signal: leaving.signal });
  await scene.mock.waitForCall(2);
  leaving.abort();
  await expect(left).rejects.toThrow();
  await eventually('a free key', () => scene.house.rows('SELECT id FROM idempotency_keys').length === 0);

  const again = await scene.process(questions(2), {}, once);

  expect([again.status, replayed(again), again.body.totals.completed]).toEqual([200, null, 2]);
  expect(scene.balance()).toBe(allowance - 2);
  await scene.settled();
});

test('A batch whose server died before its answer was kept does nothing again, and says so', async () => {
  const clock = movableClock(Date.UTC(2026, 10, 21, 12));
  await using scene = await openBatches({}, clock);
  await scene.process(questions(2), {}, once);
  // As the server leaves it that dies before it has the answer.
  scene.house.write("UPDATE idempotency_keys SET state = 'running', sealed = NULL");

  clock.move(600_000);
  const early = await scene.process(questions(2), {}, once);
  clock.move(3_600_000);
  const late = await scene.process(questions(2), {}, once);

  expect([early.status, early.body.error_code]).toEqual([409, 'REQUEST_IN_PROGRESS']);
  expect([late.status, late.body.error_code]).toEqual([409, 'CONFLICT']);
  expect([scene.mock.calls.length, scene.balance()]).toEqual([2, allowance - 2]);
});
