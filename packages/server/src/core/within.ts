import { AppError } from './errors.ts';
import { refusalWithin } from './refusal-within.ts';

/** Does something for a part of the request. What that is refused with names the part. */
export function within<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof AppError ? refusalWithin(place, error) : error;
  }
}
