/** How often each master key has sealed something, on all servers together: a key of AES-GCM wears out. */
export interface KeyUseStore {
  /** Adds what was sealed, by key id, and answers all totals. */
  add(uses: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, number>>;
}
