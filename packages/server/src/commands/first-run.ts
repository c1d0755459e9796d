import type { Config } from '../config/settings.ts';
import type { Log } from '../core/log.ts';
import { dropSetupToken, keepSetupToken } from '../http/compose/setup-token-file.ts';
import type { FirstRun } from '../services/operating/first-run.ts';

/**
 * Tells whoever starts the server how the first admin is made. The token is shown at a terminal; elsewhere, where others
 * read the log too, it goes into a file for the owner alone.
 */
export function tellFirstRun(found: FirstRun, config: Config, how: { url: string; isRead: boolean; log: Log }): void {
  dropSetupToken(config);
  if (found.state === 'has_admin') return;
  if (found.state === 'made_admin') {
    how.log.info({ username: found.username }, 'made the first admin that DEFAULT_ADMIN_USERNAME names');
    return;
  }
  const until = new Date(found.expiresAtMs).toISOString();
  if (how.isRead) process.stdout.write(invitation(found.token, how.url, until));
  else {
    const file = keepSetupToken(config, found.token);
    how.log.warn(
      { file, until },
      'there is no admin yet: make one with the token in this file, or with promptenchanter create-admin',
    );
  }
}

function invitation(token: string, url: string, until: string): string {
  return [
    '  There is no admin yet. Make one with promptenchanter create-admin, or once with this token, until',
    `  ${until}:`,
    '',
    `  curl ${url}/v1/admin-panel/setup -H 'content-type: application/json' -d '{"token":"${token}",`,
    `    "username":"admin","name":"An Admin","email":"you@example.org","password":"…"}'`,
    '',
    '',
  ].join('\n');
}
