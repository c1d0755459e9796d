import type { ApiKeyInfo, NewApiKey as NewKeyReply } from '../../contract/types.ts';
import { apiKeyPrefix, newApiKey } from '../../core/api-key.ts';
import type { Clock } from '../../core/clock.ts';
import { sealFor } from '../../core/key-envelope.ts';
import type { Secrets } from '../../core/secrets.ts';
import type { CredentialStore } from '../../ports/credentials.ts';
import type { NewApiKey, UserStore } from '../../ports/users.ts';
import type { Background } from '../background.ts';
import type { Call, KeyActor, SessionActor } from '../call.ts';
import type { Notices } from '../mail/notices.ts';
import type { Audit } from '../record/audit.ts';
import type { KeyReader } from './key-reader.ts';

export type Keys = ReturnType<typeof keyService>;

/** Keys whose use is remembered as noted; the oldest go first. */
const mostNoted = 10_000;
/** How exactly it is known when a key was last used. */
const notedEveryMs = 60_000;

export function keyService(deps: {
  reader: KeyReader;
  users: UserStore;
  credentials: CredentialStore;
  secrets: Secrets;
  notices: Notices;
  audit: Audit;
  background: Background;
  clock: Clock;
  isRetrievalOn: boolean;
}) {
  const { users, credentials, secrets, audit, clock, isRetrievalOn } = deps;
  const notedUses = new Map<string, number>();

  /** A key, and what is stored of it. */
  function make(): { apiKey: string; stored: NewApiKey } {
    const apiKey = newApiKey();
    const hash = secrets.hashApiKey(apiKey);
    return { apiKey, stored: { hash, prefix: apiKeyPrefix(apiKey), key: isRetrievalOn ? apiKey : null } };
  }

  return {
    make,

    /** Notes where and when a key is used, about once a minute and without holding up its request. */
    noteUse(call: Call<KeyActor>): void {
      const { userId } = call.actor;
      const name = `${userId}|${call.address}`;
      const nowMs = clock.elapsed();
      if ((notedUses.get(name) ?? Number.NEGATIVE_INFINITY) > nowMs - notedEveryMs) return;
      notedUses.delete(name);
      notedUses.set(name, nowMs);
      const [oldest] = notedUses.keys();
      if (notedUses.size > mostNoted && oldest !== undefined) notedUses.delete(oldest);
      const event = audit.event(call, 'api_key_used_from_new_address', {}, userId);
      deps.background.run('note the use of a key', async () => {
        await credentials.noteKeyUse(userId, call.address, clock.now(), event);
      });
    },

    /** The key as far as it is shown; whole only where that is allowed, and encrypted for its owner alone. */
    async show(call: Call<SessionActor>, publicJwk: string | undefined): Promise<ApiKeyInfo> {
      const { userId } = call.actor;
      const record = credentials.apiKey(userId);
      const key = isRetrievalOn ? record.key : null;
      const isAsked = publicJwk !== undefined;
      const jwe = key !== null && isAsked ? await sealFor(publicJwk, 'public_jwk', key) : null;
      await audit.write(call, 'api_key_retrieved', { is_whole: jwe !== null }, userId);
      return {
        api_key_preview: `${record.prefix}…`,
        created_at: new Date(record.createdAtMs).toISOString(),
        last_used_at: record.lastUsedAtMs === null ? null : new Date(record.lastUsedAtMs).toISOString(),
        is_retrievable: key !== null,
        api_key_jwe: jwe,
      };
    },

    async regenerate(call: Call<SessionActor>): Promise<NewKeyReply> {
      const { userId } = call.actor;
      const { apiKey, stored } = make();
      await credentials.replaceApiKey(userId, stored, {
        atMs: clock.now(),
        event: audit.event(call, 'api_key_regenerated', {}, userId),
        letter: deps.notices.apiKeyReplaced(users.account(userId).email, call.address),
      });
      deps.reader.forget();
      const message = 'The old key has ended. Keep the new one like a password: it is not shown again.';
      return { success: true, message, api_key: apiKey, api_key_preview: `${stored.prefix}…` };
    },
  };
}
