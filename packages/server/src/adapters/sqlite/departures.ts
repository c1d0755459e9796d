import { eq, sql } from 'drizzle-orm';
import type { Db } from './connection.ts';
import {
  idempotencyKeys,
  keyAddresses,
  messageContents,
  messageLogs,
  otpCodes,
  refreshTokens,
  userSessions,
  users,
} from './schema.ts';

/**
 * Removes what names a person or holds their words, but for the library that is theirs alone: their tenant is the caller's.
 * The ledger, the log of conversations, the security log and what they made in a shared library keep the bare id. Call it
 * inside a unit of work.
 */
export function removeTraces(db: Db, userId: string): void {
  const ofUser = (table: typeof messageLogs | typeof userSessions) => eq(table.userId, userId);
  const conversations = db.select({ seq: messageLogs.seq }).from(messageLogs).where(ofUser(messageLogs));
  const families = db.select({ id: userSessions.id }).from(userSessions).where(ofUser(userSessions));
  db.delete(messageContents).where(sql`${messageContents.seq} IN ${conversations}`).run();
  db.update(messageLogs).set({ address: '', storedPrompt: null }).where(ofUser(messageLogs)).run();
  db.delete(refreshTokens).where(sql`${refreshTokens.familyId} IN ${families}`).run();
  db.delete(userSessions).where(ofUser(userSessions)).run();
  db.delete(otpCodes).where(eq(otpCodes.userId, userId)).run();
  db.delete(keyAddresses).where(eq(keyAddresses.userId, userId)).run();
  db.delete(idempotencyKeys).where(eq(idempotencyKeys.userId, userId)).run();
  db.delete(users).where(eq(users.id, userId)).run();
}
