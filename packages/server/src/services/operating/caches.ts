import type { CacheCleared } from '../../contract/types.ts';
import type { AuthorityActor, Call } from '../call.ts';
import type { Audit } from '../record/audit.ts';

/** Something that a server believes for a while. */
export interface Believed {
  /** Believes nothing any more. Answers how much it had. */
  forget(): number;
}

export type Caches = ReturnType<typeof cacheService>;

/** What this server holds in memory, by name. */
export function cacheService(deps: { caches: Readonly<Record<string, Believed>>; audit: Audit }) {
  return {
    async clear(call: Call<AuthorityActor>): Promise<CacheCleared> {
      const cleared = Object.fromEntries(Object.entries(deps.caches).map(([name, cache]) => [name, cache.forget()]));
      await deps.audit.write(call, 'cache_cleared', cleared);
      return { success: true, message: 'All is read anew when it is asked for.', cleared };
    },
  };
}
