import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LoadedConfig, usesEcho } from '../config/load.ts';
import { databaseFile } from '../http/compose/stores.ts';

/** What whoever starts a server wants to know of it, in the order of the banner. */
export interface ServerFacts {
  version: string;
  url: string;
  contract: string;
  docs: string;
  data_dir: string;
  database: string;
  /** The file of settings; null where there is none. */
  settings: string | null;
  upstream: string;
}

export function serverFacts({ config }: LoadedConfig, { url, version }: { url: string; version: string }): ServerFacts {
  const settings = resolve('.env');
  return {
    ...{ version, url },
    contract: `${url}/openapi.json`,
    docs: `${url}/docs`,
    data_dir: resolve(config.DATA_DIR),
    database: databaseFile(config),
    settings: existsSync(settings) ? settings : null,
    upstream: usesEcho(config)
      ? 'echo (built in; set WAPI_URL and WAPI_KEY for a real model)'
      : String(config.WAPI_URL),
  };
}

/** The facts for a reader at a terminal. */
export function banner(facts: ServerFacts): string {
  const rows = [
    ['API', facts.url],
    ['Docs', facts.docs],
    ['Data folder', facts.data_dir],
    ['Database', facts.database],
    ['Settings', facts.settings ?? 'the environment and flags (there is no .env here)'],
    ['Upstream', facts.upstream],
  ];
  const lines = rows.map(([name = '', value = '']) => `  ${name.padEnd(12)} ${value}`);
  return `\nPromptEnchanter ${facts.version}\n\n${lines.join('\n')}\n\n`;
}
