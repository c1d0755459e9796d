import type { Prompt } from '../contract/types.ts';
import type { Call } from '../services/call.ts';
import { isAmong, type Meant, type Precondition } from '../services/library/editing.ts';
import { choiceOf } from '../services/library/finding.ts';
import type { Library } from '../services/library/library.ts';
import { rendered } from '../services/library/rendering.ts';
import { type Librarian, shelfOf } from '../services/library/shelf.ts';
import { etag } from './conditions.ts';
import type { Area } from './operation.ts';
import { done } from './users.ts';

/** What the parameters of an operation on a prompt name. */
interface OfPrompt {
  id: string;
  tenant_id?: string;
}

/** Prompts, and what becomes of them. */
export function promptsArea({
  desk,
  changes,
}: Library): Area<
  | 'listPrompts'
  | 'createPrompt'
  | 'getPrompt'
  | 'updatePrompt'
  | 'archivePrompt'
  | 'restorePrompt'
  | 'purgePrompt'
  | 'duplicatePrompt'
> {
  return {
    listPrompts(call, { parameters }) {
      const { tenant_id, metadata, archived, skip, limit, text, tag, folder } = parameters;
      const kept = { tag: tag?.normalize('NFC'), folder: folder?.normalize('NFC') };
      const filter = { text, ...kept, metadata: pairOf(metadata), isArchived: archived };
      return { status: 200, json: desk.list(shelfOf(call, tenant_id), filter, { skip, limit }) };
    },
    createPrompt: async (call, { body, parameters }) =>
      tagged(201, await desk.create(call, shelfOf(call, parameters.tenant_id), body)),
    getPrompt(call, { parameters, ifNoneMatch }) {
      const prompt = desk.show(shelfOf(call, parameters.tenant_id), parameters.id, choiceOf(parameters));
      if (isAmong(ifNoneMatch, prompt)) return { unchanged: true, headers: { etag: etag(prompt) } };
      return tagged(200, prompt);
    },
    updatePrompt: async (call, { body, parameters, ifMatch }) =>
      tagged(200, await changes.change(call, meantBy(call, parameters, ifMatch), body)),
    async archivePrompt(call, { parameters, ifMatch }) {
      await desk.archive(call, meantBy(call, parameters, ifMatch));
      return done('The prompt is archived. Who names one of its versions still gets it.');
    },
    restorePrompt: async (call, { body, parameters }) =>
      tagged(200, await desk.restore(call, shelfOf(call, parameters.tenant_id), parameters.id, body.name)),
    async purgePrompt(call, { parameters }) {
      await desk.purge(call, shelfOf(call, parameters.tenant_id), parameters.id);
      return done('The prompt is removed for good.');
    },
    duplicatePrompt: async (call, { body, parameters }) =>
      tagged(201, await desk.duplicate(call, shelfOf(call, parameters.tenant_id), parameters.id, body.name)),
  };
}

/** Versions of a prompt, what points at them, and what they come to. */
export function promptVersionsArea({
  find,
  desk,
  labels,
  analytics,
}: Library): Area<
  | 'listPromptVersions'
  | 'getPromptVersion'
  | 'rollBackPrompt'
  | 'diffPrompt'
  | 'listPromptLabelMoves'
  | 'movePromptLabel'
  | 'removePromptLabel'
  | 'renderPrompt'
  | 'getPromptAnalytics'
> {
  return {
    listPromptVersions: (call, { parameters }) => ({
      status: 200,
      json: desk.versions(shelfOf(call, parameters.tenant_id), parameters.id, parameters),
    }),
    getPromptVersion: (call, { parameters }) => ({
      status: 200,
      json: desk.version(shelfOf(call, parameters.tenant_id), parameters.id, parameters.version),
    }),
    rollBackPrompt: async (call, { body, parameters, ifMatch }) => {
      const meant = meantBy(call, parameters, ifMatch);
      return tagged(200, await labels.rollBack(call, meant, parameters.version, body.reason ?? null));
    },
    diffPrompt: (call, { parameters: { tenant_id, id, from, to } }) => ({
      status: 200,
      json: desk.diff(shelfOf(call, tenant_id), id, from, to),
    }),
    listPromptLabelMoves: (call, { parameters }) => ({
      status: 200,
      json: labels.moves(shelfOf(call, parameters.tenant_id), parameters.id, parameters),
    }),
    movePromptLabel: async (call, { body, parameters, ifMatch }) =>
      tagged(200, await labels.moveTo(call, meantBy(call, parameters, ifMatch), parameters.label, body)),
    removePromptLabel: async (call, { parameters, ifMatch }) =>
      tagged(200, await labels.remove(call, meantBy(call, parameters, ifMatch), parameters.label)),
    renderPrompt: (call, { body, parameters }) => ({
      status: 200,
      json: rendered(find, shelfOf(call, parameters.tenant_id), parameters.id, body),
    }),
    async getPromptAnalytics(call, { parameters }) {
      const shelf = shelfOf(call, parameters.tenant_id);
      const { head } = find.inForce(shelf, parameters.id);
      return { status: 200, json: await analytics.report(shelf.tenantId, head.id, parameters) };
    },
  };
}

/** A library as one document, out and in. */
export function libraryExchangeArea({ exporting, importing }: Library): Area<'exportPrompts' | 'importPrompts'> {
  return {
    exportPrompts(call, { parameters: { tenant_id, folder }, wantsLines }) {
      const { tenantId } = shelfOf(call, tenant_id);
      const kept = folder?.normalize('NFC');
      return wantsLines ? { lines: exporting.lines(tenantId, kept) } : { pieces: exporting.document(tenantId, kept) };
    },
    importPrompts: async (call, { body, parameters: { tenant_id, on_conflict, dry_run } }) => ({
      status: 200,
      json: await importing.takeIn(call, shelfOf(call, tenant_id), body.prompts, { on_conflict, dry_run }),
    }),
  };
}

function meantBy(call: Call<Librarian>, { id, tenant_id }: OfPrompt, ifMatch: Precondition): Meant {
  return { shelf: shelfOf(call, tenant_id), named: id, ifMatch };
}

function tagged<Body extends Prompt, Status extends number>(status: Status, json: Body) {
  return { status, json, headers: { etag: etag(json) } };
}

/** A pair as the query spells it: all behind the first colon is the value. */
function pairOf(metadata: string | undefined) {
  if (metadata === undefined) return undefined;
  const colon = metadata.indexOf(':');
  return { key: metadata.slice(0, colon), value: metadata.slice(colon + 1) };
}
