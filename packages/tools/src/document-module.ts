import type { Contract } from './contract.ts';

/** The contract itself, for the server to serve. */
export function documentModule(yaml: string, contract: Contract): string {
  return [
    '// Generated from openapi.yaml.',
    `export const contractJson = ${JSON.stringify(JSON.stringify(contract))};`,
    `export const contractYaml = ${JSON.stringify(yaml)};`,
    '',
  ].join('\n');
}
