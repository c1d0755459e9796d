import type { ErrorCode, Message, Usage } from '../contract/types.ts';
import type { Span, SpanAttributes } from './tracing.ts';

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
  /** What the call is a part of; left out while nothing is traced. */
  trace?: UpstreamTrace | undefined;
}

/** The span that a call is made in, and what is known of the call beside its request. */
export interface UpstreamTrace {
  span: Span;
  about: SpanAttributes;
}

/**
 * The language model behind the server. Both verbs retry by themselves until the first byte, and throw an `AppError`
 * with one of the UPSTREAM codes; `signal` ends them at once.
 */
export interface Upstream {
  /** `echo`: the built-in one, which is no model. */
  readonly kind: 'echo' | 'remote';
  complete(request: UpstreamRequest, caller: UpstreamCaller): Promise<Written<UpstreamCompletion>>;
  /**
   * Chunks in order, at a time as many as came together. Ends only after the upstream said `[DONE]`: a stream that breaks
   * off throws.
   */
  stream(request: UpstreamRequest, caller: UpstreamCaller): AsyncIterable<readonly Written<UpstreamChunk>[]>;
  /** Asks whether it is there, without a charge and within three seconds. Never throws, and tells nothing that it said. */
  probe(): Promise<UpstreamProbe>;
  /** Models that are left alone for a while after failures in a row. */
  modelsLeftAlone(): number;
  close(): Promise<void>;
}

/** `refuses_key`: it answers, and not to us. `is_unwell`: it answers that it fails, or has too much to do. */
export interface UpstreamProbe {
  outcome: 'answers' | 'refuses_key' | 'is_unwell' | 'is_unreachable';
  ms: number;
}

/** Calls that ended within the last minute, the client's own leaving aside. */
export interface UpstreamLately {
  answered: number;
  failed: number;
  /** The code that they failed with most often; null where none failed. */
  commonest: ErrorCode | null;
}

/** An upstream whose calls are watched. */
export interface WatchedUpstream extends Upstream {
  lately(): UpstreamLately;
}
