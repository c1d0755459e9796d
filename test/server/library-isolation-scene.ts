import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import type { OperationId } from '../../packages/server/src/contract/types.ts';
import type { Resident, SignedIn } from '../house.ts';
import { comparable } from './account-scene.ts';
import { openPanel, type Panel } from './crew-scene.ts';

type Operations = typeof operations;

/** Operations on the library. */
export type PromptOperation = {
  [Id in OperationId]: Operations[Id]['area'] extends 'Prompts' ? Id : never;
}[OperationId];

/** Those of them that name a prompt in their path. */
export type NamingOperation = {
  [Id in PromptOperation]: Operations[Id]['path'] extends `${string}:id${string}` ? Id : never;
}[PromptOperation];

/** What a prompt and its library are found by. */
export interface Handle {
  id: string;
  name: string;
  archivedId: string;
  archivedName: string;
  tenantId: string;
  folder: string;
  tag: string;
  pair: string;
  word: string;
  style: string;
}

type Reply = Response | Promise<Response>;

/** Two who share nothing: Ada, who asks, and Ben, whose library has one of everything. */
export interface Strangers extends Panel, AsyncDisposable {
  ada: Resident;
  ben: Resident;
  adaSession: SignedIn;
  /** What Ben has. */
  hidden: Handle;
  /** Of the same form and length, and nobody's. */
  missing: Handle;
  /** All that is stored but what every request leaves behind, refused or not. */
  stored(): string;
}

export const canary = 'xyzzy';

export async function openStrangers(settings: Parameters<typeof openPanel>[0] = {}): Promise<Strangers> {
  const panel = await openPanel(settings);
  const { house } = panel;
  const [ada, ben] = [await house.register('ada'), await house.register('ben')];
  const adaSession = await house.signIn('ada');
  const hidden = await stocked(panel, ben);
  const missing = {
    ...{ id: otherId(hidden.id), name: `${canary}/plan-b`, archivedId: otherId(hidden.archivedId) },
    ...{ archivedName: `${canary}/dead-b`, tenantId: otherId(ben.userId), folder: 'xyzzz', tag: 'xyzzytab' },
    ...{ pair: 'xyzzykey:xyzzypais', word: 'xyzzywore', style: 'xyzzystylf' },
  };
  return {
    ...{ ...panel, ada, ben, adaSession, hidden, missing },
    stored: () => storedIn(house),
    [Symbol.asyncDispose]: house.close,
  };
}

/** Makes one of everything, all of it with the canary in it. */
async function stocked({ ask }: Panel, who: Resident): Promise<Handle> {
  async function made<Body = { id: string }>(method: string, path: string, body?: unknown): Promise<Body> {
    const reply = await ask<Body>(who, method, path, body);
    if (reply.status >= 300)
      throw new Error(`${method} ${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
    return reply.body;
  }
  const prompt = {
    ...{ name: `${canary}/plan-a`, title: 'xyzzytitle', description: 'xyzzysays', content: 'xyzzyword {xyzzyname}' },
    ...{ tags: ['xyzzytag'], metadata: { xyzzykey: 'xyzzypair' }, message: 'xyzzywhy' },
  };
  const { id } = await made('POST', '/v1/prompts', prompt);
  await made('PUT', `/v1/prompts/${id}`, { content: 'xyzzyword again, {xyzzyname}' });
  await made('PUT', `/v1/prompts/${id}/labels/xyzzylabel`, { version: 1, reason: 'xyzzyreason' });
  const gone = await made('POST', '/v1/prompts', { name: `${canary}/dead-a`, content: 'xyzzydead' });
  await made('DELETE', `/v1/prompts/${gone.id}`);
  await made('POST', '/v1/prompts', { name: 'r_type/xyzzystyle', content: 'In xyzzyverse.', format: 'none' });
  return {
    ...{ id, name: prompt.name, archivedId: gone.id, archivedName: `${canary}/dead-a`, tenantId: who.userId },
    ...{ folder: canary, tag: 'xyzzytag', pair: 'xyzzykey:xyzzypair', word: 'xyzzyword', style: 'xyzzystyle' },
  };
}

/** Answers without what is another in each, and without what was asked for by name, where both were told the same. */
export async function alike(first: Reply, firstNames: Handle, second: Reply, secondNames: Handle) {
  const bare = async (reply: Reply, names: Handle) => {
    let text = JSON.stringify(await comparable(reply));
    for (const [what, name] of Object.entries(names)) text = text.replaceAll(name, `the ${what}`);
    return JSON.parse(text) as unknown;
  };
  return [await bare(first, firstNames), await bare(second, secondNames)] as const;
}

/** Left by requests that are refused as well. */
const volatile: Readonly<Record<string, readonly string[]>> = {
  users: ['api_key_last_used_at'],
  user_sessions: ['last_used_at', 'last_seen_at'],
};
const passedOver = ['security_logs', 'server_instances', 'key_uses', 'key_addresses', 'api_usage_logs', 'mail_outbox'];

function storedIn(house: Panel['house']): string {
  const tables = house.rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'");
  const kept = tables.map(({ name }) => name).filter((name) => !passedOver.includes(name));
  return JSON.stringify(
    kept.map((name) => [
      name,
      house
        .rows<Record<string, unknown>>(`SELECT * FROM "${name}"`)
        .map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !volatile[name]?.includes(column)))),
    ]),
  );
}

/** As long as an id, and of nothing. */
function otherId(id: string): string {
  return id.replace(/.{6}$/, (end) => (end === 'ffffff' ? 'eeeeee' : 'ffffff'));
}

/** The operations of an area, as the contract has them. */
export const promptOperations = (Object.keys(operations) as OperationId[]).filter(
  (id) => operations[id].area === 'Prompts',
);
