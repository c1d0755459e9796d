import type { ListedRange, RangeList } from '../contract/types.ts';
import type { AdminDesks } from './compose/operating.ts';
import type { Area } from './operation.ts';
import { done } from './users.ts';

/** Those who sign in as admins, and each other. */
export function adminsArea({
  firstRun,
  adminSignIn,
  adminSessions,
  admins,
}: AdminDesks): Area<
  | 'setUpAdmin'
  | 'loginAdmin'
  | 'refreshAdminSession'
  | 'logoutAdmin'
  | 'getAdminProfile'
  | 'changeAdminPassword'
  | 'createAdmin'
  | 'listAdmins'
  | 'updateAdmin'
  | 'deleteAdmin'
> {
  return {
    setUpAdmin: async (call, { body }) => ({ status: 201, json: await firstRun.setUp(call, body) }),
    loginAdmin: async (call, { body }) => ({ status: 200, json: await adminSignIn.login(call, body) }),
    refreshAdminSession: async (call, { body }) => ({
      status: 200,
      json: await adminSessions.refresh(call, body.refresh_token),
    }),
    logoutAdmin: async (call) => {
      await adminSessions.logout(call);
      return done('You are signed out.');
    },
    getAdminProfile: ({ actor }) => ({ status: 200, json: admins.show(actor.adminId) }),
    changeAdminPassword: async (call, { body }) => {
      await admins.changePassword(call, body);
      return done('The password is changed, and every other session has ended.');
    },
    createAdmin: async (call, { body }) => ({ status: 201, json: await admins.create(call, body) }),
    listAdmins: (_call, { parameters }) => ({ status: 200, json: admins.list(parameters) }),
    updateAdmin: async (call, { body, parameters }) => ({
      status: 200,
      json: await admins.change(call, parameters.id, body),
    }),
    deleteAdmin: async (call, { parameters }) => {
      await admins.remove(call, parameters.id);
      return done('The admin is removed.');
    },
  };
}

/** Users, as admins see and change them. */
export function adminUsersArea({
  users,
  help,
  reading,
  usage,
  isArchived,
}: AdminDesks): Area<
  | 'listUsers'
  | 'getUser'
  | 'updateUser'
  | 'deleteUser'
  | 'regenerateUserApiKey'
  | 'resetUserPassword'
  | 'unlockUser'
  | 'endUserSessions'
  | 'getUserUsage'
  | 'listDeletedUsers'
  | 'listUserMessages'
  | 'getUserMessage'
> {
  return {
    listUsers: async (_call, { parameters }) => ({
      status: 200,
      json: await users.list(parameters, 'names_and_addresses'),
    }),
    getUser: async (_call, { parameters }) => ({ status: 200, json: await users.show(parameters.id) }),
    updateUser: async (call, { body, parameters }) => ({
      status: 200,
      json: await users.change(call, parameters.id, body),
    }),
    deleteUser: async (call, { parameters }) => {
      const { id, reason = null } = parameters;
      await users.remove(call, id, { reason, isArchived: isArchived() });
      return done('The user is deleted.');
    },
    regenerateUserApiKey: async (call, { parameters }) => ({
      status: 200,
      json: await help.regenerateKey(call, parameters.id),
    }),
    resetUserPassword: async (call, { parameters }) => ({ status: 200, json: await help.reset(call, parameters.id) }),
    unlockUser: async (call, { parameters }) => {
      await users.unlock(call, parameters.id);
      return done('Nothing keeps the user from signing in.');
    },
    endUserSessions: async (call, { parameters }) => {
      const ended = await users.endSessions(call, parameters.id);
      return done(`Sessions that were ended: ${ended}.`);
    },
    getUserUsage: async (_call, { parameters: { id, ...range } }) => ({
      status: 200,
      json: await usage.of(users.requireId(id), range),
    }),
    listDeletedUsers: async (_call, { parameters }) => ({ status: 200, json: await users.listDeleted(parameters) }),
    listUserMessages: async (_call, { parameters: { user_id, ...page } }) => ({
      status: 200,
      json: await reading.list(user_id, page),
    }),
    getUserMessage: async (call, { parameters }) => ({
      status: 200,
      json: await reading.read(call, parameters.user_id, parameters.request_id),
    }),
  };
}

/** Everything else of the panel: what the server is set to, who it lets in, what it wrote down. */
export function adminPanelArea({
  ranges,
  settings,
  tenants,
  staff,
  securityLog,
  statistics,
}: AdminDesks): Area<
  | 'getStatistics'
  | 'listSecurityLogs'
  | 'listWhitelist'
  | 'addToWhitelist'
  | 'removeFromWhitelist'
  | 'listBlocks'
  | 'addBlock'
  | 'removeBlock'
  | 'getConfig'
  | 'updateConfig'
  | 'listConfigHistory'
  | 'listTenants'
  | 'createTenant'
  | 'updateTenant'
  | 'deleteTenant'
  | 'listStaff'
  | 'updateStaff'
  | 'deleteStaff'
  | 'createStaff'
> {
  return {
    getStatistics: async () => ({ status: 200, json: await statistics() }),
    listSecurityLogs: async (_call, { parameters }) => ({ status: 200, json: await securityLog(parameters) }),
    listWhitelist: (_call, { parameters }) => ({ status: 200, json: ranges.whitelist(parameters) satisfies RangeList }),
    addToWhitelist: async (call, { body }) => created(await ranges.allow(call, body)),
    removeFromWhitelist: async (call, { parameters }) => {
      await ranges.disallow(call, parameters.id);
      return done('It is off the list.');
    },
    listBlocks: (_call, { parameters }) => ({ status: 200, json: ranges.blocks(parameters) }),
    addBlock: async (call, { body }) => created(await ranges.block(call, body)),
    removeBlock: async (call, { parameters }) => {
      await ranges.unblock(call, parameters.id);
      return done('It is let in again.');
    },
    getConfig: () => ({ status: 200, json: settings.list() }),
    updateConfig: async (call, { body }) => ({ status: 200, json: await settings.change(call, body) }),
    listConfigHistory: (_call, { parameters }) => ({ status: 200, json: settings.history(parameters) }),
    listTenants: (_call, { parameters }) => ({ status: 200, json: tenants.list(parameters) }),
    createTenant: async (call, { body }) => ({ status: 201, json: await tenants.create(call, body.name) }),
    updateTenant: async (call, { body, parameters }) => ({
      status: 200,
      json: await tenants.rename(call, parameters.id, body.name),
    }),
    deleteTenant: async (call, { parameters }) => {
      await tenants.remove(call, parameters.id, { withPrompts: parameters.purge_prompts === true });
      return done('The tenant is removed.');
    },
    listStaff: (_call, { parameters }) => ({ status: 200, json: staff.list(parameters) }),
    updateStaff: async (call, { body, parameters }) => ({
      status: 200,
      json: await staff.change(call, parameters.id, body),
    }),
    deleteStaff: async (call, { parameters }) => {
      await staff.remove(call, parameters.id);
      return done('The member is removed.');
    },
    createStaff: async (call, { body }) => ({ status: 201, json: await staff.create(call, body) }),
  };
}

function created(range: ListedRange) {
  return { status: 201, json: range };
}
