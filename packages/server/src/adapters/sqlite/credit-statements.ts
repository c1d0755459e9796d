import type Database from 'better-sqlite3';
import type { ErrorCode, Level, StyleChoice, UsageSource, Variant } from '../../contract/types.ts';
import type { BalanceName, LedgerKind, MessageStatus } from './schema.ts';

export interface Taking {
  userId: string;
  today: string;
  /** The day that balances must have been refilled for; the empty text, which no day is before, for any. */
  refilledFor: string;
  main: number;
  conversations: number;
}

/** What is left, and the day whose allowance it is taken from: one that has yet to come by a clock that is behind. */
export interface Taken {
  main: number;
  conversation_limit: number;
  day: string;
}

export interface GivingBack {
  userId: string;
  main: number;
  conversations: number;
}

export interface LedgerEntry {
  userId: string;
  requestId: string | null;
  balance: BalanceName;
  kind: LedgerKind;
  delta: number;
  utcDay: string;
  createdAt: number;
}

export interface PendingRow {
  requestId: string;
  userId: string;
  instanceId: string;
  level: Level | null;
  model: string;
  style: StyleChoice;
  variant: Variant;
  promptVersion: number | null;
  /** JSON. */
  storedPrompt: string | null;
  addedTokens: number;
  isResearch: 0 | 1;
  isStream: 0 | 1;
  address: string;
  createdAt: number;
}

export interface ClosedRow {
  seq: number;
  status: Exclude<MessageStatus, 'pending'>;
  promptTokens: number | null;
  completionTokens: number | null;
  usageSource: UsageSource;
  processingMs: number;
  bodySha256: string | null;
  errorCode: ErrorCode | null;
  finishedAt: number;
}

/**
 * What every completion runs, prepared once and in plain SQL: by way of Drizzle the same statements took a quarter longer.
 * A column that the schema does not have fails when the server starts.
 */
export function creditStatements(client: Database.Database) {
  return {
    /** Cannot overdraw: no row comes back where a balance is too low, or is yesterday's. */
    take: client.prepare<[Taking], Taken>(`
      UPDATE users
      SET credits_main = credits_main - @main, conversation_limit = conversation_limit - @conversations
      WHERE id = @userId AND is_active = 1 AND reset_day >= @refilledFor
        AND credits_main >= @main AND conversation_limit >= @conversations
      RETURNING credits_main AS main, conversation_limit, max(reset_day, @today) AS day`),
    giveBack: client.prepare<[GivingBack]>(`
      UPDATE users
      SET credits_main = credits_main + @main, conversation_limit = conversation_limit + @conversations
      WHERE id = @userId`),
    enter: client.prepare<[LedgerEntry]>(`
      INSERT INTO credit_ledger (user_id, request_id, balance, kind, delta, utc_day, created_at)
      VALUES (@userId, @requestId, @balance, @kind, @delta, @utcDay, @createdAt)`),
    /** Changes nothing where the id was used before; of what retention has removed, the ledger tells. */
    logPending: client.prepare<[PendingRow]>(`
      INSERT INTO message_logs (request_id, user_id, instance_id, status, level, model, r_type, variant, prompt_version,
        stored_prompt, added_tokens, is_research, is_stream, address, created_at)
      SELECT @requestId, @userId, @instanceId, 'pending', @level, @model, @style, @variant, @promptVersion,
        @storedPrompt, @addedTokens, @isResearch, @isStream, @address, @createdAt
      WHERE NOT EXISTS (SELECT 1 FROM credit_ledger WHERE request_id = @requestId AND kind = 'reserve')
      ON CONFLICT (request_id) DO NOTHING`),
    close: client.prepare<[ClosedRow]>(`
      UPDATE message_logs
      SET status = @status, prompt_tokens = @promptTokens,
        completion_tokens = @completionTokens, usage_source = @usageSource, processing_time_ms = @processingMs,
        body_sha256 = @bodySha256, error_code = @errorCode, finished_at = @finishedAt
      WHERE seq = @seq AND status = 'pending'`),
    /** Keeps nothing of somebody who has left meanwhile. */
    keepContent: client.prepare<[{ seq: number; userId: string; sealed: Buffer }]>(`
      INSERT INTO message_contents (seq, sealed)
      SELECT @seq, @sealed WHERE EXISTS (SELECT 1 FROM users WHERE id = @userId)`),
  };
}
