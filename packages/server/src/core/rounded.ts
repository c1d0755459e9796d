/** Milliseconds as they are told: to the hundredth. */
export function roundedMs(ms: number): number {
  return Math.round(ms * 100) / 100;
}
