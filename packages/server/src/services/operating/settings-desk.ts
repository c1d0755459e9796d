import { faultsTogether } from '../../config/faults.ts';
import { type HotSettingName, hotSettings, isHot, readHot, spelledFor } from '../../config/hot.ts';
import { type Config, settings } from '../../config/settings.ts';
import type { ConfigChange, ConfigEntry, ConfigHistory, ConfigList } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import { AppError, invalidRequest } from '../../core/errors.ts';
import type { HotChange, HotSettingStore } from '../../ports/hot-settings.ts';
import type { AdminActor, Call } from '../call.ts';
import type { Firewall } from '../guard/firewall.ts';
import { type Page, paged } from '../page.ts';
import type { Audit } from '../record/audit.ts';
import type { DoorTurns } from './door-turns.ts';
import type { LiveSettings } from './live-settings.ts';

/** What of a long value stands in the security log. */
const mostShown = 200;

/** A change in the environment's spelling. */
type Change = { name: HotSettingName; value: string | null };

/** Settings that admins change while the server runs. */
export function settingsDesk(deps: {
  store: HotSettingStore;
  live: LiveSettings;
  firewall: Firewall;
  audit: Audit;
  clock: Clock;
  atDoor: DoorTurns;
}) {
  const { store, live, firewall, audit, clock } = deps;

  function list(): ConfigList {
    live.refresh();
    const latest = new Map(store.latest().map((change) => [change.name, change]));
    return { data: hotSettings.map((name) => entryOf(name, latest.get(name))) };
  }

  function entryOf(name: HotSettingName, change: HotChange | undefined): ConfigEntry {
    return {
      name,
      value: live.now()[name],
      default: readHot(name, settings[name].standard),
      origin: live.isChanged(name) ? 'database' : live.originOf(name),
      is_locked: live.isLocked(name),
      description: settings[name].doc,
      changed_by: change?.changedBy ?? null,
      changed_at: change ? new Date(change.changedAtMs).toISOString() : null,
    };
  }

  /** The change in the environment's spelling. Throws INVALID_REQUEST or SETTING_LOCKED, naming the setting. */
  function read(name: string, given: unknown): Change {
    const path = `settings.${name}`.slice(0, 200);
    if (!isHot(name)) throw invalidRequest([{ path, message: 'is no setting that changes while the server runs' }]);
    if (live.isLocked(name)) {
      const message = `${name} is set by the environment of the server. Change it there, or remove it there.`;
      throw new AppError('SETTING_LOCKED', message, { errors: [{ path, message: 'is locked' }], isRetryable: false });
    }
    if (given === null) return { name, value: null };
    try {
      const value = spelledFor(name, given);
      readHot(name, value);
      return { name, value };
    } catch (error) {
      throw invalidRequest([{ path, message: error instanceof Error ? error.message : 'cannot be read' }]);
    }
  }

  function requireWhole(changed: Partial<Config>): void {
    const [fault] = faultsTogether({ ...live.now(), ...changed });
    if (fault !== undefined) throw invalidRequest([{ path: 'settings', message: fault }]);
  }

  /** Whoever changes the door must not be left outside. */
  function requireStillAdmitted({ address }: Call, changed: Partial<Config>): void {
    firewall.refresh();
    if (changed.IP_WHITELIST_ENABLED === true && !firewall.isListed(address)) {
      throw shutOut(`${address} is not on the whitelist. Add it first, with POST /v1/admin-panel/ip-whitelist.`);
    }
    if (changed.FIREWALL_ENABLED === true && firewall.isBlocked(address)) {
      throw shutOut(`${address} is blocked. Let it in first, with DELETE /v1/admin-panel/ip-blocks/ID.`);
    }
  }

  function changedEvent(call: Call, changes: readonly Change[], before: readonly HotChange[]) {
    const earlier = new Map(before.map(({ name, value }) => [name, value]));
    const details = changes.flatMap(({ name, value }) => {
      const [was, is] = [earlier.get(name) ?? settings[name].standard, value ?? settings[name].standard];
      return [
        [`${name} before`, was.slice(0, mostShown)],
        [`${name} after`, is.slice(0, mostShown)],
      ];
    });
    return audit.event(call, 'config_changed', Object.fromEntries(details));
  }

  return {
    list,

    async change(call: Call<AdminActor>, body: ConfigChange): Promise<ConfigList> {
      const changes = Object.entries(body.settings).map(([name, given]) => read(name, given));
      const changed = Object.fromEntries(
        changes.map(({ name, value }) => [name, readHot(name, value ?? settings[name].standard)]),
      );
      return deps.atDoor(async () => {
        requireWhole(changed);
        requireStillAdmitted(call, changed);
        const by = { changedBy: `admin:${call.actor.adminId}`, changedAtMs: clock.now() };
        await store.keep(
          changes.map((change) => ({ ...change, ...by })),
          (before) => changedEvent(call, changes, before),
        );
        live.refresh();
        return list();
      });
    },

    history: (page: Page & { name?: string | undefined }): ConfigHistory =>
      paged(page, (from, limit) => {
        const { rows, total } = store.history(page.name ?? null, from, limit);
        return { rows: rows.map(historyEntry), total };
      }),
  };
}

function shutOut(why: string): AppError {
  return new AppError('CONFLICT', `This would keep you out: ${why}`, { isRetryable: false });
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
