import { warningsIn } from '@promptenchanter/template';
import type { Prompt, PromptSummary, PromptVersion, PromptVersionSummary } from '../../contract/types.ts';
import type { ListedPrompt, PromptAtVersion, PromptHead, VersionRecord, VersionSummary } from '../../ports/library.ts';

/** What the label of what is in force is called. */
export const production = 'production';

/** A prompt in the words of the contract, with the version that is shown. */
export function promptOf({ head, version: shown }: PromptAtVersion): Prompt {
  const { version, kind, format, content, variables, config, contentHash, message } = shown;
  return {
    ...summaryOf({ head, version, kind }),
    ...{ format, content, config, message },
    variables: [...variables],
    content_hash: contentHash,
    warnings: warningsIn({ content, format, variables }),
  };
}

export function summaryOf({ head, version, kind }: ListedPrompt): PromptSummary {
  const labels = [...head.labels];
  return {
    ...{ id: head.id, name: head.name, title: head.title, description: head.description },
    tags: [...head.tags],
    metadata: { ...head.metadata },
    kind,
    version,
    latest_version: head.latestVersion,
    labels: Object.fromEntries(labels.map(([label, at]) => [label, at.version])),
    protected_labels: labels.flatMap(([label, { isProtected }]) => (isProtected ? [label] : [])),
    auto_promote: head.isAutoPromoted,
    revision: head.revision,
    created_by: head.createdBy,
    created_at: timeOf(head.createdAtMs),
    updated_by: head.updatedBy,
    updated_at: timeOf(head.updatedAtMs),
    archived_at: head.archivedAtMs === null ? null : timeOf(head.archivedAtMs),
  };
}

export function versionSummaryOf(head: PromptHead, version: VersionSummary): PromptVersionSummary {
  return {
    version: version.version,
    kind: version.kind,
    format: version.format,
    content_hash: version.contentHash,
    message: version.message,
    parent_version: version.parentVersion,
    restored_from: version.restoredFrom,
    created_by: version.createdBy,
    created_at: timeOf(version.createdAtMs),
    labels: [...head.labels].flatMap(([label, at]) => (at.version === version.version ? [label] : [])),
  };
}

export function versionOf(head: PromptHead, version: VersionRecord): PromptVersion {
  const { content, variables, config } = version;
  return { ...versionSummaryOf(head, version), content, variables: [...variables], config };
}

export function timeOf(ms: number): string {
  return new Date(ms).toISOString();
}
