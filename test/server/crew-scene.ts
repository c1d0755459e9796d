import type { Clock } from '../../packages/server/src/core/clock.ts';
import { type House, openHouse, type Settings, type SignedIn } from '../house.ts';

export type StaffRank = 'new' | 'support' | 'advanced';

/** Somebody who runs the server, signed in, with their own password. */
export interface CrewMember extends SignedIn {
  id: string;
  username: string;
}

export const ownPassword = 'Another-horse-2';

/** A house with a super admin, who makes others. */
export interface Panel {
  house: House;
  root: CrewMember;
  admin(username?: string): Promise<CrewMember>;
  staff(rank: StaffRank, username?: string): Promise<CrewMember>;
  /** Sends JSON as somebody, and answers status and body. */
  ask<Body = Record<string, unknown>>(
    who: { headers: Record<string, string> },
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Body; headers: Headers }>;
}

export async function openPanel(settings: Settings = {}, clock?: Clock): Promise<Panel> {
  const house = await openHouse(settings, clock);
  const root = { ...(await house.setUp('root-admin')), username: 'root-admin' };
  let members = 0;

  const panel: Panel = {
    house,
    root,
    admin: (username = `admin-${++members}`) =>
      made({ table: 'admins', path: '/v1/admin-panel/create-admin', door: '/v1/admin-panel', further: {} }, username),
    staff: (rank, username = `${rank}-${++members}`) =>
      made(
        { table: 'support_staff', path: '/v1/support/create', door: '/v1/support', further: { support_level: rank } },
        username,
      ),
    async ask<Body>(
      who: { headers: Record<string, string> },
      method: string,
      path: string,
      body?: unknown,
      headers = {},
    ) {
      const all = { ...who.headers, ...headers };
      const reply = await (body === undefined
        ? house.fetch(path, { method, headers: all })
        : house.send(method, path, body, all));
      const text = await reply.text();
      return { status: reply.status, body: (text === '' ? null : JSON.parse(text)) as Body, headers: reply.headers };
    },
  };
  return panel;

  async function made(
    { table, path, door, further }: { table: string; path: string; door: string; further: object },
    username: string,
  ): Promise<CrewMember> {
    const body = { username, name: 'A Member', email: `${username}@example.org`, password: ownPassword, ...further };
    const created = await panel.ask<{ id: string }>(root, 'POST', path, body);
    if (created.status !== 201) throw new Error(`Making ${username} answered ${JSON.stringify(created.body)}`);
    const { id } = created.body;
    // As though they had chosen it themselves: the change costs as much as all the rest.
    house.write(`UPDATE ${table} SET must_change_password = 0 WHERE id = ?`, id);
    const member = { ...(await signedIn(house, door, username, ownPassword)), id, username };
    return member;
  }
}

/** Signs in at `/v1/admin-panel` or `/v1/support`. */
export async function signedIn(house: House, door: string, username: string, secret: string): Promise<SignedIn> {
  const reply = await house.post(`${door}/login`, { username, password: secret });
  const tokens = (await reply.json()) as { session_token: string; refresh_token: string };
  if (reply.status !== 200) throw new Error(`Signing in answered ${reply.status}: ${JSON.stringify(tokens)}`);
  const headers = { authorization: `Bearer ${tokens.session_token}` };
  return { sessionToken: tokens.session_token, refreshToken: tokens.refresh_token, headers };
}
