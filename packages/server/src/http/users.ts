import type { Profile } from '../contract/types.ts';
import type { History } from '../services/accounts/history.ts';
import type { Keys } from '../services/accounts/keys.ts';
import type { Leave } from '../services/accounts/leave.ts';
import type { Passwords } from '../services/accounts/passwords.ts';
import type { Profiles } from '../services/accounts/profile.ts';
import type { Register } from '../services/accounts/register.ts';
import type { Sessions } from '../services/accounts/sessions.ts';
import type { SignIn } from '../services/accounts/sign-in.ts';
import type { Area } from './operation.ts';

/** The services of accounts. */
export interface Accounts {
  register: Register;
  signIn: SignIn<{ user: Profile }>;
  sessions: Sessions;
  profiles: Profiles;
  keys: Keys;
  passwords: Passwords;
  history: History;
  leave: Leave;
}

type UserOperation =
  | 'registerUser'
  | 'loginUser'
  | 'refreshSession'
  | 'logoutUser'
  | 'getProfile'
  | 'updateProfile'
  | 'getApiKey'
  | 'regenerateApiKey'
  | 'changePassword'
  | 'forgotPassword'
  | 'resetPassword'
  | 'deleteAccount'
  | 'listSessions'
  | 'endSession'
  | 'listMessages'
  | 'getMessage'
  | 'exportAccount';

export function usersArea(accounts: Accounts): Area<UserOperation> {
  const { signIn, sessions, profiles, keys, passwords, history } = accounts;
  return {
    registerUser: async (call, { body }) => ({ stored: await accounts.register(call, body) }),
    loginUser: async (call, { body }) => ({ status: 200, json: await signIn.login(call, body) }),
    refreshSession: async (call, { body }) => ({
      status: 200,
      json: await sessions.refresh(call, body.refresh_token),
    }),
    logoutUser: async (call) => {
      await sessions.logout(call);
      return done('You are signed out.');
    },
    getProfile: async (call) => ({ status: 200, json: await profiles.of(call.actor.userId) }),
    updateProfile: async (call, { body }) => ({ status: 200, json: await profiles.change(call, body) }),
    getApiKey: async (call, { parameters }) => ({ status: 200, json: await keys.show(call, parameters.public_jwk) }),
    regenerateApiKey: async (call) => ({ status: 200, json: await keys.regenerate(call) }),
    changePassword: async (call, { body }) => {
      await passwords.change(call, body);
      return done('The password is changed, and every other session has ended.');
    },
    forgotPassword: async (call, { body }) => {
      await passwords.forgot(call, body.email);
      return done('If the address has an account, a code is on its way to it.');
    },
    resetPassword: async (call, { body }) => {
      await passwords.reset(call, body);
      return done('The new password holds. Sign in with it.');
    },
    deleteAccount: async (call, { body }) => {
      await accounts.leave(call, body);
      return done('The account is deleted.');
    },
    listSessions: (call, { parameters }) => ({ status: 200, json: sessions.list(call, parameters) }),
    endSession: async (call, { parameters }) => {
      await sessions.end(call, parameters.id);
      return done('The session has ended.');
    },
    listMessages: async (call, { parameters }) => ({ status: 200, json: await history.list(call, parameters) }),
    getMessage: (call, { parameters }) => ({ status: 200, json: history.read(call, parameters.request_id) }),
    exportAccount: (call) => ({ pieces: history.export(call) }),
  };
}

/** The answer of what has nothing else to say. */
export function done(message: string) {
  return { status: 200, json: { success: true as const, message } };
}
