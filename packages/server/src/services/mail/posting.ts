import { newId } from '../../core/ids.ts';
import type { Letter, QueuedLetter } from '../../ports/mail.ts';

/** How long a mailed code is good for. The letters say so. */
export const codeLifetimeMs = 10 * 60_000;

/** A notice is worth reading late: it is tried for as long as a mail server may be down. */
const noticeLifetimeMs = 3 * 24 * 60 * 60_000;

/** A letter with a code, to be put into the outbox: no longer sent when the code has run out. */
export function codeMail(letter: Letter, atMs: number): QueuedLetter {
  return { id: newId(), letter, atMs, expiresAtMs: atMs + codeLifetimeMs };
}

/** A letter that tells of something, to be put into the outbox. */
export function noticeMail(letter: Letter, atMs: number): QueuedLetter {
  return { id: newId(), letter, atMs, expiresAtMs: atMs + noticeLifetimeMs };
}
