import type { ApiKeyInfo, NewApiKey as NewKeyReply } from '../../contract/types.ts';
import { apiKeyPrefix, isWellFormedApiKey, newApiKey } from '../../core/api-key.ts';
import type { Clock } from '../../core/clock.ts';
import { sealFor } from '../../core/key-envelope.ts';
import type { Secrets } from '../../core/secrets.ts';
import type { CredentialStore } from '../../ports/credentials.ts';
import type { NewApiKey, UserStore } from '../../ports/users.ts';
import type { Background } from '../background.ts';
import type { Call, KeyActor, SessionActor } from '../call.ts';
import type { Notices } from '../mail/notices.ts';
import type { Audit } from '../record/audit.ts';

export type Keys = ReturnType<typeof keyService>;

/** How long it is believed whose key a key is: what is revoked stops within this time, on every server. */
const believedMs = 1_000;
const mostKnown = 10_000;
/** How exactly it is known when a key was last used. */
const notedEveryMs = 60_000;

export function keyService(deps: {
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
  // By the whole hash, never a part; the oldest goes first, so that it stays small whoever calls.
  const known = new Map<string, { actor: KeyActor; untilMs: number }>();
  const notedUses = new Map<string, number>();

  function lookUp(hash: string): KeyActor | null {
    const holder = users.findByApiKeyHash(hash);
    known.delete(hash);
    if (!holder?.isActive) return null;
    const { userId, level, styles, isVerified } = holder;
    const actor: KeyActor = { kind: 'key', userId, level, styles, isVerified };
    known.set(hash, { actor, untilMs: clock.elapsed() + believedMs });
    const [oldest] = known.keys();
    if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
    return actor;
  }

  /** Whose key this is; null for one that is mistyped, unknown, or of an account that was switched off. */
  function identify(apiKey: string): KeyActor | null {
    if (!isWellFormedApiKey(apiKey)) return null;
    const hash = secrets.hashApiKey(apiKey);
    const found = known.get(hash);
    return found && clock.elapsed() < found.untilMs ? found.actor : lookUp(hash);
  }

  /** A key, and what is stored of it. */
  function make(): { apiKey: string; stored: NewApiKey } {
    const apiKey = newApiKey();
    const hash = secrets.hashApiKey(apiKey);
    return { apiKey, stored: { hash, prefix: apiKeyPrefix(apiKey), key: isRetrievalOn ? apiKey : null } };
  }

  return {
    identify,
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
      if (notedUses.size > mostKnown && oldest !== undefined) notedUses.delete(oldest);
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
      known.clear();
      const message = 'The old key has ended. Keep the new one like a password: it is not shown again.';
      return { success: true, message, api_key: apiKey, api_key_preview: `${stored.prefix}…` };
    },
  };
}
