import { contentHash } from '../../../core/content-hash.ts';
import type { NewPrompt, VersionSummary } from '../../../ports/library.ts';
import { production } from '../prompt-words.ts';

/** What two prompts are compared by: all that they say. Ids, authors and times make no difference. */
export interface Judged
  extends Pick<
    NewPrompt,
    'name' | 'title' | 'description' | 'isAutoPromoted' | 'tags' | 'metadata' | 'labels' | 'archivedAtMs'
  > {
  /** In any order. */
  versions: readonly Pick<VersionSummary, 'version' | 'contentHash' | 'message' | 'parentVersion' | 'restoredFrom'>[];
}

const parts: Readonly<Record<string, (judged: Judged) => unknown>> = {
  title: ({ title }) => title,
  description: ({ description }) => description,
  auto_promote: ({ isAutoPromoted }) => isAutoPromoted,
  tags: ({ tags }) => [...tags].sort(),
  metadata: ({ metadata }) => metadata,
  labels: ({ labels }) => Object.fromEntries(labels),
  archived_at: ({ archivedAtMs }) => archivedAtMs === null,
  versions: ({ versions }) =>
    versions
      .map(({ version, contentHash, message, parentVersion, restoredFrom }) => [
        ...[version, contentHash, message, parentVersion, restoredFrom],
      ])
      .sort(([one], [other]) => Number(one) - Number(other)),
};

/** In what two prompts differ, as a bundle calls it. */
export function differences(one: Judged, other: Judged): string[] {
  return Object.entries(parts).flatMap(([name, of]) => (contentHash(of(one)) === contentHash(of(other)) ? [] : [name]));
}

/** What each label would be for a caller who may not protect any. */
export function unprotected<Prompt extends Judged>(prompt: Prompt): Prompt {
  const labels = [...prompt.labels].map(([label, { version }]) => [label, { version, isProtected: false }] as const);
  return { ...prompt, labels: new Map(labels) };
}

/** The version that `production` points at, or the latest. */
export function inForceIn<Version extends { version: number }>(
  { labels }: Pick<Judged, 'labels'>,
  versions: readonly Version[],
): Version {
  const latest = Math.max(...versions.map(({ version }) => version));
  const number = labels.get(production)?.version ?? latest;
  const found = versions.find(({ version }) => version === number);
  if (!found) throw new Error('A prompt without the version that is in force.');
  return found;
}
