export {
  type CompletionEvent,
  type CompletionListeners,
  CompletionStream,
} from './areas/completion-stream.ts';
export type { RegisterParams, Registration } from './areas/users.ts';
export type * from './areas/words.ts';
export { PromptEnchanter } from './client.ts';
export * from './core/errors.ts';
export type { Logger, LogLevel } from './core/log.ts';
export type { ClientOptions, HeaderValues, Middleware, RequestOptions } from './core/options.ts';
export { APIPromise, type WithResponse } from './core/promise.ts';
export { Stream } from './core/stream.ts';
