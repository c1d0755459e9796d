import { type OperationId, operations } from '../contract/operations.gen.ts';
import { AppError } from '../core/errors.ts';
import type { Actor, Call } from '../services/call.ts';
import type { Attempts } from '../services/guard/attempts.ts';
import type { Denials } from '../services/guard/denials.ts';
import type { Firewall } from '../services/guard/firewall.ts';
import { type LimitSubject, type Limits, requireAdmitted } from '../services/guard/limits.ts';
import { requirePermission } from '../services/operating/staff.ts';
import { type Authenticate, credentialOf, type Identity } from './authenticate.ts';
import type { Exchange } from './seam.ts';

/** Somebody who was let in. */
export interface Admission {
  actor: Actor;
  /** Whether they would be let in now. */
  isStillGood(): boolean;
  /** Takes the request off their limit, for one that is refused for another reason. */
  giveBack(): Promise<void>;
}

export interface Guard {
  /** Before anything else: throws ADDRESS_NOT_ALLOWED or ADDRESS_BLOCKED for an address that the operator keeps out. */
  requireAddress(address: string): void;
  /**
   * Who sends a request, counted against their limit. Throws UNAUTHENTICATED, FORBIDDEN, PASSWORD_CHANGE_REQUIRED,
   * RATE_LIMITED, and ADDRESS_BLOCKED for a stranger after too many failures: who has a good credential goes on.
   */
  admit(exchange: Exchange, call: Call, id: OperationId): Promise<Admission>;
  /** Writes down that somebody who was let in was denied what they asked for. */
  noteDenial(call: Call, id: OperationId, refusal: AppError): Promise<void>;
  /** Counts a request that is for nothing that exists. */
  admitStranger(exchange: Exchange, call: Call): Promise<Admission>;
  /** Says how the limit stands without counting: for probes, which must never be refused. */
  glance(exchange: Exchange, call: Call): Promise<void>;
}

/** What somebody may do whose password was set by somebody else. */
const beforePasswordChange: ReadonlySet<OperationId> = new Set<OperationId>([
  'changeAdminPassword',
  'changePassword',
  'changeSupportPassword',
  'getAdminProfile',
  'getProfile',
  'getSupportProfile',
  'logoutAdmin',
  'logoutSupport',
  'logoutUser',
]);

const stranger = { actor: { kind: 'anonymous' }, isStillGood: () => true } as const;

export function requestGuard(deps: {
  authenticate: Authenticate;
  limits: Limits;
  firewall: Firewall;
  attempts: Attempts;
  denials: Denials;
}): Guard {
  const { authenticate, limits, firewall, attempts } = deps;

  async function count(exchange: Exchange, subject: LimitSubject) {
    const admission = await limits.admit(subject);
    Object.assign(exchange.headers, admission.headers);
    requireAdmitted(admission);
    return admission;
  }

  async function admitStranger(exchange: Exchange, call: Call): Promise<Admission> {
    firewall.requireUnlocked(call.address);
    await count(exchange, { kind: 'address', address: call.address });
    // A stranger pays for faults too: nothing else bounds them.
    return { ...stranger, giveBack: async () => {} };
  }

  async function admitKnown(exchange: Exchange, { actor, isStillGood }: Identity): Promise<Admission> {
    if (!('userId' in actor)) return { actor, isStillGood, giveBack: async () => {} };
    exchange.notes.user_id = actor.userId;
    const subject = { kind: 'account', id: actor.userId } as const;
    const { giveBack } = await count(exchange, subject);
    return {
      actor,
      isStillGood,
      async giveBack() {
        await giveBack();
        Object.assign(exchange.headers, await limits.glance(subject));
      },
    };
  }

  async function admit(exchange: Exchange, call: Call, id: OperationId): Promise<Admission> {
    const { principals } = operations[id];
    if (principals.length === 0) return admitStranger(exchange, call);
    const credential = credentialOf(exchange);
    const identified = credential === null ? null : await authenticate(credential, call);
    if (identified === null || identified === 'ended' || identified === 'wrong') {
      await admitStranger(exchange, call);
      if (identified === 'wrong') await attempts.begin(call, { account: null, userId: null });
      throw unauthenticated(identified);
    }
    const admission = await admitKnown(exchange, identified);
    const { actor } = identified;
    try {
      requireAllowed(actor, id);
    } catch (refusal) {
      await deps.denials.note({ ...call, actor }, id, refusal);
      throw refusal;
    }
    return admission;
  }

  return {
    requireAddress: firewall.requireAddress,
    admit,
    admitStranger,
    noteDenial: deps.denials.note,
    async glance(exchange, call) {
      Object.assign(exchange.headers, await limits.glance({ kind: 'address', address: call.address }));
    },
  };
}

/** Throws FORBIDDEN for a kind, level or rank that the contract does not list, PASSWORD_CHANGE_REQUIRED before that. */
function requireAllowed(actor: Identity['actor'], id: OperationId): void {
  const { principals, permission, rank } = operations[id];
  if (!principals.some((kind) => kind === actor.kind)) {
    throw new AppError('FORBIDDEN', 'This operation is not for your kind of account.');
  }
  if ('mustChangePassword' in actor && actor.mustChangePassword && !beforePasswordChange.has(id)) {
    throw new AppError(
      'PASSWORD_CHANGE_REQUIRED',
      'Your password was set by somebody else. Change it before anything else.',
      { isRetryable: false },
    );
  }
  if (actor.kind === 'staff' && permission !== null) requirePermission(actor.rank, permission);
  if (actor.kind === 'admin' && rank === 'super' && actor.rank !== 'super') {
    throw new AppError('FORBIDDEN', 'This is for super admins.');
  }
}

function unauthenticated(why: 'wrong' | 'ended' | null): AppError {
  const sentences = {
    wrong: 'The credential is not valid. An API key is `pe-` and 32 letters and digits.',
    ended: 'The session token is not valid, or its session has ended. Refresh it, or sign in again.',
    none: 'Send your API key or session token as `Authorization: Bearer …`, or the key in `x-api-key`.',
  };
  return new AppError('UNAUTHENTICATED', sentences[why ?? 'none']);
}
