import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { consoleMailer } from '../../packages/server/src/adapters/mail/console.ts';
import { type SmtpSettings, smtpMailer } from '../../packages/server/src/adapters/mail/smtp.ts';
import { MailRefused } from '../../packages/server/src/core/errors.ts';
import { selfSigned } from '../fault/smtp-certificate.ts';
import { rawBehaviours, type SmtpBehaviour, startRawSmtp, startSmtp } from '../fault/smtp-server.ts';
import { connectBlackhole } from '../fault/unreachable.ts';
import { aLetter, eventually } from './mail-scene.ts';

const id = '0199f3c2-0000-7000-8000-000000000001';
const credentials = { username: 'mailer', password: 'Correct-horse-1' };

/** Long enough for a handshake on a busy machine. */
const patient = { answerMs: 10_000, letterMs: 30_000 };
const impatient = { answerMs: 300, letterMs: 30_000 };

/** A mailer to a server on this machine. */
function mailerTo({ port }: { port: number }, settings: Partial<SmtpSettings> = {}, patience = patient) {
  const plain = { username: null, password: null, mustEncrypt: false, from: 'PromptEnchanter <noreply@example.net>' };
  return smtpMailer({ host: '127.0.0.1', port, ...plain, ...settings }, patience);
}

async function failureOf(sending: Promise<void>): Promise<Error> {
  return sending.then(
    () => expect.fail('It was sent.'),
    (error: Error) => error,
  );
}

describe('A letter that the mail server takes', () => {
  test('arrives whole, from and at the addresses that were given, under the name of its id', async () => {
    await using server = await startSmtp();
    const mailer = mailerTo(server);
    await mailer.send(aLetter, id);
    await mailer.send({ ...aLetter, to: "o'hara+list=a/b@mail.example.org" }, id);
    await mailer.close();

    const [first, second] = server.arrived;
    expect(first).toMatchObject({ ...aLetter, from: 'noreply@example.net', to: ['ada@example.org'] });
    expect(second?.to).toEqual(["o'hara+list=a/b@mail.example.org"]);
    expect(first?.headers.get('from')).toBe('PromptEnchanter <noreply@example.net>');
    expect(first?.headers.get('to')).toBe('ada@example.org');
    expect(first?.headers.get('auto-submitted')).toBe('auto-generated');
    expect([first, second].map((letter) => letter?.headers.get('message-id'))).toEqual(
      Array(2).fill(`<${id}@example.net>`),
    );
  });

  test.each([
    'noreply@example.net',
    '<noreply@example.net>',
    'Zoë & Co. <noreply@example.net>',
    '"The, Server" <noreply@example.net>',
  ])('is from the sender of the settings, written %s', async (from) => {
    await using server = await startSmtp();
    const mailer = mailerTo(server, { from });
    await mailer.send(aLetter, id);
    await mailer.close();
    expect(server.arrived[0]?.from).toBe('noreply@example.net');
  });
});

test.each(['', 'PromptEnchanter', 'a@b@c', 'a@example.org, b@example.org', 'A <a@example.org>\r\nBcc: b@example.org'])(
  'A sender that is no address is refused at the start: %j',
  (from) => {
    expect(() => mailerTo({ port: 25 }, { from })).toThrow('FROM_EMAIL');
  },
);

describe('A letter that would go astray', () => {
  test.each([
    ['a line break in the address', { to: 'ada@example.org\r\nRCPT TO:<eve@example.org>' }],
    ['a list of addresses', { to: 'ada@example.org,eve@example.org' }],
    ['a group of addresses', { to: 'all:ada@example.org;' }],
    ['a quoted local part', { to: '"ada@example.org "@evil.example' }],
    ['a comment', { to: 'ada@example.org(x)' }],
    ['a name', { to: 'Ada <ada@example.org>' }],
    ['a fullwidth domain', { to: 'ada@ｅxample.org' }],
    ['a domain that is another way to write a number', { to: 'ada@0x7f.1' }],
    ['an address literal', { to: 'ada@[127.0.0.1]' }],
    ['an address of 255 characters', { to: `${'a'.repeat(243)}@example.org` }],
    ['no address', { to: '' }],
    ['a line break in the subject', { subject: 'Hello\r\nBcc: eve@example.org' }],
    ['a bare line feed in the subject', { subject: 'Hello\nBcc: eve@example.org' }],
  ])('is refused for good before the server is asked: %s', async (_what, part) => {
    await using server = await startSmtp();
    const mailer = mailerTo(server);
    const failure = await failureOf(mailer.send({ ...aLetter, ...part }, id));
    await mailer.close();

    expect(failure).toBeInstanceOf(MailRefused);
    expect(server.connections).toBe(0);
  });
});

