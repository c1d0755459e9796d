import type Database from 'better-sqlite3';
import type { LabelMove, NewVersion, PromptHead, VersionRecord } from '../../ports/library.ts';
import type { TextRow } from './library-rows.ts';

/** Where a part of a prompt belongs. */
export interface Place {
  tenantId: string;
  promptId: string;
}

/** Who changes something, and when. */
export interface Author {
  by: string;
  atMs: number;
}

type VersionRow = Place &
  TextRow & {
    version: number;
    contentHash: string;
    message: string | null;
    parentVersion: number | null;
    restoredFrom: number | null;
    by: string;
    atMs: number;
  };
type LabelRow = Place & Author & { label: string; to: number; isProtected: 0 | 1 };
type MoveRow = Place & Author & { label: string; from: number | null; to: number | null; reason: string | null };

/** What a version takes up beside its text, in bytes. */
const versionOverhead = 1_024;

/** Writes what belongs to a prompt, inside a unit of work. */
export function promptParts(client: Database.Database) {
  const statements = partStatements(client);

  return {
    addVersion(place: Place, version: NewVersion & Pick<VersionRecord, 'version'>, { by, atMs }: Author): void {
      statements.addVersion.run({ ...place, ...version, ...textRow(version), by, atMs });
    },

    /** @param labels Those that there are. Answers those that there are then. */
    moveLabels(
      place: Place,
      author: Author,
      labels: PromptHead['labels'],
      moves: readonly LabelMove[],
    ): PromptHead['labels'] {
      const moved = new Map(labels);
      for (const { label, to, isProtected, reason } of moves) {
        const before = moved.get(label);
        const from = before?.version ?? null;
        if (from !== to) statements.addMove.run({ ...place, ...author, label, from, to, reason });
        if (to === null) {
          moved.delete(label);
          statements.dropLabel.run({ ...place, label });
          continue;
        }
        const after = { version: to, isProtected: isProtected ?? before?.isProtected ?? false };
        moved.set(label, after);
        statements.putLabel.run({ ...place, ...author, label, to, isProtected: after.isProtected ? 1 : 0 });
      }
      return moved;
    },

    setTags({ tenantId, promptId }: Place, tags: readonly string[]): void {
      statements.dropTags.run(tenantId, promptId);
      for (const tag of tags) statements.addTag.run(tenantId, promptId, tag);
    },

    setMetadata({ tenantId, promptId }: Place, metadata: PromptHead['metadata']): void {
      statements.dropMetadata.run(tenantId, promptId);
      for (const [key, value] of Object.entries(metadata)) statements.addPair.run(tenantId, promptId, key, value);
    },
  };
}

/** What a version takes up, in bytes. */
export function sizeOf(version: NewVersion): number {
  const { content, variables, config } = textRow(version);
  return Buffer.byteLength(content) + Buffer.byteLength(variables) + Buffer.byteLength(config) + versionOverhead;
}

/** The same of versions that are stored. */
export const storedSize = `ifnull(sum(octet_length(content) + octet_length(variables) + octet_length(config)
  + ${versionOverhead}), 0)`;

function textRow({ kind, format, content, variables, config }: NewVersion): TextRow {
  return {
    ...{ kind, format },
    content: JSON.stringify(content),
    variables: JSON.stringify(variables),
    config: JSON.stringify(config),
  };
}

function partStatements(client: Database.Database) {
  return {
    addVersion: client.prepare<[VersionRow]>(`
      INSERT INTO prompt_versions (tenant_id, prompt_id, version, kind, format, content, variables, config, content_hash,
        message, parent_version, restored_from, created_by, created_at)
      VALUES (@tenantId, @promptId, @version, @kind, @format, @content, @variables, @config, @contentHash,
        @message, @parentVersion, @restoredFrom, @by, @atMs)`),
    addMove: client.prepare<[MoveRow]>(`
      INSERT INTO prompt_label_moves (tenant_id, prompt_id, label, from_version, to_version, moved_by, moved_at, reason)
      VALUES (@tenantId, @promptId, @label, @from, @to, @by, @atMs, @reason)`),
    /** One that stays where it is was moved by who moved it there. */
    putLabel: client.prepare<[LabelRow]>(`
      INSERT INTO prompt_labels (tenant_id, prompt_id, label, version, protected, moved_by, moved_at)
      VALUES (@tenantId, @promptId, @label, @to, @isProtected, @by, @atMs)
      ON CONFLICT (tenant_id, prompt_id, label) DO UPDATE SET
        moved_by = iif(version = excluded.version, moved_by, excluded.moved_by),
        moved_at = iif(version = excluded.version, moved_at, excluded.moved_at),
        version = excluded.version,
        protected = excluded.protected`),
    dropLabel: client.prepare<[Place & { label: string }]>(
      'DELETE FROM prompt_labels WHERE tenant_id = @tenantId AND prompt_id = @promptId AND label = @label',
    ),
    dropTags: client.prepare<[string, string]>('DELETE FROM prompt_tags WHERE tenant_id = ? AND prompt_id = ?'),
    addTag: client.prepare<[string, string, string]>(
      'INSERT OR IGNORE INTO prompt_tags (tenant_id, prompt_id, tag) VALUES (?, ?, ?)',
    ),
    dropMetadata: client.prepare<[string, string]>('DELETE FROM prompt_metadata WHERE tenant_id = ? AND prompt_id = ?'),
    addPair: client.prepare<[string, string, string, string]>(
      'INSERT INTO prompt_metadata (tenant_id, prompt_id, key, value) VALUES (?, ?, ?, ?)',
    ),
  };
}
