import { newId } from '../core/ids.ts';
import { grantService } from '../services/grants.ts';
import type { Output } from './output.ts';
import { type Named, requirePerson } from './person.ts';
import type { Workshop } from './stores.ts';

/** Ends every session of an account: for one that somebody else got into. */
export async function revokeSessions({ stores, audit }: Workshop, named: Named, output: Output): Promise<number> {
  const { kind, id } = requirePerson(stores, named);
  const sessions = { user: stores.sessions, admin: stores.adminSessions, staff: stores.staffSessions }[kind];
  const about = kind === 'user' ? { sessions: 'all' } : { sessions: 'all', [kind]: id };
  const event = audit.byOperator('session_ended', about, kind === 'user' ? id : null);
  const ended = await sessions.endAll(id, 'ended_by_operator', event);
  if (output.isJson) output.write(JSON.stringify({ [`${kind}_id`]: id, ended }));
  else output.write(`Sessions of ${named.name} that were ended: ${ended}.`);
  return 0;
}

/** What `grant-credits` was told. */
export interface Granting {
  name: string;
  main: number;
  conversations: number;
  reason: string;
  /** Names the grant: a second one under the same id does nothing. */
  id: string | null;
}

/** Adds to the balances of an account, through the same ledger as everything else. */
export async function grantCredits(
  { stores, audit, clock }: Workshop,
  granting: Granting,
  output: Output,
): Promise<number> {
  const { id: userId } = requirePerson(stores, { kind: 'user', name: granting.name });
  const { main, conversations: conversation_limit, reason } = granting;
  const id = granting.id ?? newId();
  const event = audit.byOperator('credits_granted', { grant: id, main, conversation_limit, reason }, userId);
  const amount = { main, conversation_limit };
  const isNew = await grantService({ credits: stores.credits, clock }).grant({ userId, id, amount, reason, event });
  const { credits, limits } = await stores.credits.balance(userId, clock.now());
  if (output.isJson) output.write(JSON.stringify({ user_id: userId, grant: id, is_new: isNew, credits, limits }));
  else {
    if (!isNew) output.note(`Nothing was added: the grant ${id} was made before.`);
    output.write(`${granting.name} has ${credits.main} credits and ${limits.conversation_limit} conversations.`);
  }
  return 0;
}
