import { type Contract, operationsOf, parametersOf } from './contract.ts';

/** A table from operationId to where it is mounted, who may call it and what it takes. */
export function operationsModule(contract: Contract): string {
  const rows = operationsOf(contract).map((operation) => {
    const principals = new Set(
      operation.security.flatMap((scheme) =>
        Object.keys(scheme).map((name) => contract.components.securitySchemes[name]?.['x-principal'] ?? name),
      ),
    );
    const row = {
      method: operation.method,
      path: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      area: operation.tags[0],
      principals: [...principals],
      hasBody: operation.requestBody !== undefined,
      isRepeatable: parametersOf(contract, operation).some(({ name }) => name === 'Idempotency-Key'),
    };
    return `  ${operation.operationId}: ${JSON.stringify(row)},`;
  });
  return [
    '// Generated from openapi.yaml.',
    'export const operations = {',
    ...rows,
    '} as const;',
    '',
    'export type OperationId = keyof typeof operations;',
    '',
  ].join('\n');
}
