import { APIPromise } from './promise.ts';
import type { Stream } from './stream.ts';

/** A promise of a stream. Iterating it reads the stream; leaving the loop closes the connection. */
export class StreamPromise<T> extends APIPromise<Stream<T>> implements AsyncIterable<T> {
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* await this;
  }
}
