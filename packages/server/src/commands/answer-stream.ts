import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { CompletionChunk } from '../contract/contract.gen.ts';
import type { ResearchProgress } from '../contract/types.ts';
import { sentenceIn } from './api-call.ts';

/** What a streamed completion brings, in its order. */
export type AnswerEvent = { type: 'research'; progress: ResearchProgress } | { type: 'chunk'; chunk: CompletionChunk };

/** Reads a streamed completion to its end. Throws an Error for the caller where it fails midway. */
export async function* answerEvents({ headers, body }: Response): AsyncGenerator<AnswerEvent, void, undefined> {
  if (body === null || !headers.get('content-type')?.startsWith('text/event-stream')) {
    throw new Error('The server did not answer with a stream. Is --base-url the address of a server?');
  }
  for await (const message of messagesOf(body)) {
    if (message.data === '[DONE]') return;
    const event = eventOf(message);
    if (event) yield event;
  }
  throw new Error(brokenOff);
}

const brokenOff = 'The answer broke off before its end. Ask again; what got no answer is not charged.';

async function* messagesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<EventSourceMessage, void, undefined> {
  const decoder = new TextDecoder();
  const read: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => read.push(message) });
  for await (const bytes of piecesOf(body)) {
    parser.feed(decoder.decode(bytes, { stream: true }));
    yield* read.splice(0);
  }
}

async function* piecesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* body;
  } catch (cause) {
    throw new Error(brokenOff, { cause });
  }
}

/** Null for what a newer server tells beside the answer. */
function eventOf({ event = 'message', data }: EventSourceMessage): AnswerEvent | null {
  if (event === 'error') throw new Error(`The server gave up midway: ${sentenceIn(data)}`);
  if (event === 'research') return { type: 'research', progress: JSON.parse(data) as ResearchProgress };
  return event === 'message' ? { type: 'chunk', chunk: JSON.parse(data) as CompletionChunk } : null;
}
