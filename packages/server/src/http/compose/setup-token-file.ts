import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { putPrivateFile } from '../../adapters/keys/private-file.ts';
import type { Config } from '../../config/settings.ts';

/** Keeps the token for the owner of the data folder, and answers where. */
export function keepSetupToken(config: Config, token: string): string {
  const file = fileOf(config);
  putPrivateFile(file, `${token}\n`);
  return file;
}

/** Removes a token that is not good any more. */
export function dropSetupToken(config: Config): void {
  rmSync(fileOf(config), { force: true });
}

function fileOf(config: Config): string {
  return join(config.DATA_DIR, 'setup-token');
}
