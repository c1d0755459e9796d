import { count, desc, eq } from 'drizzle-orm';
import type { HotChange, HotSettingStore } from '../../ports/hot-settings.ts';
import type { SqliteStore } from './connection.ts';
import { systemConfig } from './schema.ts';

export function sqliteHotSettings({ db, client, commits, chain }: SqliteStore): HotSettingStore {
  const version = client.prepare<[], number>('SELECT ifnull(max(seq), 0) FROM system_config').pluck();
  const latest = client.prepare<[], HotChange>(`
    SELECT name, value, changed_by AS changedBy, changed_at AS changedAtMs
    FROM system_config WHERE seq IN (SELECT max(seq) FROM system_config GROUP BY name) ORDER BY name`);

  return {
    version: () => version.get() ?? 0,
    latest: () => latest.all(),

    history(name, from, limit) {
      const isMeant = name === null ? undefined : eq(systemConfig.name, name);
      const rows = db
        .select()
        .from(systemConfig)
        .where(isMeant)
        .orderBy(desc(systemConfig.seq))
        .limit(limit)
        .offset(from)
        .all()
        .map(({ name, value, changedBy, changedAt }) => ({ name, value, changedBy, changedAtMs: changedAt }));
      return { rows, total: db.select({ total: count() }).from(systemConfig).where(isMeant).get()?.total ?? 0 };
    },

    keep: (changes, eventOf) =>
      commits.run(() => {
        const event = eventOf(latest.all());
        const rows = changes.map(({ changedAtMs, ...change }) => ({ ...change, changedAt: changedAtMs }));
        db.insert(systemConfig).values(rows).run();
        chain.link(event);
      }),
  };
}
