import { type OperationId, operations } from '../../packages/server/src/contract/operations.gen.ts';
import { password } from '../house.ts';
import { login } from './account-scene.ts';
import { type CrewMember, ownPassword } from './crew-scene.ts';
import type { Desk } from './management-scene.ts';

/** Operations of those who run the server that take an Idempotency-Key. */
export type CrewChange = Exclude<
  RepeatableId,
  'createBatchJob' | 'createChatCompletion' | 'createCompletion' | 'processBatch' | 'registerUser'
>;

type RepeatableId = {
  [Id in OperationId]: (typeof operations)[Id] extends { isRepeatable: true } ? Id : never;
}[OperationId];

/** A change that can be made, and one that is nearly the same. */
export interface Change {
  who: CrewMember;
  method: string;
  path: string;
  body?: object;
  other: { path: string; body?: object };
}

const nobody = '019f0000-0000-7000-8000-000000000000';
const person = { username: 'second', name: 'The Second', email: 'second@example.org', password };
const newWord = { current_password: ownPassword, new_password: 'Better-horse-3' };

/** What is sent, by whom, after what was made for it. */
type Made = [who: CrewMember, id: string | null, body?: object, otherBody?: object];

/** An operation that is missing here does not compile. */
const scenes: Record<CrewChange, (desk: Desk) => Promise<Made>> = {
  setStyle: async ({ root }) => [root, null, { r_type: 'mine', prompt: 'One.' }, { r_type: 'mine', prompt: 'Two.' }],
  removeStyle: async (desk) => {
    await made(desk, 'PUT', '/v1/admin/system-prompts', { r_type: 'mine', prompt: 'One.' });
    return [desk.root, 'mine'];
  },
  createPrompt: async ({ root }) => [root, null, { name: 'A', content: 'One.' }, { name: 'B', content: 'One.' }],
  updatePrompt: async (desk) => [desk.root, await prompt(desk), { content: 'Two.' }, { content: 'Three.' }],
  archivePrompt: async (desk) => [desk.root, await prompt(desk)],
  restorePrompt: async (desk) => [desk.root, await archived(desk), {}, { name: 'B' }],
  purgePrompt: async (desk) => [desk.root, await archived(desk)],
  duplicatePrompt: async (desk) => [desk.root, await prompt(desk), {}, { name: 'B' }],
  rollBackPrompt: async (desk) => [desk.root, await changedPrompt(desk), {}, { reason: 'Better.' }],
  movePromptLabel: async (desk) => [desk.root, await changedPrompt(desk), { version: 1 }, { version: 2 }],
  removePromptLabel: async (desk) => {
    const id = await prompt(desk);
    await made(desk, 'PUT', `/v1/prompts/${id}/labels/canary`, { version: 1 });
    return [desk.root, id];
  },
  importPrompts: async ({ root }) => [root, null, bundle('A'), bundle('B')],
  clearCache: async ({ root }) => [root, null],
  changeAdminPassword: async ({ admin }) => [
    await admin(),
    null,
    newWord,
    { ...newWord, new_password: 'Other-horse-4' },
  ],
  createAdmin: async ({ root }) => [root, null, person, { ...person, name: 'The Third' }],
  updateAdmin: async ({ root, admin }) => [root, (await admin()).id, { name: 'Renamed' }, { name: 'Renamed Again' }],
  deleteAdmin: async ({ root, admin }) => [root, (await admin()).id],
  updateUser: async ({ root, ada }) => [root, ada.userId, { name: 'Renamed' }, { name: 'Renamed Again' }],
  deleteUser: async ({ root, ada }) => [root, ada.userId],
  regenerateUserApiKey: async ({ root, ada }) => [root, ada.userId],
  resetUserPassword: async ({ root, ada }) => [root, ada.userId],
  unlockUser: async ({ root, ada, house }) => {
    for (let n = 0; n < 6; n++) await login(house, 'ada', 'Wrong-horse-1');
    return [root, ada.userId];
  },
  endUserSessions: async ({ root, ada, house }) => {
    await house.signIn('ada');
    return [root, ada.userId];
  },
  addToWhitelist: async ({ root }) => [root, null, { range: '192.0.2.0/24' }, { range: '198.51.100.0/24' }],
  removeFromWhitelist: async (desk) => [desk.root, await made(desk, 'POST', '/v1/admin-panel/ip-whitelist', range)],
  addBlock: async ({ root }) => [root, null, { range: '192.0.2.0/24' }, { range: '198.51.100.0/24' }],
  removeBlock: async (desk) => [desk.root, await made(desk, 'POST', '/v1/admin-panel/ip-blocks', range)],
  updateConfig: async ({ root }) => [
    root,
    null,
    { settings: { MAX_FAILED_LOGIN_ATTEMPTS: 7 } },
    { settings: { MAX_FAILED_LOGIN_ATTEMPTS: 8 } },
  ],
  createTenant: async ({ root }) => [root, null, { name: 'A Tenant' }, { name: 'Another Tenant' }],
  updateTenant: async (desk) => [desk.root, await tenant(desk), { name: 'Renamed' }, { name: 'Renamed Again' }],
  deleteTenant: async (desk) => [desk.root, await tenant(desk)],
  updateStaff: async ({ root, staff }) => [root, (await staff('new')).id, { name: 'Renamed' }, { name: 'Again' }],
  deleteStaff: async ({ root, staff }) => [root, (await staff('new')).id],
  createStaff: async ({ root }) => [
    root,
    null,
    { ...person, support_level: 'new' },
    { ...person, support_level: 'support' },
  ],
  changeSupportPassword: async ({ staff }) => [
    await staff('new'),
    null,
    newWord,
    { ...newWord, new_password: 'Other-horse-4' },
  ],
  updateSupportUser: async ({ staff, ada }) => [
    await staff('support'),
    ada.userId,
    { email: 'one@example.org' },
    { email: 'two@example.org' },
  ],
  resetSupportUserPassword: async ({ staff, ada }) => [await staff('support'), ada.userId],
  changeUserCredits: async ({ staff, ada }) => [
    await staff('support'),
    ada.userId,
    { credits: { main: 9 }, reason: 'goodwill' },
    { credits: { main: 8 }, reason: 'goodwill' },
  ],
  changeUserPlan: async ({ staff, ada }) => [
    await staff('support'),
    ada.userId,
    { subscription_plan: 'pro' },
    { subscription_plan: 'basic' },
  ],
  regenerateSupportUserApiKey: async ({ staff, ada }) => [await staff('advanced'), ada.userId],
};

