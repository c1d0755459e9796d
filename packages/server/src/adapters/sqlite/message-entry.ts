import type { MessageEntry } from '../../contract/types.ts';
import type { messageLogs } from './schema.ts';

/** A conversation in the words of the contract. */
export function messageEntry(row: typeof messageLogs.$inferSelect): MessageEntry {
  return {
    request_id: row.requestId,
    status: row.status,
    level: row.level,
    model: row.model,
    r_type: row.style,
    variant: row.variant,
    prompt_version: row.promptVersion,
    prompt: row.storedPrompt,
    added_tokens: row.addedTokens,
    is_stream: row.isStream,
    ai_research: row.isResearch,
    prompt_tokens: row.promptTokens,
    completion_tokens: row.completionTokens,
    usage_source: row.usageSource,
    processing_time_ms: row.processingMs,
    address: row.address,
    error_code: row.errorCode,
    created_at: new Date(row.createdAt).toISOString(),
    finished_at: row.finishedAt === null ? null : new Date(row.finishedAt).toISOString(),
  };
}
