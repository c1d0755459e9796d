/** The parts of an OpenAPI 3.1 document that the generators read. */
export interface Contract {
  'x-support-permissions': Record<string, { levels: string[]; says: string }>;
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, unknown>;
    responses: Record<string, Reply>;
    parameters: Record<string, Parameter>;
    securitySchemes: Record<string, { 'x-principal': string }>;
  };
}

export interface Operation {
  operationId: string;
  tags: [string];
  security: Record<string, string[]>[];
  /** What a member of the support staff must be allowed to. */
  'x-permission'?: string;
  /** What an admin must be. */
  'x-rank'?: string;
  parameters?: (Parameter | { $ref: string })[];
  /** `x-lines`: what each line of the body is. */
  requestBody?: { content: Record<string, { schema: unknown; 'x-lines'?: unknown }> };
  responses: Record<string, Reply | { $ref: string }>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: unknown;
}

export interface Reply {
  /** `x-events`: further events of a stream, by their names; `x-lines`: what each line is. */
  content?: Record<string, { schema: unknown; 'x-events'?: Record<string, unknown>; 'x-lines'?: unknown }>;
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
  return followed(contract.components.responses, reply);
}

/** The parameters of an operation with their `$ref`s followed. */
export function parametersOf(contract: Contract, { parameters = [] }: Operation): Parameter[] {
  return parameters.map((parameter) => followed(contract.components.parameters, parameter));
}

function followed<T extends object>(named: Record<string, T>, value: T | { $ref: string }): T {
  if (!('$ref' in value)) return value;
  const found = named[value.$ref.split('/').at(-1) ?? ''];
  if (!found) throw new Error(`The contract has no ${value.$ref}.`);
  return found;
}
