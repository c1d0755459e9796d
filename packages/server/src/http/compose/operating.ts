import type { Config } from '../../config/settings.ts';
import type { Clock } from '../../core/clock.ts';
import { sessionService } from '../../services/accounts/sessions.ts';
import { signInService } from '../../services/accounts/sign-in.ts';
import type { AdminActor, StaffActor } from '../../services/call.ts';
import type { Attempts } from '../../services/guard/attempts.ts';
import type { Firewall } from '../../services/guard/firewall.ts';
import { adminService, adminWords } from '../../services/operating/admins.ts';
import { doorTurns } from '../../services/operating/door-turns.ts';
import { firstRunService } from '../../services/operating/first-run.ts';
import type { LiveSettings } from '../../services/operating/live-settings.ts';
import { memberService } from '../../services/operating/members.ts';
import { credentialHelp } from '../../services/operating/password-help.ts';
import { rangeService } from '../../services/operating/ranges.ts';
import { readingService } from '../../services/operating/reading.ts';
import { securityLogReader } from '../../services/operating/security-log.ts';
import { settingsDesk } from '../../services/operating/settings-desk.ts';
import { staffService, staffWords } from '../../services/operating/staff.ts';
import { statisticsService } from '../../services/operating/statistics.ts';
import { supportService } from '../../services/operating/support.ts';
import { tenantService } from '../../services/operating/tenants.ts';
import type { UsageService } from '../../services/operating/usage.ts';
import { managedUserService } from '../../services/operating/users.ts';
import type { Accounts } from './accounts.ts';
import type { Stores } from './stores.ts';
import { crewRules, refillOf } from './words.ts';

export type AdminDesks = ReturnType<typeof composeOperating>;

/** The services of those who run the server. */
export function composeOperating(
  config: Config,
  needs: {
    stores: Stores;
    accounts: Accounts;
    live: LiveSettings;
    usage: UsageService;
    attempts: Attempts;
    firewall: Firewall;
    clock: Clock;
  },
) {
  const { stores, accounts, live, usage, attempts, firewall, clock } = needs;
  const { shared, tokens } = accounts;
  const { audit, notices, hasher, secrets } = shared;
  const { credits } = accounts;
  const refill = refillOf(config);
  const atDoor = doorTurns();

  const adminSessions = sessionService(
    {
      kind: 'admin',
      store: stores.adminSessions,
      actorOf: ({ holderId, sessionId, mustChangePassword, rank }): AdminActor => ({
        ...{ kind: 'admin', adminId: holderId },
        ...{ sessionId, mustChangePassword, rank },
      }),
      holderIdOf: ({ adminId }) => adminId,
      emailOf: (id) => stores.admins.find(id)?.email ?? '',
    },
    { tokens, notices, audit, clock, rules: live.derived((now) => crewRules(now, now.ADMIN_SESSION_DURATION_HOURS)) },
  );
  const staffSessions = sessionService(
    {
      kind: 'staff',
      store: stores.staffSessions,
      actorOf: ({ holderId, sessionId, mustChangePassword, rank }): StaffActor => ({
        ...{ kind: 'staff', staffId: holderId },
        ...{ sessionId, mustChangePassword, rank },
      }),
      holderIdOf: ({ staffId }) => staffId,
      emailOf: (id) => stores.staff.find(id)?.email ?? '',
    },
    { tokens, notices, audit, clock, rules: live.derived((now) => crewRules(now, now.SUPPORT_SESSION_DURATION_HOURS)) },
  );
  const adminSignIn = signInService(
    {
      kind: 'admin',
      ...accounts.crewRealm(stores.admins),
      welcome: (id) => ({ admin: admins.show(id) }),
      open: adminSessions.open,
    },
    accounts.signInNeeds,
  );
  const staffSignIn = signInService(
    {
      kind: 'staff',
      ...accounts.crewRealm(stores.staff),
      welcome: (id) => ({ staff: staff.show(id) }),
      open: staffSessions.open,
    },
    accounts.signInNeeds,
  );
  const memberNeeds = { passwords: hasher, secrets, notices, audit, clock };
  const adminMembers = memberService(
    {
      store: stores.admins,
      wordsOf: adminWords,
      events: { created: 'admin_created', changed: 'admin_changed', deleted: 'admin_deleted' },
      what: 'admin',
    },
    { ...memberNeeds, signIn: adminSignIn },
  );
  const staffMembers = memberService(
    {
      store: stores.staff,
      wordsOf: staffWords,
      events: { created: 'staff_created', changed: 'staff_changed', deleted: 'staff_deleted' },
      what: 'member of the support staff',
    },
    { ...memberNeeds, signIn: staffSignIn },
  );
  const admins = adminService(adminMembers);
  const staff = staffService(staffMembers);

  const users = managedUserService({
    ...{ users: stores.users, management: stores.management, directory: stores.userDirectory },
    ...{ credentials: stores.credentials, sessions: stores.sessions, attempts: stores.firewall },
    ...{ credits, reader: accounts.reader, notices, secrets, audit, clock, refill },
  });
  const help = credentialHelp({
    ...{ users: stores.users, credentials: stores.credentials, passwords: accounts.passwords, hasher },
    ...{ keys: accounts.keys, reader: accounts.reader, notices, audit, clock },
    isMailOn: config.SMTP_HOST !== null,
  });
  const reading = readingService({
    ...{ history: stores.history, messages: stores.messageDirectory, users: stores.users, audit },
  });

  return {
    adminSignIn,
    adminSessions,
    staffSignIn,
    staffSessions,
    admins,
    staff,
    users,
    help,
    reading,
    usage,
    support: supportService({ users, help, reading }),
    firstRun: firstRunService({
      store: stores.admins,
      members: adminMembers,
      sessions: adminSessions,
      attempts,
      audit,
      clock,
    }),
    ranges: rangeService({ store: stores.firewall, firewall, audit, clock, atDoor }),
    settings: settingsDesk({ store: stores.hotSettings, live, firewall, audit, clock, atDoor }),
    tenants: tenantService({ store: stores.tenants, audit, clock }),
    securityLog: securityLogReader({ directory: stores.eventDirectory }),
    statistics: statisticsService({
      directory: stores.userDirectory,
      sessions: { users: stores.sessions, support: stores.staffSessions, admins: stores.adminSessions },
      completions: usage.completions,
      clock,
    }),
    /** Whether what a deleted account was is kept for a while. */
    isArchived: live.derived((now) => now.ARCHIVE_RETENTION_HOURS > 0),
  };
}
