import { type OperationId as Id, operations } from '../contract/operations.gen.ts';
import { parameterValidators } from '../contract/parameter-validators.gen.js';
import { requestValidators } from '../contract/request-validators.gen.js';
import { AppError, invalidRequest } from '../core/errors.ts';
import { parseStrictJson } from '../core/strict-json.ts';
import type { Claim } from '../ports/claims.ts';
import type { Actor } from '../services/call.ts';
import { refusalOf } from './field-errors.ts';
import { linedBodies } from './lined-bodies.ts';
import { type LineLimits, lineReader } from './lines.ts';
import type { Exchange } from './seam.ts';

/** What a request brings, held against the contract. */
export interface Input {
  body: unknown;
  /** Path and query as one object. */
  parameters: unknown;
  claim: Claim | null;
}

export type ClaimOf = (exchange: Exchange, id: Id, actor: Actor, body: Uint8Array) => Claim | null;

const noBody = new Uint8Array();

export interface InputNeeds {
  maxBodyBytes: number;
  lines: LineLimits;
  claimOf: ClaimOf;
  elapsed(): number;
}

export function inputReader(id: Id, needs: InputNeeds) {
  const { hasBody, isRepeatable } = operations[id];
  const validateBody = requestValidators[id];
  const validateParameters = parameterValidators[id];
  const validateLine = requestValidators[`${id}#line`];
  const lined = linedBodies[id];
  const readLines =
    lined && validateLine && lineReader({ lined, validate: validateLine, limits: needs.lines, elapsed: needs.elapsed });

  function parametersOf(exchange: Exchange, pathParameters: Record<string, string>): object {
    if (!validateParameters) return {};
    const parameters = { ...queryOf(exchange.query), ...pathParameters };
    if (!validateParameters(parameters)) throw refusalOf(validateParameters.errors ?? []);
    requireFinite(parameters);
    return parameters;
  }

  /** Throws MALFORMED_REQUEST, UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE, INVALID_REQUEST, INVALID_CODE. */
  return async function readInput(
    exchange: Exchange,
    actor: Actor,
    pathParameters: Record<string, string>,
  ): Promise<Input> {
    const parameters = parametersOf(exchange, pathParameters);
    if (!hasBody) return { body: undefined, parameters, claim: claimed(noBody) };
    if (readLines && typeOf(exchange) === ndjson) {
      requireUncoded(exchange);
      const lines = await exchange.readBody(needs.lines.maxBytes);
      return { body: await readLines(lines, parameters), parameters, claim: claimed(lines) };
    }
    requireJson(exchange, lined?.noun);
    const bytes = await exchange.readBody(needs.maxBodyBytes).catch((error) => throwHinted(error, lined?.noun));
    const body = parseStrictJson(decoded(bytes));
    if (validateBody && !validateBody(body)) throw refusalOf(validateBody.errors ?? []);
    if (lined?.hasRestInQuery) requireNoQuery(parameters);
    return { body, parameters, claim: claimed(bytes) };

    function claimed(content: Uint8Array): Claim | null {
      return isRepeatable ? needs.claimOf(exchange, id, actor, content) : null;
    }
  };
}

/** A name that comes twice keeps both values, which no parameter of the contract takes. */
function queryOf(query: string): Record<string, unknown> {
  const found: Record<string, unknown> = Object.create(null);
  for (const [name, value] of new URLSearchParams(query)) found[name] = name in found ? [found[name], value] : value;
  return found;
}

/** The validators read `1e400` as a number that is larger than any, and hold it against no bound. */
function requireFinite(parameters: object): void {
  const endless = Object.entries(parameters).find(([, value]) => typeof value === 'number' && !Number.isFinite(value));
  if (endless) throw invalidRequest([{ path: endless[0], message: 'must be integer' }]);
}

const ndjson = 'application/x-ndjson';

function typeOf(exchange: Exchange): string {
  const [type = ''] = (exchange.header('content-type') ?? '').split(';');
  return type.trim().toLowerCase();
}

/** Says of a body that is too large that there is a way, where there is one. */
function throwHinted(error: unknown, lines: string | undefined): never {
  if (!(error instanceof AppError) || error.code !== 'PAYLOAD_TOO_LARGE' || lines === undefined) throw error;
  const hint = `Send it as \`${ndjson}\` with one ${lines} a line: then it may be larger.`;
  throw new AppError(error.code, `${error.message} ${hint}`, error.circumstances);
}

/** @param lines What a line of it may be; left out where it is no lines. */
function requireJson(exchange: Exchange, lines: string | undefined): void {
  if (typeOf(exchange) !== 'application/json') {
    const orLines = lines ? `, or as \`${ndjson}\` with one ${lines} a line` : '';
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', `Send the body as \`Content-Type: application/json\`${orLines}.`);
  }
  requireUncoded(exchange);
}

function requireUncoded(exchange: Exchange): void {
  const encoding = exchange.header('content-encoding');
  if (encoding !== undefined && encoding !== 'identity') {
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, without Content-Encoding.');
  }
}

/** A body of JSON says itself what holds for all tasks: of two words about it one would be lost. */
function requireNoQuery(query: object): void {
  const message = 'belongs into the body: the query counts for a body of lines only';
  const faults = Object.keys(query).map((path) => ({ path, message }));
  if (faults.length > 0) throw invalidRequest(faults);
}

// A byte order mark stays in, and is no JSON.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new AppError('MALFORMED_REQUEST', 'The body is not valid UTF-8.');
  }
}
