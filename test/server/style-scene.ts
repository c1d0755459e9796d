import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { auditChain } from '../../packages/server/src/adapters/sqlite/audit-chain.ts';
import { openSqlite } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { sqliteStyles } from '../../packages/server/src/adapters/sqlite/styles.ts';
import type { StyleText } from '../../packages/server/src/contract/types.ts';
import { logTo } from '../../packages/server/src/core/log.ts';
import type { NewSecurityEvent } from '../../packages/server/src/ports/audit.ts';
import type { StyleEdit, StyleRow, StyleStore } from '../../packages/server/src/ports/styles.ts';
import { type ReadyStyle, styleBook } from '../../packages/server/src/services/prompt/style-book.ts';
import { styles } from '../../packages/server/src/services/prompt/styles/registry.ts';
import { type House, openHouse, type Settings } from '../house.ts';
import { stillClock } from '../still-clock.ts';

const migrations = resolve(import.meta.dirname, '../../packages/server/migrations/sqlite');
const operatorKey = 'operator-key-of-at-least-32-characters';
const address = '/v1/admin/system-prompts';

export const startMs = Date.UTC(2026, 10, 21, 9, 0);

/** A house with an operator who writes styles. */
export async function openStyleHouse(settings: Settings = {}, clock?: Parameters<typeof openHouse>[1]) {
  const house = await openHouse({ API_KEY: operatorKey, DEFAULT_USER_LIMITS: plenty, ...settings }, clock);
  const headers = { authorization: `Bearer ${operatorKey}` };
  return {
    house,
    /** Sends a change as the operator. */
    set: (change: object): Promise<Response> => house.send('PUT', address, change, headers),
    async made(r_type: string, prompt: string, more: object = {}): Promise<StyleText> {
      const reply = await house.send('PUT', address, { r_type, prompt, ...more }, headers);
      if (reply.status !== 200) throw new Error(`Writing ${r_type} answered ${reply.status}: ${await reply.text()}`);
      return (await reply.json()) as StyleText;
    },
    remove: (name: string): Promise<Response> => house.fetch(`${address}/${name}`, { method: 'DELETE', headers }),
    look: (path = ''): Promise<Response> => house.fetch(`${address}${path}`, { headers }),
  };
}

const plenty = '{"conversation_limit":1000,"reset":1000}';

/** A request that asks for a style, and what a preview says of it. */
export async function preview(house: House, r_type: string | undefined, headers: Record<string, string>, more = {}) {
  const reply = await house.post('/v1/prompt/preview', { ...asking(r_type), ...more }, headers);
  return { status: reply.status, body: (await reply.json()) as Previewed };
}

export interface Previewed {
  messages: { role: string; content: string }[];
  r_type: string;
  variant: string;
  prompt_version: number | null;
  price: object;
  error_code?: string;
  errors?: { path: string; message: string }[];
}

export function asking(r_type: string | undefined) {
  const messages = [{ role: 'user', content: 'Explain how tides work.' }];
  return { level: 'medium', messages, ...(r_type === undefined ? {} : { r_type }) };
}

/** A file with styles, on which as many writers are opened as are asked for. */
export function openShelf() {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'));
  const clients: { close(): void }[] = [];
  return {
    open() {
      const { db, client } = openSqlite({
        file: join(folder, 'promptenchanter.db'),
        migrations,
        synchronous: 'normal',
      });
      clients.push(client);
      const commits = groupCommit(client, { batchSize: 5, queueSize: 1_000, lockWaitMs: 20_000 });
      const chain = auditChain(client, Buffer.alloc(32, 3));
      return { client, store: sqliteStyles({ db, client, commits, chain }) };
    },
    [Symbol.dispose]() {
      for (const client of clients) client.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function edited(full: string | null): StyleEdit {
  return { full, light: null, isOpen: false, eventOf: (version) => changed({ version }) };
}

function changed(details: NewSecurityEvent['details']): NewSecurityEvent {
  const by = { actor: 'operator', userId: null, address: null, requestId: null };
  return { event: 'style_changed', severity: 'info', ...by, details, atMs: startMs };
}

/** Rows in memory, which count how often they are read and can be made unreadable. */
export function countedRows() {
  let rows: StyleRow[] = [];
  let isBroken = false;
  const read = { versions: 0, texts: 0 };
  const store: StyleStore = {
    version() {
      read.versions++;
      if (isBroken) throw new Error('disk I/O error');
      return rows.length;
    },
    texts() {
      read.texts++;
      return [...new Map(rows.map((row) => [row.name, row])).values()];
    },
    versions: () => ({ rows: [], total: 0 }),
    write: () => Promise.reject(new Error('not used')),
  };
  return {
    ...{ store, read },
    break: (is: boolean) => {
      isBroken = is;
    },
    add(name: string, full: string | null, more: Partial<StyleRow> = {}) {
      const row = { light: null, isOpen: true, changedBy: 'operator', changedAtMs: startMs, version: rows.length + 2 };
      rows = [...rows, { ...row, name, full, ...more }];
    },
  };
}

/** A book over a store, with its log. */
export function openBook(store: StyleStore) {
  const clock = stillClock(startMs);
  const lines: string[] = [];
  const log = logTo({ write: (line) => lines.push(line) }, 'debug');
  return { clock, lines, log, book: styleBook({ store, clock, log, builtIn: styles }) };
}

/** A style as it is in force where only the built-in ones and one more are. */
export function readyStyle(name: string, more: Partial<StyleRow> & { full?: string } = {}): ReadyStyle {
  const rows = countedRows();
  if (more.full !== undefined) rows.add(name, more.full, more);
  const style = openBook(rows.store).book.find(name);
  if (!style) throw new Error(`There is no style ${name}.`);
  return style;
}
