import { PromptEnchanterError } from './errors.ts';
import type { SessionAuth } from './options.ts';

/** What requests are let in by. */
export interface Credential {
  /** The bearer token for the next request; `undefined` sends none. */
  token(): Promise<string | undefined>;
  /** A token to send in place of `refused`. A renewal serves all who ask for one while it runs. */
  renew?(refused: string): Promise<string>;
}

/** A credential that stays as it is. */
export function fixedCredential(token: string | undefined): Credential {
  const checked = token === undefined ? undefined : checkedToken(token);
  return { token: async () => checked };
}

/** The session that `auth` keeps. */
export function sessionCredential(auth: SessionAuth): Credential {
  let renewal: Promise<string> | undefined;
  const replaced = async (refused: string) => {
    const token = await auth.getToken();
    // A call that was under way while another renewed the session comes back with the token of before.
    return checkedToken(token && token !== refused ? token : await auth.refresh());
  };
  return {
    async token() {
      const token = await auth.getToken();
      return token ? checkedToken(token) : undefined;
    },
    async renew(refused) {
      if (renewal) {
        const token = await renewal;
        if (token !== refused) return token;
      }
      renewal ??= replaced(refused).finally(() => {
        renewal = undefined;
      });
      return renewal;
    },
  };
}

// Headers would refuse these with an error that quotes them.
function checkedToken(text: string): string {
  const token = text.trim();
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new PromptEnchanterError('The credential is empty or holds characters that a header cannot carry.');
}
