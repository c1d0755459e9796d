import {
  APIError,
  type APIErrorFacts,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  CreditsExhaustedError,
  type ErrorBody,
  InternalServerError,
  LockedError,
  NotFoundError,
  PermissionDeniedError,
  PreconditionFailedError,
  RateLimitError,
  UnprocessableEntityError,
} from './errors.ts';
import { retryAfterMs } from './retry-after.ts';
import { safeHeaders } from './safe-headers.ts';

const classOf: Readonly<Record<number, new (facts: APIErrorFacts) => APIError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  412: PreconditionFailedError,
  422: UnprocessableEntityError,
  423: LockedError,
  429: RateLimitError,
};

/** The error for an answer that is not 2xx. `hint` is added to what the server says. */
export function errorOfReply(response: Response, body: unknown, attempts: number, hint = ''): APIError {
  const { status, headers } = response;
  const told = readError(body);
  const requestId = headers.get('x-request-id') ?? told?.requestId;
  const facts: APIErrorFacts = {
    message: `${told ? describe(told) : foreign(response)}${hint}${label([status, told?.code], requestId)}`,
    status,
    code: told?.code,
    requestId,
    body,
    headers: safeHeaders(headers),
    attempts,
    retryAfterMs: retryAfterMs(headers),
  };
  if (facts.code === 'CREDITS_EXHAUSTED') return new CreditsExhaustedError(facts);
  return new (classOf[status] ?? (status >= 500 ? InternalServerError : APIError))(facts);
}

/** The error that came inside a stream, if `body` is one; it is when its event says so, whatever it looks like. */
export function errorInStream(
  response: Response,
  body: unknown,
  attempts: number,
  isError: boolean,
): APIError | undefined {
  const told = readError(body) ?? (isError ? untold : undefined);
  if (!told) return undefined;
  const requestId = told.requestId ?? response.headers.get('x-request-id') ?? undefined;
  return new APIError({
    message: `${describe(told)}${label(['in the stream', told.code], requestId)}`,
    status: undefined,
    code: told.code,
    requestId,
    body,
    headers: safeHeaders(response.headers),
    attempts,
    retryAfterMs: undefined,
  });
}

interface Told {
  message: string;
  code: string | undefined;
  requestId: string | undefined;
  errors: ErrorBody['errors'];
}

const untold: Told = {
  message: 'The server sent an error without a message.',
  code: undefined,
  requestId: undefined,
  errors: [],
};

/** What an error body says, in this server's shape or in OpenAI's. */
function readError(body: unknown): Told | undefined {
  const ours = body as Partial<ErrorBody> | undefined | null;
  if (typeof ours?.error_code === 'string') {
    const { message, error_code, details, errors } = ours;
    return { message: message ?? '', code: error_code, requestId: details?.request_id, errors: errors ?? [] };
  }
  const theirs = (body as { error?: { message?: unknown; code?: unknown; request_id?: unknown } } | undefined | null)
    ?.error;
  if (!theirs) return undefined;
  return {
    message: text(theirs.message) ?? text(theirs) ?? untold.message,
    code: text(theirs.code),
    requestId: text(theirs.request_id),
    errors: [],
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function describe({ message, errors }: Told): string {
  return [message, ...errors.map((fault) => `${fault.path}: ${fault.message}`)].join(' ');
}

function foreign({ statusText, headers }: Response): string {
  const type = headers.get('content-type') ?? 'no content type';
  return `${statusText || 'An error'} (${type}) that is not PromptEnchanter's: a proxy answered, or baseURL points elsewhere.`;
}

function label(words: readonly unknown[], requestId: string | null | undefined): string {
  return ` [${[...words, requestId && `request ${requestId}`].filter(Boolean).join(', ')}]`;
}
