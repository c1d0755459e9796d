import type {
  DeletedUserList,
  ManagedUser,
  ManagedUserDetail,
  ManagedUserList,
  SupportUserChange,
  UserChange,
} from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { defined } from '../../core/defined.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import type { Secrets } from '../../core/secrets.ts';
import type { SecurityEventName } from '../../ports/audit.ts';
import type { CredentialStore } from '../../ports/credentials.ts';
import type { Refill } from '../../ports/credits.ts';
import type { UserDirectory, UserQuery } from '../../ports/directory.ts';
import type { AttemptStore } from '../../ports/firewall.ts';
import type { BeforeChange, ManagedChange, ManagementStore } from '../../ports/management.ts';
import type { SessionHolder, SessionStore } from '../../ports/sessions.ts';
import type { Account, UserStore } from '../../ports/users.ts';
import type { KeyReader } from '../accounts/key-reader.ts';
import { emailTaken, usernameTaken } from '../accounts/register.ts';
import type { AdminActor, Call, StaffActor } from '../call.ts';
import type { Credits } from '../credits.ts';
import type { Notices } from '../mail/notices.ts';
import type { Page } from '../page.ts';
import type { Audit } from '../record/audit.ts';
import { changeDetails } from './change-details.ts';
import { detailWords, rowWords } from './user-words.ts';

export type ManagedUsers = ReturnType<typeof managedUserService>;

/** Filters, order and page of a list of users, as the contract has them. */
export interface UserListRequest extends Page {
  subscription_plan?: ManagedUser['subscription_plan'] | undefined;
  level?: ManagedUser['level'] | undefined;
  is_active?: boolean | undefined;
  is_verified?: boolean | undefined;
  user_type?: ManagedUser['user_type'] | undefined;
  tenant_id?: string | undefined;
  text?: string | undefined;
  sort?: UserQuery['sort'] | undefined;
  order?: UserQuery['order'] | undefined;
}

