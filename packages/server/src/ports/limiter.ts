/** A token bucket: `burst` at once, and one more every `emissionMs`. */
export interface BucketPolicy {
  /** Named in the headers, as in `key`. */
  name: string;
  burst: number;
  emissionMs: number;
}

export interface BucketState {
  isAdmitted: boolean;
  /** Requests that pass at once after this one. */
  remaining: number;
  /** Milliseconds until one more passes; 0 while some do. */
  waitMs: number;
}

/** Counts requests by key. Memory is bounded whatever keys come. */
export interface Limiter {
  /** Takes one token, or none where there is none. */
  take(key: string, policy: BucketPolicy): Promise<BucketState>;
  /** What `take` would see, without taking. */
  peek(key: string, policy: BucketPolicy): Promise<BucketState>;
  /** Gives one token back, for a request that was refused for another reason. */
  giveBack(key: string, policy: BucketPolicy): Promise<void>;
}
