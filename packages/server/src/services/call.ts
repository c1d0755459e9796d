import type { Level, OperationId, StyleChoice, StyleName } from '../contract/types.ts';
import type { Log } from '../core/log.ts';
import type { Claim } from '../ports/claims.ts';
import type { AdminRank, StaffRank } from '../ports/crew.ts';
import type { Span } from '../ports/tracing.ts';

/** Who a request comes from. */
export type Actor = Anonymous | KeyActor | SessionActor | StaffActor | AdminActor | OperatorActor;

export interface Anonymous {
  kind: 'anonymous';
}

/** A user, by API key. */
export interface KeyActor {
  kind: 'key';
  userId: string;
  tenantId: string;
  /** The highest level that the user may use. */
  level: Level;
  styles: readonly StyleName[];
  isVerified: boolean;
}

/** A user who signed in. */
export interface SessionActor {
  kind: 'session';
  userId: string;
  tenantId: string;
  sessionId: string;
  /** Whether nothing but a change of the password is allowed. */
  mustChangePassword: boolean;
  level: Level;
  styles: readonly StyleName[];
  isVerified: boolean;
}

export interface StaffActor {
  kind: 'staff';
  staffId: string;
  sessionId: string;
  mustChangePassword: boolean;
  rank: StaffRank;
}

export interface AdminActor {
  kind: 'admin';
  adminId: string;
  sessionId: string;
  mustChangePassword: boolean;
  rank: AdminRank;
}

/** The holder of the setting API_KEY. */
export interface OperatorActor {
  kind: 'operator';
}

/** Whoever runs the server, by a request: admins see and change users and settings, the operator's key some of it. */
export type AuthorityActor = AdminActor | OperatorActor;

/** A user, however identified: whoever may ask for completions. */
export type UserActor = KeyActor | SessionActor;

/** A request being served. */
export interface Call<Who extends Actor = Actor> {
  readonly actor: Who;
  readonly requestId: string;
  /** Where it comes from: a proxy's word counts only where the proxy is trusted. */
  readonly address: string;
  /** What the client says it is; at most 300 characters. */
  readonly userAgent: string | null;
  /** That it is to be carried out once; null where the client did not ask for that. */
  readonly claim: Claim | null;
  /** Whether an answer may be that of another request, and be given to others: not so with `Cache-Control: no-store`. */
  readonly mayShare: boolean;
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  /** When it arrived, on the clock's monotonic side. */
  readonly startedMs: number;
  readonly log: Log;
  readonly subject: Subject;
  /** Left out while nothing is traced. */
  readonly span?: Span | undefined;
}

/** What a request turns out to be for, while it is served. */
export interface Subject {
  operation: OperationId | null;
  style: StyleChoice | null;
  level: Level | null;
}
