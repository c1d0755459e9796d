import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Charge, Price } from '../../packages/server/src/ports/credits.ts';
import { movableClock } from '../clock.ts';
import {
  chargeOf,
  endingAt,
  eventAt,
  expectSound,
  instanceId,
  openLedger,
  type PromiseName,
  userId,
} from './credit-scene.ts';

const hour = 3_600_000;
const allowance: Price = { main: 5, conversation_limit: 10 };

type Step =
  | { kind: 'charge'; price: Price }
  | { kind: 'settle' | 'return' | 'refund' | 'both' | 'cancel'; pick: number }
  | { kind: 'grant'; amount: Price; id: number }
  | { kind: 'move'; ms: number }
  | { kind: 'recover'; known: number }
  | { kind: 'look' };

const price = fc.record({ main: fc.nat(2), conversation_limit: fc.nat(3) });
const amount = fc.record({
  main: fc.integer({ min: -6, max: 6 }),
  conversation_limit: fc.integer({ min: -6, max: 6 }),
});
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: price.map((price): Step => ({ kind: 'charge', price })) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constantFrom('settle', 'return', 'refund', 'both', 'cancel'), pick: fc.nat(20) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('grant'), amount, id: fc.nat(5) }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(1, 6, 23, 26, 72, -2, -25).map((hours): Step => ({ kind: 'move', ms: hours * hour })),
  },
  { weight: 2, arbitrary: fc.nat(20).map((known): Step => ({ kind: 'recover', known })) },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'look' }) },
);
const anyRefill = fc.record({ isAutomatic: fc.boolean(), hour: fc.integer({ min: 0, max: 23 }) });

