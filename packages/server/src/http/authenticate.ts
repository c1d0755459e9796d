import { createHash, timingSafeEqual } from 'node:crypto';
import { AppError } from '../core/errors.ts';
import type { SessionTokens } from '../core/session-token.ts';
import type { KeyReader } from '../services/accounts/key-reader.ts';
import type { Keys } from '../services/accounts/keys.ts';
import type { Sessions } from '../services/accounts/sessions.ts';
import type { Actor, AdminActor, Call, SessionActor, StaffActor } from '../services/call.ts';
import type { Exchange } from './seam.ts';

/** Longer than any credential that this server gives out. */
const longestCredential = 4_096;

/** Somebody who is known, for as long as that holds. */
export interface Identity {
  actor: Exclude<Actor, { kind: 'anonymous' }>;
  /**
   * Whether what was begun may go on: not when the session was ended or the account switched off. What a key began is
   * finished under it, though the key may have been replaced meanwhile.
   */
  isStillGood(): boolean;
}

/**
 * Who a credential belongs to. `wrong`: none that this server gave out, as somebody who guesses would send. `ended`: a
 * session token that is not, or no longer, good; nobody guesses those, and an honest one may come from before a change of
 * the signing key.
 */
export type Identified = Identity | 'wrong' | 'ended';

export type Authenticate = (credential: Credential, call: Call) => Promise<Identified> | Identified;

/** The sessions of each kind of holder. */
export interface SessionsByKind {
  user: Sessions<SessionActor>;
  staff: Sessions<StaffActor>;
  admin: Sessions<AdminActor>;
}

/** @param operatorKey The setting API_KEY. */
export function authenticator(
  deps: { reader: KeyReader; keys: Keys; tokens: SessionTokens; sessions: SessionsByKind },
  operatorKey: string | null,
): Authenticate {
  const { reader, keys, tokens } = deps;
  const operatorHash = operatorKey === null ? null : hashOf(operatorKey);

  function byKey(key: string, call: Call): Identified {
    const actor = reader.identify(key);
    if (!actor) return 'wrong';
    keys.noteUse({ ...call, actor });
    return { actor, isStillGood: () => reader.isActive(actor.userId) };
  }

  async function bySession(token: string, call: Call): Promise<Identified> {
    const claims = await tokens.verify(token);
    if (!claims) return 'ended';
    const sessions = deps.sessions[claims.kind];
    const actor = sessions.identify(claims, call.address);
    return actor ? { actor, isStillGood: () => sessions.isOpen(claims, call.address) } : 'ended';
  }

  return function authenticate({ text: credential, isKey }, call) {
    if (credential.length > longestCredential) return 'wrong';
    if (credential.startsWith('pe-')) return byKey(credential, call);
    if (isKey) return 'wrong';
    if (operatorHash !== null && timingSafeEqual(hashOf(credential), operatorHash)) {
      return { actor: { kind: 'operator' }, isStillGood: () => true };
    }
    return credential.split('.').length === 3 ? bySession(credential, call) : 'wrong';
  };
}

/** What a request says who it is. */
export interface Credential {
  text: string;
  /** Sent where only an API key may be. */
  isKey: boolean;
}

/** The credential of a request; null where it has none. Throws CREDENTIALS_CONFLICT for two, UNAUTHENTICATED for a scheme that is not taken. */
export function credentialOf(exchange: Exchange): Credential | null {
  const authorization = exchange.header('authorization');
  const bearer = authorization === undefined ? null : bearerOf(authorization);
  const key = exchange.header('x-api-key') ?? null;
  const isRepeated = exchange.headerCount('authorization') > 1 || exchange.headerCount('x-api-key') > 1;
  if (isRepeated || (bearer !== null && key !== null && bearer !== key)) {
    throw new AppError('CREDENTIALS_CONFLICT', 'The request carries two different credentials. Send one.');
  }
  if (bearer !== null) return { text: bearer, isKey: false };
  return key === null ? null : { text: key, isKey: true };
}

function bearerOf(authorization: string): string {
  const [scheme = '', credential, ...rest] = authorization.split(' ');
  if (scheme.toLowerCase() === 'bearer' && credential && rest.length === 0) return credential;
  throw new AppError(
    'UNAUTHENTICATED',
    'Send the API key or session token as `Authorization: Bearer …`, or the key in `x-api-key`.',
  );
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
