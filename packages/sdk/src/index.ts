export type * from './areas/account-words.ts';
export type { WaitOptions } from './areas/batch-jobs.ts';
export { type BatchEvent, type BatchListeners, BatchStream } from './areas/batch-stream.ts';
export type * from './areas/batch-words.ts';
export {
  type CompletionEvent,
  type CompletionListeners,
  CompletionStream,
} from './areas/completion-stream.ts';
export type { CompletionStreamOptions } from './areas/completions.ts';
export type * from './areas/operating-words.ts';
export type { FallbackPrompt, Filling, GotPrompt, PromptToFill } from './areas/prompts/filling.ts';
export type * from './areas/prompts/prompt-variables.ts';
export type * from './areas/prompts/prompt-words.ts';
export type { GetPromptOptions, GetPromptParams, Prompts } from './areas/prompts/prompts.ts';
export type * from './areas/words.ts';
export { PromptEnchanter, type SessionHolder, type SessionOptions } from './client.ts';
export * from './core/errors.ts';
export type { Logger, LogLevel } from './core/log.ts';
export type {
  ChangeOptions,
  ClientOptions,
  HeaderValues,
  Middleware,
  RequestOptions,
  SessionAuth,
} from './core/options.ts';
export { type ListParams, type Page, PagePromise, type Slice } from './core/pages.ts';
export { APIPromise, type WithResponse } from './core/promise.ts';
export type { Session } from './core/session.ts';
export { Stream } from './core/stream.ts';
export type { StreamPromise } from './core/stream-promise.ts';
