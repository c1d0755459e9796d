/** The command was called in a way that it cannot be: its message says how it can. Nothing was done. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
