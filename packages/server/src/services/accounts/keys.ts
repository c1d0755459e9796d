import { isWellFormedApiKey } from '../../core/api-key.ts';
import type { Secrets } from '../../core/secrets.ts';
import type { UserStore } from '../../ports/users.ts';
import type { KeyActor } from '../call.ts';

export type Keys = ReturnType<typeof keyService>;

export function keyService(deps: { users: UserStore; secrets: Secrets }) {
  return {
    /** Whose key this is; null for one that is mistyped, unknown, or of an account that was switched off. */
    identify(apiKey: string): KeyActor | null {
      if (!isWellFormedApiKey(apiKey)) return null;
      const holder = deps.users.findByApiKeyHash(deps.secrets.hashApiKey(apiKey));
      if (!holder?.isActive) return null;
      return { kind: 'key', userId: holder.userId, level: holder.level, styles: holder.styles };
    },
  };
}
