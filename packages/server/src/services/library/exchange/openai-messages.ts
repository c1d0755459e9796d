import type { PromptContent, PromptMessage } from '../../../contract/types.ts';
import { invalidRequest } from '../../../core/errors.ts';
import { roleOf } from './foreign-prompt.ts';
import { isObject, type OpenObject } from './open-object.ts';

const textParts: ReadonlySet<unknown> = new Set(['input_text', 'output_text', 'text']);

/**
 * What a prompt of OpenAI says: its `instructions` first, then `input` or `messages`. Instructions alone, as a text, are a
 * text. Throws INVALID_REQUEST, also for what only names a prompt.
 */
export function openAiContent(entry: OpenObject): PromptContent {
  const { instructions, input, messages } = entry;
  const turns = [...messagesIn(input, 'input'), ...messagesIn(messages, 'messages')];
  if (typeof instructions === 'string' && instructions !== '' && turns.length === 0) return instructions;
  const all = [...messagesIn(instructions, 'instructions'), ...turns];
  if (all.length > 0) return all;
  const why = 'is missing: this names a prompt of OpenAI, and does not hold its text';
  const fix = 'Copy it from the dashboard into instructions, or its messages into messages';
  throw invalidRequest([{ path: 'instructions', message: `${why}. ${fix}` }]);
}

function messagesIn(value: unknown, field: string): PromptMessage[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'string') return [{ role: field === 'instructions' ? 'system' : 'user', content: value }];
  if (!Array.isArray(value)) throw invalidRequest([{ path: field, message: 'must be a text or a list of messages' }]);
  return value.map((item: unknown, at) => messageOf(item, `${field}[${at}]`));
}

function messageOf(item: unknown, place: string): PromptMessage {
  if (!isObject(item)) throw invalidRequest([{ path: place, message: 'must be object' }]);
  const { type = 'message', role, content } = item;
  if (type !== 'message') {
    throw invalidRequest([{ path: place, message: `is of the type ${String(type)}: only messages are taken in` }]);
  }
  return { role: roleOf(role, place), content: textOf(content, `${place}.content`) };
}

/** Several parts are lines of one text. */
function textOf(content: unknown, path: string): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) throw invalidRequest([{ path, message: 'must be a text or a list of parts' }]);
  return content.map((part: unknown, at) => partOf(part, `${path}[${at}]`)).join('\n');
}

function partOf(part: unknown, path: string): string {
  if (isObject(part) && textParts.has(part.type) && typeof part.text === 'string') return part.text;
  throw invalidRequest([{ path, message: 'must be a text: images, files and other parts are not taken in' }]);
}
