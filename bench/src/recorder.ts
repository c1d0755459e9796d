/** Latencies of one run, in arrays made beforehand: nothing is allocated while it is measured. */
export interface Recorder {
  note(totalMs: number, firstDataMs: number): void;
  /** What was noted since the last call to `clear`. */
  latencies(): Latencies;
  clear(): void;
}

export interface Latencies {
  count: number;
  total: Quantiles;
  /** Time to the first event; null where no reply had one. */
  firstData: Quantiles | null;
}

/** In milliseconds. */
export interface Quantiles {
  p50: number;
  p99: number;
}

/** @param capacity Replies of which the latency is kept; later ones are only counted. */
export function recorder(capacity: number): Recorder {
  const totals = new Float64Array(capacity);
  const firsts = new Float64Array(capacity);
  let count = 0;
  let firstCount = 0;
  return {
    note(totalMs, firstDataMs) {
      if (count < capacity) totals[count] = totalMs;
      count++;
      if (Number.isNaN(firstDataMs)) return;
      if (firstCount < capacity) firsts[firstCount] = firstDataMs;
      firstCount++;
    },
    latencies: () => ({
      count,
      total: quantiles(totals.subarray(0, Math.min(count, capacity))),
      firstData: firstCount === 0 ? null : quantiles(firsts.subarray(0, Math.min(firstCount, capacity))),
    }),
    clear() {
      count = 0;
      firstCount = 0;
    },
  };
}

function quantiles(times: Float64Array): Quantiles {
  const sorted = times.toSorted();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}
