import type { SessionInfo, SessionList, SessionTokens as TokenReply } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import { hashRefreshToken, newRefreshToken } from '../../core/refresh-token.ts';
import type { SessionTokens } from '../../core/session-token.ts';
import type { ReplayRecord, SessionEnd, SessionHolder, SessionRecord, SessionStore } from '../../ports/sessions.ts';
import type { SignInRecord, UserStore } from '../../ports/users.ts';
import type { Call, SessionActor } from '../call.ts';
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

export type Sessions = ReturnType<typeof sessionService>;

export function sessionService(deps: {
  store: SessionStore;
  users: UserStore;
  tokens: SessionTokens;
  notices: Notices;
  audit: Audit;
  clock: Clock;
  rules: SessionRules;
}) {
  const { store, tokens, audit, clock, rules } = deps;
  // By the hash of the token.
  const exchanges = new Map<string, Promise<TokenReply>>();

  async function reply(
    ids: { userId: string; sessionId: string },
    refreshToken: string,
    refreshExpiresAtMs: number,
    message: string,
  ): Promise<TokenReply> {
    const expiresAtMs = Math.min(clock.now() + rules.tokenMs, refreshExpiresAtMs);
    return {
      success: true,
      message,
      session_token: await tokens.sign(ids, expiresAtMs),
      refresh_token: refreshToken,
      expires_at: new Date(Math.floor(expiresAtMs / 1_000) * 1_000).toISOString(),
      refresh_expires_at: new Date(refreshExpiresAtMs).toISOString(),
    };
  }

  function isGood(holder: SessionHolder | undefined, userId: string, address: string): holder is SessionHolder {
    if (!holder?.isActive || holder.userId !== userId) return false;
    return !rules.isBoundToAddress || holder.address === address;
  }

  async function exchanged(call: Call, hash: string): Promise<TokenReply> {
    const atMs = clock.now();
    const next = newRefreshToken();
    const refreshed = await store.refresh(
      hash,
      { hash: hashRefreshToken(next), expiresAtMs: atMs + rules.refreshMs },
      { atMs, address: call.address, isBoundToAddress: rules.isBoundToAddress },
      (userId, sessionId) => replayOf(call, userId, sessionId),
    );
    if (refreshed.outcome === 'refused') throw endedSession();
    return reply(refreshed, next, refreshed.refreshExpiresAtMs, 'The session goes on.');
  }

  function replayOf(call: Call, userId: string, sessionId: string): ReplayRecord {
    return {
      event: audit.event(call, 'refresh_token_replayed', { session_id: sessionId }, userId),
      letter: deps.notices.sessionReplayed(deps.users.account(userId).email, call.address),
    };
  }

  async function end(call: Call<SessionActor>, sessionId: string, why: SessionEnd): Promise<boolean> {
    const { userId } = call.actor;
    const name = why === 'logout' ? 'logout' : 'session_ended';
    return store.end(userId, sessionId, why, audit.event(call, name, { session_id: sessionId }, userId));
  }

  return {
    /** Whose session a token names; null where it is not ours, has ended, or was ended. */
    async identify(token: string, address: string): Promise<SessionActor | null> {
      const claims = await tokens.verify(token);
      if (!claims) return null;
      const holder = store.find(claims.sessionId, clock.now());
      if (!isGood(holder, claims.userId, address)) return null;
      const { userId, sessionId, level, styles, isVerified } = holder;
      return { kind: 'session', userId, sessionId, level, styles, isVerified };
    },

    /** Whether a session that was good when a request came is so still. */
    isOpen: ({ sessionId, userId }: SessionActor, address: string) =>
      isGood(store.find(sessionId, clock.now()), userId, address),

    /** Null where the password was changed since it was held against `passwordHash`, or the account is gone. */
    async open(call: Call, { userId, passwordHash }: SignInRecord): Promise<TokenReply | null> {
      const atMs = clock.now();
      const sessionId = newId();
      const refreshToken = newRefreshToken();
      const expiresAtMs = atMs + rules.absoluteMs;
      const refreshExpiresAtMs = Math.min(atMs + rules.refreshMs, expiresAtMs);
      const isOpened = await store.open({
        id: sessionId,
        userId,
        passwordHash,
        address: call.address,
        userAgent: call.userAgent,
        atMs,
        expiresAtMs,
        refreshToken: { hash: hashRefreshToken(refreshToken), expiresAtMs: refreshExpiresAtMs },
        most: rules.most,
        event: { ...audit.event(call, 'login', { session_id: sessionId }, userId), actor: `user:${userId}` },
      });
      return isOpened ? reply({ userId, sessionId }, refreshToken, refreshExpiresAtMs, 'You are signed in.') : null;
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

    async logout(call: Call<SessionActor>): Promise<void> {
      await end(call, call.actor.sessionId, 'logout');
    },

    /** Ends one of the caller's sessions. Throws NOT_FOUND, the same for a stranger's and for none. */
    async end(call: Call<SessionActor>, sessionId: string): Promise<void> {
      if (await end(call, sessionId, 'ended_by_user')) return;
      throw new AppError('NOT_FOUND', 'There is no open session of yours by that id.');
    },

    list(call: Call<SessionActor>, page: Page): SessionList {
      const { userId, sessionId } = call.actor;
      return paged(page, (from, limit) => {
        const { rows, total } = store.list(userId, clock.now(), from, limit);
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
