import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { type Contract, operationsOf, parametersOf, replyOf } from './contract.ts';

const annotations = new Set(['deprecated', 'example', 'examples', 'mapping']);

/** Validators of every JSON request body, and under `id#line` of each line of one that has lines, as ajv's standalone code with what it needs at run time. */
export function requestValidatorsModule(contract: Contract): Promise<string> {
  const compiler = compilerOf(contract);
  const rows = operationsOf(contract).flatMap(({ operationId, requestBody }) => {
    const body = requestBody?.content['application/json'];
    const line = requestBody?.content['application/x-ndjson']?.['x-lines'];
    return [
      ...(body ? [`  ${operationId}: ${compiler.validatorOf(`${operationId}Request`, body.schema)},`] : []),
      ...(line ? [`  '${operationId}#line': ${compiler.validatorOf(`${operationId}Line`, line)},`] : []),
    ];
  });
  return compiler.module(`export const requestValidators = {\n${rows.join('\n')}\n};`);
}

/**
 * Validators of path and query, as one object each. They come as text: numbers are made of them in place, and what is
 * left out gets its default.
 */
export function parameterValidatorsModule(contract: Contract): Promise<string> {
  const compiler = compilerOf(contract, { coerceTypes: true, useDefaults: true });
  const rows = operationsOf(contract).flatMap((operation) => {
    const parameters = parametersOf(contract, operation).filter((parameter) => parameter.in !== 'header');
    if (parameters.length === 0) return [];
    const schema = {
      type: 'object',
      additionalProperties: false,
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema])),
    };
    return [`  ${operation.operationId}: ${compiler.validatorOf(`${operation.operationId}Parameters`, schema)},`];
  });
  return compiler.module(`export const parameterValidators = {\n${rows.join('\n')}\n};`);
}

/** Validators of every reply, by operation, status and media type; of a named event of a stream, under `type#name`. */
export function responseValidatorsModule(contract: Contract): Promise<string> {
  const compiler = compilerOf(contract);
  const rows = operationsOf(contract).map(({ operationId, responses }) => {
    const byStatus = Object.entries(responses).map(([status, reply]) => {
      const kinds = Object.entries(replyOf(contract, reply).content ?? {}).flatMap(([type, { schema, ...more }]) => [
        [type, schema] as const,
        ...Object.entries(more['x-events'] ?? {}).map(([event, shape]) => [`${type}#${event}`, shape] as const),
        ...('x-lines' in more ? [[`${type}#line`, more['x-lines']] as const] : []),
      ]);
      const byType = kinds.map(([type, schema]) => {
        const name = `${operationId}${status}${type.replaceAll(/\W/g, '')}`;
        return `${JSON.stringify(type)}: ${compiler.validatorOf(name, schema)}`;
      });
      return `${JSON.stringify(status)}: { ${byType.join(', ')} }`;
    });
    return `  ${operationId}: { ${byStatus.join(', ')} },`;
  });
  return compiler.module(`export const responseValidators = {\n${rows.join('\n')}\n};`);
}

export function requestValidatorsTypes(): string {
  return [
    '// Generated from openapi.yaml.',
    "import type { OperationId } from './operations.gen.ts';",
    '',
    '/** One fault, as ajv reports it. */',
    'export interface Fault {',
    '  instancePath: string;',
    '  keyword: string;',
    '  message?: string;',
    '  params: Record<string, unknown>;',
    '  /** The name of a property that is at fault itself. */',
    '  propertyName?: string;',
    '}',
    '',
    'export interface Validator {',
    '  (data: unknown): boolean;',
    '  errors?: Fault[] | null;',
    '}',
    '',
    '/** By operation, and under `id#line` of each line of a body that has lines. Operations without a body are absent. */',
    `export const requestValidators: Partial<Record<OperationId | \`\${OperationId}#line\`, Validator>>;`,
    '',
  ].join('\n');
}

export function parameterValidatorsTypes(): string {
  return [
    '// Generated from openapi.yaml.',
    "import type { OperationId } from './operations.gen.ts';",
    "import type { Validator } from './request-validators.gen.js';",
    '',
    '/** By operation. Operations without parameters in path or query are absent. */',
    'export const parameterValidators: Partial<Record<OperationId, Validator>>;',
    '',
  ].join('\n');
}

export function responseValidatorsTypes(): string {
  return [
    '// Generated from openapi.yaml.',
    "import type { OperationId } from './operations.gen.ts';",
    "import type { Validator } from './request-validators.gen.js';",
    '',
    '/** By operation, then status or `default`, then media type, for a named event with `#` and its name, for a line with `#line`. */',
    'export const responseValidators: Record<OperationId, Record<string, Record<string, Validator>>>;',
    '',
  ].join('\n');
}

function compilerOf(contract: Contract, options: Options = {}) {
  const ajv = new Ajv2020({
    ...options,
    allowUnionTypes: true,
    code: { source: true, esm: true },
    discriminator: true,
    inlineRefs: false,
    strictRequired: false,
    strictTypes: false,
    // What a format would check is spelled as a pattern in the contract; `format` only informs.
    validateFormats: false,
  });
  for (const [name, schema] of Object.entries(contract.components.schemas)) {
    ajv.addSchema({ ...(jsonSchema(schema) as object), $id: name });
  }
  const names: Record<string, string> = {};
  return {
    /** The name in the module of the validator for `schema`; a shared schema is compiled once. */
    validatorOf(name: string, schema: unknown): string {
      const plain = jsonSchema(schema) as { $ref?: string };
      const id = plain.$ref ?? name;
      if (!plain.$ref) ajv.addSchema({ ...plain, $id: name });
      names[id] = id;
      return id;
    },
    async module(table: string): Promise<string> {
      return `// Generated from openapi.yaml.\n${await bundled(`${standalone.default(ajv, names)}\n${table}`)}`;
    },
  };
}

/** The schema without annotations, each component known by its bare name. */
function jsonSchema(schema: unknown): unknown {
  const text = JSON.stringify(withoutAnnotations(schema));
  return JSON.parse(text.replaceAll('"#/components/schemas/', '"'));
}

function withoutAnnotations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAnnotations);
  if (typeof value !== 'object' || value === null) return value;
  const open = openWord(value);
  if (open) return withoutAnnotations(open);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !annotations.has(key) && !(key === 'description' && typeof inner === 'string'))
      .map(([key, inner]) => [key, withoutAnnotations(inner)]),
  );
}

/** Known words beside a pattern are for editors: a fault is told by the pattern alone. */
function openWord({ anyOf }: { anyOf?: unknown }): object | undefined {
  if (!Array.isArray(anyOf)) return undefined;
  return anyOf.find((branch: { pattern?: unknown }) => branch.pattern !== undefined) as object | undefined;
}

async function bundled(source: string): Promise<string> {
  const result = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    minifySyntax: true,
    platform: 'node',
    write: false,
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('The bundler wrote nothing.');
  // The bundler's comments and module names hold paths, which differ between checkouts.
  return file.text.replaceAll(/^\/\/ .*\n/gm, '').replaceAll(/"[^"\n]*node_modules\//g, '"');
}
