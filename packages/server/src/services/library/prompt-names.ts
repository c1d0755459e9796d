import { invalidRequest } from '../../core/errors.ts';
import { isId } from './shelf.ts';

/** In characters. */
export const longestName = 200;

/**
 * A name as a library keeps it. Letters that can be put together in several ways are written in one, which may be longer.
 * Throws INVALID_REQUEST.
 */
export function keptName(name: string): string {
  const kept = name.normalize('NFC');
  if (isId(kept)) throw invalidRequest([{ path: 'name', message: 'must not have the form of an id' }]);
  if ([...kept].length <= longestName) return kept;
  throw invalidRequest([{ path: 'name', message: `must not have more than ${longestName} characters` }]);
}
