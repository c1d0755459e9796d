import { createHash, randomBytes } from 'node:crypto';

/** A new refresh token: 256 random bits that say nothing. */
export function newRefreshToken(): string {
  return `pr-${randomBytes(32).toString('base64url')}`;
}

/** What it is stored as, in hex. A hash without a key is enough for what cannot be guessed. */
export function hashRefreshToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