const range = { range: '192.0.2.0/24' };

export const crewChanges = Object.keys(scenes) as CrewChange[];

/** Sets the scene for an operation, and says what to send. */
export async function changeOf(desk: Desk, operation: CrewChange): Promise<Change> {
  const [who, id, body, otherBody] = await scenes[operation](desk);
  const { method, path } = operations[operation];
  const at = (target: string) =>
    path
      .replace(/:(id|r_type)\b/, target)
      .replace(':version', '1')
      .replace(':label', 'canary');
  const another = operation === 'removeStyle' ? 'another' : nobody;
  return {
    ...{ who, method },
    path: at(id ?? ''),
    ...(body === undefined ? {} : { body }),
    // Another body where there is one; else another target.
    other: otherBody === undefined ? { path: at(another) } : { path: at(id ?? ''), body: otherBody },
  };
}

async function made(desk: Desk, method: string, path: string, body: object): Promise<string> {
  const reply = await desk.ask<{ id: string }>(desk.root, method, path, body);
  if (reply.status > 201) throw new Error(`${path} answered ${JSON.stringify(reply.body)}`);
  return reply.body.id;
}

function tenant(desk: Desk): Promise<string> {
  return made(desk, 'POST', '/v1/admin-panel/tenants', { name: 'A Tenant' });
}

function prompt(desk: Desk): Promise<string> {
  return made(desk, 'POST', '/v1/prompts', { name: 'A Prompt', content: 'One.' });
}

async function changedPrompt(desk: Desk): Promise<string> {
  const id = await prompt(desk);
  return made(desk, 'PUT', `/v1/prompts/${id}`, { content: 'Two.' });
}

async function archived(desk: Desk): Promise<string> {
  const id = await prompt(desk);
  await desk.ask(desk.root, 'DELETE', `/v1/prompts/${id}`);
  return id;
}

function bundle(name: string): object {
  const version = { version: 1, kind: 'text', format: 'none', content: 'One.', variables: [], config: {} };
  return { prompts: [{ name, labels: { production: 1 }, versions: [version] }] };
}
