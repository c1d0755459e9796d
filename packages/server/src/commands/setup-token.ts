import { newSetupToken } from '../services/operating/setup-token.ts';
import type { Output } from './output.ts';
import type { Workshop } from './stores.ts';

/** Prints a new one-time token to make the first admin with; one that was printed before is not good any more. */
export async function renewSetupToken({ stores, clock }: Workshop, output: Output): Promise<number> {
  if (stores.admins.count() > 0) {
    throw new Error(
      'There is an admin, so that nobody needs a token. A lost password is replaced by: promptenchanter reset-password --admin NAME',
    );
  }
  const { token, expiresAtMs } = await newSetupToken(stores.admins, clock);
  const until = new Date(expiresAtMs).toISOString();
  output.write(output.isJson ? JSON.stringify({ token, expires_at: until }) : token);
  output.note(`It makes the first admin by POST /v1/admin-panel/setup, once, until ${until}.`);
  return 0;
}
