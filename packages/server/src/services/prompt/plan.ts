import type { Message, Variant } from '../../contract/types.ts';
import { estimateTokens } from '../../core/tokens.ts';
import type { UpstreamRequest } from '../../ports/upstream.ts';
import type { ChatRequest } from './chat-request.ts';
import { holdsStyle, joinStyle, textOf } from './messages.ts';
import { familyOf, type ModelFamily } from './model-family.ts';
import type { ReadyStyle } from './ready-style.ts';

/** What will be sent upstream, and what was done to get there. */
export interface Plan {
  request: UpstreamRequest;
  variant: Variant;
  promptVersion: number | null;
  addedTokens: number;
  /** Options that the model does not take, renamed (`from->to`) or left out (`from`). */
  adjusted: string[];
}

/** A last turn shorter than this is a greeting, which no method improves. In characters. */
const shortestTask = 8;

const samplingOptions = [
  'temperature',
  'top_p',
  'presence_penalty',
  'frequency_penalty',
  'logit_bias',
  'logprobs',
  'top_logprobs',
];

/** Decides what is added to a request, and adds it. */
export function planOf(chat: ChatRequest): Plan {
  const { model, messages, style } = chat;
  const family = familyOf(model);
  const { options, adjusted } = adjust(chat, family);
  const unchanged = { request: { ...options, model, messages }, promptVersion: null, addedTokens: 0, adjusted };
  if (!style) return { ...unchanged, variant: 'none' };

  const { variant, text, tokens } = wordingOf(style, family);
  if (isBetterLeft(chat, style, tokens)) return { ...unchanged, variant: 'skipped' };
  const request = { ...options, model, messages: joinStyle(messages, text) };
  return { request, variant, promptVersion: style.version, addedTokens: tokens, adjusted };
}

/** The text for a model that reasons by itself, where the style has one, or the full one. */
function wordingOf({ full, light, tokens }: ReadyStyle, { reasons }: ModelFamily) {
  if (reasons && light !== null) return { variant: 'light', text: light, tokens: tokens.light } as const;
  return { variant: 'full', text: full, tokens: tokens.full } as const;
}

/** Whether a style would do harm here, or is there already. */
function isBetterLeft(chat: ChatRequest, style: ReadyStyle, addedTokens: number): boolean {
  return (
    wantsJson(chat.options) ||
    forcesTool(chat.options) ||
    !endsWithTask(chat.messages) ||
    holdsStyle(chat.messages, style.full) ||
    (style.light !== null && holdsStyle(chat.messages, style.light)) ||
    !hasRoom(chat.messages, addedTokens, chat.model)
  );
}

function wantsJson(options: ChatRequest['options']): boolean {
  const format = options.response_format as { type?: string } | null | undefined;
  return format?.type === 'json_object' || format?.type === 'json_schema';
}

function forcesTool({ tool_choice, function_call }: ChatRequest['options']): boolean {
  const isForced = (choice: unknown) => choice === 'required' || (typeof choice === 'object' && choice !== null);
  return isForced(tool_choice) || isForced(function_call);
}

function endsWithTask(messages: readonly Message[]): boolean {
  const last = messages.at(-1);
  return last?.role === 'user' && textOf(last).trim().length >= shortestTask;
}

/** Whether the model's context has room for so many tokens more. */
export function hasRoom(messages: readonly Message[], addedTokens: number, model: string): boolean {
  const { contextTokens } = familyOf(model);
  if (contextTokens === null) return true;
  const texts = messages.map(textOf);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  // No tokenizer makes more tokens than characters: short prompts need no estimate.
  if (characters + addedTokens <= contextTokens) return true;
  return texts.reduce((sum, text) => sum + estimateTokens(text), addedTokens) <= contextTokens;
}

/**
 * Options as the level's model takes them: who asks for a level cannot know its model. Who names a model gets what was
 * sent, whatever the model says to it.
 */
function adjust(chat: ChatRequest, family: ModelFamily): { options: Record<string, unknown>; adjusted: string[] } {
  if (chat.level === null || !family.hasFixedSampling) return { options: { ...chat.options }, adjusted: [] };
  const { max_tokens, ...rest } = chat.options;
  const options: Record<string, unknown> = rest;
  const adjusted: string[] = [];
  for (const name of samplingOptions) {
    if (options[name] === undefined) continue;
    delete options[name];
    adjusted.push(name);
  }
  if (max_tokens === undefined) return { options, adjusted };
  adjusted.push('max_tokens->max_completion_tokens');
  return { options: { max_completion_tokens: max_tokens, ...options }, adjusted };
}
