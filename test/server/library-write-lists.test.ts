import { describe, expect, test } from 'vitest';
import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import { openStrangers, type PromptOperation, promptOperations } from './library-isolation-scene.ts';

type WithBody = {
  [Id in PromptOperation]: (typeof operations)[Id]['hasBody'] extends true ? Id : never;
}[PromptOperation];

/** A body that each operation takes from the owner of a prompt. */
const bodies: Record<Exclude<WithBody, 'importPrompts'>, object> = {
  createPrompt: { name: 'new', content: 'New.' },
  updatePrompt: { content: 'Newer.' },
  restorePrompt: { name: 'back' },
  rollBackPrompt: { reason: 'It was better.' },
  duplicatePrompt: { name: 'twin' },
  movePromptLabel: { version: 1 },
  renderPrompt: { variables: { xyzzyname: 'Ben' } },
};

const nobody = '019f0000-0000-7000-8000-00000000ffff';

/** Columns of prompts and of all that belongs to them, spelled in each way, and what is never set by sending it. */
const unknownFields: Record<string, unknown> = {
  ...{ id: nobody, seq: 1, tenant_id: nobody, tenantId: nobody, prompt_id: nobody, promptId: nobody, user_id: nobody },
  ...{ created_by: 'operator', createdBy: 'operator', created_at: '2020-01-01T00:00:00.000Z', moved_by: 'operator' },
  ...{ updated_by: 'operator', updated_at: '2020-01-01T00:00:00.000Z', updatedBy: 'operator', moved_at: 1 },
  ...{ revision: 99, row_rev: 99, latest_version: 99, latestVersion: 99, parent_version: 1, parentVersion: 1 },
  ...{ archived_at: null, archivedAt: 1, archived: true, is_archived: true, deleted_at: 1, isArchived: false },
  ...{ labels: { production: 1 }, protected_labels: [], content_hash: 'x', contentHash: 'x', created: true },
  ...{ promoted: true, warnings: [], is_protected: true, isProtected: true, isAutoPromoted: false, rev: 1 },
  ...{
    calls: 1,
    library_revision: 1,
    library_bytes: 0,
    is_admin: true,
    role: 'admin',
    is_open: true,
    kind_of: 'system',
  },
  ...{ constructor: { prototype: { role: 'admin' } }, prototype: { role: 'admin' }, toString: 'x', valueOf: 1 },
};

test('Every operation that takes a body is tried: one that is new is missed here.', () => {
  const taking = promptOperations.filter((id) => operations[id].hasBody);
  expect([...Object.keys(bodies), 'importPrompts'].sort()).toEqual([...taking].sort());
});

describe.each(Object.entries(bodies) as [keyof typeof bodies, object][])('A body for %s', (id, body) => {
  test('sets nothing but what the contract lists: every other field is refused by its path, and nothing changes', async () => {
    await using scene = await openStrangers();
    const { house, ben, hidden } = scene;
    const { method, path } = operations[id];
    const named = id === 'restorePrompt' ? hidden.archivedId : hidden.id;
    const target = path.replace(':id', named).replace(':version', '1').replace(':label', 'mine');
    const send = (text: string) => house.send(method, target, text, ben.headers);
    const before = scene.stored();

    for (const [name, value] of Object.entries(unknownFields)) {
      const reply = await send(JSON.stringify({ ...body, [name]: value }));
      const told = (await reply.json()) as { errors?: { path: string }[] };
      expect([name, reply.status, told.errors?.[0]?.path]).toEqual([name, 422, name]);
    }
    const text = JSON.stringify(body);
    for (const key of ['__proto__', '\\u005f_proto__']) {
      expect((await send(text.replace('{', `{"${key}":{"role":"admin"},`))).status).toBeOneOf([400, 422]);
    }
    for (const other of ['[]', 'null', '"x"', '1', `[${text}]`, `${text}${text}`]) {
      expect([other, (await send(other)).status]).toEqual([other, expect.toBeOneOf([400, 422])]);
    }
    expect(scene.stored()).toBe(before);
    expect(({} as Record<string, unknown>).role).toBeUndefined();
    expect((await send(text)).status).toBeOneOf([200, 201]);
  });
});

test('Within config, variables and messages, too, nothing is taken that the contract does not list.', async () => {
  await using scene = await openStrangers();
  const before = scene.stored();
  for (const [field, value] of Object.entries({
    config: { tenant_id: nobody },
    variables: [{ name: 'xyzzyname', tenant_id: nobody }],
    content: [{ role: 'user', content: 'x', tenant_id: nobody }],
  })) {
    const path = `/v1/prompts/${scene.hidden.id}`;
    const reply = await scene.ask(scene.ben, 'PUT', path, { [field]: value });
    expect([field, reply.status]).toEqual([field, 422]);
  }
  expect(scene.stored()).toBe(before);
});
