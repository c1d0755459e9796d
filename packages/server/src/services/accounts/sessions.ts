import type { SessionInfo, SessionList, SessionTokens as TokenReply } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import { hashRefreshToken, newRefreshToken } from '../../core/refresh-token.ts';
import type { SessionClaims, SessionTokens } from '../../core/session-token.ts';
import type {
  HolderKind,
  ReplayRecord,
  SessionEnd,
  SessionHolder,
  SessionRecord,
  SessionStore,
} from '../../ports/sessions.ts';
import type { SignInRecord } from '../../ports/users.ts';
import type { AdminActor, Call, SessionActor, StaffActor } from '../call.ts';
import type { Notices } from '../mail/notices.ts';
import { type Page, paged } from '../page.ts';
import type { Audit } from '../record/audit.ts';

export interface SessionRules {
  tokenMs: number;
  refreshMs: number;
  absoluteMs: number;
  /** Open sessions of one account. */
  most: number;
  isBoundToAddress: boolean;
}

/** Who comes with a session. */
export type SignedInActor = SessionActor | StaffActor | AdminActor;

/** What is particular to one kind of holder. */
export interface HolderRealm<Found extends SessionHolder, Who extends SignedInActor> {
  kind: HolderKind;
  store: SessionStore<Found>;
  actorOf(holder: Found): Who;
  holderIdOf(actor: Who): string;
  /** Where the holder is written to. */
  emailOf(holderId: string): string;
}

export type Sessions<Who extends SignedInActor = SessionActor> = ReturnType<typeof sessionService<SessionHolder, Who>>;

