import { domainToASCII } from 'node:url';
import { createTransport, type NodemailerError } from 'nodemailer';
import { MailRefused } from '../../core/errors.ts';
import type { Letter, Mailer } from '../../ports/mail.ts';

export interface SmtpSettings {
  host: string;
  port: number;
  /** Null for a server that asks for none. */
  username: string | null;
  password: string | null;
  /** TLS from the start on port 465, else STARTTLS, by a certificate that holds; or nothing is sent. */
  mustEncrypt: boolean;
  /** `noreply@example.org` or `A Name <noreply@example.org>`. */
  from: string;
}

/** How long a mail server is waited for. */
export interface Patience {
  /** For the connection, the greeting, and each answer. */
  answerMs: number;
  /** For a letter as a whole: a server that drips its answers is given up too. */
  letterMs: number;
}

const usualPatience: Patience = { answerMs: 10_000, letterMs: 60_000 };

/** Sends by SMTP, over a few connections that are kept for a moment. Throws an Error for the operator where `from` is no address. */
export function smtpMailer(settings: SmtpSettings, patience: Patience = usualPatience): Mailer {
  const from = senderOf(settings.from);
  const domain = domainOf(from.address);
  const transport = createTransport({
    pool: true,
    maxConnections: 4,
    // Attempts are the outbox's to count; a connection is let go before a server would drop it.
    maxRequeues: 0,
    idleTimeout: 5_000,
    ...transportOptions(settings, patience),
  });
  return {
    async send(letter, id) {
      requireSendable(letter);
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: letter.to },
          subject: letter.subject,
          text: letter.text,
          html: letter.html,
          messageId: `<${id}@${domain}>`,
          // Keeps answering machines quiet.
          headers: { 'Auto-Submitted': 'auto-generated' },
          signal: AbortSignal.timeout(patience.letterMs),
        });
      } catch (error) {
        throw failureOf(error);
      }
    },
    async close() {
      transport.close({ force: true });
    },
  };
}

export function transportOptions(settings: SmtpSettings, { answerMs }: Patience) {
  const { host, port, username, password, mustEncrypt } = settings;
  // Forced: a server that does not offer to sign in is told apart from one that refuses the letter.
  const signIn = username === null ? {} : { auth: { user: username, pass: password ?? '' }, forceAuth: true };
  return {
    host,
    port,
    ...signIn,
    secure: port === 465,
    requireTLS: mustEncrypt && port !== 465,
    // Where plain is allowed, encryption that nobody vouches for is still better.
    tls: { rejectUnauthorized: mustEncrypt },
    dnsTimeout: answerMs,
    connectionTimeout: answerMs,
    greetingTimeout: answerMs,
    socketTimeout: answerMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function senderOf(text: string): { name: string; address: string } {
  const [, quoted = '', named, bare] = /^(?:(.*?)\s*<([^<>\s]+)>|([^<>\s]+))$/.exec(text.trim()) ?? [];
  const address = named ?? bare ?? '';
  if (!isPlainAddress(address)) {
    throw new Error('FROM_EMAIL must hold one address, as in: PromptEnchanter <noreply@example.org>');
  }
  return { name: quoted.replace(/^"(.*)"$/, '$1'), address };
}

/** What would reach somebody else than the stored string names, or bring headers of its own, is not sent. */
function requireSendable({ to, subject }: Letter): void {
  if (!isPlainAddress(to)) throw new MailRefused('The address is not a plain one; the letter is not sent.');
  if (/\p{Cc}/u.test(subject)) throw new MailRefused('The subject holds a control character; the letter is not sent.');
}

function isPlainAddress(address: string): boolean {
  if (address.length > 254 || !/^[\w!#$%&'*+/=?^`{|}~.-]+@[A-Za-z0-9.-]+$/.test(address)) return false;
  // The library writes a domain as a URL has it, where `0x7f.1` is 127.0.0.1.
  return domainToASCII(domainOf(address)) === domainOf(address).toLowerCase();
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

const checkConnection =
  'Check SMTP_HOST, SMTP_PORT and SMTP_USE_TLS; NODE_EXTRA_CA_CERTS names certificate authorities of your own.';
const advice: Readonly<Record<string, string>> = {
  EABORT: 'It answers too slowly.',
  EAUTH: 'Check SMTP_USERNAME and SMTP_PASSWORD.',
  ECONNECTION: 'It is tried again.',
  EDNS: 'Check SMTP_HOST.',
  ESOCKET: checkConnection,
  ETIMEDOUT: checkConnection,
  ETLS: checkConnection,
};

/** The library's error quotes the server, and servers quote addresses: only what cannot is kept. */
export function failureOf(error: unknown): Error {
  const {
    code = 'unknown',
    command,
    responseCode,
    response,
    permanent,
    message,
  }: NodemailerError = error instanceof Error ? error : new Error(String(error));
  if (permanent && (command === 'RCPT TO' || command === 'DATA')) {
    return new MailRefused(`The mail server refused the letter: ${responseCode} to ${command}.`);
  }
  const hint = advice[code] ?? 'It is tried again.';
  if (responseCode !== undefined) return new Error(`The mail server answered ${responseCode} to ${command}. ${hint}`);
  const reason = response === undefined && code in advice ? message : code;
  return new Error(`The mail server took no letter: ${reason}. ${hint}`);
}
