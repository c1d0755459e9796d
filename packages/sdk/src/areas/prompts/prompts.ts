import type { Answerer } from '../../core/answer.ts';
import { APIConnectionError, InternalServerError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import { methodsBy } from '../../core/methods.ts';
import type { ChangeOptions, RequestOptions } from '../../core/options.ts';
import type { PagePromise, Slice } from '../../core/pages.ts';
import { APIPromise } from '../../core/promise.ts';
import { type Reply, readJson } from '../../core/reply.ts';
import type { Done } from '../account-words.ts';
import { fallbackPrompt, gotPrompt, type PromptToFill } from './filling.ts';
import { promptCache } from './prompt-cache.ts';
import type { PromptFallback, PromptName } from './prompt-variables.ts';
import type {
  CreatePromptParams,
  DiffPromptParams,
  DuplicatePromptParams,
  ExportPromptsParams,
  ImportPrompts,
  ImportPromptsParams,
  ListPromptsParams,
  MoveLabelParams,
  Prompt,
  PromptAnalytics,
  PromptAnalyticsParams,
  PromptBundle,
  PromptChanged,
  PromptDiff,
  PromptImport,
  PromptLabelMove,
  PromptSummary,
  PromptVersion,
  PromptVersionSummary,
  RenderedPrompt,
  RenderPromptParams,
  RestorePromptParams,
  RollbackPromptParams,
  RowsParams,
  UpdatePromptParams,
} from './prompt-words.ts';

/** Which version of a prompt, how old it may be, and what to do while the server is away. */
export interface GetPromptParams<Fallback extends PromptFallback = PromptFallback> {
  /** The version that this label points at; `latest` is the newest. Default: the version in force. */
  label?: string | undefined;
  /** This version, which never changes: it is asked for once. */
  version?: number | undefined;
  /**
   * Milliseconds for which what a label points at is taken as it is known. After that it is answered once more while it is
   * asked for anew. 0 asks the server each time, and waits for it. Default: 60,000.
   */
  ttlMs?: number | undefined;
  /**
   * Answered when the server is away: it is not reached, too slow, or answers 5xx, after all retries. A text or messages
   * with variables in `{braces}`, all of them required. The prompt has to be of the same kind.
   */
  fallback?: Fallback | undefined;
}

/** What one `get` does differently. The request is shared by all who want the same, so the rest is the client's. */
export type GetPromptOptions = Pick<RequestOptions, 'signal' | 'timeout'>;

/**
 * The prompt library: of a user that of their tenant, of an admin that of the server itself, which holds the styles. `id` is
 * the id of a prompt or its name.
 *
 * Methods throw `NotFoundError` for a prompt, version or label that is not there or belongs to others, and those that
 * change something `ConflictError` for an archived prompt and, with `ifMatch`, `PreconditionFailedError` where somebody
 * else was first. They are sent again under the same idempotency key.
 */
export interface Prompts {
  /** The prompts that fit every filter, those changed last first; with `text`, the best match first. */
  list(params?: ListPromptsParams, options?: RequestOptions): PagePromise<PromptSummary, Slice<PromptSummary>>;

  /**
   * Makes a prompt. Its version 1 is in force at once. Throws `ConflictError` for a name that is taken, and where the
   * library is full (`LIBRARY_FULL`).
   */
  create(params: CreatePromptParams, options?: RequestOptions): APIPromise<Prompt>;

  /**
   * A prompt, to be filled in here or sent in a completion. It is kept in memory, the last 500 of them, and forgotten when
   * the server says that it is gone or this client changes a prompt; all who want it at the same time wait for one request.
   *
   * @example
   * const greeting = await client.prompts.get('support/greeting', { fallback: 'Hello {customer_name}!' });
   * greeting.render({ customer_name: 'Ada' });
   * await client.completions.create({ level: 'low', prompt: greeting.ref({ customer_name: 'Ada' }) });
   */
  get<const Name extends PromptName, const Fallback extends PromptFallback = never>(
    name: Name,
    params?: GetPromptParams<Fallback>,
    options?: GetPromptOptions,
  ): Promise<PromptToFill<Name, Fallback>>;

  /**
   * Changes a prompt; what is left out stays. New text, variables or config make the next version, which is in force at
   * once unless `auto_promote` is off. `base_version` throws `PreconditionFailedError` too, unless it is the latest.
   */
  update(id: string, params: UpdatePromptParams, options?: ChangeOptions): APIPromise<PromptChanged>;

  /** Hides a prompt and stops changes. Who names one of its versions still gets it. */
  archive(id: string, options?: ChangeOptions): APIPromise<Done>;

  /** Brings an archived prompt back. Throws `ConflictError`, which says a free name, where its own was taken. */
  restore(id: string, params?: RestorePromptParams, options?: RequestOptions): APIPromise<Prompt>;

  /** Removes an archived prompt for good; for admins. */
  purge(id: string, options?: RequestOptions): APIPromise<Done>;

  /** The versions of a prompt without their content, the newest first. */
  versions(
    id: string,
    params?: RowsParams,
    options?: RequestOptions,
  ): PagePromise<PromptVersionSummary, Slice<PromptVersionSummary>>;

  /** One version, whole. */
  version(id: string, version: number, options?: RequestOptions): APIPromise<PromptVersion>;

  /** Puts an earlier version in force. Nothing is deleted or numbered anew. */
  rollback(id: string, version: number, params?: RollbackPromptParams, options?: ChangeOptions): APIPromise<Prompt>;

  /** Makes a copy of the version in force, as version 1 of another prompt. */
  duplicate(id: string, params?: DuplicatePromptParams, options?: RequestOptions): APIPromise<Prompt>;

  /** Points a label at a version, and makes it where there is none. A protected one is moved by admins only. */
  moveLabel(id: string, label: string, params: MoveLabelParams, options?: ChangeOptions): APIPromise<Prompt>;

  /** Removes a label. */
  removeLabel(id: string, label: string, options?: ChangeOptions): APIPromise<Prompt>;

  /** Where labels pointed before, the latest move first. */
  labelMoves(
    id: string,
    params?: RowsParams,
    options?: RequestOptions,
  ): PagePromise<PromptLabelMove, Slice<PromptLabelMove>>;

  /** What changed between two versions. */
  diff(id: string, params: DiffPromptParams, options?: RequestOptions): APIPromise<PromptDiff>;

  /** Has the server fill in a prompt: it names what is missing and what is not used. `get` fills it in here. */
  render(id: string, params?: RenderPromptParams, options?: RequestOptions): APIPromise<RenderedPrompt>;

  /** How often a prompt was used and how well, in the last 30 days unless `from` and `to` say otherwise. */
  analytics(id: string, params?: PromptAnalyticsParams, options?: RequestOptions): APIPromise<PromptAnalytics>;

  /** The whole library. `.asResponse()` gives the document as it comes, the same byte for byte where nothing changed. */
  export(params?: ExportPromptsParams, options?: RequestOptions): APIPromise<PromptBundle>;

  /** Takes prompts in, each in whole or not at all, and tells what became of each. */
  import(bundle: ImportPrompts, params?: ImportPromptsParams, options?: RequestOptions): APIPromise<PromptImport>;

  /** The library of another tenant, for admins. */
  ofTenant(tenantId: string): Prompts;
}

export function prompts(answer: Answerer, log: Log): Prompts {
  const cache = promptCache(answer, log);
  // Whether a change that failed was made is not always known.
  const forgetting: Answerer = (asked, ...rest) => {
    const reply = answer(asked, ...rest);
    return asked.repeat === 'keyed' ? reply.finally(cache.clear) : reply;
  };
  const { bare, given, list, queried } = methodsBy(forgetting);
  return {
    list: list(path),
    create: given('POST', path),
    async get(name: string, { fallback, ...wanted }: GetPromptParams = {}, options?: GetPromptOptions) {
      try {
        return gotPrompt(await cache.get(name, wanted, options), fallback) as never;
      } catch (error) {
        if (fallback === undefined || !isAway(error)) throw error;
        return fallbackPrompt(name, fallback, wanted) as never;
      }
    },
    update: given('PUT', `${path}/{id}`),
    archive: bare('DELETE', `${path}/{id}`),
    restore: given('POST', `${path}/{id}/restore`),
    purge: bare('POST', `${path}/{id}/purge`),
    versions: list(`${path}/{id}/versions`),
    version: bare('GET', `${path}/{id}/versions/{version}`),
    rollback: given('POST', `${path}/{id}/versions/{version}/rollback`),
    duplicate: given('POST', `${path}/{id}/duplicate`),
    moveLabel: given('PUT', `${path}/{id}/labels/{label}`),
    removeLabel: bare('DELETE', `${path}/{id}/labels/{label}`),
    labelMoves: list(`${path}/{id}/labels`),
    diff: queried('GET', `${path}/{id}/diff`),
    render: given('POST', `${path}/{id}/render`, { repeat: 'safe' }),
    analytics: queried('GET', `${path}/{id}/analytics`),
    export: queried('GET', `${path}/export`),
    import(bundle, query, options = {}) {
      const { prompts: lines } = bundle;
      const sent = Array.isArray(lines) ? { body: bundle } : { lines };
      const asked = { method: 'POST', path: `${path}/import`, query, ...sent, repeat: 'keyed' } as const;
      return new APIPromise(forgetting(asked, 'application/json', options), readImport);
    },
    ofTenant: (tenant_id) =>
      prompts((asked, ...rest) => answer({ ...asked, query: { tenant_id, ...asked.query } }, ...rest), log),
  };
}

const path = '/v1/prompts';

// The contract's tests, not the SDK, hold the server to this type.
const readImport = readJson as (reply: Reply) => Promise<PromptImport>;

function isAway(error: unknown): boolean {
  return APIConnectionError.isInstance(error) || InternalServerError.isInstance(error);
}
