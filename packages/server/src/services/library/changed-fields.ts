import { isDeepStrictEqual } from 'node:util';
import type { PromptDiff } from '../../contract/types.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What differs between two objects of JSON, by its path; lists as wholes. */
export function changedFields(from: Fields, to: Fields, path = ''): PromptDiff['fields'] {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...names].flatMap((name) => {
    const [before, after] = [own(from, name), own(to, name)];
    const here = path + name;
    if (isObject(before) && isObject(after)) return changedFields(before, after, `${here}.`);
    return isDeepStrictEqual(before, after) ? [] : [{ path: here, from: before, to: after }];
  });
}

function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
