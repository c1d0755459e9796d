import { requireStrongPassword } from '../services/accounts/password-rules.ts';
import { notices } from '../services/mail/notices.ts';
import { temporaryPassword } from '../services/operating/password-help.ts';
import type { Output } from './output.ts';
import { hashPassword } from './password-hash.ts';
import { type Named, type Person, requirePerson } from './person.ts';
import type { Workshop } from './stores.ts';

/**
 * Sets a password that must be changed at the next sign-in, ends every session and lifts the lock. Throws INVALID_REQUEST
 * for a weak password.
 * @param given The password; null for one that is made up, and printed this once.
 */
export async function resetPassword(
  workshop: Workshop,
  named: Named,
  given: string | null,
  output: Output,
): Promise<number> {
  const person = requirePerson(workshop.stores, named);
  if (given !== null) requireStrongPassword(given, { email: person.email, username: named.name }, 'password');
  const password = given ?? temporaryPassword();
  const isThere = await store(workshop, person, await hashPassword(workshop.config, password));
  if (!isThere) throw new Error(`${named.name} was deleted meanwhile: nothing was changed.`);

  const shown = given === null ? password : null;
  if (output.isJson) output.write(JSON.stringify({ [`${person.kind}_id`]: person.id, password: shown }));
  else if (shown !== null) output.write(shown);
  output.note(`Every session of ${named.name} has ended, and the password must be changed at the next sign-in.`);
  if (shown !== null) output.note('It is not shown again.');
  return 0;
}

/** Answers false where they are gone. */
async function store({ stores, audit, clock }: Workshop, person: Person, passwordHash: string): Promise<boolean> {
  const { kind, id, email, attemptName } = person;
  if (kind === 'user') {
    const event = audit.byOperator('password_set_by_crew', {}, id);
    const letter = notices(clock).passwordSet(email);
    return stores.credentials.setPassword({ userId: id, passwordHash, atMs: clock.now(), event, letter }, attemptName);
  }
  const members = kind === 'admin' ? stores.admins : stores.staff;
  const changed = kind === 'admin' ? 'admin_changed' : 'staff_changed';
  const eventOf = () => audit.byOperator(changed, { id, fields: 'password' });
  return (await members.change(id, { passwordHash }, eventOf)) === 'changed';
}
