import type { Methods } from '../../core/methods.ts';
import type { RequestOptions } from '../../core/options.ts';
import type { ListParams, PagePromise } from '../../core/pages.ts';
import type { APIPromise } from '../../core/promise.ts';
import type { Done } from '../account-words.ts';
import type { Admin, CreateAdminParams, UpdateAdminParams } from '../operating-words.ts';

/** The admins. Each method needs the session of a super admin, and throws `PermissionDeniedError` for others. */
export interface Admins {
  /** The admins, the newest first. */
  list(params?: ListParams, options?: RequestOptions): PagePromise<Admin>;

  /**
   * Makes an admin, who must change the password at the first sign-in. Super admins are made on the machine of the
   * server.
   *
   * Throws `ConflictError` for a username or e-mail that is taken.
   */
  create(params: CreateAdminParams, options?: RequestOptions): APIPromise<Admin>;

  /**
   * Changes an admin, or one's own names and address; another super admin cannot be changed. A password that is set
   * here ends every session, and must be changed at the next sign-in.
   */
  update(id: string, params: UpdateAdminParams, options?: RequestOptions): APIPromise<Admin>;

  /**
   * Removes an admin, or oneself; another super admin cannot be removed.
   *
   * Throws `ConflictError` (`LAST_ADMIN`) for the last super admin.
   */
  delete(id: string, options?: RequestOptions): APIPromise<Done>;
}

export function admins({ bare, given, list }: Methods): Admins {
  return {
    list: list('/v1/admin-panel/admins'),
    create: given('POST', '/v1/admin-panel/create-admin'),
    update: given('PUT', '/v1/admin-panel/admins/{id}'),
    delete: bare('DELETE', '/v1/admin-panel/admins/{id}'),
  };
}
