import type { CrewRequest, PasswordChange } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { defined } from '../../core/defined.ts';
import { AppError } from '../../core/errors.ts';
import { newId } from '../../core/ids.ts';
import type { PasswordHasher } from '../../core/passwords.ts';
import type { Secrets } from '../../core/secrets.ts';
import type { SecurityEventName } from '../../ports/audit.ts';
import type { CrewRank, CrewStore, Member, MemberFault, NewMember } from '../../ports/crew.ts';
import { requireAnother, requireStrongPassword } from '../accounts/password-rules.ts';
import type { SignIn } from '../accounts/sign-in.ts';
import type { AdminActor, Call, StaffActor } from '../call.ts';
import type { Notices } from '../mail/notices.ts';
import { type Page, paged } from '../page.ts';
import type { Audit } from '../record/audit.ts';

/** What is changed of a member; what is left out stays. */
export interface MemberRevision<Rank extends CrewRank> {
  username?: string;
  name?: string;
  email?: string;
  password?: string;
  is_active?: boolean;
  rank?: Rank;
}

/** What admins and support staff have alike, and what they differ in. */
export interface MemberKind<Rank extends CrewRank, Words> {
  store: CrewStore<Rank>;
  wordsOf(member: Member<Rank>): Words;
  events: Readonly<Record<'created' | 'changed' | 'deleted', SecurityEventName>>;
  /** As in `admin`. */
  what: string;
}

export type Members<Rank extends CrewRank, Words> = ReturnType<typeof memberService<Rank, Words>>;

/** Those who run the server: who makes, changes and removes them. What each may do to whom is decided above. */
export function memberService<Rank extends CrewRank, Words>(
  kind: MemberKind<Rank, Words>,
  deps: {
    signIn: SignIn;
    passwords: PasswordHasher;
    secrets: Secrets;
    notices: Notices;
    audit: Audit;
    clock: Clock;
  },
) {
  const { store, wordsOf, events, what } = kind;
  const { passwords, secrets, audit, clock } = deps;

  function member(id: string): Member<Rank> {
    const found = store.find(id);
    if (found) return found;
    throw new AppError('NOT_FOUND', `There is no ${what} of that id.`);
  }

  /** Throws CONFLICT for a name that somebody has, NOT_FOUND for nobody. */
  function requireDone(outcome: MemberFault): never {
    if (outcome === 'gone') throw new AppError('NOT_FOUND', `There is no ${what} of that id.`);
    const path = outcome === 'username_taken' ? 'username' : 'email';
    throw new AppError('CONFLICT', `Another ${what} has that ${path}. Choose another.`, {
      errors: [{ path, message: 'is taken' }],
      isRetryable: false,
    });
  }

  /** What is stored of somebody new. Throws INVALID_REQUEST for a weak password. */
  async function made(
    { username, name, email, password }: CrewRequest,
    { rank, createdBy, mustChangePassword }: Pick<NewMember<Rank>, 'rank' | 'createdBy' | 'mustChangePassword'>,
  ): Promise<NewMember<Rank>> {
    requireStrongPassword(password, { username, name, email }, 'password');
    return {
      id: newId(),
      ...{ username, name, email, emailIndex: secrets.indexEmail(email) },
      passwordHash: await passwords.hash(password),
      ...{ rank, mustChangePassword, createdBy, createdAtMs: clock.now() },
    };
  }

  async function changeOf(revision: MemberRevision<Rank>, before: Member<Rank>) {
    const { email, password, is_active: isActive, username, name, rank } = revision;
    if (password !== undefined) {
      requireStrongPassword(password, { ...before, ...defined({ username, name, email }) }, 'password');
    }
    return defined({
      ...{ username, name, isActive, rank },
      email: email === undefined ? undefined : { address: email, index: secrets.indexEmail(email) },
      passwordHash: password === undefined ? undefined : await passwords.hash(password),
    });
  }

  return {
    made,
    member,
    show: (id: string): Words => wordsOf(member(id)),

    list: (page: Page) =>
      paged(page, (from, limit) => {
        const { rows, total } = store.list(from, limit);
        return { rows: rows.map(wordsOf), total };
      }),

    async create(call: Call<AdminActor>, body: CrewRequest, rank: Rank): Promise<Words> {
      const createdBy = `admin:${call.actor.adminId}`;
      const someone = await made(body, { rank, createdBy, mustChangePassword: true });
      const outcome = await store.add(someone, audit.event(call, events.created, { id: someone.id, rank }));
      return outcome === 'added' ? wordsOf(member(someone.id)) : requireDone(outcome);
    },

    /** Throws NOT_FOUND, CONFLICT, INVALID_REQUEST for a weak password. */
    async change(call: Call<AdminActor>, id: string, revision: MemberRevision<Rank>): Promise<Words> {
      const change = await changeOf(revision, member(id));
      const fields = Object.keys(revision).sort().join(', ');
      const outcome = await store.change(id, change, (before) =>
        audit.event(call, events.changed, {
          ...{ id, fields },
          ...(change.rank === undefined ? {} : { rank_before: before.rank, rank_after: change.rank }),
          ...(change.isActive === undefined
            ? {}
            : { is_active_before: before.isActive, is_active_after: change.isActive }),
        }),
      );
      return outcome === 'changed' ? wordsOf(member(id)) : requireDone(outcome);
    },

    /** Throws NOT_FOUND, LAST_ADMIN. */
    async remove(call: Call<AdminActor>, id: string): Promise<void> {
      const outcome = await store.remove(id, audit.event(call, events.deleted, { id }));
      if (outcome === 'gone') requireDone('gone');
      if (outcome === 'last') {
        throw new AppError('LAST_ADMIN', 'The last super admin stays: nobody could make another one.', {
          isRetryable: false,
        });
      }
    },

    /** Their own password. Throws INVALID_REQUEST for a wrong or weak one; every other session ends. */
    async changePassword(call: Call<AdminActor | StaffActor>, body: PasswordChange): Promise<void> {
      const id = call.actor.kind === 'admin' ? call.actor.adminId : call.actor.staffId;
      const own = member(id);
      requireStrongPassword(body.new_password, own, 'new_password');
      requireAnother(body);
      await deps.signIn.requireOwnPassword(call, id, body.current_password, 'current_password');
      const change = {
        id,
        passwordHash: await passwords.hash(body.new_password),
        atMs: clock.now(),
        event: audit.event(call, 'password_changed'),
        letter: deps.notices.passwordChanged(own.email, call.address),
      };
      if (await store.changePassword(change, call.actor.sessionId)) return;
      throw new AppError('UNAUTHENTICATED', 'The session has ended meanwhile. Sign in again.');
    },
  };
}
