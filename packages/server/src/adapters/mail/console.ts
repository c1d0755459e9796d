import type { Mailer } from '../../ports/mail.ts';

/** Prints letters for whoever runs the server, who may need the codes in them. They do not go through the log. */
export function consoleMailer(write: (text: string) => void): Mailer {
  return {
    async send({ to, subject, text }) {
      const lines = [
        '┌─ E-mail, printed because no mail server is set (SMTP_HOST)',
        `│ To: ${to}`,
        `│ Subject: ${subject}`,
        '│',
        ...text
          .trimEnd()
          .split('\n')
          .map((line) => `│ ${line}`.trimEnd()),
        '└─',
      ];
      write(`${lines.map(printable).join('\n')}\n`);
    },
    async close() {},
  };
}

/** A terminal obeys control characters. */
function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, '');
}
