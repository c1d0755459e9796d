import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { MailRefused } from '../../packages/server/src/core/errors.ts';
import { type SmtpScript, startSmtp } from '../fault/smtp-server.ts';
import { counting, eventually, hire, minute, openMailRoom, queued, smtp, startMs } from './mail-scene.ts';

/** One process, its outbox and a real mail server. */
async function openScene(script: SmtpScript = {}) {
  const server = await startSmtp(script);
  const room = openMailRoom();
  const desk = room.open();
  const mailer = counting(smtp(server));
  const man = hire(desk.outbox, mailer);
  return {
    ...{ server, room, man, sends: mailer.sends, ...desk },
    async [Symbol.asyncDispose]() {
      await man.stop();
      await server[Symbol.asyncDispose]();
      room[Symbol.dispose]();
    },
  };
}

describe('A postman', () => {
  test('sends a letter when it is woken, and the outbox is empty', async () => {
    await using scene = await openScene();
    const letter = queued(startMs);
    await scene.commits.run(() => scene.enqueue(letter));
    scene.man.wake();

    await eventually('it is sent', () => scene.man.waiting() === 0);
    expect(scene.server.arrived).toMatchObject([{ ...letter.letter, to: ['ada@example.org'] }]);
    expect(scene.man.lines).toEqual([]);
  });

  test('finds by itself a letter that nobody woke it for', async () => {
    await using scene = await openScene();
    scene.man.start();
    await scene.outbox.post(queued(startMs));
    await eventually('it is sent', () => scene.server.arrived.length === 1);
  });

  test('misses no call that comes while it is looking', async () => {
    await using scene = await openScene();
    for (let round = 1; round <= 20; round++) {
      scene.man.wake();
      const posted = scene.outbox.post(queued(startMs));
      scene.man.wake();
      await posted;
      scene.man.wake();
      await eventually('it is sent', () => scene.server.arrived.length === round, 2_000);
    }
  });

  test('tries again what the server had no time for: not at once, and under the same name', async () => {
    await using scene = await openScene({ behaviours: ['busy', 'accept'] });
    const letter = queued(startMs);
    await scene.outbox.post(letter);
    scene.man.wake();
    await eventually('it is postponed', () => scene.man.lines.length === 1);
    scene.man.clock.move(4_999);
    scene.man.wake();
    await scene.commits.drain();
    expect(scene.sends).toHaveLength(1);
    scene.man.clock.move(1);
    scene.man.wake();

    await eventually('it is sent', () => scene.man.waiting() === 0);
    expect(scene.sends).toEqual([letter.id, letter.id]);
    expect(scene.server.arrived).toHaveLength(1);
    expect(scene.server.arrived[0]?.headers.get('message-id')).toBe(`<${letter.id}@example.net>`);
  });

  test('drops what the server refused, and says so by its id alone', async () => {
    await using scene = await openScene({ behaviours: ['refuse-recipient', 'accept'] });
    const [refused, taken] = [queued(startMs), queued(startMs + 1, { to: 'grace@example.org' })];
    await scene.outbox.post(refused);
    scene.man.wake();
    await eventually('it is dropped', () => scene.man.waiting() === 0);
    scene.man.clock.move(1);
    await scene.outbox.post(taken);
    scene.man.wake();
    await eventually('the other is sent', () => scene.server.arrived.length === 1);

    expect(JSON.parse(scene.man.lines.join())).toMatchObject({ level: 'error', letter: refused.id, attempts: 1 });
    expect(scene.man.isWorking()).toBe(true);
  });

  test('tells nobody but the mail server what is in a letter and whom it is for', async () => {
    await using scene = await openScene({
      behaviours: ['refuse-recipient', 'refuse-content', 'busy', 'drop-mid-data'],
    });
    for (let n = 0; n < 4; n++) await scene.outbox.post(queued(startMs, { to: `canary${n}@example.org` }));
    scene.man.wake();
    await eventually('all are tried', () => scene.man.lines.length === 4);
    expect(scene.man.lines.join()).not.toMatch(/canary|example\.org|483920|verification/);
  });

  test('waits longer after each failure, tries once more shortly before the letter expires, and gives up', async () => {
    using room = openMailRoom();
    const { outbox, commits } = room.open();
    await outbox.post(queued(startMs));
    const triedAt: number[] = [];
    const send = () => {
      triedAt.push((man.clock.now() - startMs) / 1_000);
      return Promise.reject(new Error('busy'));
    };
    const man = hire(outbox, { send, close: async () => {} });
    for (let second = 0; second < 600; second++) {
      man.wake();
      // What came of the claim is written, too.
      for (let turn = 0; turn < 2; turn++) await commits.drain();
      man.clock.move(1_000);
    }
    await man.stop();

    expect(triedAt).toEqual([0, 5, 15, 35, 75, 155, 315, 540]);
    expect(JSON.parse(man.lines.at(-1) ?? '{}')).toMatchObject({ msg: 'gave up a mail that is about to expire' });
    expect(man.waiting()).toBe(0);
  });

  test('never sends an expired letter, and says which it was', async () => {
    await using scene = await openScene();
    const letter = queued(startMs);
    await scene.outbox.post(letter);
    scene.man.clock.move(10 * minute);
    scene.man.wake();
    await eventually('it is gone', () => scene.man.waiting() === 0);
    expect(JSON.parse(scene.man.lines.join())).toMatchObject({ letters: [letter.id] });
    expect(scene.server.connections).toBe(0);
  });

  test('sends the others where a letter cannot be opened', async () => {
    await using scene = await openScene();
    const stranger = scene.room.open(randomBytes(32)).outbox;
    for (let n = 0; n < 10; n++) await stranger.post(queued(startMs));
    await scene.outbox.post(queued(startMs));
    scene.man.wake();
    await eventually('the readable one is sent', () => scene.server.arrived.length === 1);
    expect(scene.man.isWorking()).toBe(true);
  });
});

test('A database that cannot be written for a moment loses no letter, not even while the mail server is tried anew', async () => {
  using room = openMailRoom();
  const { outbox } = room.open();
  for (let n = 0; n < 5; n++) await outbox.post(queued(startMs));
  let isLocked = false;
  const sends: string[] = [];
  const man = hire(
    { ...outbox, claim: (...at) => (isLocked ? Promise.reject(new Error('locked')) : outbox.claim(...at)) },
    {
      send: async (_letter, id) => {
        if (sends.push(id) <= 5) throw new Error('down');
      },
      close: async () => {},
    },
  );
  man.wake();
  await eventually('the mail server is left alone', () => man.lines.length === 5);
  man.clock.move(15_000);
  isLocked = true;
  man.wake();
  await eventually('it is told', () => man.lines.length === 6);
  isLocked = false;
  man.wake();
  await eventually('all are sent', () => man.waiting() === 0);
  await man.stop();
  expect(sends).toHaveLength(10);
});

test('A refusal by the mail server is no sign that it is down', async () => {
  using room = openMailRoom();
  const { outbox } = room.open();
  for (let n = 0; n < 30; n++) await outbox.post(queued(startMs));
  const man = hire(outbox, { send: () => Promise.reject(new MailRefused('550')), close: async () => {} });
  man.wake();
  await eventually('all are dropped', () => man.waiting() === 0);
  await man.stop();
  expect(man.lines).toHaveLength(30);
});
