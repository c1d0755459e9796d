import { addressGroup } from '../../core/address.ts';
import { AppError } from '../../core/errors.ts';
import type { BucketPolicy, BucketState, Limiter } from '../../ports/limiter.ts';

/** Who a request counts for: its account, or its address where it has no valid credential. */
export type LimitSubject = { kind: 'account'; id: string } | { kind: 'address'; address: string };

/** `RateLimit` and `RateLimit-Policy` by their names in lower case; none where no limit is set. */
export type LimitHeaders = Readonly<Record<string, string>>;

/** What a limit says to a request. Its headers belong in every answer, refusals among them. */
export interface Admission {
  isAdmitted: boolean;
  headers: LimitHeaders;
  /** Whole seconds, at least 1, after which a request passes; 0 for one that is admitted. */
  retryAfterSeconds: number;
  /** Uncounts a request that was refused for another reason. Once is enough, and a refused one took nothing. */
  giveBack(): Promise<void>;
}

export type Limits = ReturnType<typeof limitService>;

/** @param deps.policies By kind of subject; null for no limit. */
export function limitService(deps: {
  limiter: Limiter;
  policies: () => Readonly<Record<LimitSubject['kind'], BucketPolicy | null>>;
}) {
  const { limiter, policies } = deps;
  return {
    /** Counts a request, or says how long it must wait. Throws nothing: see `requireAdmitted`. */
    async admit(subject: LimitSubject): Promise<Admission> {
      const policy = policies()[subject.kind];
      if (!policy) return unlimited;
      const key = keyOf(subject, policy);
      const state = await limiter.take(key, policy);
      let isTaken = state.isAdmitted;
      return {
        isAdmitted: state.isAdmitted,
        headers: headersOf(policy, state),
        retryAfterSeconds: state.isAdmitted ? 0 : seconds(state.waitMs),
        async giveBack() {
          if (!isTaken) return;
          isTaken = false;
          await limiter.giveBack(key, policy);
        },
      };
    },

    /** The headers as they are, for an answer that counts as no request. */
    async glance(subject: LimitSubject): Promise<LimitHeaders> {
      const policy = policies()[subject.kind];
      return policy ? headersOf(policy, await limiter.peek(keyOf(subject, policy), policy)) : {};
    },
  };
}

/** A limit as it is set: requests a minute, 0 for no limit, and requests at once. */
export function bucketPolicy(name: string, rate: { perMinute: number; burst: number }): BucketPolicy | null {
  return rate.perMinute === 0 ? null : { name, burst: rate.burst, emissionMs: 60_000 / rate.perMinute };
}

/** Throws RATE_LIMITED where the request must wait. */
export function requireAdmitted({ isAdmitted, retryAfterSeconds }: Admission): void {
  if (isAdmitted) return;
  const message = 'Too many requests. Try again after the time in Retry-After.';
  throw new AppError('RATE_LIMITED', message, { retryAfterSeconds });
}

const unlimited: Admission = { isAdmitted: true, headers: {}, retryAfterSeconds: 0, giveBack: async () => {} };

/** A limit that changed begins anew: what was taken under the other rate says nothing of this one. */
function keyOf(subject: LimitSubject, { burst, emissionMs }: BucketPolicy): string {
  const rate = `${burst}/${emissionMs}`;
  return subject.kind === 'account'
    ? `account:${subject.id} ${rate}`
    : `address:${addressGroup(subject.address)} ${rate}`;
}

function headersOf({ name, burst, emissionMs }: BucketPolicy, { remaining, growsInMs }: BucketState): LimitHeaders {
  return {
    ratelimit: `"${name}";r=${remaining};t=${seconds(growsInMs)}`,
    'ratelimit-policy': `"${name}";q=${burst};w=${seconds(burst * emissionMs)}`,
  };
}

/** Whole seconds, rounded up; a microsecond more is a rounding of quotients such as 60,000 / 11. */
function seconds(ms: number): number {
  return Math.ceil((ms - 0.001) / 1_000);
}
