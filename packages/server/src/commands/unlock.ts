import type { Output } from './output.ts';
import { type Named, requirePerson } from './person.ts';
import type { Workshop } from './stores.ts';

/** Forgets failed sign-ins, so that somebody who is locked out may try again. */
export async function unlock({ stores, audit }: Workshop, named: Named, output: Output): Promise<number> {
  const { kind, id, attemptName } = requirePerson(stores, named);
  const details = kind === 'user' ? {} : { [kind]: id };
  const event = audit.byOperator('account_unlocked', details, kind === 'user' ? id : null);
  const wasLocked = await stores.firewall.lift(attemptName, event);
  if (output.isJson) output.write(JSON.stringify({ [`${kind}_id`]: id, was_locked: wasLocked }));
  else output.write(wasLocked ? `${named.name} may sign in again.` : `${named.name} was not locked.`);
  if (!wasLocked) output.note('A blocked address is let in by: promptenchanter ip-blocks remove ADDRESS');
  return 0;
}
