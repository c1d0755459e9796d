import { faultsTogether } from '../../config/faults.ts';
import { type HotSettingName, hotSettings, isHot, readHot, spelled } from '../../config/hot.ts';
import { type Config, settings } from '../../config/settings.ts';
import type { ConfigChange, ConfigEntry, ConfigHistory, ConfigList } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import type { HotChange, HotSettingStore } from '../../ports/hot-settings.ts';
import type { AdminActor, Call } from '../call.ts';
import type { Firewall } from '../guard/firewall.ts';
import { type Page, paged } from '../page.ts';
import type { Audit } from '../record/audit.ts';
import type { LiveSettings } from './live-settings.ts';

export type SettingsDesk = ReturnType<typeof settingsDesk>;

/** What of a long value stands in the security log. */
const mostShown = 200;

/** Settings that admins change while the server runs. */
export function settingsDesk(deps: {
  store: HotSettingStore;
  live: LiveSettings;
  firewall: Firewall;
  audit: Audit;
  clock: Clock;
}) {
  const { store, live, audit, clock } = deps;

  function list(): ConfigList {
    const latest = new Map(store.latest().map((change) => [change.name, change]));
    return { data: hotSettings.map((name) => entryOf(name, latest.get(name))) };
  }

  function entryOf(name: HotSettingName, change: HotChange | undefined): ConfigEntry {
    const isLocked = live.isLocked(name);
    return {
      name,
      value: live.now()[name],
      default: readHot(name, settings[name].standard),
      origin: !isLocked && change && change.value !== null ? 'database' : live.originOf(name),
      is_locked: isLocked,
      description: settings[name].doc,
      changed_by: change?.changedBy ?? null,
      changed_at: change ? new Date(change.changedAtMs).toISOString() : null,
    };
  }

  /** The change in the environment's spelling. Throws INVALID_REQUEST or SETTING_LOCKED, naming the setting. */
  function read(name: string, given: unknown): { name: HotSettingName; value: string | null } {
    const path = `settings.${name}`;
    if (!isHot(name)) throw invalidRequest([{ path, message: 'is no setting that changes while the server runs' }]);
    if (live.isLocked(name)) {
      const message = `${name} is set by the environment of the server. Change it there, or remove it there.`;
      throw new AppError('SETTING_LOCKED', message, { errors: [{ path, message: 'is locked' }], isRetryable: false });
    }
    if (given === null) return { name, value: null };
    const value = spelled(given);
    try {
      readHot(name, value);
    } catch (error) {
      throw invalidRequest([{ path, message: error instanceof Error ? error.message : 'cannot be read' }]);
    }
    return { name, value };
  }

  function requireWhole(changed: Partial<Config>): void {
    const [fault] = faultsTogether({ ...live.now(), ...changed });
    if (fault !== undefined) throw invalidRequest([{ path: 'settings', message: fault }]);
  }

  /** Whoever changes the door must not be left outside. */
  function requireStillAdmitted(call: Call, changed: Partial<Config>): void {
    if (changed.IP_WHITELIST_ENABLED !== true || deps.firewall.isListed(call.address)) return;
    const message = `This would keep you out: ${call.address} is not on the whitelist. Add it first, with POST /v1/admin-panel/ip-whitelist.`;
    throw new AppError('CONFLICT', message, { isRetryable: false });
  }

  return {
    list,

    async change(call: Call<AdminActor>, body: ConfigChange): Promise<ConfigList> {
      const changes = Object.entries(body.settings).map(([name, given]) => read(name, given));
      const changed = Object.fromEntries(
        changes.map(({ name, value }) => [name, readHot(name, value ?? settings[name].standard)]),
      );
      requireWhole(changed);
      requireStillAdmitted(call, changed);
      const before = live.now();
      const details = Object.fromEntries(
        changes.flatMap(({ name, value }) => [
          [`${name} before`, spelled(before[name]).slice(0, mostShown)],
          [`${name} after`, (value ?? settings[name].standard).slice(0, mostShown)],
        ]),
      );
      const by = { changedBy: `admin:${call.actor.adminId}`, changedAtMs: clock.now() };
      await store.keep(
        changes.map((change) => ({ ...change, ...by })),
        audit.event(call, 'config_changed', details),
      );
      live.refresh();
      return list();
    },

    history: (page: Page & { name?: string | undefined }): ConfigHistory =>
      paged(page, (from, limit) => {
        const { rows, total } = store.history(page.name ?? null, from, limit);
        return { rows: rows.map(historyEntry), total };
      }),
  };
}

function historyEntry({ name, value, changedBy, changedAtMs }: HotChange) {
  return {
    name,
    value: value === null || !isHot(name) ? value : shown(name, value),
    changed_by: changedBy,
    changed_at: new Date(changedAtMs).toISOString(),
  };
}

/** As the API spells it; one that does not hold any more as it was kept. */
function shown(name: HotSettingName, value: string): unknown {
  try {
    return readHot(name, value);
  } catch {
    return value;
  }
}
