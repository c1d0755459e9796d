import { expect, test } from 'vitest';
import { movableClock } from '../clock.ts';
import { openHouse } from '../house.ts';
import {
  allowance,
  allWays,
  closedBooks,
  eventually,
  givenBack,
  openScene,
  paid,
  type Scene,
  type Told,
} from './upstream-scene.ts';

const once = { headers: { 'idempotency-key': 'an-order-1' } };

/** What makes two answers the same answer. */
function answerOf({ status, text, headers }: Told) {
  return {
    status,
    text,
    type: headers.get('content-type'),
    credits: headers.get('x-credits-conversation-limit'),
    isReplayed: headers.get('idempotent-replayed'),
  };
}

const isSettled = (scene: Scene) => scene.books().every(({ status }) => status !== 'pending');

test.each(allWays)('A request that is sent again is answered again, byte for byte, and paid once: %s', async (way) => {
  await using scene = await openScene('ok');

  const first = await scene.ask(way, once);
  const again = await scene.ask(way, once);

  expect(first.status).toBe(200);
  expect(answerOf(first).isReplayed).toBeNull();
  expect(answerOf(again)).toEqual({ ...answerOf(first), isReplayed: 'true' });
  expect(scene.mock.calls).toHaveLength(1);
  expect(scene.balance()).toBe(allowance - 1);
  expect((await closedBooks(scene)).map(({ ledger }) => ledger)).toEqual([paid]);
});

test('Of twenty equal requests at once one runs, and the others are told so or get its answer', async () => {
  await using scene = await openScene('ttfb-200');

  const all = await Promise.all(Array.from({ length: 20 }, () => scene.ask('native JSON', once)));

  const answered = all.filter(({ status }) => status === 200);
  const running = all.filter(({ status }) => status === 409);
  expect(answered.length).toBeGreaterThanOrEqual(1);
  expect(answered.length + running.length).toBe(20);
  expect(new Set(answered.map(({ text }) => text)).size).toBe(1);
  for (const { code, headers } of running) {
    expect([code, Number(headers.get('retry-after'))]).toEqual(['REQUEST_IN_PROGRESS', 1]);
  }
  expect(scene.mock.calls).toHaveLength(1);
  expect(scene.balance()).toBe(allowance - 1);
});

