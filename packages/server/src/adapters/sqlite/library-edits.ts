import type { PromptContent } from '../../contract/types.ts';
import type { LibraryStore, NewPrompt, PromptAtVersion, PromptEdit, PromptHead } from '../../ports/library.ts';
import type { SqliteStore } from './connection.ts';
import { promptFinding } from './library-finding.ts';
import { promptParts, sizeOf, storedSize } from './library-parts.ts';
import { libraryRoom } from './library-room.ts';
import { inForce } from './library-rows.ts';
import { type Indexed, promptWords } from './library-words.ts';

/** What the writing of a library works with. */
export type LibraryNeeds = Pick<SqliteStore, 'client' | 'commits' | 'chain'> & {
  /** That all versions of a library may take up; null for any number. The server's own may take up more. */
  mostBytes: number | null;
};

interface HeadRow {
  tenantId: string;
  id: string;
  name: string;
  title: string | null;
  description: string | null;
  latestVersion: number;
  isAutoPromoted: 0 | 1;
  archivedAt: number | null;
  updatedBy: string;
  updatedAt: number;
}

/** How prompts are made, changed and removed. What is refused is refused before anything is written. */
export function libraryEdits(needs: LibraryNeeds): Pick<LibraryStore, 'add' | 'edit' | 'purge'> {
  const { client, commits, chain, mostBytes } = needs;
  const statements = editStatements(needs);
  const parts = promptParts(client);
  const words = promptWords(client);
  const room = libraryRoom(client, mostBytes);
  const { find } = promptFinding(client);

  function isTaken(tenantId: string, name: string): boolean {
    return statements.isTaken.get(tenantId, name) !== undefined;
  }

  /** With the text of the version in force. */
  function index(tenantId: string, head: Indexed & Pick<PromptHead, 'id'>): void {
    const now = statements.textInForce.get(tenantId, head.id);
    if (now) words.put(tenantId, now.seq, head, JSON.parse(now.content) as PromptContent);
  }

  function make(tenantId: string, prompt: NewPrompt, by: string, atMs: number): void {
    const place = { tenantId, promptId: prompt.id };
    statements.add.run({ ...headOfNew(tenantId, prompt, by), createdAt: prompt.createdAtMs });
    for (const version of prompt.versions) parts.addVersion(place, version, { by, atMs: version.createdAtMs });
    const moves = [...prompt.labels].map(([label, { version, isProtected }]) => ({
      ...{ label, to: version, isProtected, reason: prompt.reason },
    }));
    parts.moveLabels(place, { by, atMs }, new Map(), moves);
    parts.setTags(place, prompt.tags);
    parts.setMetadata(place, prompt.metadata);
    index(tenantId, prompt);
  }

  function change(tenantId: string, found: PromptAtVersion, edit: PromptEdit): void {
    const { head } = found;
    const place = { tenantId, promptId: head.id };
    const author = { by: edit.event.actor, atMs: edit.event.atMs };
    const latestVersion = head.latestVersion + (edit.version ? 1 : 0);
    if (edit.version) parts.addVersion(place, { ...edit.version, version: latestVersion }, author);
    if (edit.labels) parts.moveLabels(place, author, head.labels, edit.labels);
    if (edit.tags) parts.setTags(place, edit.tags);
    if (edit.metadata) parts.setMetadata(place, edit.metadata);
    statements.change.run(headAfter(tenantId, head, edit, latestVersion));
    if (isFoundOtherwise(edit)) index(tenantId, { ...head, ...given(edit) });
  }

  return {
    add: (tenantId, prompt, event) =>
      commits.run(() => {
        const bytes = prompt.versions.reduce((sum, version) => sum + sizeOf(version), 0);
        if (!room.isThere(tenantId)) return 'gone';
        if (prompt.archivedAtMs === null && isTaken(tenantId, prompt.name)) return 'name_taken';
        if (!room.holds(tenantId, bytes)) return 'full';
        make(tenantId, prompt, event.actor, event.atMs);
        room.count(tenantId, bytes);
        chain.link(event);
        return 'done';
      }),

    edit: (tenantId, promptId, decide) =>
      commits.run(() => {
        const found = find(tenantId, { id: promptId }, 'in_force');
        if (!found) return 'gone';
        const edit = decide(found);
        if (!edit) return 'done';
        const bytes = edit.version ? sizeOf(edit.version) : 0;
        const newName = nameToTake(found.head, edit);
        if (newName !== null && isTaken(tenantId, newName)) return 'name_taken';
        if (bytes > 0 && !room.holds(tenantId, bytes)) return 'full';
        change(tenantId, found, edit);
        room.count(tenantId, bytes);
        chain.link(edit.event);
        return 'done';
      }),

    purge: (tenantId, promptId, event) =>
      commits.run(() => {
        const seq = statements.archived.get(tenantId, promptId);
        if (seq === undefined) return 'gone';
        const bytes = statements.sizeOf.get(tenantId, promptId) ?? 0;
        words.remove(seq);
        statements.drop.run(tenantId, promptId);
        room.count(tenantId, -bytes);
        chain.link(event);
        return 'done';
      }),
  };
}

