import type { Clock } from '../../packages/server/src/core/clock.ts';
import type { Resident, Settings } from '../house.ts';
import { type CrewMember, openPanel, type Panel, type StaffRank } from './crew-scene.ts';

/** A panel with one user, whom those who run the server see and change. */
export interface Desk extends Panel, AsyncDisposable {
  ada: Resident;
  /** Where admins find the user. */
  path: string;
  /** Where the support staff finds them. */
  supportPath: string;
  /** The row of the user, as it is stored. */
  row(): Record<string, unknown>;
  /** What was written down by somebody, the oldest first. */
  acts(actor: string): Act[];
}

/** An event of the security log. */
export interface Act {
  event: string;
  severity: string;
  user_id: string | null;
  details: Record<string, unknown>;
}

export async function openDesk(settings: Settings = {}, clock?: Clock): Promise<Desk> {
  const panel = await openPanel(settings, clock);
  const { house } = panel;
  const ada = await house.register('ada');
  return {
    ...panel,
    ada,
    path: `/v1/admin-panel/users/${ada.userId}`,
    supportPath: `/v1/support/users/${ada.userId}`,
    row: () => house.rows<Record<string, unknown>>('SELECT * FROM users WHERE id = ?', ada.userId)[0] ?? {},
    acts: (actor) =>
      house
        .rows<Omit<Act, 'details'> & { details: string }>(
          'SELECT event, severity, user_id, details FROM security_logs WHERE actor = ? ORDER BY seq',
          actor,
        )
        .map((act) => ({ ...act, details: JSON.parse(act.details) as Record<string, unknown> })),
    [Symbol.asyncDispose]: house.close,
  };
}

/** Acts on users: what happened at the member's own door is left out. */
export function actsOn(desk: Desk, who: CrewMember, kind: 'admin' | 'staff'): Act[] {
  return desk.acts(`${kind}:${who.id}`).filter(({ user_id }) => user_id === desk.ada.userId);
}

export const ranks: readonly StaffRank[] = ['new', 'support', 'advanced'];
