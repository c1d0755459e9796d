import { ConfigError } from '../../config/load.ts';
import type { Config } from '../../config/settings.ts';
import { requestValidators } from '../../contract/request-validators.gen.js';
import { weaknessOf } from '../../services/accounts/password-rules.ts';
import type { DefaultAdmin } from '../../services/operating/first-run.ts';
import { fieldErrors } from '../field-errors.ts';

/** Nobody: what each field is held against the contract in, for a validator tells one fault at a time. */
const wellFormed = { username: 'somebody', name: 'Some Body', email: 'somebody@example.org', password: 'Some-body-1' };

/** The first admin as the settings name them; null where they do not. Throws ConfigError for one that cannot be made. */
export function defaultAdmin(config: Config): DefaultAdmin | null {
  const { DEFAULT_ADMIN_USERNAME: username, DEFAULT_ADMIN_EMAIL: email, DEFAULT_ADMIN_PASSWORD: password } = config;
  if (username === null || email === null || password === null) return null;
  const faults = [...faultsOf({ username }), ...faultsOf({ email }), ...faultsOf({ password })];
  const weakness = weaknessOf(password, { username, email });
  if (weakness !== null) faults.push(`DEFAULT_ADMIN_PASSWORD ${weakness}`);
  if (faults.length > 0) throw new ConfigError(faults);
  return { username, email, password };
}

/** What the contract says against a field, without its value. */
function faultsOf(field: Partial<DefaultAdmin>): string[] {
  const validate = requestValidators.createAdmin;
  if (!validate || validate({ ...wellFormed, ...field })) return [];
  return fieldErrors(validate.errors ?? []).map(
    ({ path, message }) => `DEFAULT_ADMIN_${path.toUpperCase()} ${message}`,
  );
}
