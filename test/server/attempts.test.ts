import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AppError } from '../../packages/server/src/core/errors.ts';
import type { Attempt } from '../../packages/server/src/services/guard/attempts.ts';
import { ada, addressOf, fail, nobody, refusal, rowsOf } from './attempts-scene.ts';
import { callFrom, minute, openStreet, startMs } from './firewall-scene.ts';

/** How many of attempts that are begun at once may be made. */
async function countAdmitted(begun: Promise<Attempt>[]): Promise<number> {
  const settled = await Promise.allSettled(begun);
  return settled.filter(({ status }) => status === 'fulfilled').length;
}

describe('Fifty attempts at once', () => {
  test('on one account from fifty addresses: five are made', async () => {
    using street = openStreet();
    const attempts = street.open().attempts();
    const begun = Array.from({ length: 50 }, (_, n) => attempts.begin(callFrom(addressOf(n)), ada));
    expect(await countAdmitted(begun)).toBe(5);
  });

  test('from one address on fifty accounts: five are made', async () => {
    using street = openStreet();
    const attempts = street.open().attempts();
    const claimants = Array.from({ length: 50 }, (_, n) => ({ account: `user-${n}`, userId: null }));
    expect(await countAdmitted(claimants.map((who) => attempts.begin(callFrom('192.0.2.7'), who)))).toBe(5);
  });

  test('at two servers on one database: five are made', async () => {
    using street = openStreet();
    const [one, other] = [street.open().attempts(), street.open().attempts()];
    const begun = Array.from({ length: 50 }, (_, n) => (n % 2 ? one : other).begin(callFrom(addressOf(n)), ada));
    expect(await countAdmitted(begun)).toBe(5);
  });

  test('in each of two processes on one database: five are made', { timeout: 60_000 }, async () => {
    using street = openStreet();
    street.open();
    const program = join(import.meta.dirname, 'attempts-process.ts');
    const children = [1, 2].map(() =>
      spawn(process.execPath, [program, street.file, '50'], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    await Promise.all(children.map((child) => once(child.stdout, 'data')));
    const answers = children.map((child) => once(child.stdout, 'data'));
    for (const child of children) child.stdin.end();
    const admitted = (await Promise.all(answers)).map((answer) => Number(String(answer)));
    expect(admitted.reduce((sum, count) => sum + count)).toBe(5);
  });
});

describe('An attempt that is refused', () => {
  test('for its account is not counted against its address', async () => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    for (let n = 0; n < 5; n++) await attempts.begin(callFrom(addressOf(n)), ada);
    const before = rowsOf(gate);
    for (let n = 0; n < 20; n++) expect((await refusal(attempts, '192.0.2.7', ada))?.code).toBe('ACCOUNT_LOCKED');
    expect(rowsOf(gate)).toEqual(before);
  });

  test('for its address is not counted against its account', async () => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    await fail(attempts, 5);
    const before = rowsOf(gate);
    for (let n = 0; n < 20; n++) expect((await refusal(attempts, '192.0.2.7', ada))?.code).toBe('ADDRESS_BLOCKED');
    expect(rowsOf(gate)).toEqual(before);
  });

  test('says when the last of its locks ends, and passes then', async () => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    for (let n = 0; n < 5; n++) await attempts.begin(callFrom('192.0.2.7'), ada);

    gate.clock.move(1);
    expect(await refusal(attempts, '192.0.2.7', ada)).toEqual({
      code: 'ACCOUNT_LOCKED',
      message: expect.stringContaining('in 60 minutes,'),
      seconds: 3_600,
    });
    expect(await refusal(attempts)).toEqual({
      code: 'ADDRESS_BLOCKED',
      message: 'Your address is blocked for now. Try again in 15 minutes.',
      seconds: 900,
    });
    gate.clock.move(3_600_000 - 2);
    expect((await refusal(attempts, '192.0.2.7', ada))?.seconds).toBe(1);
    gate.clock.move(1);
    expect(await refusal(attempts, '192.0.2.7', ada)).toBeNull();
  });

  test('is answered the same whether or not the account exists', async () => {
    using street = openStreet();
    const attempts = street.open().attempts();
    const unknown = { account: 'a-keyed-hash', userId: null };
    const answers = [];
    for (const claimant of [ada, unknown]) {
      const address = claimant === ada ? '192.0.2.7' : '192.0.2.8';
      const errors = [];
      for (let n = 0; n < 7; n++) {
        const call = callFrom(`${address}${n}`);
        errors.push(
          await attempts.begin(call, claimant).then(
            () => null,
            ({ code, message, circumstances }: AppError) => ({ code, message, circumstances }),
          ),
        );
      }
      answers.push(errors);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.map((error) => error?.code ?? null)).toEqual([
      ...Array(5).fill(null),
      ...Array(2).fill('ACCOUNT_LOCKED'),
    ]);
  });
});

