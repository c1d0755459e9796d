import { AppError } from '../../core/errors.ts';

/** How long each part of a call may take, in milliseconds. */
export interface UpstreamTimeouts {
  connectMs: number;
  /** From the request to the headers of the answer. */
  firstByteMs: number;
  /** Between two pieces of the answer. */
  idleMs: number;
  /** All attempts together. */
  totalMs: number;
}

export type Phase = 'connect' | 'first byte' | 'idle' | 'total';

/** A fault of one attempt, with what the next attempt needs to know. */
export class UpstreamFault extends Error {
  readonly error: AppError;
  readonly isRetryable: boolean;
  /** What the upstream's `Retry-After` asked for, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Whether it tells that the upstream is unwell, as opposed to unwilling. */
  readonly isSign: boolean;

  constructor(error: AppError, about: { isRetryable: boolean; isSign: boolean; retryAfterMs?: number | undefined }) {
    super(error.message, { cause: error });
    this.error = error;
    this.isRetryable = about.isRetryable;
    this.isSign = about.isSign;
    this.retryAfterMs = about.retryAfterMs;
  }
}

export function timedOut(phase: Phase, ms: number): UpstreamFault {
  const message = `The model did not answer in time (${phase}, ${ms / 1_000} s). Try again, or ask for less at once.`;
  const error = new AppError(phase === 'connect' ? 'UPSTREAM_UNREACHABLE' : 'UPSTREAM_TIMEOUT', message, {
    ...(phase === 'connect' ? { retryAfterSeconds: 1 } : {}),
  });
  return new UpstreamFault(error, { isRetryable: phase === 'connect', isSign: true });
}

/** No answer has begun: the connection was refused, reset or closed. */
export function unreachable(cause: unknown): UpstreamFault {
  const message = 'The model cannot be reached now. Try again shortly.';
  const error = new AppError('UPSTREAM_UNREACHABLE', message, { retryAfterSeconds: 1, cause });
  return new UpstreamFault(error, { isRetryable: true, isSign: true });
}

/** The answer is not one: broken off, not of the agreed form, or too large. */
export function invalidAnswer(why: string, cause?: unknown): UpstreamFault {
  const message = `The model's answer could not be used: ${why}. Nothing was charged unless a part of it was streamed.`;
  return new UpstreamFault(new AppError('UPSTREAM_INVALID', message, { cause }), { isRetryable: false, isSign: false });
}

/** An answer that says no. Its text is for nobody to see: an upstream may repeat the key and the prompt in it. */
export function refused(status: number, body: string, retryAfterMs: number | undefined): UpstreamFault {
  const cause = new Error(['upstream answered', status, ...wordsOf(body)].join(' '));
  if (status === 429 || status === 503 || status === 529) {
    const retryAfterSeconds = Math.min(86_400, Math.max(1, Math.ceil((retryAfterMs ?? 1_000) / 1_000)));
    const message = 'The model has too much to do now. Try again after the time in Retry-After.';
    const error = new AppError('UPSTREAM_BUSY', message, { retryAfterSeconds, cause });
    return new UpstreamFault(error, { isRetryable: true, isSign: status !== 429, retryAfterMs });
  }
  if (status >= 500) {
    const error = new AppError('UPSTREAM_INVALID', `The model failed (status ${status}). Try again.`, { cause });
    return new UpstreamFault(error, { isRetryable: true, isSign: true, retryAfterMs });
  }
  const known = knownRefusal(body);
  const message = `The model refused the request (status ${status})${known ? `: ${known.sentence}` : ''}. Change the request, or ask the operator to look into the log.`;
  const errors = known ? [{ path: known.path, message: known.sentence }] : [];
  const error = new AppError('UPSTREAM_REJECTED', message, { isRetryable: false, errors, cause });
  return new UpstreamFault(error, { isRetryable: false, isSign: false });
}

/** Refusals that the caller can mend, told in our words. */
const sentences: Readonly<Record<string, string>> = {
  content_filter: 'its content filter stopped the prompt',
  content_policy_violation: 'its content filter stopped the prompt',
  context_length_exceeded: 'the messages are longer than its context window',
  invalid_image_format: 'an image has a format that it does not read',
  invalid_image_url: 'an image could not be fetched',
  model_not_found: 'it is not offered under that name',
  string_above_max_length: 'a text is longer than it takes',
  unsupported_parameter: 'it does not take this option',
  unsupported_value: 'it does not take this value',
};

/** What a refusal calls itself, for the log: words, and nothing that could be a key or a text. */
function wordsOf(body: string): string[] {
  try {
    const { error } = JSON.parse(body) as { error?: Record<string, unknown> };
    const names = [error?.type, error?.code, error?.param];
    return names.filter((name) => typeof name === 'string').filter((name) => /^[a-z]+(_[a-z]+){0,7}$/.test(name));
  } catch {
    // Not every refusal is JSON; its status says enough.
    return [];
  }
}

function knownRefusal(body: string): { path: string; sentence: string } | undefined {
  try {
    const { error } = JSON.parse(body) as { error?: { code?: unknown; param?: unknown } };
    const code = typeof error?.code === 'string' ? error.code : '';
    const sentence = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
    const path =
      typeof error?.param === 'string' && /^[a-z_]{1,40}(\[\d{1,4}\])?$/.test(error.param) ? error.param : '';
    return sentence ? { path, sentence } : undefined;
  } catch {
    // Not every refusal is JSON; the log has its text.
    return undefined;
  }
}