describe('A failure', () => {
  test.each<[SmtpBehaviour, string]>([
    ['refuse-recipient', '550 to RCPT TO'],
    ['refuse-content', '554 to DATA'],
  ])('is for good where the server says so (%s), and quotes no address', async (behaviour, reason) => {
    await using server = await startSmtp({ behaviours: [behaviour] });
    const mailer = mailerTo(server);
    const failure = await failureOf(mailer.send(aLetter, id));
    await mailer.close();

    expect(failure).toBeInstanceOf(MailRefused);
    expect(failure.message).toBe(`The mail server refused the letter: ${reason}.`);
    expect(server.arrived).toEqual([]);
  });

  test('may pass where the server is busy, which takes the letter later', async () => {
    await using server = await startSmtp({ behaviours: ['busy', 'accept'] });
    const mailer = mailerTo(server);
    const failure = await failureOf(mailer.send(aLetter, id));
    await mailer.send(aLetter, id);
    await mailer.close();

    expect(failure).not.toBeInstanceOf(MailRefused);
    expect(failure.message).toBe('The mail server answered 451 to RCPT TO. It is tried again.');
    expect(server.arrived).toHaveLength(1);
  });

  test.each([
    ['hangs up', () => startRawSmtp(rawBehaviours.hangsUp), impatient],
    ['never greets', () => startRawSmtp(() => {}), impatient],
    ['stalls after the greeting', () => startRawSmtp(rawBehaviours.staysMute), impatient],
    ['stalls over the recipient', () => startSmtp({ behaviours: ['stall'] }), impatient],
    ['drips its answer without an end', () => startRawSmtp(rawBehaviours.drips), { answerMs: 30_000, letterMs: 500 }],
    ['drops the connection amid the content', () => startSmtp({ behaviours: ['drop-mid-data'] }), impatient],
  ])('may pass, and comes within bounds after one connection, where the server %s', async (_what, start, patience) => {
    await using server = await start();
    const mailer = mailerTo(server, {}, patience);
    const startedAt = performance.now();
    const failure = await failureOf(mailer.send(aLetter, id));
    await mailer.close();

    expect(failure).not.toBeInstanceOf(MailRefused);
    expect(failure.message).toMatch(/^The mail server took no letter: /);
    expect(performance.now() - startedAt).toBeLessThan(2_500);
    expect(server.connections).toBe(1);
  });

  test('may pass, and comes within bounds, where no connection comes about', async () => {
    const nowhere = await connectBlackhole();
    const mailer = mailerTo(nowhere, {}, impatient);
    const startedAt = performance.now();
    const failure = await failureOf(mailer.send(aLetter, id));
    await mailer.close();
    await nowhere.close();

    expect(failure).not.toBeInstanceOf(MailRefused);
    expect(failure.message).toContain('Check SMTP_HOST');
    expect(performance.now() - startedAt).toBeLessThan(2_500);
  });

  test('ends a letter that is being sent when the mailer is closed', async () => {
    await using server = await startSmtp({ behaviours: ['stall'] });
    const mailer = mailerTo(server, {}, { answerMs: 30_000, letterMs: 30_000 });
    const sending = failureOf(mailer.send(aLetter, id));
    await eventually('the letter is under way', () => server.attempts === 1);
    const startedAt = performance.now();
    await mailer.close();
    expect((await sending).message).toContain('took no letter');
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});

describe('A mail server that must encrypt', () => {
  test('gets nothing, the password least of all, where its certificate does not hold', async () => {
    await using server = await startSmtp({ certificate: selfSigned(), credentials });
    const mailer = mailerTo(server, { ...credentials, mustEncrypt: true });
    const failure = await failureOf(mailer.send(aLetter, id));
    await mailer.close();

    expect(failure.message).toMatch(/self-signed certificate.*NODE_EXTRA_CA_CERTS/);
    expect([server.arrived, server.passwords]).toEqual([[], []]);
  });

  test('gets nothing where it does not offer to', async () => {
    await using server = await startSmtp({ credentials });
    const mailer = mailerTo(server, { ...credentials, mustEncrypt: true });
    const failure = await failureOf(mailer.send(aLetter, id));
    await mailer.close();

    expect(failure).not.toBeInstanceOf(MailRefused);
    expect(failure.message).toContain('SMTP_USE_TLS');
    expect([server.arrived, server.passwords]).toEqual([[], []]);
  });

  test("gets letters where NODE_EXTRA_CA_CERTS, Node's own, names the authority", async () => {
    const certificate = selfSigned();
    await using server = await startSmtp({ certificate, credentials });
    const folder = mkdtempSync(join(tmpdir(), 'mail-'));
    writeFileSync(join(folder, 'ca.pem'), certificate.cert);
    const settings = { host: '127.0.0.1', port: server.port, ...credentials, mustEncrypt: true, from: 'a@example.net' };
    const script = `
      const { smtpMailer } = await import(${JSON.stringify(smtpModule)});
      const mailer = smtpMailer(${JSON.stringify(settings)});
      await mailer.send(${JSON.stringify(aLetter)}, '${id}');
      await mailer.close();`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') },
    });
    rmSync(folder, { recursive: true });

    expect(server.arrived).toMatchObject([{ ...aLetter, to: ['ada@example.org'], isSecure: true, user: 'mailer' }]);
  });
});

