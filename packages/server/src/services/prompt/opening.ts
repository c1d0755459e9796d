import type { Charge } from '../../ports/credits.ts';
import type { Research } from '../research/research.ts';
import type { ChatRequest } from './chat-request.ts';
import type { Plan } from './plan.ts';

/** What was done to a request, as far as it is known before the answer. */
export interface Opening {
  chat: ChatRequest;
  plan: Plan;
  charge: Charge;
  obstacle: ResearchObstacle;
  /** Once it was researched; null before, and where nothing is. */
  findings: ChatFindings | null;
}

/** Why research is not even begun; null where it is. */
export type ResearchObstacle = 'not_needed' | 'no_room' | null;

/** What research did to a chat. */
export interface ChatFindings extends Research {
  /** Estimated tokens that it added to the prompt. */
  addedTokens: number;
}
