import type {
  PromptConfig,
  PromptContent,
  PromptKind,
  PromptMessage,
  PromptVariable,
  TemplateFormat,
} from '../../../contract/types.ts';
import type { VersionRecord, WholePrompt } from '../../../ports/library.ts';
import { timeOf } from '../prompt-words.ts';

/** What a bundle calls itself. */
export const bundleFormat = { format: 'promptenchanter.prompts', format_version: 1 } as const;

/** A prompt in a bundle, with all of its versions, the first one first. It holds no ids, authors or hashes. */
export interface WrittenPrompt {
  name: string;
  title: string | null;
  description: string | null;
  auto_promote: boolean;
  tags: string[];
  metadata: Record<string, string>;
  labels: Record<string, number>;
  protected_labels: string[];
  archived_at: string | null;
  created_at: string;
  updated_at: string;
  versions: WrittenVersion[];
}

export interface WrittenVersion {
  version: number;
  kind: PromptKind;
  format: TemplateFormat;
  content: PromptContent;
  variables: PromptVariable[];
  config: PromptConfig;
  message: string | null;
  parent_version: number | null;
  restored_from: number | null;
  created_at: string;
}

/** The keys always come in this order: what did not change is written the same. */
export function written({ head, versions }: WholePrompt): WrittenPrompt {
  const labels = sorted([...head.labels]);
  return {
    name: head.name,
    title: head.title,
    description: head.description,
    auto_promote: head.isAutoPromoted,
    tags: [...head.tags].sort(),
    metadata: Object.fromEntries(sorted(Object.entries(head.metadata))),
    labels: Object.fromEntries(labels.map(([label, { version }]) => [label, version])),
    protected_labels: labels.flatMap(([label, { isProtected }]) => (isProtected ? [label] : [])),
    archived_at: head.archivedAtMs === null ? null : timeOf(head.archivedAtMs),
    created_at: timeOf(head.createdAtMs),
    updated_at: timeOf(head.updatedAtMs),
    versions: versions.map(writtenVersion),
  };
}

function writtenVersion(version: VersionRecord): WrittenVersion {
  return {
    version: version.version,
    kind: version.kind,
    format: version.format,
    content: typeof version.content === 'string' ? version.content : version.content.map(writtenMessage),
    variables: version.variables.map(writtenVariable),
    // As it came: in a schema the order of keys says something to a model.
    config: version.config,
    message: version.message,
    parent_version: version.parentVersion,
    restored_from: version.restoredFrom,
    created_at: timeOf(version.createdAtMs),
  };
}

function writtenMessage({ role, content }: PromptMessage): PromptMessage {
  return { role, content };
}

function writtenVariable({
  name,
  description,
  required,
  default: standard,
  max_length,
}: PromptVariable): PromptVariable {
  return {
    name,
    ...(description === undefined ? {} : { description }),
    ...(required === undefined ? {} : { required }),
    ...(standard === undefined ? {} : { default: standard }),
    ...(max_length === undefined ? {} : { max_length }),
  };
}

function sorted<Value>(pairs: [string, Value][]): [string, Value][] {
  return pairs.sort(([one], [other]) => (one < other ? -1 : 1));
}
