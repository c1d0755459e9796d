import { and, eq, gte, sql } from 'drizzle-orm';
import type { Db } from './connection.ts';
import { creditLedger, messageLogs, users } from './schema.ts';

/** The statements of every completion, prepared once. */
export function creditStatements(db: Db) {
  const { placeholder } = sql;
  return {
    take: db
      .update(users)
      .set({
        creditsMain: sql`${users.creditsMain} - ${placeholder('main')}`,
        conversationLimit: sql`${users.conversationLimit} - ${placeholder('conversations')}`,
      })
      .where(
        and(
          eq(users.id, placeholder('userId')),
          eq(users.isActive, true),
          gte(users.resetDay, placeholder('utcDay')),
          gte(users.creditsMain, placeholder('main')),
          gte(users.conversationLimit, placeholder('conversations')),
        ),
      )
      .returning({ main: users.creditsMain, conversation_limit: users.conversationLimit })
      .prepare(),
    giveBack: db
      .update(users)
      .set({
        creditsMain: sql`${users.creditsMain} + ${placeholder('main')}`,
        conversationLimit: sql`${users.conversationLimit} + ${placeholder('conversations')}`,
      })
      .where(eq(users.id, placeholder('userId')))
      .prepare(),
    enter: db
      .insert(creditLedger)
      .values({
        userId: placeholder('userId'),
        requestId: placeholder('requestId'),
        balance: placeholder('balance'),
        kind: placeholder('kind'),
        delta: placeholder('delta'),
        utcDay: placeholder('utcDay'),
        createdAt: placeholder('createdAt'),
      })
      .prepare(),
    isLogged: db
      .select({ seq: messageLogs.seq })
      .from(messageLogs)
      .where(eq(messageLogs.requestId, placeholder('requestId')))
      .prepare(),
    logPending: db
      .insert(messageLogs)
      .values({
        requestId: placeholder('requestId'),
        userId: placeholder('userId'),
        instanceId: placeholder('instanceId'),
        status: 'pending',
        level: placeholder('level'),
        model: placeholder('model'),
        style: placeholder('style'),
        variant: placeholder('variant'),
        promptVersion: placeholder('promptVersion'),
        addedTokens: placeholder('addedTokens'),
        isStream: placeholder('isStream'),
        requestSealed: placeholder('requestSealed'),
        address: placeholder('address'),
        createdAt: placeholder('createdAt'),
      })
      .prepare(),
    close: db
      .update(messageLogs)
      .set({
        status: sql`${placeholder('status')}`,
        responseSealed: sql`${placeholder('responseSealed')}`,
        promptTokens: sql`${placeholder('promptTokens')}`,
        completionTokens: sql`${placeholder('completionTokens')}`,
        usageSource: sql`${placeholder('usageSource')}`,
        processingMs: sql`${placeholder('processingMs')}`,
        bodySha256: sql`${placeholder('bodySha256')}`,
        errorCode: sql`${placeholder('errorCode')}`,
        finishedAt: sql`${placeholder('finishedAt')}`,
      })
      .where(and(eq(messageLogs.requestId, placeholder('requestId')), eq(messageLogs.status, 'pending')))
      .prepare(),
  };
}
