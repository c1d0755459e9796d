import type {
  ChatCompletionRequest,
  CompletionRequest,
  Level,
  Message,
  ResearchDepth,
  StoredPrompt,
  StyleChoice,
  UsedPrompt,
} from '../../contract/types.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import type { UserActor } from '../call.ts';
import type { PinnedPrompt, ResolvedPrompt, StoredPrompts } from '../library/stored-prompts.ts';
import type { Levels } from './levels.ts';
import type { ReadyStyle } from './ready-style.ts';
import { asStored, joinOptions, joinStored, type StoredUse, useOf } from './stored-use.ts';

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
  /** With those of the stored prompt, filled in. */
  messages: readonly Message[];
  /** The prompt of the library that it uses; null for none. */
  stored: StoredUse | null;
  dialect: Dialect;
  isStream: boolean;
  /** Whether the answer may be that of another request, and be given to others. */
  mayShare: boolean;
  /** OpenAI's options, as sent or as the stored prompt says. */
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
  prompts: StoredPrompts;
}

/** The body of `createCompletion`, or a task of a job. */
export type CompletionBody = Omit<CompletionRequest, 'prompt'> & { prompt?: StoredPrompt | PinnedPrompt };

/**
 * Reads a completion, with what its stored prompt says where it says nothing itself. Refuses a level, a style or research
 * that the user may not use, and a stored prompt that there is not.
 */
export function fromCompletion(
  reading: Reading,
  actor: UserActor,
  body: CompletionBody,
): ChatRequest & { level: Level } {
  const { level: ownLevel, r_type, messages: own, ai_research, research_depth, cache, prompt, ...options } = body;
  const stored = prompt === undefined ? null : reading.prompts.resolve(actor, prompt);
  const level = ownLevel ?? stored?.config.level;
  const messages = stored ? joinStored(stored, own) : own;
  if (level === undefined || messages === undefined) throw incomplete({ level, messages });
  return {
    level,
    model: modelOf(reading, actor, level, ownLevel === undefined ? stored : null),
    style: styleOf(reading, actor, r_type, stored),
    research: depthOf(reading, { ai_research, research_depth }, stored),
    messages,
    stored: stored && useOf(stored),
    dialect: 'native',
    isStream: body.stream === true,
    mayShare: cache !== 'bypass',
    options: stored ? joinOptions(stored.config, options) : options,
  };
}

/**
 * Reads the body of `createChatCompletion`, where `model` may name a level, a model, and a style in front of either: the
 * level of a stored prompt says nothing here.
 */
export function fromChatCompletion(reading: Reading, actor: UserActor, body: ChatCompletionRequest): ChatRequest {
  const { model: name, r_type, messages: own, ai_research, research_depth, cache, prompt, ...options } = body;
  const stored = prompt === undefined ? null : reading.prompts.resolve(actor, prompt);
  const messages = stored ? joinStored(stored, own) : own;
  if (messages === undefined) throw invalidRequest([unsaid.messages]);
  const named = reading.levels.resolve(actor, name, r_type);
  const { level, model } = named;
  const saysStyle = r_type !== undefined || name !== (level ?? model);
  return {
    ...{ level, model },
    style: !stored || saysStyle ? named.style : styleOf(reading, actor, undefined, stored),
    research: depthOf(reading, { ai_research, research_depth }, stored),
    messages,
    stored: stored && useOf(stored),
    dialect: 'openai',
    isStream: body.stream === true,
    mayShare: cache !== 'bypass',
    options: stored ? joinOptions(stored.config, options) : options,
  };
}

/** @param stored What names the level; null where the request does. */
function modelOf({ levels }: Reading, actor: UserActor, level: Level, stored: ResolvedPrompt | null): string {
  return stored ? asStored(stored, () => levels.modelOf(actor, level)) : levels.modelOf(actor, level);
}

function styleOf(reading: Reading, actor: UserActor, own: StyleChoice | undefined, stored: ResolvedPrompt | null) {
  const { levels } = reading;
  const style = stored?.config.r_type;
  if (!stored || own !== undefined || style === undefined) return levels.styleOf(actor, own);
  return asStored(stored, () => levels.styleOf(actor, style));
}

function depthOf(
  reading: Reading,
  own: { ai_research: boolean | null | undefined; research_depth: ResearchDepth | undefined },
  stored: ResolvedPrompt | null,
): ResearchDepth | null {
  const isWanted = own.ai_research === undefined ? stored?.config.ai_research : own.ai_research;
  if (!isWanted) return null;
  const { isEnabled, standardDepth } = reading.research();
  if (isEnabled) return own.research_depth ?? stored?.config.research_depth ?? standardDepth;
  throw own.ai_research === undefined && stored ? storedResearch(stored.used) : noResearch('Leave ai_research out.');
}

function storedResearch({ name, version }: UsedPrompt): AppError {
  return noResearch(`The stored prompt ${name} (version ${version}) asks for it: send ai_research: false.`);
}

function noResearch(whatToDo: string): AppError {
  return new AppError('RESEARCH_DISABLED', `This server does not research the web. ${whatToDo}`, {
    errors: [{ path: 'ai_research', message: 'must be false, or be left out' }],
  });
}

const unsaid = {
  level: {
    path: 'level',
    message: 'is required: say low, medium, high or ultra, or name a stored prompt whose config says it',
  },
  messages: { path: 'messages', message: 'is required: send at least one message, or name a stored prompt' },
};

function incomplete({ level, messages }: { level: Level | undefined; messages: readonly Message[] | undefined }) {
  return invalidRequest([
    ...(level === undefined ? [unsaid.level] : []),
    ...(messages === undefined ? [unsaid.messages] : []),
  ]);
}
