import { createHmac } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { ChainHead, EventSeverity, NewSecurityEvent, SecurityEventName } from '../../ports/audit.ts';
import type { AuditChain } from './connection.ts';

/** A row of the security log, as it is stored and as its hash covers it. */
export interface StoredEvent {
  seq: number;
  event: SecurityEventName;
  severity: EventSeverity;
  actor: string;
  userId: string | null;
  address: string | null;
  requestId: string | null;
  /** JSON. */
  details: string;
  createdAt: number;
  previousHash: string;
  hash: string;
}

/** What the first row follows. */
export const chainStart: ChainHead = { seq: 0, hash: 'start' };

/** Appends to the security log, after whatever link is the last one: other processes append to it too. */
export function auditChain(client: Database.Database, auditKey: Buffer): AuditChain {
  const findHead = chainHead(client);
  const insert = client.prepare<[StoredEvent]>(`
    INSERT INTO security_logs (seq, event, severity, actor, user_id, address, request_id, details, created_at,
      previous_hash, hash)
    VALUES (@seq, @event, @severity, @actor, @userId, @address, @requestId, @details, @createdAt, @previousHash, @hash)`);
  return {
    link(event) {
      // Without the write lock another process could take the same place.
      if (!client.inTransaction) throw new Error('An event is linked inside a unit of work.');
      const last = findHead() ?? chainStart;
      const row = { ...columnsOf(event), seq: last.seq + 1, previousHash: last.hash };
      insert.run({ ...row, hash: rowHash(auditKey, row) });
    },
  };
}

/** Finds the last link. */
export function chainHead(client: Database.Database): () => ChainHead | undefined {
  const last = client.prepare<[], ChainHead>('SELECT seq, hash FROM security_logs ORDER BY seq DESC LIMIT 1');
  return () => last.get();
}

/** The keyed hash of a row, which covers its place and the hash of the row before it. */
export function rowHash(auditKey: Buffer, row: Omit<StoredEvent, 'hash'>): string {
  const { seq, event, severity, actor, userId, address, requestId, details, createdAt, previousHash } = row;
  const fields = [seq, event, severity, actor, userId, address, requestId, details, createdAt, previousHash];
  return createHmac('sha256', auditKey).update(JSON.stringify(fields)).digest('hex');
}

/** JSON that is the same for the same details, in whatever order they were given. */
export function canonicalDetails(details: NewSecurityEvent['details']): string {
  const names = Object.keys(details).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(details[name] ?? null)}`).join(',')}}`;
}

function columnsOf(event: NewSecurityEvent) {
  return {
    event: event.event,
    severity: event.severity,
    actor: event.actor.toWellFormed(),
    userId: event.userId,
    address: event.address,
    // As SQLite keeps it: half a surrogate pair would come back as another character, and break the hash.
    requestId: event.requestId?.toWellFormed() ?? null,
    details: canonicalDetails(event.details),
    createdAt: event.atMs,
  };
}
