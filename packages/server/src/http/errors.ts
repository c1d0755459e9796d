import type { ErrorCode } from '../contract/types.ts';
import { AppError } from '../core/errors.ts';
import type { Exchange } from './seam.ts';

/** The one place where a code becomes a status. */
const statusOf: Record<ErrorCode, number> = {
  ACCOUNT_DISABLED: 403,
  ACCOUNT_LOCKED: 423,
  ADDRESS_BLOCKED: 403,
  ADDRESS_NOT_ALLOWED: 403,
  CONFLICT: 409,
  CREDENTIALS_CONFLICT: 400,
  CREDITS_EXHAUSTED: 429,
  EMAIL_NOT_VERIFIED: 403,
  FORBIDDEN: 403,
  IDEMPOTENCY_KEY_REUSED: 422,
  INTERNAL_ERROR: 500,
  INVALID_CODE: 400,
  INVALID_CREDENTIALS: 401,
  INVALID_REQUEST: 422,
  LAST_ADMIN: 409,
  LEVEL_NOT_ALLOWED: 403,
  LIBRARY_FULL: 409,
  MALFORMED_REQUEST: 400,
  METHOD_NOT_ALLOWED: 405,
  MISDIRECTED_REQUEST: 421,
  MODEL_NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  PASSWORD_CHANGE_REQUIRED: 403,
  PAYLOAD_TOO_LARGE: 413,
  PRECONDITION_FAILED: 412,
  RATE_LIMITED: 429,
  REGISTRATION_CLOSED: 403,
  REQUEST_IN_PROGRESS: 409,
  RESEARCH_DISABLED: 403,
  SERVER_BUSY: 503,
  SETTING_LOCKED: 409,
  STORAGE_UNAVAILABLE: 503,
  STYLE_NOT_ALLOWED: 403,
  UNAUTHENTICATED: 401,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UPSTREAM_BUSY: 503,
  UPSTREAM_INVALID: 502,
  UPSTREAM_REJECTED: 502,
  UPSTREAM_TIMEOUT: 504,
  UPSTREAM_UNREACHABLE: 503,
};

/** The words that OpenAI's clients know for kinds of error. */
const openAiTypeOf: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  405: 'invalid_request_error',
  413: 'invalid_request_error',
  415: 'invalid_request_error',
  421: 'invalid_request_error',
  422: 'invalid_request_error',
  429: 'insufficient_quota',
};

export type ErrorShape = 'native' | 'openai';

/** What the caller may know of an error: anything unexpected becomes INTERNAL_ERROR. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const message = 'The server met a fault of its own. It is in its log under the request id.';
  return new AppError('INTERNAL_ERROR', message, { cause: error });
}

export function statusFor(error: AppError): number {
  return statusOf[error.code];
}

/** The body of an error, as the contract has it for the operation. */
export function errorBody(error: AppError, shape: ErrorShape, requestId: string, now: Date): object {
  return shape === 'openai' ? openAiBody(error, requestId) : nativeBody(error, requestId, now);
}

/** The answer to a request that failed before anything of it was sent. */
export function replyWithError(exchange: Exchange, error: AppError, shape: ErrorShape): Response {
  const { retryAfterSeconds, isRetryable, allow } = error.circumstances;
  const { headers } = exchange;
  if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds);
  if (isRetryable === false) headers['x-should-retry'] = 'false';
  if (allow) headers.allow = allow.join(', ');
  if (error.code === 'UNAUTHENTICATED') headers['www-authenticate'] = 'Bearer realm="promptenchanter"';
  const body = errorBody(error, shape, exchange.requestId, new Date());
  return exchange.send(statusFor(error), 'application/json', JSON.stringify(body));
}

function nativeBody(error: AppError, requestId: string, now: Date): object {
  const { errors = [], balance, current } = error.circumstances;
  return {
    success: false,
    message: error.message,
    error_code: error.code,
    errors,
    details: { request_id: requestId, timestamp: now.toISOString() },
    ...balance,
    ...(current ? { current } : {}),
  };
}

function openAiBody(error: AppError, requestId: string): object {
  const type = openAiTypeOf[statusFor(error)] ?? 'server_error';
  const param = error.circumstances.errors?.[0]?.path || null;
  return { error: { message: error.message, type, param, code: error.code, request_id: requestId } };
}
