import { errors } from 'undici';
import type { PageSkip } from '../../contract/types.ts';

/** Why a page cannot be had. It stays in this room: callers get the reason as a value. */
export class PageFault extends Error {
  readonly skip: PageSkip;
  /** That of the answer, where it is the reason. */
  readonly status: number | undefined;

  constructor(skip: PageSkip, about: { status?: number; cause?: unknown } = {}) {
    super(`The page is left out (${skip}).`, { cause: about.cause });
    this.name = 'PageFault';
    this.skip = skip;
    this.status = about.status;
  }
}

/** What ended a fetch: the reason of the signal where it was aborted, else what was thrown. */
export function faultOf(error: unknown, signal: AbortSignal): PageFault {
  if (signal.aborted && signal.reason instanceof PageFault) return signal.reason;
  if (error instanceof PageFault) return error;
  if (error instanceof errors.HeadersOverflowError) return new PageFault('too_large', { cause: error });
  return new PageFault('unreachable', { cause: error });
}
