import type {
  CreditsChange,
  ManagedUserDetail,
  ManagedUserList,
  PlanChange,
  SupportUserChange,
} from '../../contract/types.ts';
import type { Call, StaffActor } from '../call.ts';
import type { Page } from '../page.ts';
import type { CredentialHelp } from './password-help.ts';
import type { Reading } from './reading.ts';
import { mayStaff, requirePermission } from './staff.ts';
import { masked } from './user-words.ts';
import type { ManagedUsers, UserListRequest } from './users.ts';

export type Support = ReturnType<typeof supportService>;

/** Users, as the support staff see and change them. That a level may call an operation at all is held at the door. */
export function supportService(deps: { users: ManagedUsers; help: CredentialHelp; reading: Reading }) {
  const { users, help, reading } = deps;

  const maySee = ({ actor }: Call<StaffActor>) => mayStaff(actor.rank, 'read_emails');

  async function show(call: Call<StaffActor>, userId: string): Promise<ManagedUserDetail> {
    const user = await users.show(userId);
    return maySee(call) ? user : masked(user);
  }

  return {
    show,

    async list(call: Call<StaffActor>, request: UserListRequest): Promise<ManagedUserList> {
      // Whoever does not see addresses does not find out whose one is.
      if (maySee(call)) return users.list(request, 'names_and_addresses');
      const list = await users.list(request, 'names');
      return { ...list, data: list.data.map(masked) };
    },

    /** Throws FORBIDDEN for a field that is not the level's to change. */
    async change(call: Call<StaffActor>, userId: string, change: SupportUserChange): Promise<ManagedUserDetail> {
      const { email, ...others } = change;
      if (email !== undefined) requirePermission(call.actor.rank, 'change_email');
      if (Object.keys(others).length > 0) requirePermission(call.actor.rank, 'change_fields');
      return users.change(call, userId, change);
    },

    setBalances: (call: Call<StaffActor>, userId: string, change: CreditsChange | PlanChange) =>
      users.change(call, userId, change),

    setTemporaryPassword: help.setTemporary,
    regenerateKey: help.regenerateKey,
    messages: (userId: string, page: Page) => reading.list(userId, page),
    message: reading.read,
  };
}