const smtpModule = new URL('../../packages/server/src/adapters/mail/smtp.ts', import.meta.url).href;

describe('Where plain is allowed', () => {
  test('a letter goes encrypted all the same to a server that offers it', async () => {
    await using server = await startSmtp({ certificate: selfSigned() });
    const mailer = mailerTo(server);
    await mailer.send(aLetter, id);
    await mailer.close();
    expect(server.arrived).toMatchObject([{ isSecure: true }]);
  });
});

describe('A mail server that wants to know who sends', () => {
  test('takes a letter from whoever signs in', async () => {
    await using server = await startSmtp({ credentials });
    const mailer = mailerTo(server, credentials);
    await mailer.send(aLetter, id);
    await mailer.close();
    expect(server.arrived).toMatchObject([{ user: 'mailer', isSecure: false }]);
  });

  test.each([
    ['the password is wrong', { credentials }, { ...credentials, password: 'Wrong-horse-2' }],
    ['none can sign in there', {}, credentials],
  ])('is no reason to drop a letter where %s; the settings are named', async (_what, script, settings) => {
    await using server = await startSmtp(script);
    const mailer = mailerTo(server, settings);
    const failure = await failureOf(mailer.send(aLetter, id));
    await mailer.close();

    expect(failure).not.toBeInstanceOf(MailRefused);
    expect(failure.message).toContain('Check SMTP_USERNAME and SMTP_PASSWORD.');
    expect(failure.message).not.toContain('horse');
    expect(server.arrived).toEqual([]);
  });
});

describe('Without a mail server', () => {
  test('a letter is printed, with what is missing and without control characters', async () => {
    const printed: string[] = [];
    await consoleMailer((text) => printed.push(text)).send({ ...aLetter, subject: 'Your\u001b[2J code' }, id);
    expect(printed.join('')).toBe(
      [
        '┌─ E-mail, printed because no mail server is set (SMTP_HOST)',
        '│ To: ada@example.org',
        '│ Subject: Your[2J code',
        '│',
        '│ Enter this code:',
        '│',
        '│     483920',
        '│',
        '│ .',
        '│ From Zoë',
        '└─',
        '',
      ].join('\n'),
    );
  });
});
