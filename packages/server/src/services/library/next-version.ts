import { AppError } from '../../core/errors.ts';

/** Of a version, as requests can name it. */
export const highestVersion = 1_000_000_000;

/** The number behind the newest one. Throws CONFLICT where there is none. */
export function nextVersion(latest: number): number {
  if (latest < highestVersion) return latest + 1;
  const message = `The prompt has version ${highestVersion}, and there is no higher number. Duplicate it, and change the copy.`;
  throw new AppError('CONFLICT', message, { isRetryable: false });
}
