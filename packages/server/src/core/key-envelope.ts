import { CompactEncrypt, errors, importJWK } from 'jose';
import { invalidRequest } from './errors.ts';

/** Members of a public P-256 key for ECDH, besides what only describes it. */
const described: ReadonlySet<string> = new Set(['alg', 'ext', 'key_ops', 'kid', 'use']);

/**
 * A text that only the holder of a private key can read: a compact JWE, ECDH-ES and A256GCM.
 * @param publicJwk The JSON of the public half, P-256. Throws INVALID_REQUEST for anything else.
 */
export async function sealFor(publicJwk: string, path: string, text: string): Promise<string> {
  const fault = invalidRequest([
    { path, message: 'must be the JSON of a public JWK: {"kty":"EC","crv":"P-256","x":…,"y":…}' },
  ]);
  const { kty, crv, x, y, ...rest } = membersOf(publicJwk) ?? {};
  const isPublic = Object.keys(rest).every((name) => described.has(name));
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string' || !isPublic) throw fault;
  try {
    const key = await importJWK({ kty, crv, x, y }, 'ECDH-ES');
    return await new CompactEncrypt(new TextEncoder().encode(text))
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
      .encrypt(key);
  } catch (error) {
    // A point that is not on the curve.
    if (error instanceof DOMException || error instanceof errors.JOSEError || error instanceof TypeError) throw fault;
    throw error;
  }
}

function membersOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
