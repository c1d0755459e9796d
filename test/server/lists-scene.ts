import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openSqlite, type SqliteConnection } from '../../packages/server/src/adapters/sqlite/connection.ts';
import { sqliteUserDirectory } from '../../packages/server/src/adapters/sqlite/directory.ts';
import { sqliteEventDirectory } from '../../packages/server/src/adapters/sqlite/event-list.ts';
import { type Ladders, openLadders } from '../../packages/server/src/adapters/sqlite/ladders.ts';
import { sqliteMessageDirectory } from '../../packages/server/src/adapters/sqlite/message-list.ts';
import { fixedRing } from '../../packages/server/src/core/key-ring.ts';
import { vault } from '../../packages/server/src/core/vault.ts';
import type {
  EventDirectory,
  Listed,
  ListPage,
  MessageDirectory,
  UserDirectory,
} from '../../packages/server/src/ports/directory.ts';
import { packageRoot } from '../house.ts';
import { stillClock } from '../still-clock.ts';

export interface Hall {
  users: UserDirectory;
  events: EventDirectory;
  messages: MessageDirectory;
  ladders: Ladders;
  clock: ReturnType<typeof stillClock>;
  client: SqliteConnection['client'];
  addUser(user?: Partial<NewRow>): string;
  addEvent(event?: Record<string, string | number | null>): void;
  addConversation(userId: string): void;
  seal(table: string, column: string, row: string, text: string): Buffer;
  close(): void;
}

interface NewRow {
  id: string;
  tenantId: string;
  username: string;
  name: string;
  plan: string;
  level: string;
  type: string;
  isActive: 0 | 1;
  isVerified: 0 | 1;
  lastLogin: number | null;
  createdAt: number;
}

export const noon = Date.UTC(2026, 0, 31, 12);

/** The lists on a database of their own, with few rows between rungs, so that small lists have many. */
export function openHall(): Hall {
  const clock = stillClock(noon);
  const { db, client } = openSqlite({
    file: ':memory:',
    migrations: join(packageRoot, 'migrations/sqlite'),
    synchronous: 'normal',
  });
  const sealing = vault(fixedRing(randomBytes(32)));
  const ladders = openLadders(client, clock, { fewest: 7, first: 7, most: 7 });
  let people = 0;
  let links = 0;
  let talks = 0;
  const seal: Hall['seal'] = (table, column, row, text) => sealing.seal({ table, column, row }, text);

  const insertUser = client.prepare(
    `INSERT INTO users (id, tenant_id, username, name, email_sealed, email_index, password_hash, user_type,
       subscription_plan, api_key_hash, api_key_prefix, level, access_rtype, credits_main, credits_reset,
       conversation_limit, conversation_reset, reset_day, is_verified, is_active, last_login, created_at)
     VALUES (@id, @tenantId, @username, @name, @email, @index, 'x', @type, @plan, @id, 'pe-abcd', @level, '["bpe"]', 4, 5,
       9, 10, '2026-01-30', @isVerified, @isActive, @lastLogin, @createdAt)`,
  );
  const insertEvent = client.prepare(
    `INSERT INTO security_logs (seq, event, severity, actor, user_id, address, request_id, details, created_at,
       previous_hash, hash)
     VALUES (@seq, @event, @severity, @actor, @userId, @address, 'r', '{"reason":"test"}', @at, 'p', 'h')`,
  );
  const insertConversation = client.prepare(
    `INSERT INTO message_logs (request_id, user_id, instance_id, status, level, model, r_type, variant, added_tokens,
       is_stream, address, created_at)
     VALUES (?, ?, 'i', 'pending', 'low', 'm', 'bpe', 'full', 1, 0, '::1', 1)`,
  );

  return {
    users: sqliteUserDirectory({ client, vault: sealing, ladders, clock }),
    events: sqliteEventDirectory({ ladders }),
    messages: sqliteMessageDirectory({ db, ladders }),
    ...{ ladders, clock, client, seal },
    addUser(user = {}) {
      const number = ++people;
      const row = {
        ...{
          id: idOf(number),
          tenantId: 'house',
          username: `person_${number}`,
          name: `Person ${number}`,
          plan: 'free',
        },
        ...{ level: 'low', type: 'Personal', isActive: 1, isVerified: 1, lastLogin: null, createdAt: noon, ...user },
      };
      const email = seal('users', 'email_sealed', row.id, `${row.username}@example.org`);
      insertUser.run({ ...row, email, index: `index of ${row.username}@example.org` });
      return row.id;
    },
    addEvent(event = {}) {
      const seq = ++links;
      const usual = {
        event: 'login',
        severity: 'info',
        actor: 'anonymous',
        userId: null,
        address: null,
        at: noon + seq,
      };
      insertEvent.run({ seq, ...usual, ...event });
    },
    addConversation(userId) {
      insertConversation.run(`request ${++talks}`, userId);
    },
    close: () => client.close(),
  };
}

/** In order of their numbers, as ids are in order of their time. */
function idOf(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Every row of a list, page after page. */
export async function walked<Row>(list: (page: ListPage) => Promise<Listed<Row>>, page_size: number): Promise<Row[]> {
  const all: Row[] = [];
  for (let page = 1; ; page++) {
    const { rows, total } = await list({ page, page_size });
    all.push(...rows);
    if (page * page_size >= total) return all;
  }
}
