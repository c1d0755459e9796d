import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditChain } from '../../packages/server/src/adapters/sqlite/audit-chain.ts';
import { openSqlite, type SqliteConnection } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { groupCommit } from '../../packages/server/src/adapters/sqlite/group-commit.ts';
import { sqliteLibrary } from '../../packages/server/src/adapters/sqlite/library.ts';
import { newId } from '../../packages/server/src/core/ids.ts';
import type { NewSecurityEvent } from '../../packages/server/src/ports/audit.ts';
import type { LibraryStore, NewPrompt } from '../../packages/server/src/ports/library.ts';

export interface LibraryData extends SqliteConnection {
  library: LibraryStore;
  /** Whose library is large. */
  tenantId: string;
}

const migrations = fileURLToPath(new URL('../../packages/server/migrations/sqlite', import.meta.url));
/** Tenants beside the large one, that have half as many prompts all together. */
const others = 20;
const batch = 500;
const words = 20_000;
const wordsOfText = 80;

/** Fills a database of its own with a large library, beside others. */
export async function makeLibraryData(
  folder: string,
  prompts: number,
  say: (what: string) => void,
): Promise<LibraryData> {
  const connection = openSqlite({ file: join(folder, 'library.db'), migrations, synchronous: 'normal' });
  const { client } = connection;
  const commits = groupCommit(client, { batchSize: 100, queueSize: 10_000, lockWaitMs: 10_000 });
  const library = sqliteLibrary({ client, commits, chain: auditChain(client, Buffer.alloc(32, 3)), mostBytes: null });
  const tenantIds = Array.from({ length: 1 + others }, newId);
  const addTenant = client.prepare("INSERT INTO tenants (id, kind, name, created_at) VALUES (?, 'own', '', 0)");
  for (const id of tenantIds) addTenant.run(id);
  const [tenantId = ''] = tenantIds;
  client.pragma('synchronous = off');
  for (let first = 0; first < prompts; first += batch) {
    say(`${first} of ${prompts} prompts made`);
    const numbers = Array.from({ length: Math.min(batch, prompts - first) }, (_, place) => first + place);
    await Promise.all(
      numbers.flatMap((n) => {
        const tenants = n % 2 ? [tenantId] : [tenantId, tenantIds[1 + (n % others)] ?? ''];
        return tenants.map((id) => library.add(id, promptOf(n), eventOf(n)));
      }),
    );
  }
  client.pragma('synchronous = normal');
  client.pragma('wal_checkpoint(truncate)');
  return { ...connection, library, tenantId };
}

/** The nth prompt: every one has `answer`, one in ten the tag `hot`, one in a thousand `warm`, one in ten thousand `zephyr`. */
export function promptOf(n: number): NewPrompt {
  const id = newId();
  const text = Array.from({ length: wordsOfText }, (_, place) => wordOf(rank(n, place))).join(' ');
  const content = `Answer {name}: ${text}${n % 10_000 === 7 ? ' zephyr' : ''}`;
  return {
    ...{ id, name: nameOf(n), title: `Prompt ${n}`, description: null, isAutoPromoted: true },
    tags: ['live', ...(n % 10 === 0 ? ['hot'] : []), ...(n % 1_000 === 0 ? ['warm'] : [])],
    metadata: { team: `team ${n % 50}` },
    versions: [
      {
        ...{ version: 1, kind: 'text', format: 'braces', content, config: { level: 'low' } },
        variables: [{ name: 'name' }],
        contentHash: createHash('sha256').update(content).digest('hex'),
        ...{ message: null, parentVersion: null, restoredFrom: null, createdAtMs: n },
      },
    ],
    labels: new Map([['production', { version: 1, isProtected: false }]]),
    ...{ createdAtMs: n, updatedAtMs: n, archivedAtMs: n % 100 === 99 ? n : null, reason: null },
  };
}

export function nameOf(n: number): string {
  return `folder-${n % 200}/${wordOf(n % words)}-${n}`;
}

export function eventOf(n: number): NewSecurityEvent {
  const by = { actor: 'operator', userId: null, address: null, requestId: null };
  return { event: 'style_changed', severity: 'info', ...by, details: {}, atMs: n };
}

/** Few words are in many texts, and many in few. The same for the same numbers. */
function rank(n: number, place: number): number {
  let mixed = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return Math.floor(words ** (((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32));
}

/** Words of syllables, of which each begins many. */
function wordOf(number: number): string {
  const syllables = ['ba', 'do', 'fi', 'gu', 'ka', 'lo', 'mi', 'nu', 'pa', 'ro', 'si', 'tu', 'va', 'wo', 'xe', 'zy'];
  let word = '';
  for (let left = number + 16; left > 0; left = Math.floor(left / 16)) word += syllables[left % 16];
  return word;
}
