/** A mail as its reader gets it. */
export interface Letter {
  /** A plain address, as it is stored. */
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** A letter that waits to be sent. */
export interface QueuedLetter {
  id: string;
  letter: Letter;
  atMs: number;
  /** Past it, it is worth nothing to its reader. */
  expiresAtMs: number;
}

export interface ClaimedLetter extends QueuedLetter {
  /** How often it was tried, this time included. */
  attempts: number;
}

/** Letters on their way. They outlive the process; each is sent at least once, or dropped when it expires. */
export interface Outbox {
  /** One unit of work of its own. A letter that belongs to a change is passed to the verb that makes the change. */
  post(letter: QueuedLetter): Promise<void>;
  /** Takes letters that are due, for `leaseMs`, so that no other process sends them meanwhile; drops expired ones. */
  claim(atMs: number, leaseMs: number, limit: number): Promise<ClaimedLetter[]>;
  /** The mail server has taken it. */
  sent(id: string): Promise<void>;
  /** To be tried again at `dueAtMs`. */
  postpone(id: string, dueAtMs: number): Promise<void>;
  /** It will never be taken. */
  drop(id: string): Promise<void>;
  /** Letters that wait. */
  size(): number;
}

/** Hands a letter to a mail server. */
export interface Mailer {
  /** @param id Names the letter to the server, the same for every attempt. Throws MailRefused, or anything that may pass. */
  send(letter: Letter, id: string): Promise<void>;
  close(): Promise<void>;
}
