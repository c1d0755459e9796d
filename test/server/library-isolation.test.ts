import { describe, expect, test } from 'vitest';
import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import {
  alike,
  type Handle,
  type NamingOperation,
  openStrangers,
  type PromptOperation,
  promptOperations,
  type Strangers,
} from './library-isolation-scene.ts';
import { ofLibrary, ofPrompt, type Probe } from './library-probes.ts';

type Who = { headers: Record<string, string> };
type Ref = 'id' | 'name' | 'archivedId' | 'archivedName';
const refs: readonly Ref[] = ['id', 'name', 'archivedId', 'archivedName'];

function send({ house }: Strangers, who: Who, id: PromptOperation, probe: Probe, { named = '', tenantId = '' } = {}) {
  const { method, path } = operations[id];
  const { query = '', body, headers, version = 1, label = 'mine' } = probe;
  const target = path
    .replace(':id', encodeURIComponent(named))
    .replace(':version', String(version))
    .replace(':label', label);
  const parts = [query, tenantId && `tenant_id=${tenantId}`].filter((part) => part !== '');
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  return house.fetch(`${target}?${parts.join('&')}`, {
    method,
    headers: { ...who.headers, ...type, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** Everybody who may not see Ben's library, by every way in. */
function outsiders({ ada, adaSession, root, hidden, missing }: Strangers) {
  return [
    { how: 'by a key', who: ada, tenantId: '' },
    { how: 'by a session', who: adaSession, tenantId: '' },
    { how: 'by a key, naming her own tenant', who: ada, tenantId: ada.userId },
    { how: "by a key, naming the other's tenant", who: ada, tenantId: hidden.tenantId },
    { how: "by a session, naming the other's tenant", who: adaSession, tenantId: hidden.tenantId },
    { how: 'by a key, naming a tenant that there is not', who: ada, tenantId: missing.tenantId },
    { how: "by an admin in the server's own library", who: root, tenantId: '' },
    { how: "by an admin in another user's library", who: root, tenantId: ada.userId },
  ];
}

test('Every operation on prompts is tried: one that is new is missed here.', () => {
  expect([...Object.keys(ofPrompt), ...Object.keys(ofLibrary)].sort()).toEqual([...promptOperations].sort());
});

describe.each(Object.keys(ofPrompt) as NamingOperation[])('%s', (id) => {
  test("answers of another's prompt as of one that there is not, and changes nothing", async () => {
    await using scene = await openStrangers();
    const { hidden, missing } = scene;
    const before = scene.stored();
    for (const { how, who, tenantId } of outsiders(scene)) {
      const isDenied = id === 'purgePrompt' && who !== scene.root;
      for (const probe of ofPrompt[id]) {
        for (const ref of refs) {
          const ask = (names: Handle) => send(scene, who, id, probe, { named: names[ref], tenantId });
          const [theirs, none] = await alike(ask(hidden), hidden, ask(missing), missing);
          const what = { how, probe, ref };
          expect({ ...what, theirs }).toEqual({ ...what, theirs: none });
          expect({ ...what, theirs }).toMatchObject({ ...what, theirs: { status: isDenied ? 403 : 404 } });
        }
      }
    }
    expect(scene.stored()).toBe(before);
  });

  test('is there for those whose prompt it is', async () => {
    await using scene = await openStrangers();
    const { hidden, ben, root } = scene;
    const isOfArchived = id === 'restorePrompt' || id === 'purgePrompt';
    const named = isOfArchived ? hidden.archivedId : hidden.id;
    const [probe = {}] = ofPrompt[id];
    const within = { label: 'xyzzylabel', ...probe };
    const usual = await send(scene, id === 'purgePrompt' ? root : ben, id, within, {
      named,
      tenantId: hidden.tenantId,
    });
    expect([id, usual.status]).toEqual([id, id === 'duplicatePrompt' ? 201 : 200]);
  });
});

describe.each(Object.keys(ofLibrary) as Exclude<PromptOperation, NamingOperation>[])('%s', (id) => {
  test("answers a user who names another's tenant as one who names none that there is, and changes nothing", async () => {
    await using scene = await openStrangers();
    const { hidden, missing, ada, adaSession } = scene;
    const before = scene.stored();
    for (const who of [ada, adaSession]) {
      for (const probe of ofLibrary[id]) {
        const ask = ({ tenantId }: Handle) => send(scene, who, id, probe, { tenantId });
        const [theirs, none] = await alike(ask(hidden), hidden, ask(missing), missing);
        expect({ probe, theirs }).toEqual({ probe, theirs: none });
        expect({ probe, theirs }).toMatchObject({ probe, theirs: { status: 404 } });
      }
    }
    expect(scene.stored()).toBe(before);
  });
});
