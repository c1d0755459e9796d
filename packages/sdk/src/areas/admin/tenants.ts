import type { Methods } from '../../core/methods.ts';
import type { RequestOptions } from '../../core/options.ts';
import type { ListParams, PagePromise } from '../../core/pages.ts';
import type { APIPromise } from '../../core/promise.ts';
import type { Done } from '../account-words.ts';
import type { DeleteTenantParams, Tenant, TenantParams } from '../operating-words.ts';

/** The tenants, to one of which every user belongs. Each method needs the session of an admin. */
export interface Tenants {
  /** The tenants, the newest first. */
  list(params?: ListParams, options?: RequestOptions): PagePromise<Tenant>;

  /** Makes a tenant. Throws `ConflictError` for a name that is taken. */
  create(params: TenantParams, options?: RequestOptions): APIPromise<Tenant>;

  /** Renames a tenant. */
  update(id: string, params: TenantParams, options?: RequestOptions): APIPromise<Tenant>;

  /**
   * Removes a tenant. Throws `ConflictError` for one that users belong to, and for one that has prompts unless
   * `purge_prompts` says that they go with it.
   */
  delete(id: string, params?: DeleteTenantParams, options?: RequestOptions): APIPromise<Done>;
}

export function tenants({ given, list, queried }: Methods): Tenants {
  return {
    list: list('/v1/admin-panel/tenants'),
    create: given('POST', '/v1/admin-panel/tenants'),
    update: given('PUT', '/v1/admin-panel/tenants/{id}'),
    delete: queried('DELETE', '/v1/admin-panel/tenants/{id}'),
  };
}
