import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../core/clock.ts';
import { describeError, MailRefused } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import { type Backoff, backoffMs, breaker } from '../../core/retry.ts';
import type { ClaimedLetter, Letter, Mailer, Outbox } from '../../ports/mail.ts';

/** How often is looked for letters that are due again, or that another process left. */
const lookEveryMs = 2_000;
const lettersAtOnce = 4;
/** Longer than a mailer takes over a letter: nobody else sends it meanwhile. */
const leaseMs = 120_000;
const waits: Backoff = { firstMs: 5_000, capMs: 300_000, retryAfterCapMs: 0 };
/** How long before it expires a letter is tried for the last time: its reader still has to read it. */
const lastTryBeforeMs = 60_000;
/** A mail server that failed so often in a row is asked with one letter at a time, after a pause. */
const failuresInARow = 5;
const pauseMs = 15_000;
/** How long a stop waits for what is being sent. */
const stopWithinMs = 5_000;

export type Postman = ReturnType<typeof postman>;

/** Carries letters from the outbox to the mail server. It logs ids, never what is in a letter or whom it is for. */
export function postman(deps: { outbox: Outbox; mailer: Mailer; clock: Clock; random: () => number; log: Log }) {
  const { outbox, mailer, clock, random, log } = deps;
  const mailServer = breaker(failuresInARow, pauseMs);
  const underWay = new Set<Promise<void>>();
  let looking: NodeJS.Timeout | undefined;
  let taking = Promise.resolve();
  let isTaking = false;
  let isAsked = false;
  let isStopped = false;
  let isWorking = true;

  function wake(): void {
    isAsked = true;
    if (isTaking || isStopped) return;
    isTaking = true;
    taking = take();
  }

  async function take(): Promise<void> {
    while (isAsked && !isStopped) {
      isAsked = false;
      await takeWhatIsDue();
    }
    // In the turn that found nothing asked: a later wake must start anew.
    isTaking = false;
  }

  async function takeWhatIsDue(): Promise<void> {
    try {
      while (!isStopped && underWay.size < lettersAtOnce && mailServer.waitMs(clock.elapsed()) === 0) {
        const { letter, expired } = await outbox.claim(clock.now(), leaseMs);
        if (expired.length > 0) log.error({ letters: expired }, 'dropped mail that expired before it was sent');
        if (!letter) return mailServer.forget();
        carry(letter);
      }
    } catch (error) {
      mailServer.forget();
      log.error({ error: describeError(error) }, 'could not look for mail to send; trying again');
    }
  }

  function carry(letter: ClaimedLetter): void {
    const carrying = deliver(letter).finally(() => {
      underWay.delete(carrying);
      wake();
    });
    underWay.add(carrying);
  }

  async function deliver(claimed: ClaimedLetter): Promise<void> {
    try {
      const failure = await handOver(claimed);
      if (failure === null) await outbox.sent(claimed.id);
      else if (failure instanceof MailRefused)
        await drop(claimed, failure, 'dropped mail that the mail server refused');
      else await tryLater(claimed, failure);
    } catch (error) {
      const fields = { letter: claimed.id, error: describeError(error) };
      log.error(fields, 'could not note what became of a mail; it may be sent again');
    }
  }

  /** Answers why the letter was not sent, or null. */
  async function handOver(claimed: ClaimedLetter): Promise<Error | null> {
    let letter: Letter;
    try {
      letter = claimed.open();
    } catch (cause) {
      mailServer.forget();
      return new Error('The letter cannot be opened.', { cause });
    }
    try {
      await mailer.send(letter, claimed.id);
      noteServer(true);
      return null;
    } catch (error) {
      noteServer(error instanceof MailRefused);
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  function noteServer(hasAnswered: boolean): void {
    isWorking = hasAnswered;
    mailServer.note(hasAnswered ? 'success' : 'failure', clock.elapsed());
  }

  async function tryLater(claimed: ClaimedLetter, failure: Error): Promise<void> {
    const lastTryMs = claimed.expiresAtMs - lastTryBeforeMs;
    if (clock.now() >= lastTryMs) return drop(claimed, failure, 'gave up a mail that is about to expire');
    const dueAtMs = Math.min(lastTryMs, clock.now() + backoffMs(waits, claimed.attempts - 1, random));
    await outbox.postpone(claimed, Math.round(dueAtMs));
    log.warn(fieldsOf(claimed, failure), 'a mail was not sent; trying again');
  }

  async function drop(claimed: ClaimedLetter, failure: Error, message: string): Promise<void> {
    await outbox.drop(claimed.id);
    log.error(fieldsOf(claimed, failure), message);
  }

  return {
    /** Sends what is due, from now on. */
    start(): void {
      looking = setInterval(wake, lookEveryMs);
      looking.unref();
      wake();
    },

    /** Says that there may be a new letter: call it after the commit that put it there. Costs nothing where there is none. */
    wake,

    /** Takes no new letters and gives those that are being sent five seconds. What was not sent waits in the outbox. */
    async stop(): Promise<void> {
      isStopped = true;
      clearInterval(looking);
      await taking;
      await Promise.race([Promise.all(underWay), sleep(stopWithinMs, undefined, { ref: false })]);
      await mailer.close();
      await Promise.all(underWay);
    },

    /** Whether the mail server answered when it was last asked; true while it was not. */
    isWorking: () => isWorking,

    /** Letters that wait, those that are being sent included. */
    waiting: () => outbox.size(),
  };
}

function fieldsOf({ id, attempts }: ClaimedLetter, failure: Error) {
  return { letter: id, attempts, error: describeError(failure) };
}
