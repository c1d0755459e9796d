import { AppError } from '../core/errors.ts';
import type { Actor, Call } from '../services/call.ts';
import type { Attempts } from '../services/guard/attempts.ts';
import type { Firewall } from '../services/guard/firewall.ts';
import { type LimitSubject, type Limits, requireAdmitted } from '../services/guard/limits.ts';
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
   * Who sends a request, counted against their limit. Throws UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED, and
   * ADDRESS_BLOCKED for a stranger after too many failures: who has a good credential goes on.
   * @param principals Kinds of caller that may; none for everybody.
   */
  admit(exchange: Exchange, call: Call, principals: readonly string[]): Promise<Admission>;
  /** Counts a request that is for nothing that exists. */
  admitStranger(exchange: Exchange, call: Call): Promise<Admission>;
  /** Says how the limit stands without counting: for probes, which must never be refused. */
  glance(exchange: Exchange, call: Call): Promise<void>;
}

const stranger = { actor: { kind: 'anonymous' }, isStillGood: () => true } as const;

export function requestGuard(deps: {
  authenticate: Authenticate;
  limits: Limits;
  firewall: Firewall;
  attempts: Attempts;
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

  async function admit(exchange: Exchange, call: Call, principals: readonly string[]): Promise<Admission> {
    if (principals.length === 0) return admitStranger(exchange, call);
    const credential = credentialOf(exchange);
    const identified = credential === null ? null : await authenticate(credential, call);
    if (identified === null || identified === 'ended' || identified === 'wrong') {
      await admitStranger(exchange, call);
      if (identified === 'wrong') await attempts.begin(call, { account: null, userId: null });
      throw unauthenticated(identified);
    }
    const admission = await admitKnown(exchange, identified);
    if (principals.includes(identified.actor.kind)) return admission;
    throw new AppError('FORBIDDEN', 'This operation is not for your kind of account.');
  }

  return {
    requireAddress: firewall.requireAddress,
    admit,
    admitStranger,
    async glance(exchange, call) {
      Object.assign(exchange.headers, await limits.glance({ kind: 'address', address: call.address }));
    },
  };
}

function unauthenticated(why: 'wrong' | 'ended' | null): AppError {
  const sentences = {
    wrong: 'The credential is not valid. An API key is `pe-` and 32 letters and digits.',
    ended: 'The session token is not valid, or its session has ended. Refresh it, or sign in again.',
    none: 'Send your API key or session token as `Authorization: Bearer …`, or the key in `x-api-key`.',
  };
  return new AppError('UNAUTHENTICATED', sentences[why ?? 'none']);
}
