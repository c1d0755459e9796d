import type { PromptEnchanter } from '../../packages/sdk/src/index.ts';
import type { OperationId } from '../../packages/server/src/contract/operations.gen.ts';
import { messageEntry, sessionInfo } from './account-samples.ts';
import { newcomer, question } from './samples.ts';

const { email, password } = newcomer;

/** The method of each operation, called as its caller would. */
export const methods: Partial<Record<OperationId, (client: PromptEnchanter) => PromiseLike<unknown>>> = {
  createCompletion: (client) => client.completions.create(question),
  previewCompletion: (client) => client.completions.preview(question),
  registerUser: (client) => client.users.register(newcomer),
  loginUser: (client) => client.users.login({ email, password }),
  refreshSession: (client) => client.users.refresh({ refresh_token: 'refresh-1' }),
  logoutUser: (client) => client.users.logout(),
  getProfile: (client) => client.users.profile(),
  updateProfile: (client) => client.users.update({ about_me: null }),
  getApiKey: (client) => client.users.apiKey.retrieve(),
  regenerateApiKey: (client) => client.users.apiKey.regenerate(),
  changeEmail: (client) => client.users.changeEmail({ email: 'countess@example.org', password }),
  changePassword: (client) =>
    client.users.changePassword({ current_password: password, new_password: 'Difference1822' }),
  forgotPassword: (client) => client.users.forgotPassword({ email }),
  resetPassword: (client) => client.users.resetPassword({ email, otp_code: '123456', new_password: 'Difference1822' }),
  deleteAccount: (client) => client.users.delete({ password, reason: 'I am done.' }),
  listSessions: (client) => client.users.sessions.list({ page: 1, page_size: 50 }),
  endSession: (client) => client.users.sessions.end(sessionInfo(2).id),
  listMessages: (client) => client.users.messages.list(),
  getMessage: (client) => client.users.messages.get(messageEntry.request_id),
  exportAccount: (client) => client.users.export(),
  sendVerification: (client) => client.email.sendVerification(),
  verifyEmail: (client) => client.email.verify({ otp_code: '123456' }),
  getEmailStatus: (client) => client.email.status(),
};

/** The operations that have no method, each with its reason. */
export const without: Partial<Record<OperationId, string>> = {
  createChatCompletion: 'for clients of OpenAI; this one has createCompletion',
  listModels: 'for clients of OpenAI',
  getHealth: 'for probes of the operator',
  getReadiness: 'for probes of the operator',
  getContractAsJson: 'for generators of code and documentation',
  getContractAsYaml: 'for generators of code and documentation',
};
