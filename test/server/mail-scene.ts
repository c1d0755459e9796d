import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { smtpMailer } from '../../packages/server/src/adapters/mail/smtp.ts';
import { newId } from '../../packages/server/src/core/ids.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import type { Letter, Mailer, Outbox, QueuedLetter } from '../../packages/server/src/ports/mail.ts';
import { postman } from '../../packages/server/src/services/mail/postman.ts';
import { movableClock } from '../clock.ts';
import { type Desk, openDesk } from './mail-desk.ts';

/** A database file, and as many processes on it as are opened. */
export interface MailRoom extends Disposable {
  folder: string;
  /** The master key of all who bring none. */
  key: Buffer;
  open(key?: Buffer): Desk;
}

export function openMailRoom(): MailRoom {
  const folder = mkdtempSync(join(tmpdir(), 'mail-'));
  const commonKey = randomBytes(32);
  const desks: Desk[] = [];
  return {
    folder,
    key: commonKey,
    open(key = commonKey) {
      const desk = openDesk(folder, key);
      desks.push(desk);
      return desk;
    },
    [Symbol.dispose]() {
      for (const desk of desks) desk.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const aLetter: Letter = {
  to: 'ada@example.org',
  subject: 'PromptEnchanter: Your verification code – 本',
  text: 'Enter this code:\n\n    483920\n\n.\nFrom Zoë\n',
  html: '<!doctype html>\n<p>Enter this code:</p>\n<p>483920</p>\n<p>.</p>\n<p>From Zoë</p>\n',
};

/** A letter to be posted, that expires after ten minutes. */
export function queued(atMs: number, letter: Partial<Letter> = {}): QueuedLetter {
  return { id: newId(), letter: { ...aLetter, ...letter }, atMs, expiresAtMs: atMs + 600_000 };
}

export const startMs = Date.UTC(2026, 10, 21, 9, 0);
export const minute = 60_000;

/** Sends to a server on this machine. */
export function smtp({ port }: { port: number }): Mailer {
  const settings = { host: '127.0.0.1', port, username: null, password: null, mustEncrypt: false };
  return smtpMailer({ ...settings, from: 'noreply@example.net' }, { answerMs: 2_000, letterMs: 4_000 });
}

/** A postman with a log that can be read. Jitter takes the longest wait. */
export function hire(outbox: Outbox, mailer: Mailer, clock = movableClock(startMs)) {
  const lines: string[] = [];
  const log = logTo({ write: (line) => lines.push(line) }, 'debug');
  return { ...postman({ outbox, mailer, clock, random: () => 1, log }), clock, lines };
}

/** Counts what a mailer is asked for. */
export function counting(mailer: Mailer): Mailer & { sends: string[] } {
  const sends: string[] = [];
  return {
    sends,
    send(letter, id) {
      sends.push(id);
      return mailer.send(letter, id);
    },
    close: () => mailer.close(),
  };
}

/** Waits until something is so; a wait for a condition, with a bound. */
export function eventually(what: string, isSo: () => boolean, timeout = 5_000): Promise<void> {
  return vi.waitFor(
    () => {
      if (!isSo()) throw new Error(`Not so within ${timeout} ms: ${what}.`);
    },
    { timeout, interval: 5 },
  );
}
