import { AppError } from '../../core/errors.ts';
import { systemTenantId } from '../../core/ids.ts';
import type { LibraryStore, PromptKey } from '../../ports/library.ts';
import type { AdminActor, Call, UserActor } from '../call.ts';

/** Who may work in a library. */
export type Librarian = UserActor | AdminActor;

/** The library that a request is about. */
export interface Shelf {
  tenantId: string;
  /** Whether it is that of the server itself, which holds the styles. */
  isSystem: boolean;
  /** Whether the caller may move protected labels. */
  mayProtect: boolean;
}

/**
 * Users have their tenant's library; admins have any, and the server's own where they name none.
 * Throws NOT_FOUND for a user who names another's.
 */
export function shelfOf({ actor }: Call<Librarian>, named: string | undefined): Shelf {
  if (actor.kind === 'admin') {
    const tenantId = named ?? systemTenantId;
    return { tenantId, isSystem: tenantId === systemTenantId, mayProtect: true };
  }
  if (named !== undefined && named !== actor.tenantId) throw promptGone();
  return { tenantId: actor.tenantId, isSystem: false, mayProtect: false };
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export function isId(text: string): boolean {
  return uuid.test(text);
}

/** What a text that names a prompt means: an id, or a name. */
export function keyOf(named: string): PromptKey {
  return isId(named) ? { id: named } : { name: named.normalize('NFC') };
}

/** Throws NOT_FOUND for a library that is none: what is not there is not told as empty. */
export function requireLibrary(store: Pick<LibraryStore, 'has'>, tenantId: string): void {
  if (!store.has(tenantId)) throw libraryGone();
}

/** An admin named it, or its tenant went meanwhile. */
export function libraryGone(): AppError {
  return new AppError('NOT_FOUND', 'There is no such library: no tenant has that id.');
}

/** The same for what is not there and for what is another's. */
export function promptGone(): AppError {
  return new AppError('NOT_FOUND', 'There is no such prompt in this library.');
}
