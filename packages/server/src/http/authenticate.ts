import { AppError } from '../core/errors.ts';
import type { Keys } from '../services/accounts/keys.ts';
import type { Actor } from '../services/call.ts';
import type { Exchange } from './seam.ts';

/** Longer than any credential that this server gives out. */
const longestCredential = 4_096;

/** Who sends a request. Throws UNAUTHENTICATED for a credential that is none, CREDENTIALS_CONFLICT for two different ones. */
export function authenticator(keys: Keys) {
  return function authenticate(exchange: Exchange): Actor {
    const credential = credentialOf(exchange);
    if (credential === null) return { kind: 'anonymous' };
    const actor = credential.length <= longestCredential ? keys.identify(credential) : null;
    if (actor) return actor;
    throw new AppError(
      'UNAUTHENTICATED',
      'The API key is not valid. Check that it is whole: `pe-` and 32 letters and digits.',
    );
  };
}

function credentialOf(exchange: Exchange): string | null {
  const authorization = exchange.header('authorization');
  const bearer = authorization === undefined ? null : bearerOf(authorization);
  const key = exchange.header('x-api-key') ?? null;
  const isRepeated = exchange.headerCount('authorization') > 1 || exchange.headerCount('x-api-key') > 1;
  if (isRepeated || (bearer !== null && key !== null && bearer !== key)) {
    throw new AppError('CREDENTIALS_CONFLICT', 'The request carries two different credentials. Send one.');
  }
  return bearer ?? key;
}

function bearerOf(authorization: string): string {
  const [scheme = '', credential, ...rest] = authorization.split(' ');
  if (scheme.toLowerCase() === 'bearer' && credential && rest.length === 0) return credential;
  throw new AppError('UNAUTHENTICATED', 'Send the API key as `Authorization: Bearer pe-…`, or in `x-api-key`.');
}
