import { v7 } from 'uuid';
import { randomPool } from './random.ts';

const nextRandom = randomPool(16);

/** A UUIDv7: sortable by time, not guessable. */
export function newId(): string {
  return v7({ random: nextRandom() });
}

/** Whose library holds the styles. No user belongs to it. */
export const systemTenantId = '00000000-0000-7000-8000-000000000002';