export function sessionService<Found extends SessionHolder, Who extends SignedInActor>(
  realm: HolderRealm<Found, Who>,
  deps: { tokens: SessionTokens; notices: Notices; audit: Audit; clock: Clock; rules: () => SessionRules },
) {
  const { kind, store, holderIdOf } = realm;
  const { tokens, audit, clock, rules } = deps;
  /** The user that an event is about; those who run the server are named as its actor only. */
  const subjectOf = (holderId: string) => (kind === 'user' ? holderId : null);
  // By the hash of the token.
  const exchanges = new Map<string, Promise<TokenReply>>();

  async function reply(
    ids: { holderId: string; sessionId: string },
    refreshToken: string,
    refreshExpiresAtMs: number,
    message: string,
  ): Promise<TokenReply> {
    const expiresAtMs = Math.min(clock.now() + rules().tokenMs, refreshExpiresAtMs);
    return {
      success: true,
      message,
      session_token: await tokens.sign({ kind, ...ids }, expiresAtMs),
      refresh_token: refreshToken,
      expires_at: new Date(Math.floor(expiresAtMs / 1_000) * 1_000).toISOString(),
      refresh_expires_at: new Date(refreshExpiresAtMs).toISOString(),
    };
  }

  function isGood(holder: Found | undefined, holderId: string, address: string): holder is Found {
    if (!holder?.isActive || holder.holderId !== holderId) return false;
    return !rules().isBoundToAddress || holder.address === address;
  }

  async function exchanged(call: Call, hash: string): Promise<TokenReply> {
    const atMs = clock.now();
    const next = newRefreshToken();
    const refreshed = await store.refresh(
      hash,
      { hash: hashRefreshToken(next), expiresAtMs: atMs + rules().refreshMs },
      { atMs, address: call.address, isBoundToAddress: rules().isBoundToAddress },
      (holderId, sessionId) => replayOf(call, holderId, sessionId),
    );
    if (refreshed.outcome === 'refused') throw endedSession();
    const { holderId, sessionId } = refreshed;
    return reply({ holderId, sessionId }, next, refreshed.refreshExpiresAtMs, 'The session goes on.');
  }

  function replayOf(call: Call, holderId: string, sessionId: string): ReplayRecord {
    const details = { session_id: sessionId, holder: `${kind}:${holderId}` };
    return {
      event: audit.event(call, 'refresh_token_replayed', details, subjectOf(holderId)),
      letter: deps.notices.sessionReplayed(realm.emailOf(holderId), call.address),
    };
  }

  async function end(call: Call<Who>, sessionId: string, why: SessionEnd): Promise<boolean> {
    const holderId = holderIdOf(call.actor);
    const name = why === 'logout' ? 'logout' : 'session_ended';
    const event = audit.event(call, name, { session_id: sessionId }, subjectOf(holderId));
    return store.end(holderId, sessionId, why, event);
  }

  return {
    /** Whose session a token names; null where it has ended, or was ended. */
    identify({ holderId, sessionId }: SessionClaims, address: string): Who | null {
      const holder = store.find(sessionId, clock.now());
      return isGood(holder, holderId, address) ? realm.actorOf(holder) : null;
    },

    /** Whether a session that was good when a request came is so still. */
    isOpen: ({ holderId, sessionId }: SessionClaims, address: string) =>
      isGood(store.find(sessionId, clock.now()), holderId, address),

    /** Null where the password was changed since it was held against `passwordHash`, or the account is gone. */
    async open(call: Call, { userId: holderId, passwordHash }: SignInRecord): Promise<TokenReply | null> {
      const { absoluteMs, refreshMs, most } = rules();
      const atMs = clock.now();
      const sessionId = newId();
      const refreshToken = newRefreshToken();
      const expiresAtMs = atMs + absoluteMs;
      const refreshExpiresAtMs = Math.min(atMs + refreshMs, expiresAtMs);
      const isOpened = await store.open({
        id: sessionId,
        holderId,
        passwordHash,
        address: call.address,
        userAgent: call.userAgent,
        atMs,
        expiresAtMs,
        refreshToken: { hash: hashRefreshToken(refreshToken), expiresAtMs: refreshExpiresAtMs },
        most,
        event: {
          ...audit.event(call, 'login', { session_id: sessionId }, subjectOf(holderId)),
          actor: `${kind}:${holderId}`,
        },
      });
      return isOpened ? reply({ holderId, sessionId }, refreshToken, refreshExpiresAtMs, 'You are signed in.') : null;
    },

    /**
     * Exchanges a refresh token. One that was used before ends its session, because two parties hold it; one that comes
     * while it is being exchanged is refused alone, because that is one party in a hurry.
     */
    async refresh(call: Call, refreshToken: string): Promise<TokenReply> {
      const hash = hashRefreshToken(refreshToken);
      const underWay = exchanges.get(hash);
      if (underWay) {
        await underWay;
        throw endedSession();
      }
      const exchange = exchanged(call, hash).finally(() => exchanges.delete(hash));
      exchanges.set(hash, exchange);
      return exchange;
    },

    async logout(call: Call<Who>): Promise<void> {
      await end(call, call.actor.sessionId, 'logout');
    },

    /** Ends one of the caller's sessions. Throws NOT_FOUND, the same for a stranger's and for none. */
    async end(call: Call<Who>, sessionId: string): Promise<void> {
      if (await end(call, sessionId, 'ended_by_user')) return;
      throw new AppError('NOT_FOUND', 'There is no open session of yours by that id.');
    },

    list(call: Call<Who>, page: Page): SessionList {
      const { sessionId } = call.actor;
      return paged(page, (from, limit) => {
        const { rows, total } = store.list(holderIdOf(call.actor), clock.now(), from, limit);
        return { rows: rows.map((row) => infoOf(row, sessionId)), total };
      });
    },
  };
}

function endedSession(): AppError {
  return new AppError('UNAUTHENTICATED', 'The refresh token is not valid, or its session has ended. Sign in again.');
}

export function infoOf(row: SessionRecord, currentId: string): SessionInfo {
  return {
    id: row.id,
    is_current: row.id === currentId,
    address: row.address,
    user_agent: row.userAgent,
    created_at: new Date(row.createdAtMs).toISOString(),
    last_used_at: new Date(row.lastUsedAtMs).toISOString(),
    expires_at: new Date(row.expiresAtMs).toISOString(),
  };
}
