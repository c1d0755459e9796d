import { expect } from 'vitest';
import type { House, Resident } from '../house.ts';

/** What a session answers with. */
export interface Tokens {
  session_token: string;
  refresh_token: string;
  expires_at: string;
  refresh_expires_at: string;
}

export const profilePath = '/v1/users/profile';
export const sessionsPath = '/v1/users/sessions';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

/** Exchanges a refresh token. */
export function refresh(house: House, token: string, headers: Record<string, string> = {}): Promise<Response> {
  return house.post('/v1/users/refresh', { refresh_token: token }, headers);
}

/** Exchanges a refresh token that is good. */
export async function refreshed(house: House, token: string): Promise<Tokens> {
  const reply = await refresh(house, token);
  expect(reply.status).toBe(200);
  return (await reply.json()) as Tokens;
}

/** A chain of refresh tokens, the first of a new session in front. */
export async function chainOf(house: House, { username }: Resident, length: number): Promise<string[]> {
  const chain = [(await house.signIn(username)).refreshToken];
  while (chain.length < length) chain.push((await refreshed(house, chain.at(-1) ?? '')).refresh_token);
  return chain;
}

/** Whether a session token is taken: the status of a look at the profile. */
export async function statusOf(house: House, token: string, headers: Record<string, string> = {}): Promise<number> {
  return (await house.fetch(profilePath, { headers: { ...bearer(token), ...headers } })).status;
}

export async function codeOf(reply: Response): Promise<[number, string]> {
  return [reply.status, ((await reply.json()) as { error_code: string }).error_code];
}

/** Families with more than one refresh token that would be taken. */
export const twoLiveTokens = `
  SELECT family_id FROM refresh_tokens WHERE used_at IS NULL AND revoked_at IS NULL GROUP BY 1 HAVING COUNT(*) > 1`;

/** Open sessions that have none, or several. */
export const brokenSessions = `
  SELECT id FROM user_sessions WHERE revoked_at IS NULL AND 1 <>
    (SELECT COUNT(*) FROM refresh_tokens WHERE family_id = id AND used_at IS NULL AND revoked_at IS NULL)`;

/** Events of the security log, by name. */
export function eventsOf(house: House, event: string): Record<string, unknown>[] {
  return house.rows(
    'SELECT event, severity, actor, user_id, address, details FROM security_logs WHERE event = ?',
    event,
  );
}
