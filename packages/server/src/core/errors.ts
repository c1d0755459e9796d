import type { Credits, CurrentRevision, ErrorCode, FieldError, Limits } from '../contract/types.ts';

interface Circumstances {
  /** Faulty fields of the request, at most ten. */
  errors?: FieldError[];
  /** Seconds after which the same request may succeed. */
  retryAfterSeconds?: number;
  /** False where the same request would fail again. */
  isRetryable?: boolean;
  /** Balances, for CREDITS_EXHAUSTED. */
  balance?: { credits: Credits; limits: Limits };
  /** What is there now, for PRECONDITION_FAILED. */
  current?: CurrentRevision;
  /** Methods that the path has, for METHOD_NOT_ALLOWED. */
  allow?: string[];
  /** For the log, never for the caller. */
  cause?: unknown;
}

/** The one error that the server throws on purpose: a code of the contract and a sentence that says what to do. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly circumstances: Circumstances;

  constructor(code: ErrorCode, message: string, circumstances: Circumstances = {}) {
    super(message, { cause: circumstances.cause });
    this.name = 'AppError';
    this.code = code;
    this.circumstances = circumstances;
  }
}

export function invalidRequest(errors: FieldError[]): AppError {
  const [first] = errors;
  const message = first ? `${first.path || 'The body'} ${first.message}.` : 'The body is not valid.';
  return new AppError('INVALID_REQUEST', message, { errors: errors.slice(0, 10) });
}

/** The same for every fault of a mailed code. */
export function invalidCode(): AppError {
  return new AppError('INVALID_CODE', 'The code is not right, or no longer good. Ask for a new one.', {
    isRetryable: false,
  });
}

export function storageUnavailable(cause: unknown): AppError {
  return new AppError('STORAGE_UNAVAILABLE', 'The server cannot write its database now. Try again shortly.', {
    retryAfterSeconds: 2,
    cause,
  });
}

/** The mail server will never take a letter. The message is logged: it holds neither address nor content. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** What is logged of an error: names, sentences, codes and causes, without values that a driver may attach. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) };
  const stack = error instanceof AppError ? {} : { stack: error.stack };
  return { name: error.name, message: error.message, ...code, ...stack, ...cause };
}
