import type { UpstreamChunk, UpstreamCompletion, Written } from '../../ports/upstream.ts';
import { invalidAnswer } from './faults.ts';

/** Reads a completion. Throws where the text is not one. */
export function readCompletion(text: string): Written<UpstreamCompletion> {
  const value = parseObject(text);
  const { choices } = value;
  if (!Array.isArray(choices) || choices.length === 0) throw invalidAnswer('it holds no choice');
  if (!choices.every((choice) => isObject(choice) && isObject(choice.message))) {
    throw invalidAnswer('a choice holds no message');
  }
  return { text, value: value as unknown as UpstreamCompletion };
}

/** Reads one chunk of a stream. Throws where it is not one, or reports an error. */
export function readChunk(text: string): Written<UpstreamChunk> {
  const value = parseObject(text);
  if (value.error) throw invalidAnswer('it reported an error', new Error(text.slice(0, 500)));
  const { choices } = value;
  if (!Array.isArray(choices) || !choices.every(isChunkChoice)) throw invalidAnswer('a chunk holds no choices');
  // A server-sent event is one line here; JSON that was spread over several is written anew.
  const line = text.includes('\n') ? JSON.stringify(value) : text;
  return { text: line, value: value as unknown as UpstreamChunk };
}

function isChunkChoice(choice: unknown): boolean {
  return isObject(choice) && (choice.delta === undefined || choice.delta === null || isObject(choice.delta));
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalidAnswer('it is not valid JSON', cause);
  }
  if (!isObject(value)) throw invalidAnswer('it is not a JSON object');
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
