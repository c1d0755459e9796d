import type { BatchTaskError } from '../../contract/types.ts';
import { AppError } from '../../core/errors.ts';

/** A failure in the words of whoever asked for a batch; null stands for a server that was stopped. */
export function taskErrorOf(error: unknown): BatchTaskError {
  if (error instanceof AppError) {
    return { error_code: error.code, message: error.message, errors: error.circumstances.errors ?? [] };
  }
  const message = 'Something went wrong here; the operator can look it up. Send the task again.';
  return { error_code: 'INTERNAL_ERROR', message, errors: [] };
}
