import type { FieldError } from '../../../contract/types.ts';
import { invalidRequest } from '../../../core/errors.ts';

/** An object of which nothing is known yet. */
export type OpenObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is OpenObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Those of the fields that it has. */
export function picked(from: OpenObject, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]));
}

/** Throws INVALID_REQUEST for fields that are none of the known ones. */
export function requireKnown(of: OpenObject, keys: readonly string[], place: string): void {
  const unknown = Object.keys(of).filter((key) => !keys.includes(key));
  requireNone(unknown.map((key) => ({ path: `${place}${key}`.slice(0, 200), message: 'is not a known field' })));
}

export function requireNone(faults: FieldError[]): void {
  if (faults.length > 0) throw invalidRequest(faults);
}
