import type { ChatCompletionRequest, CompletionRequest, Level, Message, StyleChoice } from '../../contract/types.ts';
import type { UserActor } from '../call.ts';
import type { Levels } from './levels.ts';
import type { ReadyStyle } from './style-book.ts';

/** A chat request, whichever operation it came by. */
export interface ChatRequest {
  /** Null where the request named a model. */
  level: Level | null;
  model: string;
  /** As it was in force when the request came; null for none. */
  style: ReadyStyle | null;
  messages: readonly Message[];
  isStream: boolean;
  /** OpenAI's options, as sent. */
  options: Readonly<Record<string, unknown>>;
}

/** What the style of a request is called. */
export function styleNameOf({ style }: ChatRequest): StyleChoice {
  return style?.name ?? 'none';
}

/** Reads the body of `createCompletion`; refuses a level or style that the user may not use. */
export function fromCompletion(levels: Levels, actor: UserActor, body: CompletionRequest): ChatRequest {
  const { level, r_type: style, messages, ...options } = body;
  const model = levels.modelOf(actor, level);
  return { level, model, style: levels.styleOf(actor, style), messages, isStream: body.stream === true, options };
}

/** Reads the body of `createChatCompletion`, where `model` may name a level, a model, and a style in front of either. */
export function fromChatCompletion(levels: Levels, actor: UserActor, body: ChatCompletionRequest): ChatRequest {
  const { model: name, r_type, messages, ...options } = body;
  const { level, model, style } = levels.resolve(actor, name, r_type);
  return { level, model, style, messages, isStream: body.stream === true, options };
}
