/** A time of the contract, as in `2026-01-31T00:00:00Z`, in milliseconds; null for one that no calendar has. */
export function utcTime(text: string): number | null {
  const atMs = Date.parse(text);
  if (Number.isNaN(atMs)) return null;
  // February 30 is read as March 2.
  return new Date(atMs).toISOString().startsWith(text.slice(0, 10)) ? atMs : null;
}
