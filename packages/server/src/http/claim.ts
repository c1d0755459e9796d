import { createHash } from 'node:crypto';
import type { OperationId } from '../contract/types.ts';
import { AppError } from '../core/errors.ts';
import type { Claim } from '../ports/claims.ts';
import type { Actor } from '../services/call.ts';
import type { Exchange } from './seam.ts';

function crewIdOf(actor: Actor): string | null {
  if (actor.kind === 'admin') return actor.adminId;
  return actor.kind === 'staff' ? actor.staffId : null;
}

/** What makes a claim of a request, given the keyed hash that names must not be readable without. */
export function claimReader(hashName: (text: string) => string) {
  /** The claim of a request that carries `Idempotency-Key`. Throws MALFORMED_REQUEST for a key that is none. */
  return function claimOf(exchange: Exchange, id: OperationId, actor: Actor, body: Uint8Array): Claim | null {
    const key = exchange.header('idempotency-key');
    if (key === undefined) return null;
    if (key === '' || key.length > 255 || exchange.headerCount('idempotency-key') > 1) {
      throw new AppError('MALFORMED_REQUEST', 'Idempotency-Key must be one text of 1 to 255 characters.');
    }
    const userId = 'userId' in actor ? actor.userId : null;
    const target = exchange.query === '' ? exchange.path : `${exchange.path}?${exchange.query}`;
    return {
      id: hashName(JSON.stringify([userId ?? crewIdOf(actor) ?? actor.kind, key])),
      // Keyed: some bodies hold passwords, which a plain hash would let be guessed.
      fingerprint: hashName(createHash('sha256').update(`${id} ${target}\n`).update(body).digest('base64url')),
      userId,
    };
  };
}
