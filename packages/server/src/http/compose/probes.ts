import type { SmtpSettings } from '../../adapters/mail/smtp.ts';
import { damageOf } from '../../adapters/probes/database.ts';
import { greetMailServer } from '../../adapters/probes/mail.ts';
import { lookAtPort } from '../../adapters/probes/port.ts';
import { askUpstream } from '../../adapters/probes/upstream.ts';
import type { Config } from '../../config/settings.ts';
import { databaseFile } from './stores.ts';

const patienceMs = 5_000;

/** How the parts around the server are found out about, without using them. */
export function probesOf(config: Config) {
  return {
    port: () => lookAtPort(config.HOST, config.PORT),
    /** @param url That of the settings, where it is not the built-in upstream. */
    upstream: (url: string) => askUpstream(url, config.WAPI_KEY, patienceMs),
    /** Throws an Error for the operator. */
    mail: (host: string) => greetMailServer(smtpSettings(config, host), patienceMs),
    damage: (depth: 'quick' | 'full') => damageOf(databaseFile(config), depth),
  };
}

function smtpSettings(config: Config, host: string): SmtpSettings {
  return {
    ...{ host, port: config.SMTP_PORT, username: config.SMTP_USERNAME, password: config.SMTP_PASSWORD },
    ...{ mustEncrypt: config.SMTP_USE_TLS, from: config.FROM_EMAIL },
  };
}
