import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSqlite, type SqliteConnection } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { fixedRing } from '../../packages/server/src/core/key-ring.ts';
import { type Vault, vault } from '../../packages/server/src/core/vault.ts';

export interface ListData extends SqliteConnection {
  vault: Vault;
  /** Somebody with many conversations. */
  talkerId: string;
}

type Client = SqliteConnection['client'];

const migrations = fileURLToPath(new URL('../../packages/server/migrations/sqlite', import.meta.url));
/** Time that the rows are spread over, up to now. */
export const spanMs = 365 * 86_400_000;
/** Rows of one statement. */
const batch = 100_000;
const mostConversations = 100_000;

/** Fills a database of its own with users, and both logs with rows. What is sealed opens; hashes of the chain are made up. */
export async function makeListData(
  folder: string,
  size: { users: number; rows: number },
  say: (what: string) => void,
): Promise<ListData> {
  const connection = openSqlite({ file: join(folder, 'lists.db'), migrations, synchronous: 'normal' });
  const { client } = connection;
  const sealing = vault(fixedRing(Buffer.alloc(32, 'lists')));
  client.pragma('synchronous = off');
  client.pragma('journal_mode = off');
  const startMs = Date.now() - spanMs;
  await filled(client, 'users', () => addUsers(client, sealing, { count: size.users, startMs }, say));
  await filled(client, 'security_logs', () => addEvents(client, { ...size, startMs }, say));
  const talkerId = String(client.prepare('SELECT id FROM users WHERE rowid = 1').pluck().get());
  await filled(client, 'message_logs', () => addConversations(client, { ...size, startMs }, say));
  say('settling');
  client.pragma('journal_mode = wal');
  client.pragma('synchronous = normal');
  return { ...connection, vault: sealing, talkerId };
}

