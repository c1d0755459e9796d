import type { Opened } from '../core/opened.ts';
import type { components } from '../generated/contract.gen.ts';

type Schemas = components['schemas'];

/**
 * The body of a completion: a level, a style and OpenAI's chat options. `messages` may be left out with a stored `prompt`,
 * and `level` where the config of that names one.
 */
export type CompletionParams = Schemas['CompletionRequest'] &
  (Required<Pick<Schemas['CompletionRequest'], 'level' | 'messages'>> | { prompt: StoredPrompt });
/** A completion that is answered at once. */
export type CompletionParamsWhole = CompletionParams & { stream?: false | null };
/** A completion that is answered as a stream. */
export type CompletionParamsStreaming = CompletionParams & { stream: true };

/**
 * A prompt of the library in a completion: `NAME`, `NAME@LABEL` or `NAME#VERSION`, or an object with its variables.
 * `prompt.ref` of what `client.prompts.get` answers makes one.
 */
export type StoredPrompt = Schemas['StoredPrompt'];
/** A turn of a chat. */
export type Message = Schemas['Message'];
/** A part of a turn: text, an image, audio, a file. */
export type ContentPart = Schemas['ContentPart'];
/** A tool that the model may call. */
export type Tool = Schemas['Tool'];
/** A call of a tool by the model. */
export type ToolCall = Schemas['ToolCall'];
/** How strong a model. */
export type Level = Schemas['Level'];
/** A style, or `none`. */
export type StyleChoice = Schemas['StyleChoice'];

/** OpenAI's chat completion, with the receipt as `enhancement`. */
export type Completion = Opened<Schemas['Completion']>;
/** OpenAI's chat completion chunk; the last one carries the receipt as `enhancement`. */
export type CompletionChunk = Opened<Schemas['CompletionChunk']>;
/** What was done to the request, and what it cost. */
export type Receipt = Opened<Schemas['Receipt']>;
/** How much of the web is searched and read, and how long at most. */
export type ResearchDepth = Schemas['ResearchDepth'];
/** How far research on the web is; `share`, from 0 to 1, never falls. */
export type ResearchProgress = Opened<Schemas['ResearchProgress']>;
/** What was looked up on the web, and what came of it. */
export type ResearchReceipt = Opened<Schemas['ResearchReceipt']>;
/** The tokens that a completion took, as the upstream counted them. */
export type Usage = Opened<Schemas['Usage']>;
/** What a completion would send, and what it would cost. */
export type Preview = Opened<Schemas['Preview']>;
/** Research runs left today. */
export type Credits = Schemas['Credits'];
/** Conversations left today. */
export type Limits = Schemas['Limits'];
