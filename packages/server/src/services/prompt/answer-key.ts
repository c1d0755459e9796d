import { createHash } from 'node:crypto';
import { utcDay } from '../../core/clock.ts';
import type { UpstreamRequest } from '../../ports/upstream.ts';
import type { Brief } from '../research/findings.ts';
import type { ChatFindings } from './opening.ts';

/** All that shapes an answer, beside the upstream of this server. */
export interface AnswerShape {
  /** Nobody else gets the answer. */
  tenantId: string;
  isStream: boolean;
  /** As it is sent where nothing was found on the web. */
  request: UpstreamRequest;
  findings: ChatFindings | null;
  nowMs: number;
}

/** Changes whenever what is kept would be put differently. */
const edition = 1;

/** The same for requests that may have the same answer; nothing of them can be read from it. */
export function answerKey({ tenantId, isStream, request, findings, nowMs }: AnswerShape): string {
  // Findings stand in the prompt between marks that are new every time, under the day.
  const found = findings?.brief ? [findings.depth, shown(findings.brief), utcDay(nowMs)] : null;
  const options = Object.entries(request).sort(([one], [other]) => (one < other ? -1 : 1));
  const parts = [edition, tenantId, isStream, options, found];
  return `answer:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;
}

/** What a prompt holds of a brief: where findings are given, nothing of the texts that they were drawn from. */
function shown(brief: Brief): Brief {
  if (brief.form === 'extracts') return brief;
  return { ...brief, sources: brief.sources.map((source) => ({ ...source, text: '' })) };
}