/** Indexes are made of all rows at once. */
async function filled(client: Client, table: string, fill: () => Promise<void>): Promise<void> {
  const indexes = client
    .prepare<[string], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL`,
    )
    .all(table);
  for (const { name } of indexes) client.exec(`DROP INDEX ${name}`);
  await fill();
  for (const { sql } of indexes) client.exec(sql);
}

const firstNames = ['Ada', 'Bela', 'Chen', 'Dana', 'Emil', 'Fatima', 'Grace', 'Hugo', 'Ines', 'Jonas', 'Kira', 'Lev'];
const lastNames = ['Adler', 'Brandt', 'Costa', 'Diaz', 'Endo', 'Fischer', 'Garcia', 'Haas', 'Ito', 'Jansen', 'Kim'];
const plans = ['free', 'free', 'free', 'free', 'free', 'free', 'basic', 'basic', 'pro', 'premium'];
const levels = ['low', 'low', 'medium', 'high', 'ultra'];

async function addUsers(
  client: Client,
  { seal }: Vault,
  { count, startMs }: { count: number; startMs: number },
  say: (what: string) => void,
): Promise<void> {
  const insert = client.prepare(
    `INSERT INTO users (id, tenant_id, username, name, email_sealed, email_index, password_hash, about_me_sealed, user_type,
       subscription_plan, api_key_hash, api_key_prefix, api_key_created_at, level, access_rtype, credits_main, credits_reset,
       conversation_limit, conversation_reset, reset_day, is_verified, is_active, last_login, created_at)
     VALUES (@id, @id, @username, @name, @email, @index, @password, @about, @type, @plan, @key, 'pe-abcd', @at, @level,
       '["bpe","bcot"]', 5, 5, 10, 10, '2026-01-01', @isVerified, @isActive, @lastLogin, @at)`,
  );
  const addTenant = client.prepare<[string, number]>(
    "INSERT INTO tenants (id, kind, name, created_at) VALUES (?, 'own', '', ?)",
  );
  const shared = { password: `$argon2id$${'x'.repeat(90)}`, about: randomBytes(120) };
  await inBatches(count, 'users', say, (first, end) => {
    for (let index = first; index < end; index++) {
      const at = startMs + Math.floor((index / count) * spanMs);
      const id = idAt(at);
      addTenant.run(id, at);
      insert.run({
        ...{ ...shared, id, at, plan: picked(plans), level: picked(levels) },
        username: `${picked(firstNames)}_${randomBytes(5).toString('hex')}`,
        name: `${picked(firstNames)} ${picked(lastNames)}`,
        email: seal({ table: 'users', column: 'email_sealed', row: id }, `u${index}@example.org`),
        index: randomBytes(32).toString('hex'),
        key: randomBytes(32).toString('hex'),
        type: index % 5 === 0 ? 'Business' : 'Personal',
        isVerified: index % 3 === 0 ? 0 : 1,
        isActive: index % 1_000 === 0 ? 0 : 1,
        lastLogin: index % 4 === 0 ? null : at + Math.floor(Math.random() * (Date.now() - at)),
      });
    }
  });
}

interface LogSize {
  users: number;
  rows: number;
  startMs: number;
}

/** `n` counts from one number up to another; a number that is bound is no integer by itself. */
const numbers =
  'WITH RECURSIVE numbers (n) AS (VALUES (CAST(@first AS INTEGER)) UNION ALL SELECT n + 1 FROM numbers WHERE n < @last)';
const someUser = '(SELECT id FROM users WHERE rowid = abs(random() % @users) + 1)';

async function addEvents(
  client: Client,
  { users, rows, startMs }: LogSize,
  say: (what: string) => void,
): Promise<void> {
  const insert = client.prepare(
    `${numbers} INSERT INTO security_logs (seq, event, severity, actor, user_id, address, request_id, details, created_at,
       previous_hash, hash)
     SELECT n, CASE n % 10 WHEN 0 THEN 'login_failed' WHEN 1 THEN 'logout' WHEN 2 THEN 'session_ended' ELSE 'login' END,
       CASE WHEN n % 10 = 0 THEN 'warning' WHEN n % 10001 = 0 THEN 'critical' ELSE 'info' END,
       CASE WHEN n % 100 = 0 THEN 'admin:' || (n % 7) ELSE 'user:' || user_id END, user_id,
       '192.0.' || (n % 256) || '.' || (n / 256 % 256), 'req-' || n, '{}', @startMs + n * @spanMs / @rows,
       hex(randomblob(32)), hex(randomblob(32))
     FROM (SELECT n, ${someUser} AS user_id FROM numbers)`,
  );
  await inBatches(rows, 'events', say, (first, last) =>
    insert.run({ first: first + 1, last, users, rows, startMs, spanMs }),
  );
}

async function addConversations(
  client: Client,
  { users, rows, startMs }: LogSize,
  say: (what: string) => void,
): Promise<void> {
  const every = Math.max(1, Math.floor(rows / mostConversations));
  const insert = client.prepare(
    `${numbers} INSERT INTO message_logs (seq, request_id, user_id, instance_id, status, level, model, r_type, variant,
       prompt_version, added_tokens, is_stream, prompt_tokens, completion_tokens, usage_source, processing_time_ms, address,
       created_at, finished_at)
     SELECT n, lower(hex(randomblob(16))), CASE WHEN n % @every = 0 THEN (SELECT id FROM users WHERE rowid = 1)
       ELSE ${someUser} END, 'i', 'completed', 'low', 'gpt-4o-mini', 'bpe', 'full', 1, 120, 0, 200, 300, 'reported', 900,
       '192.0.2.1', @startMs + n * @spanMs / @rows, @startMs + n * @spanMs / @rows + 900
     FROM numbers`,
  );
  await inBatches(rows, 'conversations', say, (first, last) =>
    insert.run({ first: first + 1, last, users, rows, startMs, spanMs, every }),
  );
}

async function inBatches(
  count: number,
  what: string,
  say: (what: string) => void,
  add: (first: number, end: number) => void,
): Promise<void> {
  for (let first = 0; first < count; first += batch) {
    say(`${first} of ${count} ${what} made`);
    add(first, Math.min(count, first + batch));
    await new Promise(setImmediate);
  }
}

/** A UUIDv7 of a time that is past. */
function idAt(epochMs: number): string {
  const time = epochMs.toString(16).padStart(12, '0');
  const tail = randomBytes(10).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-a${tail.slice(3, 6)}-${tail.slice(6, 18)}`;
}

function picked<Item>(items: readonly Item[]): Item {
  return items[Math.floor(Math.random() * items.length)] as Item;
}
