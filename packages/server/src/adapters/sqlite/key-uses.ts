import type { KeyUseStore } from '../../ports/key-uses.ts';
import type { SqliteStore } from './connection.ts';

interface KeyUse {
  keyId: string;
  seals: number;
}

export function sqliteKeyUses({ client, commits }: Pick<SqliteStore, 'client' | 'commits'>): KeyUseStore {
  const add = client.prepare<[KeyUse]>(`
    INSERT INTO key_uses (key_id, seals) VALUES (@keyId, @seals)
    ON CONFLICT (key_id) DO UPDATE SET seals = seals + excluded.seals`);
  const totals = client.prepare<[], KeyUse>('SELECT key_id AS keyId, seals FROM key_uses');
  return {
    add: (uses) =>
      commits.run(() => {
        for (const [keyId, seals] of uses) add.run({ keyId, seals });
        return new Map(totals.all().map(({ keyId, seals }) => [keyId, seals]));
      }),
  };
}
