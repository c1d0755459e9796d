import { logTo } from '../../packages/server/src/core/log.ts';
import type { LibraryStore, PromptAtVersion, PromptHead } from '../../packages/server/src/ports/library.ts';
import { hashOf } from '../../packages/server/src/services/library/prompt-text.ts';
import { type ReadyStyle, textOf, type Wording } from '../../packages/server/src/services/prompt/ready-style.ts';
import { styleBook } from '../../packages/server/src/services/prompt/style-book.ts';
import { styles } from '../../packages/server/src/services/prompt/styles/registry.ts';
import { stillClock } from '../still-clock.ts';

export const startMs = Date.UTC(2026, 10, 21, 9, 0);

interface Row extends Wording {
  name: string;
  version: number;
  createdBy: string;
}

/** A library in memory with the built-in styles, which counts how often it is read and can be made unreadable. */
export function countedLibrary() {
  const rows = new Map<string, Row>();
  let isBroken = false;
  let revision = 0;
  const read = { revisions: 0, lists: 0, texts: 0 };
  const notUsed = () => {
    throw new Error('not used');
  };
  const listed = () => [...rows.values()].map(promptOf);
  const store: LibraryStore = {
    ...{
      has: notUsed,
      pick: notUsed,
      versions: notUsed,
      moves: notUsed,
      whole: notUsed,
      add: notUsed,
      edit: notUsed,
      purge: notUsed,
    },
    revision() {
      read.revisions++;
      if (isBroken) throw new Error('disk I/O error');
      return revision;
    },
    list() {
      read.lists++;
      const found = listed().map(({ head, version }) => ({ head, version: version.version, kind: version.kind }));
      return { rows: found, total: rows.size };
    },
    find(_tenantId, key) {
      read.texts++;
      return listed().find(({ head }) => 'id' in key && head.id === key.id);
    },
  };
  const put = (name: string, full: string, more: Partial<Row>) => {
    const row = { light: null, isOpen: true, createdBy: 'operator', version: (rows.get(name)?.version ?? 0) + 1 };
    rows.set(name, { ...row, name, full, ...more });
    revision++;
  };
  for (const [name, { full, light }] of Object.entries(styles)) {
    put(name, full, { light, isOpen: false, createdBy: 'release' });
  }
  return {
    ...{ store, read },
    break: (is: boolean) => {
      isBroken = is;
    },
    put: (name: string, full: string, more: Partial<Row> = {}) => put(name, full, more),
  };
}

function promptOf({ name, version, createdBy, ...wording }: Row): PromptAtVersion {
  const text = textOf(wording);
  const made = { createdBy, createdAtMs: startMs };
  const head: PromptHead = {
    ...{ id: `id of ${name}`, name: `r_type/${name}`, title: null, description: null, isAutoPromoted: true },
    ...{ tags: [], metadata: {}, labels: new Map(), latestVersion: version, revision: version, archivedAtMs: null },
    ...{ ...made, updatedBy: createdBy, updatedAtMs: startMs },
  };
  const origin = { message: null, parentVersion: null, restoredFrom: null };
  return { head, version: { ...text, ...origin, ...made, version, contentHash: hashOf(text) } };
}

/** A book over a library, with its log. */
export function openBook(store: LibraryStore) {
  const clock = stillClock(startMs);
  const lines: string[] = [];
  const log = logTo({ write: (line) => lines.push(line) }, 'debug');
  return { clock, lines, log, book: styleBook({ store, clock, log }) };
}

/** A style as it is in force where only the built-in ones and one more are. */
export function readyStyle(name: string, more: Partial<Row> = {}): ReadyStyle {
  const library = countedLibrary();
  if (more.full !== undefined) library.put(name, more.full, more);
  const style = openBook(library.store).book.find(name);
  if (!style) throw new Error(`There is no style ${name}.`);
  return style;
}
