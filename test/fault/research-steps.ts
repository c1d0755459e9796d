import { asObject } from './exchange.ts';

/** What a program that researches asks its model for. */
export type Step = 'plan' | 'gaps' | 'condense' | 'answer';

/** A step names its schema; where the model takes none, the schema stands in the system text. */
export function stepOf(body: Record<string, unknown>): Step {
  const name = asObject(asObject(body.response_format).json_schema).name;
  const system = textOf(messagesOf(body).find(({ role }) => role === 'system'));
  if (name === 'research_plan' || system.includes('"needs_research":{')) return 'plan';
  if (name === 'research_findings' || system.includes('"findings":{')) return 'condense';
  return name === 'research_gaps' || system.includes('"queries":{') ? 'gaps' : 'answer';
}

/** The text of the user's last message. */
export function askedOf(body: Record<string, unknown>): string {
  return textOf(messagesOf(body).findLast(({ role }) => role === 'user'));
}

function messagesOf(body: Record<string, unknown>): Record<string, unknown>[] {
  return Array.isArray(body.messages) ? body.messages.map(asObject) : [];
}

function textOf(message: Record<string, unknown> | undefined): string {
  return typeof message?.content === 'string' ? message.content : '';
}
