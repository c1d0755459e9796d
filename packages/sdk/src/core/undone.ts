import { APIConnectionError, APIError } from './errors.ts';
import { retryAfterMs } from './retry-after.ts';

/** What Node says when no connection was made. Browsers do not tell. */
const unconnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether the server says that it did nothing and when to come back. */
export function isPutOff({ status, headers }: { status: number | undefined; headers: Headers }): boolean {
  return (status === 429 || status === 503) && retryAfterMs(headers) !== undefined;
}

/** Whether the request surely never left. */
export function isUnsent(error: unknown): boolean {
  if (!APIConnectionError.isInstance(error)) return false;
  const { cause } = error as { cause?: { cause?: { code?: string } } };
  return unconnected.has(cause?.cause?.code ?? '');
}

/** Whether the server surely did not do what it was asked. */
export function isUndone(error: unknown): boolean {
  if (!APIError.isInstance(error)) return isUnsent(error);
  const { status = 0 } = error;
  return isPutOff(error) || (status >= 400 && status < 500 && status !== 408);
}