test('Another body or another operation under the same key is refused, and does nothing', async () => {
  await using scene = await openScene('ok');
  await scene.ask('native JSON', once);

  const other = await scene.ask('native JSON', { ...once, body: { temperature: 0.1 } });
  const elsewhere = await scene.ask('OpenAI JSON', once);

  expect([other.status, other.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  expect([elsewhere.status, elsewhere.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  expect(scene.mock.calls).toHaveLength(1);
});

test("The same key of another user is another user's", async () => {
  await using scene = await openScene('ok');
  const other = await scene.house.register();
  const mine = await scene.ask('native JSON', once);

  const theirs = await scene.ask('native JSON', { headers: { ...once.headers, ...other.headers } });

  expect(answerOf(theirs).isReplayed).toBeNull();
  expect(JSON.parse(theirs.text)).not.toEqual(JSON.parse(mine.text));
  expect(scene.mock.calls).toHaveLength(2);
});

test.each([
  ['empty', ''],
  ['longer than 255 characters', 'k'.repeat(256)],
])('A key that is %s is refused', async (_, key) => {
  await using scene = await openScene('ok');
  const told = await scene.ask('native JSON', { headers: { 'idempotency-key': key } });
  expect([told.status, told.code]).toEqual([400, 'MALFORMED_REQUEST']);
  expect(scene.mock.calls).toHaveLength(0);
});

test('What was refused, failed or could not be paid is not kept: the same request runs again', async () => {
  await using scene = await openScene('ok', {
    UPSTREAM_MAX_RETRIES: '0',
    DEFAULT_USER_LIMITS: JSON.stringify({ conversation_limit: 1, reset: 1 }),
  });
  const faulty = await scene.ask('native JSON', { ...once, body: { temperature: 9 } });
  scene.mock.next('500');
  const failed = await scene.ask('native JSON', once);
  const served = await scene.ask('native JSON', once);
  const unpaid = await scene.ask('native JSON', { headers: { 'idempotency-key': 'an-order-2' } });
  scene.house.write('UPDATE users SET conversation_limit = 1');
  const paidLater = await scene.ask('native JSON', { headers: { 'idempotency-key': 'an-order-2' } });

  expect([faulty.status, failed.status, served.status]).toEqual([422, 502, 200]);
  expect([unpaid.code, paidLater.status]).toEqual(['CREDITS_EXHAUSTED', 200]);
  expect(scene.books().map(({ ledger }) => ledger)).toEqual([givenBack, paid, paid]);
});

test('A stream that its client left after it had begun is not charged a second time', async () => {
  await using scene = await openScene('stall@2');
  const leaving = new AbortController();
  const reply = await scene.open('native stream', {
    headers: { 'content-type': 'application/json', ...scene.user.headers, ...once.headers },
    signal: leaving.signal,
  });
  await reply.body?.getReader().read();
  leaving.abort();
  await eventually('the end of what was left', () => isSettled(scene));

  const again = await scene.ask('native stream', once);

  expect([again.status, again.code]).toEqual([409, 'CONFLICT']);
  expect(again.headers.get('x-should-retry')).toBe('false');
  expect(scene.balance()).toBe(allowance - 1);
});

test('An account is made once, with one key, however often it is asked for under a key', async () => {
  const house = await openHouse();
  const body = { username: 'grace', name: 'Grace Hopper', email: 'grace@example.org', password: 'Nanoseconds-11.8' };

  const replies = await Promise.all(
    Array.from({ length: 8 }, () => house.post('/v1/users/register', body, { 'idempotency-key': 'grace-1' })),
  );
  const different = await house.post(
    '/v1/users/register',
    { ...body, name: 'Another' },
    { 'idempotency-key': 'grace-1' },
  );

  const texts = new Set(await Promise.all(replies.map((reply) => reply.text())));
  expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(201));
  expect(replies.filter(({ headers }) => headers.get('idempotent-replayed') === 'true')).toHaveLength(7);
  expect(texts.size).toBe(1);
  expect(different.status).toBe(422);
  expect(house.rows('SELECT id FROM users')).toHaveLength(1);
  await house.close();
});

test('An answer is kept for a day, readable to nobody, and thrown away', async () => {
  const clock = movableClock(Date.UTC(2026, 10, 21, 12));
  await using scene = await openScene('ok', {}, clock);
  await scene.ask('native JSON', once);
  const [row] = scene.house.rows<{ sealed: Buffer; id: string }>('SELECT * FROM idempotency_keys');
  expect(row?.sealed.toString('latin1')).not.toContain('chat.completion');
  expect(row?.id).not.toContain('an-order-1');

  clock.move(24 * 3_600_000 - 1_000);
  expect((await scene.ask('native JSON', once)).headers.get('idempotent-replayed')).toBe('true');
  clock.move(2_000);
  const anew = await scene.ask('native JSON', once);

  expect(anew.headers.get('idempotent-replayed')).toBeNull();
  expect(scene.mock.calls).toHaveLength(2);
});

test('A request whose server died while it ran is carried out once by the next that gets it', async () => {
  await using scene = await openScene('ok');
  await scene.ask('native JSON', once);
  // As it stands in the database when a process dies in the midst of it.
  scene.house.write("UPDATE idempotency_keys SET state = 'running', sealed = NULL");
  scene.house.write("UPDATE message_logs SET status = 'pending', instance_id = 'dead'");
  scene.house.write(
    "INSERT INTO server_instances (id, host, pid, started_at, heartbeat_at) VALUES ('dead', 'elsewhere', 1, 0, 0)",
  );
  scene.house.write("DELETE FROM credit_ledger WHERE kind = 'settle'");
  expect((await scene.ask('native JSON', once)).code).toBe('REQUEST_IN_PROGRESS');

  await eventually('the end of what the dead server left', () => isSettled(scene), 8_000);
  const again = await scene.ask('native JSON', once);

  expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([200, null]);
  expect(scene.balance()).toBe(allowance - 1);
  expect(scene.books().map(({ ledger }) => ledger)).toEqual([givenBack, paid]);
});
