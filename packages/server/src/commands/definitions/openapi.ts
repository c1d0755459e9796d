import { contractJson, contractYaml } from '../../contract/document.gen.ts';
import type { Define } from './definition.ts';

export const defineOpenApi: Define = (program) => {
  program
    .command('openapi')
    .description('print the contract')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => {
      process.stdout.write(json ? `${contractJson}\n` : contractYaml);
    });
};
