/** The parts of an OpenAPI 3.1 document that the generators read. */
export interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, unknown>;
    responses: Record<string, Reply>;
    securitySchemes: Record<string, { 'x-principal': string }>;
  };
}

export interface Operation {
  operationId: string;
  tags: [string];
  security: Record<string, string[]>[];
  requestBody?: { content: Record<string, { schema: unknown }> };
  responses: Record<string, Reply | { $ref: string }>;
}

export interface Reply {
  content?: Record<string, { schema: unknown }>;
}

export interface PlacedOperation extends Operation {
  method: string;
  path: string;
}

/** Every operation with its method and path, in the document's order. */
export function operationsOf(contract: Contract): PlacedOperation[] {
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );
}

/** A reply with its `$ref` followed. */
export function replyOf(contract: Contract, reply: Reply | { $ref: string }): Reply {
  if (!('$ref' in reply)) return reply;
  const name = reply.$ref.split('/').at(-1) ?? '';
  const found = contract.components.responses[name];
  if (!found) throw new Error(`The contract names no response ${reply.$ref}.`);
  return found;
}
