import type { Message } from '../../contract/types.ts';

type SystemMessage = Extract<Message, { role: 'system' | 'developer' }>;

/**
 * The messages with a style's text joined to the leading system message, or put in front where there is none. The text
 * goes first, so that the client's own instructions have the last word and the front of the prompt stays the same from
 * call to call, as the upstream's prompt cache likes it. All other messages are the same objects as before.
 */
export function joinStyle(messages: readonly Message[], text: string): Message[] {
  const [first, ...rest] = messages;
  if (!first || !isSystem(first)) return [{ role: 'system', content: text }, ...messages];
  return [{ ...first, content: joined(first.content, text) }, ...rest];
}

/** Whether the leading system message holds the text already, as lines of its own: a short text may be part of others. */
export function holdsStyle(messages: readonly Message[], text: string): boolean {
  const [first] = messages;
  if (!first || !isSystem(first)) return false;
  const parts = typeof first.content === 'string' ? [first.content] : first.content.map(({ text: part }) => part);
  return parts.some((part) => part.includes(text) && `\n${part}\n`.includes(`\n${text}\n`));
}

/** All text of a message; images and other parts have none. */
export function textOf(message: Message): string {
  const { content } = message;
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => ('text' in part && typeof part.text === 'string' ? part.text : '')).join('');
}

function isSystem(message: Message): message is SystemMessage {
  return message.role === 'system' || message.role === 'developer';
}

function joined(own: SystemMessage['content'], text: string): SystemMessage['content'] {
  if (typeof own === 'string') return own === '' ? text : `${text}\n\n${own}`;
  return [{ type: 'text', text }, ...own];
}
