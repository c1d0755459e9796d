import type { Prompt, PromptLabelMove, PromptLabelMoveList } from '../../contract/types.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import type { LabelMove, LibraryStore, PromptAtVersion, PromptHead } from '../../ports/library.ts';
import type { Call } from '../call.ts';
import type { Audit } from '../record/audit.ts';
import { mayMove } from './changes.ts';
import type { Editing, Meant } from './editing.ts';
import { type Finding, requireLive } from './finding.ts';
import { production, promptOf } from './prompt-words.ts';
import type { Librarian, Shelf } from './shelf.ts';
import { type Span, spanned } from './span.ts';
import { requireStyle } from './style-rules.ts';

/** Where labels point: what callers get who name one, or none. */
export function labels(deps: { store: LibraryStore; find: Finding; editing: Editing; audit: Audit }) {
  const { store, find, editing, audit } = deps;

  async function move(
    call: Call<Librarian>,
    meant: Meant,
    event: 'prompt_label_moved' | 'prompt_rolled_back',
    move: LabelMove,
  ): Promise<Prompt> {
    const { shelf } = meant;
    const { head } = await editing.edit(meant, ({ head }) => {
      requireLive(head);
      requireMayMove(head, move, shelf);
      const from = head.labels.get(move.label);
      if (isThere(from, move)) return null;
      const { label, to, reason } = move;
      const details = { id: head.id, name: head.name, label, from: from?.version ?? null, to, reason };
      return { labels: [move], event: audit.event(call, event, { ...details, tenant_id: shelf.tenantId }) };
    });
    return promptOf(find.inForce(shelf, head.id));
  }

  return {
    /** Points `production` at a version. Throws NOT_FOUND, FORBIDDEN, CONFLICT, PRECONDITION_FAILED. */
    rollBack(call: Call<Librarian>, meant: Meant, version: number, reason: string | null): Promise<Prompt> {
      requireUsable(meant, find.found(meant.shelf, meant.named, { version }));
      return move(call, meant, 'prompt_rolled_back', { label: production, to: version, reason });
    },

    /** As `rollBack`, and INVALID_REQUEST for a user who says what is for admins. */
    moveTo(call: Call<Librarian>, meant: Meant, label: string, body: PromptLabelMove): Promise<Prompt> {
      if (body.protected !== undefined && !meant.shelf.mayProtect) {
        throw invalidRequest([{ path: 'protected', message: 'must be left out: it is for admins' }]);
      }
      const found = find.found(meant.shelf, meant.named, { version: body.version });
      if (label === production) requireUsable(meant, found);
      const reason = body.reason ?? null;
      const to = { label, to: body.version, isProtected: body.protected, reason };
      return move(call, meant, 'prompt_label_moved', to);
    },

    async remove(call: Call<Librarian>, meant: Meant, label: string): Promise<Prompt> {
      const { head } = find.inForce(meant.shelf, meant.named);
      if (!head.labels.has(label)) throw new AppError('NOT_FOUND', `The prompt has no label ${label}.`);
      return move(call, meant, 'prompt_label_moved', { label, to: null, reason: null });
    },

    /** Where they pointed, the newest move first. */
    moves(shelf: Shelf, named: string, span: Span): PromptLabelMoveList {
      const { id } = find.inForce(shelf, named).head;
      return spanned(span, (skip, limit) => store.moves(shelf.tenantId, id, skip, limit));
    },
  };
}

/** A prompt that is a style may have versions of another time that are none. */
function requireUsable({ shelf }: Meant, { head, version }: PromptAtVersion): void {
  requireStyle(head.name, version, shelf.isSystem);
}

function isThere(from: ReturnType<PromptHead['labels']['get']>, { to, isProtected }: LabelMove): boolean {
  if (!from) return to === null;
  return from.version === to && (isProtected === undefined || isProtected === from.isProtected);
}

function requireMayMove(head: PromptHead, { label }: LabelMove, { mayProtect }: Shelf): void {
  if (mayMove(head, label, mayProtect)) return;
  throw new AppError('FORBIDDEN', `The label ${label} is protected: admins only may move it.`);
}
