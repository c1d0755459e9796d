import type { PromptChange, PromptChanged } from '../../contract/types.ts';
import { invalidRequest } from '../../core/errors.ts';
import type { PromptAtVersion, PromptEdit, PromptHead, PromptText } from '../../ports/library.ts';
import type { Call } from '../call.ts';
import type { Audit } from '../record/audit.ts';
import { type Editing, type Meant, preconditionFailed } from './editing.ts';
import { type Finding, requireLive } from './finding.ts';
import { headChange } from './head-change.ts';
import { nextVersion } from './next-version.ts';
import { keptName } from './prompt-names.ts';
import { hashOf, textOf } from './prompt-text.ts';
import { production, promptOf } from './prompt-words.ts';
import type { Librarian } from './shelf.ts';
import { requireStays, requireStyle } from './style-rules.ts';

/** A change as it is asked for, with the versions that it names. */
interface Asked {
  body: PromptChange;
  /** Of `base_version`. */
  base: PromptText | null;
  /** Of `restored_from`. */
  restored: PromptText | null;
}

/** A change that is decided on, and what it is told as. */
interface Decided {
  edit: PromptEdit;
  /** The number of the version that it makes. */
  version: number | null;
}

/** Changes of what a prompt says and of what it is. */
export function changes(deps: { find: Finding; editing: Editing; audit: Audit }) {
  const { find, editing, audit } = deps;

  function askedOf({ shelf, named }: Meant, body: PromptChange): Asked {
    requireOneText(body);
    const at = (version: number | undefined) =>
      version === undefined ? null : find.found(shelf, named, { version }).version;
    return { body, base: at(body.base_version), restored: at(body.restored_from) };
  }

  function decided(call: Call<Librarian>, { shelf }: Meant, asked: Asked, found: PromptAtVersion): Decided | null {
    const { body } = asked;
    const { head } = found;
    requireLive(head);
    if (body.base_version !== undefined && body.base_version !== head.latestVersion) throw preconditionFailed(found);
    const base = asked.base ?? found.version;
    const text = asked.restored ?? textOf(body, base);
    const name = body.name === undefined ? head.name : keptName(body.name);
    requireStyle(name, text, shelf.isSystem);
    if (name !== head.name) requireStays(head.name, shelf.isSystem);
    const isNew = hashOf(text) !== hashOf(base);
    const version = isNew ? nextVersion(head.latestVersion) : null;
    const rest = headChange(head, { ...body, name });
    if (version === null && Object.keys(rest).length === 0) return null;
    const event = audit.event(call, 'prompt_changed', { id: head.id, name, version, tenant_id: shelf.tenantId });
    if (version === null) return { edit: { ...rest, event }, version };
    const promotes = (body.auto_promote ?? head.isAutoPromoted) && mayMove(head, production, shelf.mayProtect);
    const parentVersion = body.base_version ?? found.version.version;
    const restoredFrom = body.restored_from ?? null;
    const made = { ...text, contentHash: hashOf(text), message: body.message ?? null, parentVersion, restoredFrom };
    const labels = promotes ? [{ label: production, to: version, reason: body.message ?? null }] : [];
    return { edit: { ...rest, version: made, labels, event }, version };
  }

  return {
    /** Throws INVALID_REQUEST, NOT_FOUND, CONFLICT, PRECONDITION_FAILED, LIBRARY_FULL. */
    async change(call: Call<Librarian>, meant: Meant, body: PromptChange): Promise<PromptChanged> {
      const asked = askedOf(meant, body);
      let version: number | null = null;
      const { head } = await editing.edit(meant, (found) => {
        const outcome = decided(call, meant, asked, found);
        version = outcome?.version ?? null;
        return outcome?.edit ?? null;
      });
      const choice = version === null ? 'in_force' : { version };
      const now = find.found(meant.shelf, head.id, choice);
      const promoted = now.head.labels.get(production)?.version === now.version.version;
      return { ...promptOf(now), created: version !== null, promoted };
    },
  };
}

/** Whether a caller may point a label somewhere else. */
export function mayMove(head: PromptHead, label: string, mayProtect: boolean): boolean {
  return mayProtect || !head.labels.get(label)?.isProtected;
}

/** What is restored is a text of its own. */
function requireOneText(body: PromptChange): void {
  if (body.restored_from === undefined) return;
  const faults = (['kind', 'format', 'content', 'variables', 'config'] as const)
    .filter((path) => body[path] !== undefined)
    .map((path) => ({ path, message: 'must be left out where restored_from is given' }));
  if (faults.length > 0) throw invalidRequest(faults);
}