test('The ledger sums to the balances after every step of any interleaving, and nothing is taken or given twice', async () => {
  await fc.assert(
    fc.asyncProperty(anyRefill, fc.array(anyStep, { minLength: 5, maxLength: 60 }), async (refill, steps) => {
      const clock = movableClock(Date.parse('2027-12-30T12:00:00Z'));
      await using ledger = await openLedger(refill, clock, allowance);
      const model = modelOf(refill.hour, refill.isAutomatic, clock.now());
      const charges: Charge[] = [];
      const exceptions: PromiseName[] = ['C5: no charge is open'];
      if (!refill.isAutomatic) exceptions.push('C6: what is taken on a day is taken after its reset');
      for (const step of steps) {
        await take(step);
        const [row] = ledger.rows<Price>('SELECT credits_main AS main, conversation_limit FROM users');
        expect(row).toEqual(model.balance);
        expectSound(ledger.rows, exceptions);
      }
      const resets = ledger.rows("SELECT utc_day FROM credit_ledger WHERE kind = 'reset' AND balance = 'main'");
      expect(resets).toHaveLength(model.resets);
      clock.move(100 * hour);
      await ledger.credits.recover(instanceId, new Set(), clock.now());
      expectSound(ledger.rows, exceptions.slice(1));

      async function take(step: Step): Promise<void> {
        const { credits } = ledger;
        const atMs = clock.now();
        if (step.kind === 'move') clock.move(step.ms);
        else if (step.kind === 'look') {
          const { credits: main, limits } = await credits.balance(userId, atMs);
          expect({ main: main.main, conversation_limit: limits.conversation_limit }).toEqual(model.look(atMs));
        } else if (step.kind === 'recover') {
          const known = charges.filter((_, index) => index % 3 === step.known % 3).map(({ requestId }) => requestId);
          await credits.recover(instanceId, new Set(known), atMs);
          for (const charge of charges) if (!known.includes(charge.requestId)) model.abandon(charge, atMs);
        } else if (step.kind === 'charge') {
          const charge = await credits.charge(chargeOf(step.price, atMs));
          expect(charge !== null).toBe(model.charge(step.price, atMs));
          if (charge && !('earlier' in charge)) {
            expect(charge.left).toEqual(model.balance);
            model.open(charge, atMs);
            charges.push(charge);
          }
        } else if (step.kind === 'grant') {
          const { amount, id } = step;
          const event = eventAt('credits_granted', atMs);
          const granted = await credits
            .grant({ userId, id: `grant-${id}`, amount, reason: 'a test', atMs, event })
            .catch(() => 'refused');
          expect(granted).toBe(model.grant(`grant-${id}`, amount, atMs));
        } else await end(step);
      }

      async function end({ kind, pick }: Extract<Step, { pick: number }>): Promise<void> {
        const charge = charges[pick % Math.max(1, charges.length)];
        if (!charge) return;
        const ending = endingAt(kind === 'settle' || kind === 'return' ? 'completed' : 'cancelled', clock.now());
        const settle = () => ledger.credits.settle(charge, ending);
        const refund = () => ledger.credits.refund(charge, ending);
        const { main } = charge.price;
        const returned = { main, conversation_limit: 0 };
        if (kind === 'settle') await settle();
        else if (kind === 'return') await ledger.credits.settle(charge, ending, returned);
        else if (kind === 'both') await Promise.all([settle(), refund(), settle(), refund()]);
        else await refund();
        const isKept = kind === 'settle' || kind === 'both';
        model.end(charge, isKept ? 'kept' : kind === 'return' ? 'research given back' : 'given back');
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('What a server that is gone left open is given back at its own price, whatever else was charged', async () => {
  const clock = movableClock(Date.parse('2027-02-28T12:00:00Z'));
  await using ledger = await openLedger({ isAutomatic: true, hour: 0 }, clock, allowance);
  const take = (price: Price) => ledger.credits.charge(chargeOf(price, clock.now())) as Promise<Charge>;
  const kept = await take({ main: 1, conversation_limit: 1 });
  await ledger.credits.settle(kept, endingAt('completed', clock.now()));
  const open = [await take({ main: 0, conversation_limit: 3 }), await take({ main: 0, conversation_limit: 0 })];
  expect(open.map(({ left }) => left.conversation_limit)).toEqual([6, 6]);

  clock.move(6_000);
  expect(await ledger.credits.recover(instanceId, new Set(), clock.now())).toBe(2);
  expect(await ledger.credits.recover(instanceId, new Set(), clock.now())).toBe(0);
  expect(ledger.rows('SELECT credits_main, conversation_limit FROM users')).toEqual([
    { credits_main: 4, conversation_limit: 9 },
  ]);
  expect(ledger.rows("SELECT balance, delta FROM credit_ledger WHERE kind = 'refund'")).toEqual([
    { balance: 'conversation_limit', delta: 3 },
  ]);
  expectSound(ledger.rows);
});

test.each(['settle', 'refund'] as const)(
  'What ends after its user has left is closed (%s), and neither its words nor its answer are kept',
  async (how) => {
    const clock = movableClock(Date.parse('2027-02-28T12:00:00Z'));
    await using ledger = await openLedger({ isAutomatic: true, hour: 0 }, clock, allowance);
    const claim = { id: 'claim', fingerprint: 'body', userId };
    const price = { main: 0, conversation_limit: 2 };
    const charge = (await ledger.credits.charge({ ...chargeOf(price, clock.now()), claim })) as Charge;
    await ledger.removeUser();
    const reply = { status: 200, headers: {}, type: 'application/json', body: '{}' };
    const content = { messages: [{ role: 'user' as const, content: 'a secret' }], answer: '[]' };
    const ending = { ...endingAt('completed', clock.now()), content, reply };
    await ledger.credits[how](charge, ending);
    await ledger.credits[how](charge, ending);

    for (const table of ['users', 'message_contents', 'idempotency_keys']) {
      expect(ledger.rows(`SELECT * FROM ${table}`), table).toEqual([]);
    }
    expect(ledger.rows('SELECT status, address FROM message_logs')).toEqual([{ status: 'completed', address: '' }]);
    expect(ledger.rows("SELECT kind, delta FROM credit_ledger WHERE kind <> 'grant'")).toEqual([
      { kind: 'reserve', delta: -2 },
      { kind: how, delta: how === 'settle' ? 0 : 2 },
    ]);
    expectSound(ledger.rows);
  },
);

/** What the store is to do, said again and shorter. */
function modelOf(dayHour: number, isAutomatic: boolean, startMs: number) {
  const dayOf = (atMs: number) => Math.floor((atMs - dayHour * hour) / (24 * hour));
  const ended = new Set<string>();
  const chargedAt = new Map<string, number>();
  const grants = new Map<string, string>();
  const model = {
    balance: { ...allowance },
    resets: 0,
    day: dayOf(startMs),
    look(atMs: number): Price {
      if (isAutomatic && dayOf(atMs) > model.day) {
        model.day = dayOf(atMs);
        model.balance = { ...allowance };
        model.resets++;
      }
      return model.balance;
    },
    charge(price: Price, atMs: number): boolean {
      const { main, conversation_limit } = model.look(atMs);
      if (main < price.main || conversation_limit < price.conversation_limit) return false;
      model.add({ main: -price.main, conversation_limit: -price.conversation_limit });
      return true;
    },
    open({ requestId }: Charge, atMs: number): void {
      chargedAt.set(requestId, atMs);
    },
    /** Nobody works on it: it is given back, unless it is so young that somebody may begin to. */
    abandon(charge: Charge, atMs: number): void {
      if ((chargedAt.get(charge.requestId) ?? atMs) < atMs - 5_000) model.end(charge, 'given back');
    },
    end({ requestId, price }: Charge, how: 'kept' | 'research given back' | 'given back'): void {
      const returned = how === 'given back' ? price : { main: how === 'kept' ? 0 : price.main, conversation_limit: 0 };
      if (!ended.has(requestId)) model.add(returned);
      ended.add(requestId);
    },
    grant(id: string, amount: Price, atMs: number): boolean | 'refused' {
      const known = grants.get(id);
      if (known !== undefined) return known === JSON.stringify(amount) ? false : 'refused';
      const { main, conversation_limit } = isAutomatic && dayOf(atMs) > model.day ? allowance : model.balance;
      if (main + amount.main < 0 || conversation_limit + amount.conversation_limit < 0) return 'refused';
      model.look(atMs);
      model.add(amount);
      grants.set(id, JSON.stringify(amount));
      return true;
    },
    add(amount: Price): void {
      const { main, conversation_limit } = model.balance;
      model.balance = {
        main: main + amount.main,
        conversation_limit: conversation_limit + amount.conversation_limit,
      };
    },
  };
  return model;
}
