import { AuthenticationError, SessionLostError } from './errors.ts';
import type { SessionAuth } from './options.ts';
import { isUndone } from './undone.ts';

/** The tokens of who is signed in, as a login answers them. */
export interface Session {
  /** Goes with every request. */
  session_token: string;
  /** Gets new tokens, and works once. */
  refresh_token: string;
}

/** What a session needs: its tokens, how to exchange them, and who stores them. */
export interface SessionNeeds<Tokens extends Session> {
  session: Session;
  refresh: (refreshToken: string) => PromiseLike<Tokens>;
  /** The calls that wait go on when it is done; `null` when the session has ended. */
  onTokens: (tokens: Tokens | null) => void | Promise<void>;
}

/**
 * Keeps a session in memory and exchanges its tokens.
 *
 * A refresh token that may have reached the server is not sent again: the server would take it for stolen. So a refresh
 * whose outcome is unknown ends the session here, as one that is refused does.
 */
export function keptSession<Tokens extends Session>(needs: SessionNeeds<Tokens>): SessionAuth {
  let { session_token, refresh_token } = needs.session;
  let end: Error | undefined;
  return {
    getToken() {
      if (end) throw end;
      return session_token;
    },
    async refresh() {
      const tokens = await exchanged();
      ({ session_token, refresh_token } = tokens);
      await needs.onTokens(tokens);
      return session_token;
    },
  };

  async function exchanged(): Promise<Tokens> {
    try {
      return await needs.refresh(refresh_token);
    } catch (error) {
      const isRefused = AuthenticationError.isInstance(error);
      if (!isRefused && isUndone(error)) throw error;
      end = isRefused ? error : new SessionLostError(error);
      await needs.onTokens(null);
      throw end;
    }
  }
}
