import { ConfigError } from '../../config/load.ts';
import type { Config } from '../../config/settings.ts';
import { requestValidators } from '../../contract/request-validators.gen.js';
import { weaknessOf } from '../../services/accounts/password-rules.ts';
import type { DefaultAdmin } from '../../services/operating/first-run.ts';
import { fieldErrors } from '../field-errors.ts';

/** The first admin as the settings name them; null where they do not. Throws ConfigError for one that cannot be made. */
export function defaultAdmin(config: Config): DefaultAdmin | null {
  const { DEFAULT_ADMIN_USERNAME: username, DEFAULT_ADMIN_EMAIL: email, DEFAULT_ADMIN_PASSWORD: password } = config;
  if (username === null || email === null || password === null) return null;
  const validate = requestValidators.createAdmin;
  // Every good user name is a good name: what is wrong with it is told once.
  const body = { username, name: 'First admin', email, password };
  const faults =
    validate && !validate(body)
      ? fieldErrors(validate.errors ?? []).map(({ path, message }) => `DEFAULT_ADMIN_${path.toUpperCase()} ${message}`)
      : [];
  const weakness = weaknessOf(password, { username, email });
  if (weakness !== null) faults.push(`DEFAULT_ADMIN_PASSWORD ${weakness}`);
  if (faults.length > 0) throw new ConfigError(faults);
  return { username, email, password };
}
