/**
 * Writes everything that follows from the contract, the settings, the examples and the list of common passwords. With `--check` it writes nothing and fails when a file is stale.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { commonPasswordsModule } from './common-passwords-module.ts';
import type { Contract } from './contract.ts';
import { documentModule } from './document-module.ts';
import { operationsModule } from './operations-module.ts';
import { filledPage } from './readme.ts';
import { envExample } from './settings-docs.ts';
import { typesModule } from './types-module.ts';
import {
  parameterValidatorsModule,
  parameterValidatorsTypes,
  requestValidatorsModule,
  requestValidatorsTypes,
  responseValidatorsModule,
  responseValidatorsTypes,
} from './validators-module.ts';

const root = new URL('../../../', import.meta.url);

async function generated(): Promise<Map<string, string>> {
  const yaml = await readFile(new URL('openapi.yaml', root), 'utf8');
  const contract = parse(yaml) as Contract;
  const types = await typesModule(new URL('openapi.yaml', root));
  return new Map([
    ['.env.example', envExample()],
    ...filledPages(contract),
    ['packages/sdk/src/generated/contract.gen.ts', types],
    ['packages/server/src/contract/contract.gen.ts', types],
    ['packages/server/src/contract/document.gen.ts', documentModule(yaml, contract)],
    ['packages/server/src/contract/operations.gen.ts', operationsModule(contract)],
    ['packages/server/src/contract/parameter-validators.gen.js', await parameterValidatorsModule(contract)],
    ['packages/server/src/contract/parameter-validators.gen.d.ts', parameterValidatorsTypes()],
    ['packages/server/src/contract/request-validators.gen.js', await requestValidatorsModule(contract)],
    ['packages/server/src/contract/request-validators.gen.d.ts', requestValidatorsTypes()],
    ['packages/server/src/contract/response-validators.gen.js', await responseValidatorsModule(contract)],
    ['packages/server/src/contract/response-validators.gen.d.ts', responseValidatorsTypes()],
    ['packages/server/src/core/common-passwords.gen.ts', commonPasswordsModule()],
  ]);
}

function filledPages(contract: Contract): [string, string][] {
  const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
  const guides = readdirSync(new URL('docs/guides/', root)).filter((name) => name.endsWith('.md'));
  const sources = { read, permissions: contract['x-support-permissions'] };
  return ['README.md', ...guides.map((name) => `docs/guides/${name}`)].map((path) => [
    path,
    filledPage(read(path), sources),
  ]);
}

async function isFresh(path: string, text: string): Promise<boolean> {
  const present = await readFile(new URL(path, root), 'utf8').catch(() => '');
  return present === text;
}

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [path, text] of await generated()) {
  if (await isFresh(path, text)) continue;
  stale.push(path);
  if (!check) await writeFile(fileURLToPath(new URL(path, root)), text);
}
if (check && stale.length > 0) {
  process.stderr.write(`Stale, run «pnpm generate» and commit:\n${stale.map((path) => `  ${path}\n`).join('')}`);
  process.exit(1);
}
process.stderr.write(stale.length === 0 ? 'Generated files are fresh.\n' : `Wrote ${stale.join(', ')}.\n`);
