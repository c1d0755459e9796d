/** What a span may say: names of a closed set, numbers and the operator's own words; nothing that a user or a model said. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | string[] | undefined>>;

/** One piece of work, timed. */
export interface Span {
  /** Names it to whoever is called on its behalf: the header `traceparent` of W3C Trace Context. */
  readonly traceparent: string;
  /** Begins a call to another server, as a part of this one. */
  client(name: string, attributes: SpanAttributes): Span;
  rename(name: string): void;
  /** Adds to what it says; what is undefined is left out. */
  set(attributes: SpanAttributes): void;
  /** Something that happened now. */
  event(name: string, attributes?: SpanAttributes): void;
  /**
   * Ends it, once.
   * @param errorType Why it failed, as a code or a status; null where it did not.
   */
  end(errorType: string | null): void;
}

/** Says what requests are made of, to a collector. It never throws, and nothing waits for it. */
export interface Tracer {
  /**
   * Begins a request that is served.
   * @param traceparent The header that came with it: continued where it is well-formed, else the trace begins here.
   */
  server(name: string, attributes: SpanAttributes, traceparent: string | undefined): Span;
  /** Sends what waits, for at most two seconds. */
  close(): Promise<void>;
}
