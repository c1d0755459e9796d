import { describe, expect, test } from 'vitest';
import { smtpMailer } from '../../packages/server/src/adapters/mail/smtp.ts';
import { startSmtp } from '../fault/smtp-server.ts';
import { refusedAddress } from '../fault/unreachable.ts';
import { counting, eventually, hire, minute, openMailRoom, queued, smtp, startMs } from './mail-scene.ts';

describe('A mail server that is down', () => {
  test('is asked a few times, then with one letter after each pause; nothing is lost', async () => {
    using room = openMailRoom();
    const nowhere = await refusedAddress();
    const { outbox, commits } = room.open();
    for (let n = 0; n < 50; n++) await outbox.post(queued(startMs));
    const down = counting(smtp(nowhere));
    const man = hire(outbox, down);
    man.start();
    await eventually('it is left alone', () => man.lines.length >= 5 && man.lines.length === down.sends.length);
    const before = down.sends.length;
    for (let call = 0; call < 100; call++) man.wake();
    await commits.drain();
    expect([before <= 8, down.sends.length - before]).toEqual([true, 0]);

    man.clock.move(15_000);
    man.wake();
    await eventually('one letter is tried', () => man.lines.length === before + 1);
    man.wake();
    await commits.drain();
    expect([down.sends.length - before, man.isWorking(), man.waiting()]).toEqual([1, false, 50]);
    await man.stop();
    await nowhere.close();
  });

  test('gets every letter once when it is back', async () => {
    using room = openMailRoom();
    await using server = await startSmtp();
    const { outbox } = room.open();
    const letters = Array.from({ length: 50 }, () => queued(startMs));
    for (const letter of letters) await outbox.post(letter);
    const mailer = smtp(server);
    let isDown = true;
    const man = hire(outbox, {
      send: (letter, id) => (isDown ? Promise.reject(new Error('down')) : mailer.send(letter, id)),
      close: () => mailer.close(),
    });
    man.wake();
    await eventually('it is left alone', () => man.lines.length >= 5);
    isDown = false;
    await eventually('all are sent', () => {
      man.clock.move(1_000);
      man.wake();
      return man.waiting() === 0;
    });
    await man.stop();

    const names = server.arrived.map(({ headers }) => headers.get('message-id')).sort();
    expect(names).toEqual(letters.map(({ id }) => `<${id}@example.net>`).sort());
    expect(man.isWorking()).toBe(true);
  });
});

describe('A letter that was posted', () => {
  test('is sent once by the next process where the first stopped before sending it', async () => {
    using room = openMailRoom();
    await using server = await startSmtp();
    const first = room.open();
    const unused = counting(smtp(server));
    const stopped = hire(first.outbox, unused);
    await stopped.stop();
    await first.outbox.post(queued(startMs));
    stopped.wake();
    await first.commits.drain();
    expect(unused.sends).toEqual([]);

    const next = hire(room.open().outbox, smtp(server));
    next.start();
    await eventually('it is sent', () => next.waiting() === 0);
    await next.stop();
    expect(server.arrived).toHaveLength(1);
  });

  test('is sent once by another process when the first died over it', async () => {
    using room = openMailRoom();
    await using server = await startSmtp();
    const dying = room.open().outbox;
    await dying.post(queued(startMs));
    await dying.claim(startMs, 2 * minute);

    const { outbox, commits } = room.open();
    const mailer = counting(smtp(server));
    const next = hire(outbox, mailer);
    next.clock.move(2 * minute - 1);
    next.wake();
    await commits.drain();
    expect(mailer.sends).toEqual([]);
    next.clock.move(1);
    next.wake();
    await eventually('it is sent', () => next.waiting() === 0);
    await next.stop();
    expect(server.arrived).toHaveLength(1);
  });

  test('is sent by one of two processes: each of 200 once', async () => {
    using room = openMailRoom();
    await using server = await startSmtp();
    const letters = Array.from({ length: 200 }, () => queued(startMs));
    const desks = [room.open(), room.open()];
    await Promise.all(letters.map((letter) => desks[0]?.outbox.post(letter)));
    const mailers = desks.map(() => counting(smtp(server)));
    const men = desks.map(({ outbox }, n) => hire(outbox, mailers[n] ?? smtp(server)));
    for (const man of men) man.wake();
    await eventually('all are sent', () => men[0]?.waiting() === 0, 20_000);
    for (const man of men) await man.stop();

    const names = server.arrived.map(({ headers }) => headers.get('message-id')).sort();
    expect(names).toEqual(letters.map(({ id }) => `<${id}@example.net>`).sort());
    expect(mailers.every(({ sends }) => sends.length > 20)).toBe(true);
    expect(men.flatMap(({ lines }) => lines)).toEqual([]);
  });
});

describe('A stop', () => {
  test('lets what is being sent finish, and takes up nothing more', async () => {
    using room = openMailRoom();
    const { outbox } = room.open();
    for (let n = 0; n < 10; n++) await outbox.post(queued(startMs));
    const finish: (() => void)[] = [];
    const man = hire(outbox, {
      send: () => new Promise((resolve) => finish.push(resolve)),
      close: async () => {},
    });
    man.wake();
    await eventually('four are under way', () => finish.length === 4);
    const stopping = man.stop();
    for (const done of finish) done();
    await stopping;
    expect([finish.length, outbox.size()]).toEqual([4, 6]);
  });

  test('ends within six seconds where the mail server stalls; the letter waits for the next process', async () => {
    await using server = await startSmtp({ behaviours: ['stall'] });
    using room = openMailRoom();
    const { outbox } = room.open();
    await outbox.post(queued(startMs));
    const settings = { host: '127.0.0.1', port: server.port, username: null, password: null, mustEncrypt: false };
    const man = hire(outbox, smtpMailer({ ...settings, from: 'noreply@example.net' }));
    man.wake();
    await eventually('it is under way', () => server.attempts === 1);
    const startedAt = performance.now();
    await man.stop();

    expect(performance.now() - startedAt).toBeLessThan(6_000);
    expect((await outbox.claim(startMs + 5_000, minute)).letter?.attempts).toBe(2);
  });
});
