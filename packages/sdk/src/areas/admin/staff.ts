import type { Methods } from '../../core/methods.ts';
import type { RequestOptions } from '../../core/options.ts';
import type { ListParams, PagePromise } from '../../core/pages.ts';
import type { APIPromise } from '../../core/promise.ts';
import type { Done } from '../account-words.ts';
import type { CreateStaffParams, Staff, UpdateStaffParams } from '../operating-words.ts';

/** The support staff. Each method needs the session of an admin. */
export interface AdminStaff {
  /** The members, the newest first. */
  list(params?: ListParams, options?: RequestOptions): PagePromise<Staff>;

  /**
   * Makes a member, who must change the password at the first sign-in.
   *
   * Throws `ConflictError` for a username or e-mail that is taken.
   */
  create(params: CreateStaffParams, options?: RequestOptions): APIPromise<Staff>;

  /** Changes a member. A password that is set here ends every session, and must be changed at the next sign-in. */
  update(id: string, params: UpdateStaffParams, options?: RequestOptions): APIPromise<Staff>;

  /** Removes a member. */
  delete(id: string, options?: RequestOptions): APIPromise<Done>;
}

export function adminStaff({ bare, given, list }: Methods): AdminStaff {
  return {
    list: list('/v1/admin-panel/support-staff'),
    create: given('POST', '/v1/support/create'),
    update: given('PUT', '/v1/admin-panel/support-staff/{id}'),
    delete: bare('DELETE', '/v1/admin-panel/support-staff/{id}'),
  };
}
