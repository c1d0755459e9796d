import { createHook } from 'node:async_hooks';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type PasswordHasher, type PasswordHashing, passwordHasher } from '../../packages/server/src/core/passwords.ts';

const password = 'Correct-horse-1';
const right = { isRight: true, isOutdated: false };

/** Hashes of the password that the reference implementation made. */
const formerHashes = [
  ['less memory', '$argon2id$v=19$m=19456,p=1,t=3$iSDwZtKoSyDs9alaUvpTLQ$v7XqFhR9bCsJgreWVA5oaQQHxM49zzBS35/o7lNH+pU'],
  ['more memory', '$argon2id$v=19$m=131072,p=1,t=3$D7i/O2R3dhscOxn1BIokpA$BKN204uB9Uv6M4ZysVjbaGVPO0OsYWMw64/PxI3UtPc'],
  ['fewer passes', '$argon2id$v=19$m=65536,p=1,t=2$e0d0xnyyRnfyyCsxv4wITA$k/Qv+icqb1VREhwdPD0xvHlrw2hemrKTbpHePe2CQwY'],
  ['more lanes', '$argon2id$v=19$m=65536,p=2,t=3$bjsZ0ZrzY7EKR4/ln4lpVA$CMZZtm6JtO9jg3KTIl/d32Wx5dHUYTLkfPe11toPSDw'],
  ['a shorter hash', '$argon2id$v=19$m=65536,p=1,t=3$sRkQCF/5dtM2svNyZ3Uncw$1DYwwXrjnoUb4gsEvLfIZA'],
  [
    'a longer salt',
    '$argon2id$v=19$m=65536,p=1,t=3$7R8uhA3Xt0lv7aNPtfIz1rXLKpZnVV81ge5uxt5WCsg$tr8Uq7OMYN71kE4bAH31+YNdaRtNlnKVHVMJwH6ihPc',
  ],
  ['Argon2i', '$argon2i$v=19$m=65536,p=1,t=3$UYp/LhSLE743tVLEdXxu4w$sWXAbSouvxJ2Jckf2kW//egtMxh9nvh7+l2qFBqXiMM'],
  ['Argon2d', '$argon2d$v=19$m=65536,p=1,t=3$KE7H+9jtjzSWbzmoRxtjUA$sxYJCSVAm4eCrDY4KCR9sMod5NDZj5nNfVCaj0yEMmo'],
  [
    'the version before',
    '$argon2id$v=16$m=65536,p=1,t=3$VP5ATsmuQ3DlueGWLuorcA$uZGLEYr9vf6SYSEV3eZ/Awpq/8qTpzBOuRHCY2OLrJA',
  ],
] as const;

function hasher(options: Partial<PasswordHashing> = {}): PasswordHasher {
  return passwordHasher({
    cost: { memoryKib: 65_536, passes: 3 },
    concurrency: 0,
    waiting: 100,
    waitMs: 60_000,
    ...options,
  });
}

/** Counts what is handed to libuv's threads: every hash that is computed, and how many are there at once. */
function countHashes() {
  const count = { total: 0, atOnce: 0, mostAtOnce: 0 };
  const working = new Set<number>();
  const hook = createHook({
    init(id, type) {
      if (type !== 'argon2:HashWorker') return;
      working.add(id);
      count.total++;
      count.atOnce++;
      count.mostAtOnce = Math.max(count.mostAtOnce, count.atOnce);
    },
    before(id) {
      if (working.delete(id)) count.atOnce--;
    },
  }).enable();
  onTestFinished(() => void hook.disable());
  return count;
}

describe('A password', () => {
  test('of 64 characters with spaces, emoji and accents is right by its exact bytes alone', async () => {
    const exact = ' Zwölf Boxkämpfer jagen Viktor quer über den Sylter Deich! 🐴🐴 7 ';
    const horseless = exact.replace('🐴', '🐎');
    const others = {
      'the first character changed': exact.replace(' Z', '_Z'),
      'the last character changed': `${exact.slice(0, -1)}_`,
      'one emoji changed': horseless,
      'another case': exact.replace('V', 'v'),
      'the last character cut': exact.slice(0, -1),
      'spaces trimmed': exact.trim(),
      'half as long': exact.slice(0, 32),
      'one more character': `${exact}x`,
      'a NUL after it': `${exact}\0`,
      'other bytes of the same letters': exact.normalize('NFD'),
    };
    const passwords = hasher();
    const stored = await passwords.hash(exact);

    expect([...exact]).toHaveLength(64);
    expect(await passwords.verify(stored, exact)).toEqual(right);
    for (const [what, other] of Object.entries(others)) {
      expect([what, await passwords.verify(stored, other)]).toEqual([what, { isRight: false, isOutdated: false }]);
    }
  });

  test('may have 1,024 bytes, and every one of them counts', async () => {
    const passwords = hasher();
    const longest = '🐴'.repeat(256);
    const stored = await passwords.hash(longest);
    expect(await passwords.verify(stored, longest)).toEqual(right);
    expect(await passwords.verify(stored, `${longest.slice(0, -2)}abcd`)).toMatchObject({ isRight: false });
  });

  test.each([
    ['1,025 bytes', 'a'.repeat(1_025)],
    ['1,025 bytes in 513 characters', `a${'é'.repeat(512)}`],
    ['ten million bytes', 'a'.repeat(10_000_000)],
  ])('of %s is refused before anything is hashed', async (_what, long) => {
    const passwords = hasher();
    const stored = await passwords.hash(password);
    const hashes = countHashes();
    for (const work of [passwords.hash(long), passwords.verify(stored, long), passwords.verifyNobody(long)]) {
      await expect(work).rejects.toMatchObject({
        code: 'INVALID_REQUEST',
        circumstances: { errors: [{ path: 'password', message: 'must have at most 1024 bytes' }] },
      });
    }
    expect(hashes.total).toBe(0);
  });
});

