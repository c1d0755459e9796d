import type { FieldError } from '../../../contract/types.ts';
import { invalidRequest } from '../../../core/errors.ts';
import type { PromptHead } from '../../../ports/library.ts';
import { production } from '../prompt-words.ts';
import { isObject, type OpenObject, requireNone } from './open-object.ts';

const labelPattern = /^(?!latest$)[a-z0-9][a-z0-9._-]{0,35}$/;

/** They are written at once. */
const mostLabels = 1_000;

/** The labels of a prompt of a bundle with these versions. Throws INVALID_REQUEST. */
export function bundledLabels(entry: OpenObject, versions: readonly number[]): PromptHead['labels'] {
  const { labels = { [production]: versions.at(-1) }, protected_labels: kept = [] } = entry;
  if (!isObject(labels)) throw invalidRequest([{ path: 'labels', message: 'must be object' }]);
  if (!Array.isArray(kept)) throw invalidRequest([{ path: 'protected_labels', message: 'must be array' }]);
  if (Object.keys(labels).length > mostLabels) {
    throw invalidRequest([{ path: 'labels', message: `must not have more than ${mostLabels} labels` }]);
  }
  const known = new Set<unknown>(versions);
  requireNone([
    ...Object.keys(labels).flatMap((label) => faultsOf(label, labels[label], known)),
    ...kept.flatMap((label: unknown, at) => {
      const isThere = typeof label === 'string' && Object.hasOwn(labels, label);
      return isThere ? [] : [{ path: `protected_labels[${at}]`, message: 'must be one of labels' }];
    }),
  ]);
  const pairs = Object.keys(labels).sort();
  return new Map(pairs.map((label) => [label, { version: Number(labels[label]), isProtected: kept.includes(label) }]));
}

function faultsOf(label: string, version: unknown, known: ReadonlySet<unknown>): FieldError[] {
  const path = `labels.${label}`.slice(0, 200);
  if (!labelPattern.test(label)) {
    const message =
      'is no name of a label: small letters, digits, dots, hyphens and underscores, at most 36, and not latest';
    return [{ path, message }];
  }
  return known.has(version) ? [] : [{ path, message: 'must be the number of a version of the prompt' }];
}
