import { createHash } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import type { Clock } from './clock.ts';

/** What a session token says. Whether its session still stands is another question. */
export interface SessionClaims {
  /** Whose session it is: tokens of one kind are good for nothing else. */
  kind: HolderKind;
  holderId: string;
  sessionId: string;
}

export interface SessionTokens {
  /** @param expiresAtMs To the second; what is past it is not a token any more. */
  sign(claims: SessionClaims, expiresAtMs: number): Promise<string>;
  /** Null for anything that this server did not sign, or that has ended. */
  verify(token: string): Promise<SessionClaims | null>;
}

const issuer = 'promptenchanter';
const audienceOf = {
  user: 'promptenchanter/user',
  staff: 'promptenchanter/staff',
  admin: 'promptenchanter/admin',
} as const;
type HolderKind = keyof typeof audienceOf;
const kinds = Object.keys(audienceOf) as HolderKind[];
const type = 'session+jwt';

/** What a header of ours holds: one that brings keys or addresses of keys is not ours. */
const headerNames: ReadonlySet<string> = new Set(['alg', 'typ', 'kid']);

/** Signed tokens that name a session. @param keys The first signs; all verify. */
export function sessionTokens(deps: {
  keys: readonly [Uint8Array, ...Uint8Array[]];
  algorithm: 'HS256' | 'HS384' | 'HS512';
  clock: Clock;
}): SessionTokens {
  const { algorithm, clock } = deps;
  const [signingKey] = deps.keys;
  const byId = new Map(deps.keys.map((key) => [keyIdOf(key), key]));
  const checks = {
    algorithms: [algorithm],
    issuer,
    audience: Object.values<string>(audienceOf),
    typ: type,
    requiredClaims: ['exp', 'iat', 'sub', 'sid'],
  };

  return {
    sign: ({ kind, holderId, sessionId }, expiresAtMs) =>
      new SignJWT({ sid: sessionId })
        .setProtectedHeader({ alg: algorithm, typ: type, kid: keyIdOf(signingKey) })
        .setIssuer(issuer)
        .setAudience(audienceOf[kind])
        .setSubject(holderId)
        .setIssuedAt(Math.floor(clock.now() / 1_000))
        .setExpirationTime(Math.floor(expiresAtMs / 1_000))
        .sign(signingKey),

    async verify(token) {
      try {
        const { payload, protectedHeader } = await jwtVerify(
          token,
          ({ kid }) => byId.get(kid ?? '') ?? refuse('an unknown key'),
          { ...checks, currentDate: new Date(clock.now()) },
        );
        if (Object.keys(protectedHeader).some((name) => !headerNames.has(name))) return null;
        return claimsOf(payload);
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
}

function claimsOf({ aud, sub, sid }: Record<string, unknown>): SessionClaims | null {
  // One that names several audiences is none of ours.
  const kind = kinds.find((candidate) => audienceOf[candidate] === aud);
  if (!kind || typeof sub !== 'string' || typeof sid !== 'string') return null;
  return { kind, holderId: sub, sessionId: sid };
}

function refuse(why: string): never {
  throw new errors.JWTInvalid(`The token names ${why}.`);
}

/** Names a key without telling anything of it. */
function keyIdOf(key: Uint8Array): string {
  return createHash('sha256').update('promptenchanter/key-id').update(key).digest('base64url').slice(0, 12);
}