describe('An attempt that succeeds', () => {
  test('clears its account, and itself from its address, but nobody else', async () => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    await fail(attempts, 1);
    await fail(attempts, 2, '192.0.2.7', ada);
    await (await attempts.begin(callFrom('192.0.2.7'), ada)).succeeded();
    expect(rowsOf(gate)).toEqual([{ name: 'address:192.0.2.7', failures: 3, locks: 0 }]);
  });

  test('as the fifth locks nothing and does not make the next lock longer', async () => {
    using street = openStreet();
    const attempts = street.open().attempts();
    await fail(attempts, 4);
    const fifth = await attempts.begin(callFrom('192.0.2.7'), ada);
    expect((await refusal(attempts))?.code).toBe('ADDRESS_BLOCKED');
    await fifth.succeeded();

    await fail(attempts, 1);
    expect((await refusal(attempts))?.seconds).toBe(900);
  });

  test('as the fifth after a lock keeps what that lock adds to the next', async () => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    await fail(attempts, 5);
    gate.clock.move(15 * minute);
    await fail(attempts, 4);
    await (await attempts.begin(callFrom('192.0.2.7'), ada)).succeeded();

    await fail(attempts, 1);
    expect((await refusal(attempts))?.seconds).toBe(1_800);
  });

  test('leaves nothing behind where there was nothing before', async () => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    await (await attempts.begin(callFrom('192.0.2.7'), ada)).succeeded();
    expect(rowsOf(gate)).toEqual([]);
  });

  test('twice, or after its name was forgotten, never takes back what others failed', async () => {
    using street = openStreet();
    const gate = street.open();
    await gate.store.succeed(['account:x'], ['address:x', 'address:x']);
    expect(rowsOf(gate)).toEqual([]);
  });

  test('is told from one that is withdrawn, which counts for nothing and clears nothing', async () => {
    using street = openStreet();
    const gate = street.open();
    const attempts = gate.attempts();
    await fail(attempts, 4, '192.0.2.7', ada);
    const before = rowsOf(gate);
    await (await attempts.begin(callFrom('192.0.2.7'), ada)).withdrawn();
    expect(rowsOf(gate)).toEqual(before);
    await fail(attempts, 1, '192.0.2.7', ada);
    expect((await refusal(attempts, '192.0.2.7', ada))?.code).toBe('ACCOUNT_LOCKED');
  });

  test('frees its address exactly when fewer than five are failed or under way, in whatever order they end', async () => {
    const steps = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(-1) }, fc.nat(4)), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(steps, async (order) => {
        using street = openStreet();
        const gate = street.open();
        const attempts = gate.attempts();
        const underWay: Attempt[] = [];
        let counted = 0;
        for (const step of order) {
          const ended = step < 0 ? undefined : underWay.splice(step, 1)[0];
          if (ended) {
            await ended.succeeded();
            counted -= 1;
          } else {
            const attempt = await attempts.begin(callFrom('192.0.2.7'), nobody).catch(() => null);
            expect(attempt !== null).toBe(counted < 5);
            if (attempt) counted = underWay.push(attempt) && counted + 1;
          }
          expect(gate.store.lockOf('address:192.0.2.7', startMs) !== null).toBe(counted >= 5);
        }
      }),
      { numRuns: 40 },
    );
  });
});
