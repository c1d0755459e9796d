import type { Methods } from '../../core/methods.ts';
import type { RequestOptions } from '../../core/options.ts';
import type { ListParams, PagePromise } from '../../core/pages.ts';
import type { APIPromise } from '../../core/promise.ts';
import type { Done } from '../account-words.ts';
import type { SetStyleParams, StyleText, StyleTextList, StyleVersion } from '../operating-words.ts';

/** The styles and their texts. Each method needs the operator's key, or the session of an admin. */
export interface Styles {
  /** Every style with its texts, whole: there are no pages. */
  list(options?: RequestOptions): APIPromise<StyleTextList>;

  /**
   * Changes the text of a style, in force on every server within seconds. A name that is not built in makes a custom
   * style.
   *
   * @example
   * await client.admin.styles.set({ r_type: 'terse', prompt: 'Answer in one sentence.' });
   */
  set(params: SetStyleParams, options?: RequestOptions): APIPromise<StyleText>;

  /** Removes a custom style, or gives a built-in one its own text again. */
  remove(name: string, options?: RequestOptions): APIPromise<Done>;

  /** What a style said before, the newest first. */
  versions(name: string, params?: ListParams, options?: RequestOptions): PagePromise<StyleVersion>;
}

export function styles({ bare, given, list }: Methods): Styles {
  return {
    list: bare('GET', '/v1/admin/system-prompts'),
    set: given('PUT', '/v1/admin/system-prompts'),
    remove: bare('DELETE', '/v1/admin/system-prompts/{r_type}'),
    versions: list('/v1/admin/system-prompts/{r_type}/versions'),
  };
}
