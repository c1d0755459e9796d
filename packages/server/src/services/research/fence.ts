import type { Message } from '../../contract/types.ts';
import { fittedBrief } from './block-fit.ts';
import { type BlockNeeds, renderedBlock } from './block-text.ts';
import type { Brief } from './findings.ts';

type UserMessage = Extract<Message, { role: 'user' }>;

/** As much of a brief as there is room for, and how it goes into the prompt; null where there is room for nothing. */
export function blockOf(brief: Brief, needs: BlockNeeds): { brief: Brief; text: string } | null {
  const fit = fittedBrief(brief, needs);
  return fit && { brief: fit, text: renderedBlock(fit, needs) };
}

/** The messages with the block before the last words of the user, which stay as they are. All others are the same objects. */
export function withResearch(messages: readonly Message[], block: string): Message[] {
  const last = messages.findLastIndex(({ role }) => role === 'user');
  return messages.map((message, index) =>
    index === last && message.role === 'user' ? joined(message, block) : message,
  );
}

function joined(message: UserMessage, block: string): UserMessage {
  const { content } = message;
  if (block === '') return message;
  if (typeof content === 'string') return { ...message, content: `${block}\n\n${content}` };
  return { ...message, content: [{ type: 'text', text: block }, ...content] };
}
