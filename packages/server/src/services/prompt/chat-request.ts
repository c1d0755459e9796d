import type {
  ChatCompletionRequest,
  CompletionRequest,
  Level,
  Message,
  ResearchDepth,
  StyleChoice,
} from '../../contract/types.ts';
import { AppError } from '../../core/errors.ts';
import type { UserActor } from '../call.ts';
import type { Levels } from './levels.ts';
import type { ReadyStyle } from './style-book.ts';

/** How the operation that a chat came by spells what OpenAI's clients do not know. */
export type Dialect = 'native' | 'openai';

/** A chat request, whichever operation it came by. */
export interface ChatRequest {
  /** Null where the request named a model. */
  level: Level | null;
  model: string;
  /** As it was in force when the request came; null for none. */
  style: ReadyStyle | null;
  /** How deep the web is to be researched; null for not at all. */
  research: ResearchDepth | null;
  messages: readonly Message[];
  dialect: Dialect;
  isStream: boolean;
  /** Whether the answer may be that of another request, and be given to others. */
  mayShare: boolean;
  /** OpenAI's options, as sent. */
  options: Readonly<Record<string, unknown>>;
}

/** What the style of a request is called. */
export function styleNameOf({ style }: ChatRequest): StyleChoice {
  return style?.name ?? 'none';
}

/** What decides how a body is read. */
export interface Reading {
  levels: Levels;
  /** What they are now. */
  research: () => { isEnabled: boolean; standardDepth: ResearchDepth };
}

/** Reads the body of `createCompletion`; refuses a level, a style or research that the user may not use. */
export function fromCompletion(reading: Reading, actor: UserActor, body: CompletionRequest): ChatRequest {
  const { levels } = reading;
  const { level, r_type: style, messages, ai_research, research_depth, cache, ...options } = body;
  const model = levels.modelOf(actor, level);
  const research = depthOf(reading, { ai_research, research_depth });
  const isStream = body.stream === true;
  return {
    level,
    model,
    style: levels.styleOf(actor, style),
    research,
    messages,
    dialect: 'native',
    isStream,
    mayShare: cache !== 'bypass',
    options,
  };
}

/** Reads the body of `createChatCompletion`, where `model` may name a level, a model, and a style in front of either. */
export function fromChatCompletion(reading: Reading, actor: UserActor, body: ChatCompletionRequest): ChatRequest {
  const { model: name, r_type, messages, ai_research, research_depth, cache, ...options } = body;
  const { level, model, style } = reading.levels.resolve(actor, name, r_type);
  const research = depthOf(reading, { ai_research, research_depth });
  const isStream = body.stream === true;
  const mayShare = cache !== 'bypass';
  return { level, model, style, research, messages, dialect: 'openai', isStream, mayShare, options };
}

function depthOf(
  reading: Reading,
  {
    ai_research,
    research_depth,
  }: { ai_research: boolean | null | undefined; research_depth: ResearchDepth | undefined },
): ResearchDepth | null {
  if (!ai_research) return null;
  const { isEnabled, standardDepth } = reading.research();
  if (isEnabled) return research_depth ?? standardDepth;
  throw new AppError('RESEARCH_DISABLED', 'This server does not research the web. Leave ai_research out.', {
    errors: [{ path: 'ai_research', message: 'must be false, or be left out' }],
  });
}
