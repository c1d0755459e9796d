import type { Message, ResearchDepth } from '../../contract/types.ts';
import type { Log } from '../../core/log.ts';
import { textOf } from '../prompt/messages.ts';
import { withoutPrivateWords } from './private-words.ts';

/** What is to be looked up, without what names or unlocks anything of the user's. */
export interface Inquiry {
  depth: ResearchDepth;
  /** Who shares what was found. */
  tenantId: string;
  /** The last thing the user said. */
  question: string;
  /** The user's turns before it, for what the question leaves out. */
  context: string;
}

/** On whose behalf the web is asked. */
export interface ResearchCaller {
  /** Sent along to the upstream. */
  requestId: string;
  /** Ends everything at once. */
  signal: AbortSignal;
  log: Log;
}

// In characters: more says no more about what to search for.
const longestQuestion = 4_000;
const longestTurn = 500;
const turns = 2;

/** What a chat that ends with its user's words asks. */
export function inquiryOf(depth: ResearchDepth, tenantId: string, messages: readonly Message[]): Inquiry {
  const said = messages.filter(({ role }) => role === 'user').map(textOf);
  const question = withoutPrivateWords(endsOf(said.at(-1) ?? ''));
  const before = said.slice(-1 - turns, -1).map((text) => text.slice(0, longestTurn));
  return { depth, tenantId, question, context: withoutPrivateWords(before.join('\n')) };
}

/** Who pastes a long text asks before it or after it. */
function endsOf(text: string): string {
  if (text.length <= longestQuestion) return text;
  const half = longestQuestion / 2;
  return `${text.slice(0, half)}\n[…]\n${text.slice(-half)}`;
}
