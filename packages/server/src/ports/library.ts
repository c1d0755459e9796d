import type {
  PromptConfig,
  PromptContent,
  PromptKind,
  PromptLabelMoveEntry,
  PromptVariable,
  TemplateFormat,
} from '../contract/types.ts';
import type { NewSecurityEvent } from './audit.ts';

/** What a version says. */
export interface PromptText {
  kind: PromptKind;
  format: TemplateFormat;
  content: PromptContent;
  variables: readonly PromptVariable[];
  config: PromptConfig;
}

/** A version of a prompt. Never changed. */
export interface VersionRecord extends PromptText {
  /** From 1, without gaps but for texts of styles that were removed before there was a library. */
  version: number;
  /** SHA-256 of what it says, in hex. */
  contentHash: string;
  message: string | null;
  parentVersion: number | null;
  restoredFrom: number | null;
  /** As in `user:ID`, `admin:ID`, `operator`, or `release` for texts that came with the server. */
  createdBy: string;
  createdAtMs: number;
}

export type VersionSummary = Omit<VersionRecord, 'content' | 'variables' | 'config'>;

/** What a prompt is besides its versions. */
export interface PromptHead {
  id: string;
  /** Unique in its library among those that are not archived. */
  name: string;
  title: string | null;
  description: string | null;
  isAutoPromoted: boolean;
  /** In the order of the alphabet; so are the pairs. */
  tags: readonly string[];
  metadata: Readonly<Record<string, string>>;
  /** What each label points at, in the order of the alphabet. `latest` is never among them. */
  labels: ReadonlyMap<string, { version: number; isProtected: boolean }>;
  latestVersion: number;
  /** Grows with every change of anything. */
  revision: number;
  createdBy: string;
  createdAtMs: number;
  updatedBy: string;
  updatedAtMs: number;
  archivedAtMs: number | null;
}

/** A prompt with one of its versions. */
export interface PromptAtVersion {
  head: PromptHead;
  version: VersionRecord;
}

/** One of a list: with the kind of the version that is in force, which is that of `production`, or the latest. */
export interface ListedPrompt {
  head: PromptHead;
  version: number;
  kind: PromptKind;
}

/** How a prompt is asked for. An id finds archived prompts too. A name finds them only with a version, if no other has it. */
export type PromptKey = { id: string } | { name: string };

/** Which version: a number, a label, or the one that is in force. */
export type VersionChoice = { version: number } | { label: string } | 'in_force';

export interface PromptFilter {
  /** Words, each the beginning of one in name, title, description, content of the version in force, or tags. */
  text?: string | undefined;
  tag?: string | undefined;
  metadata?: { key: string; value: string } | undefined;
  /** The beginning of names, up to a `/`. */
  folder?: string | undefined;
  isArchived: boolean;
}

export interface LabelMove {
  label: string;
  /** Null removes it. */
  to: number | null;
  /** Left out, as it is; false for a new label. */
  isProtected?: boolean | undefined;
  reason: string | null;
}

export type NewVersion = Omit<VersionRecord, 'version' | 'createdBy' | 'createdAtMs'>;

/** A prompt that is to be made, with its first versions: one, unless it is taken in from elsewhere. */
export interface NewPrompt
  extends Pick<PromptHead, 'id' | 'name' | 'title' | 'description' | 'isAutoPromoted' | 'tags' | 'metadata'> {
  /** With their numbers, which grow, and times. Who makes the prompt made them. */
  versions: readonly (NewVersion & Pick<VersionRecord, 'version' | 'createdAtMs'>)[];
  labels: ReadonlyMap<string, { version: number; isProtected: boolean }>;
  createdAtMs: number;
  updatedAtMs: number;
  archivedAtMs: number | null;
  /** Why its labels point where they do. */
  reason: string | null;
}

/** What is to become of a prompt, all of it together. What is left out stays. */
export interface PromptEdit {
  name?: string;
  title?: string | null;
  description?: string | null;
  isAutoPromoted?: boolean;
  tags?: readonly string[];
  metadata?: Readonly<Record<string, string>>;
  /** Becomes the latest, with the next number. */
  version?: NewVersion;
  /** A move to the version that is being made names it by its number, one above the latest. */
  labels?: readonly LabelMove[];
  /** False brings an archived one back. */
  isArchived?: boolean;
  event: NewSecurityEvent;
}

export type EditOutcome = 'done' | 'gone' | 'name_taken' | 'full';

/** Where a walk through a library is. */
export type WalkPlace = Pick<PromptHead, 'name' | 'archivedAtMs' | 'id'>;

/** One line of a bundle: a prompt with all of its versions, the first one first. */
export interface WholePrompt {
  head: PromptHead;
  versions: readonly VersionRecord[];
}

/**
 * Prompts by tenant. Every verb sees one tenant only: what belongs to another one is not there. The author and the time of
 * a change are those of its event.
 */
export interface LibraryStore {
  /** Whether there is a library: whether a tenant has that id. */
  has(tenantId: string): boolean;
  /** A number that grows with every change in a library, on any server. Takes less than a millisecond. */
  revision(tenantId: string): number;
  /**
   * A prompt at a version. Undefined where there is none, and where an archived one is asked for in another way than by a
   * version, unless by its id and as it is in force. A label that does not exist finds nothing.
   */
  find(tenantId: string, key: PromptKey, choice: VersionChoice): PromptAtVersion | undefined;
  /** What a completion needs of `find`, by one look at the database: for every request that names a prompt. */
  pick(
    tenantId: string,
    key: PromptKey,
    choice: VersionChoice,
  ): { id: string; name: string; text: PromptText; version: number; createdBy: string } | undefined;
  /** Those changed last first; with a text, the best match first, or of thousands those made last. */
  list(tenantId: string, filter: PromptFilter, skip: number, limit: number): { rows: ListedPrompt[]; total: number };
  /** The newest first. */
  versions(tenantId: string, promptId: string, skip: number, limit: number): { rows: VersionSummary[]; total: number };
  /** The newest first. */
  moves(
    tenantId: string,
    promptId: string,
    skip: number,
    limit: number,
  ): { rows: PromptLabelMoveEntry[]; total: number };
  /** Some prompts in the order of their names, archived ones behind others of the same name, for a bundle. */
  whole(tenantId: string, folder: string | undefined, after: WalkPlace | null, limit: number): WholePrompt[];
  /** Makes a prompt. Answers `full` where the library would hold more than it may, and `gone` where there is no such tenant. */
  add(tenantId: string, prompt: NewPrompt, event: NewSecurityEvent): Promise<EditOutcome>;
  /**
   * Changes a prompt, and counts its revision up.
   * @param decide What is to become of it, from what it is, with the version in force; null for nothing. Two requests never
   * decide from the same revision. What it throws is thrown, and nothing is changed.
   */
  edit(tenantId: string, promptId: string, decide: (found: PromptAtVersion) => PromptEdit | null): Promise<EditOutcome>;
  /** Removes an archived prompt and all that belongs to it. Answers `gone` where there is none. */
  purge(tenantId: string, promptId: string, event: NewSecurityEvent): Promise<'done' | 'gone'>;
}
