import type { Message, Usage } from '../contract/types.ts';

/** A chat request in OpenAI's shape: options as the client sent them, model and messages as decided here. */
export interface UpstreamRequest {
  model: string;
  messages: readonly Message[];
  [option: string]: unknown;
}

/** What the server reads of a completion. Everything else passes through as text. */
export interface UpstreamCompletion {
  choices: { index?: number; message: Record<string, unknown>; finish_reason?: string | null }[];
  usage?: Usage | null;
  enhancement?: unknown;
}

/** What the server reads of a chunk. */
export interface UpstreamChunk {
  id?: string;
  object?: string;
  created?: number;
  model?: string;
  choices: { index?: number; delta?: Record<string, unknown>; finish_reason?: string | null }[];
  usage?: Usage | null;
  enhancement?: unknown;
}

/** A JSON object as the upstream wrote it, and read. */
export interface Written<T> {
  text: string;
  value: T;
}

/** On whose behalf the upstream is called. */
export interface UpstreamCaller {
  /** Sent along, so that the upstream's log can be held against ours. */
  requestId: string;
  /** Ends the call at once. */
  signal: AbortSignal;
  log: { warn(fields: object, message: string): void };
}

/**
 * The language model behind the server. Both verbs retry by themselves until the first byte, and throw an `AppError`
 * with one of the UPSTREAM codes; `signal` ends them at once.
 */
export interface Upstream {
  complete(request: UpstreamRequest, caller: UpstreamCaller): Promise<Written<UpstreamCompletion>>;
  /**
   * Chunks in order, at a time as many as came together. Ends only after the upstream said `[DONE]`: a stream that breaks
   * off throws.
   */
  stream(request: UpstreamRequest, caller: UpstreamCaller): AsyncIterable<readonly Written<UpstreamChunk>[]>;
  close(): Promise<void>;
}
