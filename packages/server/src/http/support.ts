import type { AdminDesks } from './compose/operating.ts';
import type { Area } from './operation.ts';
import { done } from './users.ts';

export function supportArea({
  staffSignIn,
  staffSessions,
  staff,
  support,
}: AdminDesks): Area<
  | 'loginSupport'
  | 'refreshSupportSession'
  | 'logoutSupport'
  | 'getSupportProfile'
  | 'getSupportPermissions'
  | 'changeSupportPassword'
  | 'listSupportUsers'
  | 'getSupportUser'
  | 'updateSupportUser'
  | 'resetSupportUserPassword'
  | 'changeUserCredits'
  | 'changeUserPlan'
  | 'listSupportUserMessages'
  | 'getSupportUserMessage'
  | 'regenerateSupportUserApiKey'
> {
  return {
    loginSupport: async (call, { body }) => ({ status: 200, json: await staffSignIn.login(call, body) }),
    refreshSupportSession: async (call, { body }) => ({
      status: 200,
      json: await staffSessions.refresh(call, body.refresh_token),
    }),
    logoutSupport: async (call) => {
      await staffSessions.logout(call);
      return done('You are signed out.');
    },
    getSupportProfile: ({ actor }) => ({ status: 200, json: staff.show(actor.staffId) }),
    getSupportPermissions: (call) => ({ status: 200, json: staff.permissionsOf(call) }),
    changeSupportPassword: async (call, { body }) => {
      await staff.changePassword(call, body);
      return done('The password is changed, and every other session has ended.');
    },
    listSupportUsers: async (call, { parameters }) => ({ status: 200, json: await support.list(call, parameters) }),
    getSupportUser: async (call, { parameters }) => ({ status: 200, json: await support.show(call, parameters.id) }),
    updateSupportUser: async (call, { body, parameters }) => ({
      status: 200,
      json: await support.change(call, parameters.id, body),
    }),
    resetSupportUserPassword: async (call, { parameters }) => ({
      status: 200,
      json: await support.setTemporaryPassword(call, parameters.id),
    }),
    changeUserCredits: async (call, { body, parameters }) => ({
      status: 200,
      json: await support.setBalances(call, parameters.id, body),
    }),
    changeUserPlan: async (call, { body, parameters }) => ({
      status: 200,
      json: await support.setBalances(call, parameters.id, body),
    }),
    listSupportUserMessages: async (_call, { parameters: { id, ...page } }) => ({
      status: 200,
      json: await support.messages(id, page),
    }),
    getSupportUserMessage: async (call, { parameters }) => ({
      status: 200,
      json: await support.message(call, parameters.id, parameters.request_id),
    }),
    regenerateSupportUserApiKey: async (call, { parameters }) => ({
      status: 200,
      json: await support.regenerateKey(call, parameters.id),
    }),
  };
}
