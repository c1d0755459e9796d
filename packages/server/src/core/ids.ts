import { v7 } from 'uuid';

/** A UUIDv7: sortable by time, not guessable. */
export function newId(): string {
  return v7();
}