describe('A stored hash', () => {
  test('is Argon2id in 64 MiB, 3 passes and 1 lane, with a salt of its own', async () => {
    const passwords = hasher();
    const stored = await Promise.all([passwords.hash(password), passwords.hash(password)]);
    const parts = stored.map((hash) => hash.split('$'));
    for (const [, kind, version, costs, salt = '', hash = ''] of parts) {
      expect([kind, version, costs?.split(',').sort()]).toEqual(['argon2id', 'v=19', ['m=65536', 'p=1', 't=3']]);
      expect([Buffer.from(salt, 'base64').length, Buffer.from(hash, 'base64').length]).toEqual([16, 32]);
    }
    expect(new Set(parts.map(([, , , , salt]) => salt)).size).toBe(2);
  });

  test.each(formerHashes)('of %s is still right, and outdated until it is made anew', async (_what, stored) => {
    const passwords = hasher();
    expect(await passwords.verify(stored, password)).toEqual({ isRight: true, isOutdated: true });
    expect(await passwords.verify(stored, 'Correct-horse-2')).toMatchObject({ isRight: false });
    expect(await passwords.verify(await passwords.hash(password), password)).toEqual(right);
  });

  test.each([
    ['empty', ''],
    ['a password', 'Correct-horse-1'],
    ['of another kind', '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW'],
    ['cut', '$argon2id$v=19$m=65536,p=1,t=3$bjsZ0ZrzY7EKR4/ln4lpVA'],
    ['without costs', '$argon2id$v=19$bjsZ0ZrzY7EKR4/ln4lpVA$CMZZtm6JtO9jg3KTIl/d32Wx5dHUYTLkfPe11toPSDw'],
    ['of no memory', '$argon2id$v=19$m=0,p=1,t=3$bjsZ0ZrzY7EKR4/ln4lpVA$CMZZtm6JtO9jg3KTIl/d32Wx5dHUYTLkfPe11toPSDw'],
  ])('that is %s is an error of ours that does not show it, and holds up nobody', async (_what, damaged) => {
    const passwords = hasher({ concurrency: 1, waiting: 0 });
    const error = await passwords.verify(damaged, password).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'Error', message: 'A stored password hash cannot be checked.' });
    expect(await passwords.hash(password)).toMatch(/^\$argon2id\$/);
  });

  test('of a name that does not exist costs one hash, the first time too', async () => {
    const passwords = hasher();
    const hashes = countHashes();
    expect(await passwords.verifyNobody(password)).toBeUndefined();
    expect(hashes.total).toBe(1);
    await passwords.verifyNobody(password);
    expect(hashes.total).toBe(2);
  });
});

describe('Hashing', () => {
  test('of 100 passwords at once runs one by one, lets ten wait, and refuses the others with Retry-After', async () => {
    const passwords = hasher({ concurrency: 1, waiting: 10, waitMs: 60_000 });
    const stored = await passwords.hash(password);
    const hashes = countHashes();
    let turns = 0;
    const turning = setInterval(() => turns++, 5);
    onTestFinished(() => clearInterval(turning));

    const attempts = Array.from({ length: 100 }, () => passwords.verify(stored, password));
    const outcomes = await Promise.allSettled(attempts);

    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(11);
    expect(refused).toHaveLength(89);
    for (const reason of refused) {
      expect(reason).toMatchObject({ code: 'SERVER_BUSY', circumstances: { retryAfterSeconds: expect.any(Number) } });
      expect(reason.circumstances.retryAfterSeconds).toBeGreaterThanOrEqual(1);
    }
    expect(hashes).toEqual({ total: 11, atOnce: 0, mostAtOnce: 1 });
    // Were the thread of the event loop hashing, it would turn once between two of them.
    expect(turns).toBeGreaterThan(3 * 11);
  });

  test('gives up on one that waited too long, and goes on with the next', async () => {
    const passwords = hasher({ concurrency: 1, waiting: 1, waitMs: 1 });
    const first = passwords.hash(password);
    await expect(passwords.verifyNobody(password)).rejects.toMatchObject({ code: 'SERVER_BUSY' });
    const stored = await first;
    expect(await passwords.verify(stored, password)).toEqual(right);
  });

  test('takes all processors but one where no number is given, as far as there are threads', async () => {
    const passwords = hasher({ concurrency: 0 });
    const hashes = countHashes();
    await Promise.all(Array.from({ length: 5 }, () => passwords.verifyNobody(password)));
    expect(hashes.mostAtOnce).toBe(Math.max(1, Math.min(availableParallelism() - 1, 3)));
  });

  test('leaves a thread of the pool to files and name look-ups, however much it is given', async () => {
    const passwords = hasher({ concurrency: 64 });
    const hashes = countHashes();
    let done = 0;
    const flood = Array.from({ length: 12 }, () => passwords.verifyNobody(password).then(() => done++));
    await stat('.');
    expect(done).toBe(0);
    await Promise.all(flood);
    expect(hashes).toMatchObject({ total: 12, mostAtOnce: 3 });
  });
});
