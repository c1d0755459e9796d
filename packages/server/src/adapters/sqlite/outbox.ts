import { and, asc, count, eq, lte } from 'drizzle-orm';
import type { Vault } from '../../core/vault.ts';
import type { Letter, Outbox } from '../../ports/mail.ts';
import type { Db, LetterQueue, SqliteStore } from './connection.ts';
import { mailOutbox } from './schema.ts';

/** Puts letters into the outbox from inside another store's unit of work. */
export function letterQueue({ db, vault }: { db: Db; vault: Vault }): LetterQueue {
  return {
    enqueue({ id, letter, atMs, expiresAtMs }) {
      const sealed = vault.seal(placeOf(id), JSON.stringify(letter));
      db.insert(mailOutbox).values({ id, sealed, dueAt: atMs, expiresAt: expiresAtMs, createdAt: atMs }).run();
    },
  };
}

export function sqliteOutbox(store: Pick<SqliteStore, 'db' | 'commits' | 'vault' | 'letters'>): Outbox {
  const { db, commits, vault, letters } = store;

  function firstDue(atMs: number) {
    return db
      .select()
      .from(mailOutbox)
      .where(lte(mailOutbox.dueAt, atMs))
      .orderBy(asc(mailOutbox.dueAt))
      .limit(1)
      .get();
  }

  function remove(id: string): void {
    db.delete(mailOutbox).where(eq(mailOutbox.id, id)).run();
  }

  return {
    post: (letter) => commits.run(() => letters.enqueue(letter)),

    claim(atMs, leaseMs) {
      return commits.run(() => {
        const expired: string[] = [];
        let row = firstDue(atMs);
        while (row && row.expiresAt <= atMs) {
          remove(row.id);
          expired.push(row.id);
          row = firstDue(atMs);
        }
        if (!row) return { letter: null, expired };
        const { id, sealed, expiresAt: expiresAtMs } = row;
        const attempts = row.attempts + 1;
        db.update(mailOutbox)
          .set({ attempts, dueAt: atMs + leaseMs })
          .where(eq(mailOutbox.id, id))
          .run();
        const open = () => JSON.parse(vault.open(placeOf(id), sealed)) as Letter;
        return { letter: { id, attempts, expiresAtMs, open }, expired };
      });
    },

    sent: (id) => commits.run(() => remove(id)),

    postpone({ id, attempts }, dueAtMs) {
      return commits.run(() => {
        db.update(mailOutbox)
          .set({ dueAt: dueAtMs })
          .where(and(eq(mailOutbox.id, id), eq(mailOutbox.attempts, attempts)))
          .run();
      });
    },

    drop: (id) => commits.run(() => remove(id)),

    size: () => db.select({ letters: count() }).from(mailOutbox).get()?.letters ?? 0,
  };
}

function placeOf(id: string) {
  return { table: 'mail_outbox', column: 'sealed', row: id };
}
