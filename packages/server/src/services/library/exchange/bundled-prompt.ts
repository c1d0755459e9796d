import type { FieldError } from '../../../contract/types.ts';
import { invalidRequest } from '../../../core/errors.ts';
import { within } from '../../../core/within.ts';
import type { NewPrompt } from '../../../ports/library.ts';
import { metadataOf, tagsOf, type WrittenHead } from '../head-change.ts';
import { highestVersion } from '../next-version.ts';
import { keptName } from '../prompt-names.ts';
import { hashOf, textOf, type WrittenText } from '../prompt-text.ts';
import { bundledLabels } from './bundled-labels.ts';
import { bundledTime, type Times } from './bundled-time.ts';
import { isObject, type OpenObject, picked, requireKnown, requireNone } from './open-object.ts';

/** A prompt of a bundle that may be taken in. */
export type BundledIn = Omit<NewPrompt, 'id' | 'reason'>;

export interface ReadingNeeds extends Times {
  /** Lets other requests go on: a prompt may have thousands of versions, or megabytes. */
  breathe(): Promise<void>;
  /** What is wrong with a request for a new prompt, held against the contract. */
  faultsOf(request: unknown): FieldError[];
}

const requestKeys = ['name', 'title', 'description', 'tags', 'metadata', 'auto_promote'];
const promptKeys = [
  ...requestKeys,
  ...['labels', 'protected_labels', 'archived_at', 'created_at', 'updated_at', 'versions'],
];
const textKeys = ['kind', 'format', 'content', 'variables', 'config', 'message'];
const versionKeys = [...textKeys, 'version', 'parent_version', 'restored_from', 'created_at'];

/** They are written at once. */
const mostVersions = 5_000;

/**
 * Reads a prompt as a bundle of ours has it. What may be left out: numbers of versions, which are then counted; times, which
 * are then now; `labels`, of which `production` then points at the last version; and what a new prompt may leave out.
 * Throws INVALID_REQUEST, naming the fields.
 */
export async function bundledPrompt(entry: OpenObject, needs: ReadingNeeds): Promise<BundledIn> {
  requireKnown(entry, promptKeys, '');
  const given = versionsIn(entry);
  requireNone(await faultsIn(entry, given, needs));
  const head: WrittenHead = picked(entry, requestKeys);
  const versions = await versionsOf(given, needs);
  const createdAtMs = bundledTime(entry.created_at, 'created_at', needs);
  const updatedAtMs = bundledTime(entry.updated_at, 'updated_at', needs);
  return {
    name: keptName(head.name ?? ''),
    ...{ title: head.title ?? null, description: head.description ?? null },
    isAutoPromoted: head.auto_promote ?? true,
    ...{ tags: tagsOf(head.tags ?? []), metadata: metadataOf(head.metadata ?? {}) },
    ...{ versions, createdAtMs, updatedAtMs },
    labels: bundledLabels(
      entry,
      versions.map(({ version }) => version),
    ),
    archivedAtMs: isLeftOut(entry.archived_at) ? null : bundledTime(entry.archived_at, 'archived_at', needs),
  };
}

function versionsIn({ versions }: OpenObject): OpenObject[] {
  if (!Array.isArray(versions) || versions.length === 0) {
    throw invalidRequest([{ path: 'versions', message: 'must be a list with at least one version' }]);
  }
  if (versions.length > mostVersions) {
    throw invalidRequest([{ path: 'versions', message: `must not have more than ${mostVersions} versions` }]);
  }
  return versions.map((version: unknown, at) => {
    const path = `versions[${at}]`;
    if (!isObject(version)) throw invalidRequest([{ path, message: 'must be object' }]);
    requireKnown(version, versionKeys, `${path}.`);
    return version;
  });
}

async function faultsIn(entry: OpenObject, given: readonly OpenObject[], needs: ReadingNeeds): Promise<FieldError[]> {
  const faults: FieldError[] = [];
  for (const [at, version] of given.entries()) {
    await needs.breathe();
    faults.push(...requestFaults(entry, version, at, needs));
  }
  return faults;
}

/** What a request would be refused for that made the prompt with this version; of the prompt itself with the first. */
function requestFaults(entry: OpenObject, version: OpenObject, at: number, { faultsOf }: ReadingNeeds): FieldError[] {
  const head = at === 0 ? picked(entry, requestKeys) : { name: 'name' };
  return faultsOf({ ...head, ...picked(version, textKeys) }).map(({ path, message }) => {
    const [field = ''] = path.split(/[.[]/);
    return { path: requestKeys.includes(field) ? path : `versions[${at}].${path}`, message };
  });
}

async function versionsOf(given: readonly OpenObject[], needs: ReadingNeeds): Promise<BundledIn['versions']> {
  const versions: BundledIn['versions'][number][] = [];
  let before = 0;
  for (const [at, version] of given.entries()) {
    await needs.breathe();
    const place = `versions[${at}]`;
    const number = version.version ?? before + 1;
    if (!isVersion(number) || number <= before) {
      throw invalidRequest([{ path: `${place}.version`, message: `must be a whole number from ${before + 1} on` }]);
    }
    before = number;
    const text = within(place, () => textOf(picked(version, textKeys) as WrittenText, null));
    versions.push({
      ...text,
      version: number,
      contentHash: hashOf(text),
      message: (version.message ?? null) as string | null,
      parentVersion: earlier(version.parent_version, number, `${place}.parent_version`),
      restoredFrom: earlier(version.restored_from, number, `${place}.restored_from`),
      createdAtMs: bundledTime(version.created_at, `${place}.created_at`, needs),
    });
  }
  return versions;
}

/** A version that one was made from; not necessarily one of the bundle. */
function earlier(value: unknown, version: number, path: string): number | null {
  if (isLeftOut(value)) return null;
  if (isVersion(value) && value < version) return value;
  throw invalidRequest([{ path, message: 'must be the number of an earlier version, or null' }]);
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= highestVersion;
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null;
}
