/** A token bucket: `burst` at once, and one more every `emissionMs`. At most `burst + T / emissionMs` pass in any T ms. */
export interface BucketPolicy {
  /** Named in the headers, as in `key`. */
  name: string;
  /** At least 1. */
  burst: number;
  /** More than 0, and not always whole. */
  emissionMs: number;
}

/** A bucket after it was asked. */
export interface BucketState {
  isAdmitted: boolean;
  /** Requests that pass at once from now on. */
  remaining: number;
  /** Whole milliseconds until one passes, if nobody else takes it; 0 while some do. */
  waitMs: number;
  /** Whole milliseconds until `remaining` grows by one; 0 where the bucket is full. */
  growsInMs: number;
}

/** Counts requests by key. Memory is bounded whatever keys come. A key belongs to one policy. */
export interface Limiter {
  /** Takes one token, or none where there is none; in one step, so that parallel requests cannot share one. */
  take(key: string, policy: BucketPolicy): Promise<BucketState>;
  /** The bucket as it is, without taking: `isAdmitted` says whether one would pass. */
  peek(key: string, policy: BucketPolicy): Promise<BucketState>;
  /** Puts one token back, for a request that was refused for another reason. A full bucket stays full. */
  giveBack(key: string, policy: BucketPolicy): Promise<void>;
}
