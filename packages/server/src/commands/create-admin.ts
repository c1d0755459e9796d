import type { Config } from '../config/settings.ts';
import { requestValidators } from '../contract/request-validators.gen.js';
import type { CrewRequest } from '../contract/types.ts';
import { AppError } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { refusalOf } from '../http/field-errors.ts';
import type { AdminRank, NewMember } from '../ports/crew.ts';
import { requireStrongPassword } from '../services/accounts/password-rules.ts';
import { askPassword, askText, isAskable } from './ask.ts';
import { passwordFromInput } from './given-password.ts';
import type { Output } from './output.ts';
import { hashPassword } from './password-hash.ts';
import type { Workshop } from './stores.ts';
import { UsageError } from './usage-error.ts';

/** What the command line says of a new admin. */
export interface GivenAdmin {
  username?: string;
  email?: string;
  name?: string;
  /** Whether the password comes on standard input. */
  passwordStdin?: boolean;
}

/** Who the new admin is, by the command line, else by the settings, else by asking. Throws UsageError where nobody can be asked. */
export async function askForAdmin(config: Config, given: GivenAdmin): Promise<CrewRequest> {
  const known = {
    username: given.username ?? config.DEFAULT_ADMIN_USERNAME,
    email: given.email ?? config.DEFAULT_ADMIN_EMAIL,
    password: given.passwordStdin ? await passwordFromInput() : config.DEFAULT_ADMIN_PASSWORD,
  };
  const missing = Object.entries(known).flatMap(([name, value]) => (value === null ? [name] : []));
  if (missing.length > 0 && !isAskable()) throw unanswerable(missing);
  const username = known.username ?? (await askText('User name', 'admin'));
  const email = known.email ?? (await askText('E-mail address', ''));
  const password = known.password ?? (await askTwice());
  return { username, name: given.name ?? username, email, password };
}

async function askTwice(): Promise<string> {
  const password = await askPassword('Password');
  if ((await askPassword('The same password again')) === password) return password;
  throw new Error('The two passwords differ. Nothing was changed.');
}

function unanswerable(missing: readonly string[]): UsageError {
  return new UsageError(
    `Nobody can be asked here for ${missing.join(', ')}. Give --username, --email and --password-stdin, or set ` +
      'DEFAULT_ADMIN_USERNAME, DEFAULT_ADMIN_EMAIL and DEFAULT_ADMIN_PASSWORD.',
  );
}

/**
 * Makes an admin: the first one as a super admin, whatever `isSuper` says. Whoever is not the first must change the
 * password at the first sign-in. Throws INVALID_REQUEST, CONFLICT.
 */
export async function createAdmin(
  workshop: Workshop,
  request: CrewRequest,
  isSuper: boolean,
  output: Output,
): Promise<number> {
  requireWellFormed(request);
  const passwordHash = await hashPassword(workshop.config, request.password);
  const { id, username, rank } = await keep(workshop, { ...request, passwordHash }, isSuper ? 'super' : 'admin');
  if (output.isJson) output.write(JSON.stringify({ admin_id: id, username, is_super_admin: rank === 'super' }));
  else output.write(rank === 'super' ? `${username} is a super admin.` : `${username} is an admin.`);
  return 0;
}

/** The rules of the contract. */
function requireWellFormed(request: CrewRequest): void {
  const validate = requestValidators.createAdmin;
  if (validate && !validate(request)) throw refusalOf(validate.errors ?? []);
  requireStrongPassword(request.password, request, 'password');
}

async function keep(
  { stores, audit, clock }: Workshop,
  { username, name, email, passwordHash }: Omit<CrewRequest, 'password'> & { passwordHash: string },
  rank: AdminRank,
): Promise<NewMember<AdminRank>> {
  const someone = {
    ...{ id: newId(), username, name, email, passwordHash },
    emailIndex: stores.secrets.indexEmail(email),
    ...{ createdBy: 'operator', createdAtMs: clock.now() },
  };
  const eventOf = (made: AdminRank) => audit.byOperator('admin_created', { id: someone.id, rank: made });
  const first: NewMember<AdminRank> = { ...someone, rank: 'super', mustChangePassword: false };
  if ((await stores.admins.addFirst(first, null, eventOf('super'))) === 'added') return first;
  const further: NewMember<AdminRank> = { ...someone, rank, mustChangePassword: true };
  const outcome = await stores.admins.add(further, eventOf(rank));
  if (outcome === 'added') return further;
  const path = outcome === 'username_taken' ? 'username' : 'email';
  throw new AppError('CONFLICT', `Another admin has that ${path}. Choose another.`, { isRetryable: false });
}
