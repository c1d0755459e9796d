import type { Stores } from '../http/compose/stores.ts';
import { accountName } from '../services/guard/attempt-names.ts';

/** A user, or one of those who run the server. */
export type PersonKind = 'user' | 'admin' | 'staff';

/** Somebody as an operator names them. */
export interface Named {
  kind: PersonKind;
  /** A user name, or an e-mail address. */
  name: string;
}

export interface Person {
  kind: PersonKind;
  id: string;
  email: string;
  /** What their failed sign-ins are counted under. */
  attemptName: string;
}

const wordings: Record<PersonKind, { what: string; flag: string }> = {
  user: { what: 'account', flag: '' },
  admin: { what: 'admin', flag: ' Without --admin, users are looked through.' },
  staff: { what: 'member of the support staff', flag: ' Without --staff, users are looked through.' },
};

/** Throws an Error for the operator where there is nobody of that name. */
export function requirePerson(stores: Stores, { kind, name }: Named): Person {
  const people = { user: stores.users, admin: stores.admins, staff: stores.staff }[kind];
  const isEmail = name.includes('@');
  const record = isEmail ? people.findByEmailIndex(stores.secrets.indexEmail(name)) : people.findByUsername(name);
  if (record) return { kind, id: record.userId, email: record.email, attemptName: accountName(record.userId) };
  const { what, flag } = wordings[kind];
  throw new Error(`There is no ${what} ${name}. Give a user name, or an e-mail address.${flag}`);
}
