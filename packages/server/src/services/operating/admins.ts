import type { Admin, AdminChange, AdminList, CrewRequest } from '../../contract/types.ts';
import { AppError } from '../../core/errors.ts';
import type { AdminRank, Member } from '../../ports/crew.ts';
import type { AdminActor, Call } from '../call.ts';
import type { Page } from '../page.ts';
import type { Members } from './members.ts';

export type Admins = ReturnType<typeof adminService>;

/** What of themselves a super admin may change beside their password. */
const ownFields: readonly string[] = ['username', 'name', 'email'];

/** Admins, as super admins manage them: nobody changes an equal or a higher rank, nor their own. */
export function adminService(members: Members<AdminRank, Admin>) {
  function requireBelow(call: Call<AdminActor>, id: string): void {
    if (members.member(id).rank !== 'super' || id === call.actor.adminId) return;
    throw new AppError('FORBIDDEN', 'A super admin is changed by nobody but themselves.');
  }

  return {
    show: members.show,
    changePassword: members.changePassword,
    list: (page: Page): AdminList => members.list(page),
    create: (call: Call<AdminActor>, body: CrewRequest): Promise<Admin> => members.create(call, body, 'admin'),

    async change(call: Call<AdminActor>, id: string, change: AdminChange): Promise<Admin> {
      requireBelow(call, id);
      const further = Object.keys(change).find((field) => !ownFields.includes(field));
      if (id === call.actor.adminId && further !== undefined) {
        const message = 'Of yourself you change names and address here, and the password at /v1/admin-panel/password.';
        throw new AppError('FORBIDDEN', message, { errors: [{ path: further, message: 'is not yours to change' }] });
      }
      return members.change(call, id, change);
    },

    async remove(call: Call<AdminActor>, id: string): Promise<void> {
      requireBelow(call, id);
      await members.remove(call, id);
    },
  };
}

export function adminWords(admin: Member<AdminRank>): Admin {
  return { ...crewWords(admin), is_super_admin: admin.rank === 'super' };
}

/** What admins and staff are shown by alike. */
export function crewWords(member: Omit<Member<AdminRank>, 'rank'>) {
  return {
    id: member.id,
    username: member.username,
    name: member.name,
    email: member.email,
    is_active: member.isActive,
    must_change_password: member.mustChangePassword,
    last_login: member.lastLoginMs === null ? null : new Date(member.lastLoginMs).toISOString(),
    created_by: member.createdBy,
    time_created: new Date(member.createdAtMs).toISOString(),
  };
}
