import type { Methods } from '../../core/methods.ts';
import type { RequestOptions } from '../../core/options.ts';
import type { ListParams, PagePromise } from '../../core/pages.ts';
import type { APIPromise } from '../../core/promise.ts';
import type { ConfigHistoryEntry, ConfigHistoryParams, ConfigList, ConfigParams } from '../operating-words.ts';

/** The settings that change while the server runs. Each method needs the session of an admin. */
export interface AdminConfig {
  /** Each setting with its value, its default and where the value comes from. */
  get(options?: RequestOptions): APIPromise<ConfigList>;

  /**
   * Changes settings, all or none; `null` gives one its default again. In force on every server within seconds.
   *
   * Throws `ConflictError` (`SETTING_LOCKED`) for one that a flag, the environment or a file sets, and
   * `UnprocessableEntityError` for a value that does not fit.
   *
   * @example
   * await client.admin.config.update({ DEFAULT_R_TYPE: 'bcot' });
   */
  update(settings: ConfigParams, options?: RequestOptions): APIPromise<ConfigList>;

  /** Who changed which setting to what, the latest first. */
  history(params?: ListParams & ConfigHistoryParams, options?: RequestOptions): PagePromise<ConfigHistoryEntry>;
}

export function adminConfig({ bare, given, list }: Methods): AdminConfig {
  const change = given('PUT', '/v1/admin-panel/config');
  return {
    get: bare('GET', '/v1/admin-panel/config'),
    update: (settings, options) => change({ settings }, options),
    history: list('/v1/admin-panel/config/history'),
  };
}
