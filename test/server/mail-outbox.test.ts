import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { aLetter, minute, openMailRoom, queued } from './mail-scene.ts';

test('A letter that belongs to a change waits with it, and goes with it where the change fails', async () => {
  using room = openMailRoom();
  const { outbox, enqueue, commits } = room.open();
  const failing = commits.run(() => {
    enqueue(queued(0));
    throw new Error('the change failed');
  });
  await expect(failing).rejects.toThrow();
  expect(outbox.size()).toBe(0);

  const letter = queued(0);
  await commits.run(() => enqueue(letter));
  const claim = await outbox.claim(0, minute);
  expect(claim.letter).toMatchObject({ id: letter.id, attempts: 1, expiresAtMs: 10 * minute });
  expect(claim.letter?.open()).toEqual(aLetter);
});

test('Letters are claimed one at a time, the one that is due longest first, and none before it is due', async () => {
  using room = openMailRoom();
  const { outbox } = room.open();
  const [second, first, later] = [queued(20), queued(10), queued(31)];
  for (const letter of [second, first, later]) await outbox.post(letter);
  const claimed = [];
  for (let turn = 0; turn < 3; turn++) claimed.push((await outbox.claim(30, minute)).letter?.id);
  expect(claimed).toEqual([first.id, second.id, undefined]);
});

test('What a process claimed no other gets until the lease runs out; then it is another attempt', async () => {
  using room = openMailRoom();
  const [one, other] = [room.open().outbox, room.open().outbox];
  await one.post(queued(0));
  expect((await one.claim(0, minute)).letter?.attempts).toBe(1);
  expect((await other.claim(minute - 1, minute)).letter).toBeNull();
  expect((await other.claim(minute, minute)).letter?.attempts).toBe(2);
});

test('Two processes that claim at the same time never get the same letter', async () => {
  using room = openMailRoom();
  const { outbox } = room.open();
  const letters = Array.from({ length: 400 }, () => queued(0));
  await Promise.all(letters.map((letter) => outbox.post(letter)));
  const workerData = { folder: room.folder, key: room.key };
  const processes = [1, 2].map(() => new Worker(new URL('./mail-claimer.ts', import.meta.url), { workerData }));
  await Promise.all(processes.map((process) => once(process, 'message')));
  const ends = processes.map((process) => once(process, 'message') as Promise<[string[]]>);
  for (const process of processes) process.postMessage('go');

  const claimed = (await Promise.all(ends)).map(([ids]) => ids);
  expect(claimed.flat().sort()).toEqual(letters.map(({ id }) => id).sort());
  expect(claimed.every((ids) => ids.length > 0)).toBe(true);
});

test('A process whose lease ran out cannot postpone what another is sending', async () => {
  using room = openMailRoom();
  const [slow, other] = [room.open().outbox, room.open().outbox];
  await slow.post(queued(0));
  const { letter } = await slow.claim(0, minute);
  await other.claim(minute, minute);
  if (letter) await slow.postpone(letter, minute + 1);
  expect((await slow.claim(minute + 1, minute)).letter).toBeNull();
});

test('A letter is gone once it is sent or dropped, and due again when it was postponed to', async () => {
  using room = openMailRoom();
  const { outbox } = room.open();
  const letters = [queued(0), queued(0), queued(0)];
  for (const letter of letters) await outbox.post(letter);
  const [sent, dropped, postponed] = letters.map(({ id }) => id);
  for (const _letter of letters) await outbox.claim(0, minute);
  await outbox.sent(sent ?? '');
  await outbox.drop(dropped ?? '');
  await outbox.postpone({ id: postponed ?? '', attempts: 1 }, 5_000);

  expect(outbox.size()).toBe(1);
  expect((await outbox.claim(4_999, minute)).letter).toBeNull();
  expect((await outbox.claim(5_000, minute)).letter?.id).toBe(postponed);
});

test('An expired letter is never claimed: it is named, and gone', async () => {
  using room = openMailRoom();
  const { outbox } = room.open();
  const [expired, fresh] = [queued(0), queued(1)];
  await outbox.post(expired);
  await outbox.post(fresh);
  const claim = await outbox.claim(10 * minute, minute);
  expect([claim.expired, claim.letter?.id]).toEqual([[expired.id], fresh.id]);
  expect((await outbox.claim(10 * minute + 1, minute)).expired).toEqual([]);
});

test('A letter that was sealed under a key that is not there does not keep others from being claimed', async () => {
  using room = openMailRoom();
  await room.open(randomBytes(32)).outbox.post(queued(0));
  const { outbox } = room.open();
  const readable = queued(1);
  await outbox.post(readable);
  const [first, second] = [await outbox.claim(1, minute), await outbox.claim(1, minute)];
  expect(() => first.letter?.open()).toThrow('which this server does not have');
  expect(second.letter?.open()).toEqual(readable.letter);
});

test('Nothing of a letter can be read in the files of the database', async () => {
  using room = openMailRoom();
  const { outbox } = room.open();
  const secrets = ['canary@example.org', 'canary-subject', '739184', 'canary-html'];
  const [to = '', subject = '', text = '', html = ''] = secrets;
  await outbox.post(queued(0, { to, subject, text, html }));
  const { letter } = await outbox.claim(0, minute);
  if (letter) await outbox.postpone(letter, 1);

  const files = readdirSync(room.folder).map((name) => readFileSync(join(room.folder, name), 'latin1'));
  expect(files.some((content) => content.includes(letter?.id ?? ''))).toBe(true);
  const found = secrets.filter((secret) => files.some((content) => content.includes(secret)));
  expect(found).toEqual([]);
});
