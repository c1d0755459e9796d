import { damageOf } from '../../adapters/probes/database.ts';
import { greetMailServer } from '../../adapters/probes/mail.ts';
import { lookAtPort } from '../../adapters/probes/port.ts';
import { askUpstream } from '../../adapters/probes/upstream.ts';
import type { Config } from '../../config/settings.ts';
import { smtpSettings } from './outside.ts';
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
