import { type SupportPermission, supportPermissions } from '../../contract/operations.gen.ts';
import type { Staff, StaffChange, StaffList, StaffRequest, SupportPermissions } from '../../contract/types.ts';
import { defined } from '../../core/defined.ts';
import { AppError } from '../../core/errors.ts';
import type { Member, StaffRank } from '../../ports/crew.ts';
import type { AdminActor, Call, StaffActor } from '../call.ts';
import type { Page } from '../page.ts';
import { crewWords } from './admins.ts';
import type { Members } from './members.ts';

const permissions = Object.entries(supportPermissions) as [
  SupportPermission,
  { levels: readonly StaffRank[]; says: string },
][];

/** Whether a member of the support staff may do something: the contract's one table. */
export function mayStaff(rank: StaffRank, permission: SupportPermission): boolean {
  return permissions.some(([name, { levels }]) => name === permission && levels.includes(rank));
}

/** Throws FORBIDDEN for a level that may not. */
export function requirePermission(rank: StaffRank, permission: SupportPermission): void {
  if (mayStaff(rank, permission)) return;
  const levels = supportPermissions[permission].levels.join(' or ');
  throw new AppError('FORBIDDEN', `This is for the support level ${levels}; yours is ${rank}.`);
}

/** The support staff, as admins manage them. */
export function staffService(members: Members<StaffRank, Staff>) {
  return {
    show: members.show,
    changePassword: members.changePassword,
    list: (page: Page): StaffList => members.list(page),
    remove: members.remove,

    create: (call: Call<AdminActor>, { support_level: rank, ...body }: StaffRequest): Promise<Staff> =>
      members.create(call, body, rank),

    change(call: Call<AdminActor>, id: string, { support_level: rank, ...change }: StaffChange): Promise<Staff> {
      return members.change(call, id, { ...change, ...defined({ rank }) });
    },

    permissionsOf({ actor }: Call<StaffActor>): SupportPermissions {
      return {
        support_level: actor.rank,
        may: permissions.filter(([name]) => mayStaff(actor.rank, name)).map(([name]) => name),
        permissions: permissions.map(([permission, { levels, says }]) => ({
          permission,
          description: says,
          levels: [...levels],
        })),
      };
    },
  };
}

export function staffWords(member: Member<StaffRank>): Staff {
  return { ...crewWords(member), support_level: member.rank };
}
