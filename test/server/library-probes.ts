import type { NamingOperation, PromptOperation } from './library-isolation-scene.ts';

/** A request without what says who asks. */
export interface Probe {
  /** Behind the path of the operation. */
  query?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** What stands in the path for `:version` and `:label`. */
  version?: number;
  label?: string;
}

const conditions = [{}, { headers: { 'if-match': '"1"' } }, { headers: { 'if-match': '*' } }];
const bodies = (body: unknown): Probe[] => conditions.map((condition) => ({ ...condition, body }));

/** What somebody tries who knows the id or the name of a prompt, or guesses it. */
export const ofPrompt: Record<NamingOperation, readonly Probe[]> = {
  getPrompt: [
    ...[{}, { query: 'version=1' }, { query: 'version=2' }, { query: 'version=9' }],
    ...[{ query: 'label=production' }, { query: 'label=xyzzylabel' }, { query: 'label=latest' }],
    ...[{ headers: { 'if-none-match': '"1"' } }, { headers: { 'if-none-match': '*' } }],
  ],
  updatePrompt: [
    ...bodies({ content: 'mine' }),
    ...bodies({ title: 'mine', base_version: 2 }),
    ...bodies({ name: 'x' }),
  ],
  archivePrompt: conditions,
  restorePrompt: [{ body: {} }, { body: { name: 'mine' } }],
  purgePrompt: [{}],
  listPromptVersions: [{}, { query: 'skip=1&limit=1' }],
  getPromptVersion: [{ version: 1 }, { version: 2 }, { version: 9 }],
  rollBackPrompt: bodies({ reason: 'mine' }).flatMap((probe) => [
    { ...probe, version: 1 },
    { ...probe, version: 9 },
  ]),
  diffPrompt: [{ query: 'from=1&to=2' }, { query: 'from=1&to=9' }],
  duplicatePrompt: [{ body: {} }, { body: { name: 'mine' } }],
  listPromptLabelMoves: [{}, { query: 'limit=1' }],
  movePromptLabel: [...bodies({ version: 1 }), ...bodies({ version: 9 })].flatMap((probe) => [
    { ...probe, label: 'production' },
    { ...probe, label: 'xyzzylabel' },
    { ...probe, label: 'mine' },
  ]),
  removePromptLabel: conditions.flatMap((probe) => [
    { ...probe, label: 'xyzzylabel' },
    { ...probe, label: 'mine' },
  ]),
  renderPrompt: [
    ...[{ body: {} }, { body: { variables: { xyzzyname: 'Ada' } } }, { body: { version: 1 } }],
    ...[{ body: { version: 9 } }, { body: { label: 'xyzzylabel' } }],
  ],
  getPromptAnalytics: [{}, { query: 'by=day' }, { query: 'by=label' }],
};

/** What somebody tries who names a whole library. */
export const ofLibrary: Record<Exclude<PromptOperation, NamingOperation>, readonly Probe[]> = {
  listPrompts: [{}, { query: 'archived=true' }, { query: 'text=xyzzyword' }, { query: 'tag=xyzzytag' }],
  createPrompt: [{ body: { name: 'mine', content: 'mine' } }, { body: { name: 'xyzzy/plan-a', content: 'mine' } }],
  exportPrompts: [{}, { query: 'folder=xyzzy' }, { headers: { accept: 'application/x-ndjson' } }],
  importPrompts: ['', 'dry_run=true', 'on_conflict=append'].map((query) => ({
    query,
    body: { prompts: [{ name: 'xyzzy/plan-a', content: 'mine' }] },
  })),
};