function headOfNew(tenantId: string, prompt: NewPrompt, by: string): HeadRow {
  const { id, name, title, description } = prompt;
  return {
    ...{ tenantId, id, name, title, description },
    latestVersion: prompt.versions.at(-1)?.version ?? 0,
    isAutoPromoted: prompt.isAutoPromoted ? 1 : 0,
    archivedAt: prompt.archivedAtMs,
    updatedBy: by,
    updatedAt: prompt.updatedAtMs,
  };
}

function headAfter(tenantId: string, head: PromptHead, edit: PromptEdit, latestVersion: number): HeadRow {
  const { id, name, title, description, isAutoPromoted, archivedAtMs } = { ...head, ...given(edit) };
  return {
    ...{ tenantId, id, name, title, description, latestVersion },
    isAutoPromoted: isAutoPromoted ? 1 : 0,
    archivedAt:
      edit.isArchived === undefined ? archivedAtMs : edit.isArchived ? (archivedAtMs ?? edit.event.atMs) : null,
    updatedBy: edit.event.actor,
    updatedAt: edit.event.atMs,
  };
}

/** The name that must be free for it, if it is not its own already. */
function nameToTake(head: PromptHead, edit: PromptEdit): string | null {
  const wasLive = head.archivedAtMs === null;
  const isLive = edit.isArchived === undefined ? wasLive : !edit.isArchived;
  const name = edit.name ?? head.name;
  return isLive && !(wasLive && name === head.name) ? name : null;
}

/** Whether it changes what the index of words has of the prompt. */
function isFoundOtherwise({ name, title, description, tags, version, labels }: PromptEdit): boolean {
  return [name, title, description, tags, version, labels].some((part) => part !== undefined);
}

function given(edit: PromptEdit): Partial<PromptEdit> {
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
}

function editStatements({ client }: LibraryNeeds) {
  return {
    isTaken: client
      .prepare<[string, string], 1>('SELECT 1 FROM prompts WHERE tenant_id = ? AND name = ? AND archived_at IS NULL')
      .pluck(),
    textInForce: client.prepare<[string, string], { seq: number; content: string }>(`
      SELECT p.seq, v.content FROM prompts p CROSS JOIN prompt_versions v
        ON v.tenant_id = p.tenant_id AND v.prompt_id = p.id AND v.version = ${inForce}
      WHERE p.tenant_id = ? AND p.id = ?`),
    add: client.prepare<[HeadRow & { createdAt: number }]>(`
      INSERT INTO prompts (tenant_id, id, name, title, description, latest_version, auto_promote, created_by, created_at,
        updated_by, updated_at, archived_at)
      VALUES (@tenantId, @id, @name, @title, @description, @latestVersion, @isAutoPromoted, @updatedBy, @createdAt,
        @updatedBy, @updatedAt, @archivedAt)`),
    change: client.prepare<[HeadRow]>(`
      UPDATE prompts SET name = @name, title = @title, description = @description, latest_version = @latestVersion,
        auto_promote = @isAutoPromoted, archived_at = @archivedAt, updated_by = @updatedBy, updated_at = @updatedAt,
        revision = revision + 1
      WHERE tenant_id = @tenantId AND id = @id`),
    archived: client
      .prepare<[string, string], number>(
        'SELECT seq FROM prompts WHERE tenant_id = ? AND id = ? AND archived_at IS NOT NULL',
      )
      .pluck(),
    sizeOf: client
      .prepare<[string, string], number>(
        `SELECT ${storedSize} FROM prompt_versions WHERE tenant_id = ? AND prompt_id = ?`,
      )
      .pluck(),
    drop: client.prepare<[string, string]>('DELETE FROM prompts WHERE tenant_id = ? AND id = ?'),
  };
}
