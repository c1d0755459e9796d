import { newId } from '../core/ids.ts';
import type { SignInRecord } from '../ports/users.ts';
import { grantService } from '../services/grants.ts';
import type { Output } from './output.ts';
import type { Workshop } from './stores.ts';

/** Ends every session of an account: for one that somebody else got into. */
export async function revokeSessions({ stores, audit }: Workshop, name: string, output: Output): Promise<number> {
  const { userId } = requireAccount(stores, name);
  const event = audit.byOperator('session_ended', { sessions: 'all' }, userId);
  const ended = await stores.sessions.endAll(userId, 'ended_by_operator', event);
  if (output.isJson) output.write(JSON.stringify({ user_id: userId, ended }));
  else output.write(`Sessions of ${name} that were ended: ${ended}.`);
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
  const { userId } = requireAccount(stores, granting.name);
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

function requireAccount({ users, secrets }: Workshop['stores'], name: string): SignInRecord {
  const isEmail = name.includes('@');
  const record = isEmail ? users.findByEmailIndex(secrets.indexEmail(name)) : users.findByUsername(name);
  if (record) return record;
  throw new Error(`There is no account ${name}. Give a user name, or an e-mail address.`);
}
