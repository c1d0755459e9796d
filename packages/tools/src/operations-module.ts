import { type Contract, operationsOf, parametersOf } from './contract.ts';

/** A table from operationId to where it is mounted, who may call it and what it takes; and what support staff may. */
export function operationsModule(contract: Contract): string {
  const permissions = contract['x-support-permissions'];
  const rows = operationsOf(contract).map((operation) => {
    const principals = new Set(
      operation.security.flatMap((scheme) =>
        Object.keys(scheme).map((name) => contract.components.securitySchemes[name]?.['x-principal'] ?? name),
      ),
    );
    const permission = operation['x-permission'];
    if (permission !== undefined && !permissions[permission]) {
      throw new Error(`${operation.operationId} needs ${permission}, which x-support-permissions does not list.`);
    }
    const row = {
      method: operation.method,
      path: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      area: operation.tags[0],
      principals: [...principals],
      permission: permission ?? null,
      rank: operation['x-rank'] ?? null,
      hasBody: operation.requestBody !== undefined,
      hasLines: operation.requestBody?.content['application/x-ndjson'] !== undefined,
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
    '/** Which level of the support staff may do what. */',
    'export const supportPermissions = {',
    ...Object.entries(permissions).map(([name, { levels, says }]) => `  ${name}: ${JSON.stringify({ levels, says })},`),
    '} as const;',
    '',
    'export type SupportPermission = keyof typeof supportPermissions;',
    '',
  ].join('\n');
}
