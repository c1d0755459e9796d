import type { PromptContent, PromptKind, TemplateFormat } from '../../contract/types.ts';
import type {
  ListedPrompt,
  PromptAtVersion,
  PromptHead,
  PromptText,
  VersionRecord,
  VersionSummary,
} from '../../ports/library.ts';

/** A row of `prompts`, with its tags, pairs and labels as JSON. */
export interface HeadRow {
  id: string;
  name: string;
  title: string | null;
  description: string | null;
  latest_version: number;
  revision: number;
  auto_promote: 0 | 1;
  created_by: string;
  created_at: number;
  updated_by: string;
  updated_at: number;
  archived_at: number | null;
  tags: string;
  metadata: string;
  labels: string;
}

export interface TextRow {
  kind: PromptKind;
  format: TemplateFormat;
  content: string;
  variables: string;
  config: string;
}

export interface SummaryRow {
  version: number;
  kind: PromptKind;
  format: TemplateFormat;
  content_hash: string;
  message: string | null;
  parent_version: number | null;
  restored_from: number | null;
  version_by: string;
  version_at: number;
}

export type VersionRow = SummaryRow & TextRow;
export type FoundRow = HeadRow & VersionRow;

/** What a `HeadRow` is read by from `prompts p`. Its lists come in the order of their keys. */
export const headColumns = `p.id, p.name, p.title, p.description, p.latest_version, p.revision, p.auto_promote, p.created_by,
  p.created_at, p.updated_by, p.updated_at, p.archived_at,
  (SELECT json_group_array(tag ORDER BY tag) FROM prompt_tags WHERE tenant_id = p.tenant_id AND prompt_id = p.id) AS tags,
  (SELECT json_group_array(json_array(key, value) ORDER BY key)
    FROM prompt_metadata INDEXED BY sqlite_autoindex_prompt_metadata_1
    WHERE tenant_id = p.tenant_id AND prompt_id = p.id) AS metadata,
  (SELECT json_group_array(json_array(label, version, protected) ORDER BY label) FROM prompt_labels
    WHERE tenant_id = p.tenant_id AND prompt_id = p.id) AS labels`;

/** What a `SummaryRow` is read by from `prompt_versions v`. */
export const summaryColumns = `v.version, v.kind, v.format, v.content_hash, v.message, v.parent_version, v.restored_from,
  v.created_by AS version_by, v.created_at AS version_at`;

export const textColumns = 'v.kind, v.format, v.content, v.variables, v.config';

/** The version of `prompts p` that is in force. */
export const inForce = `ifnull((SELECT version FROM prompt_labels
  WHERE tenant_id = p.tenant_id AND prompt_id = p.id AND label = 'production'), p.latest_version)`;

export function foundOf(row: FoundRow): PromptAtVersion {
  return { head: headOf(row), version: versionOf(row) };
}

export function listedOf(row: HeadRow & { version: number; kind: PromptKind }): ListedPrompt {
  return { head: headOf(row), version: row.version, kind: row.kind };
}

export function headOf(row: HeadRow): PromptHead {
  const { id, name, title, description, revision } = row;
  const labels = JSON.parse(row.labels) as [label: string, version: number, isProtected: number][];
  return {
    ...{ id, name, title, description, revision },
    isAutoPromoted: row.auto_promote === 1,
    tags: JSON.parse(row.tags) as string[],
    metadata: Object.fromEntries(JSON.parse(row.metadata) as [key: string, value: string][]),
    labels: new Map(
      labels.map(([label, version, isProtected]) => [label, { version, isProtected: isProtected === 1 }]),
    ),
    latestVersion: row.latest_version,
    createdBy: row.created_by,
    createdAtMs: row.created_at,
    updatedBy: row.updated_by,
    updatedAtMs: row.updated_at,
    archivedAtMs: row.archived_at,
  };
}

export function versionOf(row: VersionRow): VersionRecord {
  return { ...summaryOf(row), ...textOf(row) };
}

export function summaryOf(row: SummaryRow): VersionSummary {
  const { version, kind, format, message } = row;
  return {
    ...{ version, kind, format, message },
    contentHash: row.content_hash,
    parentVersion: row.parent_version,
    restoredFrom: row.restored_from,
    createdBy: row.version_by,
    createdAtMs: row.version_at,
  };
}

export function textOf({ kind, format, content, variables, config }: TextRow): PromptText {
  return {
    ...{ kind, format },
    content: JSON.parse(content) as PromptContent,
    variables: JSON.parse(variables) as PromptText['variables'],
    config: JSON.parse(config) as PromptText['config'],
  };
}