/** Users, as those see and change them who run the server. */
export function managedUserService(deps: {
  users: UserStore;
  management: ManagementStore;
  directory: UserDirectory;
  credentials: CredentialStore;
  sessions: SessionStore<SessionHolder>;
  attempts: AttemptStore;
  credits: Credits;
  reader: KeyReader;
  notices: Notices;
  secrets: Secrets;
  audit: Audit;
  clock: Clock;
  refill: Refill;
}) {
  const { users, management, directory, secrets, audit, clock } = deps;

  function account(userId: string): Account {
    const found = users.find(userId);
    if (found) return found;
    throw new AppError('NOT_FOUND', 'There is no user of that id.');
  }

  async function show(userId: string): Promise<ManagedUserDetail> {
    const found = account(userId);
    const nowMs = clock.now();
    return detailWords(found, await deps.credits.balance(userId), {
      key: deps.credentials.apiKey(userId),
      lockedUntilMs: deps.attempts.lockOf(`account:${userId}`, nowMs)?.untilMs ?? null,
      openSessions: deps.sessions.list(userId, nowMs, 0, 1).total,
    });
  }

  function changeOf(body: UserChange): ManagedChange {
    const { email, username, name, hobbies, level } = body;
    const change = {
      ...{ username, name, hobbies, level },
      email: email === undefined ? undefined : { address: email, index: secrets.indexEmail(email) },
      aboutMe: body.about_me,
      userType: body.user_type,
      plan: body.subscription_plan,
      styles: body.access_rtype,
      isVerified: body.is_verified,
      isActive: body.is_active,
      tenantId: body.tenant_id,
    };
    return { ...defined(change), ...balancesOf(body) };
  }

  function balancesOf({ credits, limits, reason }: UserChange): Pick<ManagedChange, 'balances'> {
    if (!credits && !limits) return {};
    if (reason === undefined) throw invalidRequest([{ path: 'reason', message: 'must say why balances change' }]);
    return {
      balances: {
        id: newId(),
        to: defined({ main: credits?.main, conversation_limit: limits?.conversation_limit }),
        allowance: defined({ main: credits?.reset, conversation_limit: limits?.reset }),
        reason,
        atMs: clock.now(),
      },
    };
  }

  /** The owner of an address hears of it when their account leaves it. */
  function lettersOf(before: BeforeChange, { email }: ManagedChange) {
    if (!email || email.index === before.emailIndex) return [];
    return [deps.notices.emailChanged(before.email, null, email.address)];
  }

  return {
    show,

    /** The id, of a user that there is. Throws NOT_FOUND. */
    requireId: (userId: string): string => account(userId).id,

    /** @param found What a text is looked for in. */
    async list(request: UserListRequest, found: 'names' | 'names_and_addresses'): Promise<ManagedUserList> {
      const isAddress = found === 'names_and_addresses' && request.text?.includes('@') === true;
      const search = isAddress ? { emailIndex: secrets.indexEmail(request.text ?? '') } : { text: request.text };
      const { page, page_size } = request;
      const { rows, total } = await directory.list({ ...queryOf(request), ...defined(search) }, { page, page_size });
      const nowMs = clock.now();
      const data = rows.map((row) => rowWords(row, deps.refill, nowMs));
      return { data, page, page_size, total };
    },

    async listDeleted(page: Page): Promise<DeletedUserList> {
      const { rows, total } = await directory.listDeleted(page);
      const data = rows.map(({ id, deletedBy, deletedAtMs, archive }) => ({
        ...{ id, deleted_by: deletedBy, deleted_at: new Date(deletedAtMs).toISOString() },
        archive,
      }));
      return { data, page: page.page, page_size: page.page_size, total };
    },

    /** Throws NOT_FOUND, CONFLICT for a name that is taken, INVALID_REQUEST. */
    async change(
      call: Call<AdminActor | StaffActor>,
      userId: string,
      body: UserChange | SupportUserChange,
    ): Promise<ManagedUserDetail> {
      const change = changeOf(body);
      if (Object.keys(change).length === 0) {
        throw invalidRequest([{ path: 'reason', message: 'must come with what is to change' }]);
      }
      const event = eventOf(change);
      const outcome = await management.change(userId, change, clock.now(), (before) => ({
        event: audit.event(call, event, changeDetails(before, body), userId),
        letters: lettersOf(before, change),
      }));
      if (outcome !== 'changed') refuse(outcome);
      deps.reader.forget();
      return show(userId);
    },

    /** Removes a user for good. Throws NOT_FOUND. */
    async remove(
      call: Call<AdminActor>,
      userId: string,
      { reason, isArchived }: { reason: string | null; isArchived: boolean },
    ): Promise<void> {
      const profile = await show(userId);
      await users.remove({
        userId,
        archive: isArchived ? JSON.stringify({ ...profile, reason }) : null,
        deletedBy: `admin:${call.actor.adminId}`,
        atMs: clock.now(),
        event: audit.event(call, 'account_deleted', {}, userId),
        letter: deps.notices.accountDeleted(profile.email, null),
      });
      deps.reader.forget();
    },

    /** Lifts the lock after failed sign-ins; does nothing where there is none. Throws NOT_FOUND. */
    async unlock(call: Call<AdminActor>, userId: string): Promise<void> {
      account(userId);
      await deps.attempts.lift(`account:${userId}`, audit.event(call, 'account_unlocked', {}, userId));
    },

    /** Throws NOT_FOUND. */
    async endSessions(call: Call<AdminActor>, userId: string): Promise<number> {
      account(userId);
      const event = audit.event(call, 'session_ended', { sessions: 'all' }, userId);
      return deps.sessions.endAll(userId, 'ended_by_operator', event);
    },
  };
}

/** Balances alone are everyday work; with them, an account is changed still. */
function eventOf(change: ManagedChange): SecurityEventName {
  const isOfBalances = Object.keys(change).every((field) => field === 'balances');
  return isOfBalances ? 'credits_granted' : 'account_changed';
}

function queryOf(request: UserListRequest): UserQuery {
  const { sort = 'time_created', order = 'desc' } = request;
  return {
    ...defined({
      plan: request.subscription_plan,
      level: request.level,
      isActive: request.is_active,
      isVerified: request.is_verified,
      userType: request.user_type,
      tenantId: request.tenant_id,
    }),
    sort,
    order,
  };
}

const refusals = {
  gone: () => new AppError('NOT_FOUND', 'There is no user of that id.'),
  username_taken: usernameTaken,
  email_taken: emailTaken,
  tenant_unknown: () =>
    invalidRequest([{ path: 'tenant_id', message: "is neither a shared tenant's id nor the user's own" }]),
};

function refuse(why: keyof typeof refusals): never {
  throw refusals[why]();
}
