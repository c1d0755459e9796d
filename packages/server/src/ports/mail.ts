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

/** A letter that this process is to send, for as long as its lease runs. */
export interface ClaimedLetter {
  id: string;
  /** How often it was tried, this time included. */
  attempts: number;
  expiresAtMs: number;
  /** Throws where this server does not have the key that it was sealed under. */
  open(): Letter;
}

export interface Claim {
  /** Null where none is due. */
  letter: ClaimedLetter | null;
  /** Ids of letters that were found expired, and are gone. */
  expired: readonly string[];
}

/** Letters on their way. They outlive the process; each is sent at least once, or dropped when it expires. */
export interface Outbox {
  /** One unit of work of its own. A letter that belongs to a change is passed to the verb that makes the change. */
  post(letter: QueuedLetter): Promise<void>;
  /** Takes the letter that has been due longest, for `leaseMs`, in which no other process gets it. */
  claim(atMs: number, leaseMs: number): Promise<Claim>;
  /** The mail server has taken it. */
  sent(id: string): Promise<void>;
  /** To be tried again at `dueAtMs`; does nothing where it was claimed again since. */
  postpone(letter: Pick<ClaimedLetter, 'id' | 'attempts'>, dueAtMs: number): Promise<void>;
  /** It will never be taken. */
  drop(id: string): Promise<void>;
  /** Letters that wait. */
  size(): number;
}

/** Hands a letter to a mail server. */
export interface Mailer {
  /**
   * Settles within a minute. Throws MailRefused, or anything else for what may pass. The message of an error is logged: it
   * holds neither address nor content.
   * @param id Names the letter to the server, the same for every attempt.
   */
  send(letter: Letter, id: string): Promise<void>;
  /** Ends what is still being sent; that throws. */
  close(): Promise<void>;
}
