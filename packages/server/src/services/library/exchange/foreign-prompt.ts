import type { PromptContent, PromptMessage } from '../../../contract/types.ts';
import { invalidRequest } from '../../../core/errors.ts';
import type { OpenObject } from './open-object.ts';

/** One version of a prompt of another product. */
export interface ForeignVersion {
  name: string;
  /** Null where it says none. */
  version: number | null;
  /** Of this version; undefined where the product has none, or says none. */
  labels: readonly string[] | undefined;
  /** Of the prompt; held against the contract later. */
  tags: unknown;
  content: PromptContent;
  /** What a completion can be given. */
  config: OpenObject;
  message: unknown;
  /** What is not taken in, as somebody who wrote it would call it. */
  leftOut: readonly string[];
}

/** Prompts as another product has them. */
export interface Source {
  isOne(entry: OpenObject): boolean;
  /** Null where it has none. What has the same name are versions of one prompt. */
  nameOf(entry: OpenObject): string | null;
  /** Throws INVALID_REQUEST, naming the field. */
  read(entry: OpenObject): ForeignVersion;
}

const roles = ['system', 'developer', 'user', 'assistant'] as const satisfies readonly PromptMessage['role'][];

/** Versions of one prompt, in their order, as a bundle has it. Throws INVALID_REQUEST where two have the same number. */
export function assembled(given: readonly ForeignVersion[]): OpenObject {
  const isNumbered = given.every(({ version }) => version !== null);
  const versions = isNumbered ? given.toSorted((one, other) => Number(one.version) - Number(other.version)) : given;
  const numbers = versions.map(({ version }, at) => (isNumbered ? Number(version) : at + 1));
  const twice = numbers.find((number, at) => numbers[at - 1] === number);
  if (twice !== undefined) throw invalidRequest([{ path: `version ${twice}`, message: 'comes twice' }]);
  const last = versions.at(-1);
  return {
    name: last?.name,
    ...(last?.tags === undefined || last.tags === null ? {} : { tags: last.tags }),
    ...labelsOf(versions, numbers),
    versions: versions.map(({ content, config, message }, at) => {
      const said = message === undefined ? {} : { message };
      return { version: numbers[at], format: 'mustache', content, config, ...said };
    }),
  };
}

/** Throws INVALID_REQUEST for a role that no message of a prompt has. */
export function roleOf(role: unknown, place: string): PromptMessage['role'] {
  const known = roles.find((name) => name === role);
  if (known) return known;
  throw invalidRequest([{ path: `${place}.role`, message: `must be one of ${roles.join(', ')}` }]);
}

/** Throws INVALID_REQUEST for what is no number of a version. */
export function foreignVersion(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number > 0) return number;
  throw invalidRequest([{ path: 'version', message: 'must be a whole number from 1 on' }]);
}

function labelsOf(versions: readonly ForeignVersion[], numbers: readonly number[]): { labels?: object } {
  if (versions.every(({ labels }) => labels === undefined)) return {};
  const pairs = versions.flatMap(({ labels = [] }, at) => labels.map((label) => [label, numbers[at]] as const));
  return { labels: Object.fromEntries(pairs) };
}
