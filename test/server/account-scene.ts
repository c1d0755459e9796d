import { masterKeys } from '../../packages/server/src/adapters/keys/master-key.ts';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { type Vault, vault } from '../../packages/server/src/core/vault.ts';
import { type House, password, type SignedIn } from '../house.ts';
import { eventually } from './upstream-scene.ts';

export const startMs = Date.UTC(2026, 10, 21, 9, 0);
export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

export const newPassword = 'Another-horse-2';

/** What a caller got. */
export interface Told {
  status: number;
  body: Record<string, unknown>;
}

export async function told(reply: Response | Promise<Response>): Promise<Told> {
  const { status } = await reply;
  return { status, body: (await (await reply).json()) as Record<string, unknown> };
}

/** Status and error code; undefined where it went well. */
export async function outcome(reply: Response | Promise<Response>): Promise<[status: number, code: unknown]> {
  const { status, body } = await told(reply);
  return [status, body.error_code];
}

/** What identical answers may differ in: the request's id and time. */
export async function comparable(reply: Response | Promise<Response>): Promise<unknown> {
  const { status, headers } = await reply;
  const text = await (await reply).text();
  const kept = [...headers].filter(([name]) => name !== 'x-request-id' && name !== 'date');
  const id = headers.get('x-request-id') ?? '';
  return { status, headers: kept, text: text.replace(id, 'ID').replace(/"timestamp":"[^"]+"/, '"timestamp":""') };
}

/** The letters to an address once there are so many; more than that is a fault. */
export async function lettersTo(house: House, email: string, count: number): Promise<string[]> {
  const found = () => house.letters().filter((letter) => letter.includes(`│ To: ${email}\n`));
  await eventually(`${count} letters to ${email}, of ${house.letters().length}`, () => found().length >= count);
  if (found().length > count) throw new Error(`${found().length} letters to ${email}: ${found().join('')}`);
  return found();
}

/** The code in the latest of so many letters to an address. */
export async function codeTo(house: House, email: string, count = 1): Promise<string> {
  const [code] = (await lettersTo(house, email, count)).at(-1)?.match(/(?<=│\s+)\d{6}$/m) ?? [];
  if (code === undefined) throw new Error(`The latest letter to ${email} brings no code.`);
  return code;
}

/** Six digits that are not these. */
export function otherThan(...codes: string[]): string {
  const free = ['000000', '111111', '222222', '333333'].find((code) => !codes.includes(code));
  if (free === undefined) throw new Error('No code is left.');
  return free;
}

/** Names of the events that are about a user, the oldest first. */
export function eventsOf(house: House, userId: string): string[] {
  const rows = house.rows<{ event: string }>('SELECT event FROM security_logs WHERE user_id = ? ORDER BY seq', userId);
  return rows.map(({ event }) => event);
}

export function forgot(house: House, email: string): Promise<Response> {
  return house.post('/v1/users/password/forgot', { email });
}

export function reset(house: House, email: string, otp_code: unknown, new_password = newPassword): Promise<Response> {
  return house.post('/v1/users/password/reset', { email, otp_code, new_password });
}

export function login(house: House, username: string, secret = password): Promise<Response> {
  return house.post('/v1/users/login', { username, password: secret });
}

export function leave(house: House, { headers }: SignedIn, more: object = {}): Promise<Response> {
  return house.send('DELETE', '/v1/users/account', { password, ...more }, headers);
}

/** Status of a request for the profile: 200 while the credential is good. */
export async function standing(house: House, { headers }: Pick<SignedIn, 'headers'>): Promise<number> {
  return (await house.fetch('/v1/users/profile', { headers })).status;
}

/** Opens, and seals, what the house keeps sealed. */
export function vaultOf({ dataDir }: House): Vault {
  return vault(masterKeys({ setting: null, previous: null, dataDir, mayMake: false, clock: systemClock }));
}
