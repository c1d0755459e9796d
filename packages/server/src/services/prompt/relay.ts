import type { ResearchProgress } from '../../contract/types.ts';
import { comment, endOfStream, frame, namedFrame } from '../../core/sse.ts';
import type { UpstreamChunk, UpstreamCompletion, Written } from '../../ports/upstream.ts';
import type { ChatRequest, Dialect } from './chat-request.ts';
import type { Transcript } from './transcript.ts';

export type UpstreamEvent = Written<UpstreamCompletion | UpstreamChunk>;

/** Passes the upstream's events on as they were, but for the last one, which is kept to carry the receipt. */
export interface Relay {
  /** Whether content was passed on: what came and was not is not paid for. */
  readonly hasPassedContent: boolean;
  /** The bytes that say how far research is, if any. */
  tell(progress: ResearchProgress): string;
  /** Takes what came together and answers the bytes that go out for it, if any. */
  pass(events: readonly UpstreamEvent[]): string;
  /** The event that is to carry the receipt, once no more come. */
  last(): UpstreamEvent;
  /** The end of the body with the last event in its final words. */
  close(text: string): string;
}

/** @param said Reads along, for the log. */
export function relay(chat: ChatRequest, said: Transcript): Relay {
  const wire = chat.isStream ? eventStreams[chat.dialect] : wholeBody;
  let held: UpstreamEvent | null = null;
  let isHeldContent = false;
  let hasPassedContent = false;
  let latest: UpstreamEvent | null = null;

  function passOne(event: UpstreamEvent): string {
    const isContent = said.read(event.value);
    if (isUnwantedUsage(event.value, chat)) return '';
    latest = event;
    const before = held ? wire.spell(held.text) : '';
    if (held) hasPassedContent ||= isHeldContent;
    if (mayBeLast(event.value)) {
      held = event;
      isHeldContent = isContent;
      return before;
    }
    held = null;
    hasPassedContent ||= isContent;
    return before + wire.spell(event.text);
  }

  return {
    get hasPassedContent() {
      return hasPassedContent;
    },
    tell: (progress) => wire.tell(JSON.stringify(progress)),
    pass: (events) => events.map(passOne).join(''),
    last: () => held ?? bareChunk(latest),
    close: (text) => wire.spell(text) + wire.end,
  };
}

/** How events are spelled on the connection. */
interface Wire {
  spell(text: string): string;
  tell(progress: string): string;
  end: string;
}

/** OpenAI's clients take every event for a chunk: to them progress is a comment. */
const eventStreams: Readonly<Record<Dialect, Wire>> = {
  native: { spell: frame, tell: (progress) => namedFrame('research', progress), end: endOfStream },
  openai: { spell: frame, tell: (progress) => comment(`research ${progress}`), end: endOfStream },
};
const wholeBody: Wire = { spell: (text) => text, tell: () => '', end: '' };

/** A chunk after which the upstream may have no more to say is kept until it is known whether it is the last. */
function mayBeLast(event: UpstreamCompletion | UpstreamChunk): boolean {
  if (event.choices.length === 0) return event.usage !== undefined && event.usage !== null;
  return event.choices.some((choice) => 'message' in choice || choice.finish_reason);
}

/** Usage is always asked of the upstream; a client that did not ask gets no chunk that it does not expect. */
function isUnwantedUsage(event: UpstreamCompletion | UpstreamChunk, chat: ChatRequest): boolean {
  const options = chat.options.stream_options as { include_usage?: boolean } | null | undefined;
  return chat.isStream && !options?.include_usage && event.choices.length === 0 && Boolean(event.usage);
}

/** Carries the receipt where the upstream's last chunk is out already. */
function bareChunk(latest: UpstreamEvent | null): Written<UpstreamChunk> {
  const { id, object, created, model } = (latest?.value ?? {}) as Partial<UpstreamChunk>;
  const value = { ...{ id, object, created, model }, choices: [] };
  return { text: JSON.stringify(value), value: { choices: [] } };
}
