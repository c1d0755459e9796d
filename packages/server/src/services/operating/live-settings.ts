import { isHot, readHot } from '../../config/hot.ts';
import type { LoadedConfig } from '../../config/load.ts';
import type { Config } from '../../config/settings.ts';
import type { Clock } from '../../core/clock.ts';
import { describeError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { HotChange, HotSettingStore } from '../../ports/hot-settings.ts';

/** How long settings are believed before the store is asked whether another server changed them. */
const believedMs = 1_000;

export type LiveSettings = ReturnType<typeof liveSettings>;

/** The settings in force: those of the environment, and over its defaults what was changed since. */
export function liveSettings(deps: { loaded: LoadedConfig; store: HotSettingStore; clock: Clock; log: Log }) {
  const { loaded, store, clock, log } = deps;
  const listeners: ((config: Config) => void)[] = [];
  const warnedOf = new Set<string>();
  let changed: ReadonlySet<string> = new Set();
  let version = Number.NaN;
  let askedMs = Number.NEGATIVE_INFINITY;
  let config = loaded.config;
  let isReadable = true;

  /** What stands in the way of a change: a setting that the environment has set is changed there. */
  const isLocked = (name: keyof Config) => loaded.origins[name] !== 'default';

  function overlaid(changes: readonly HotChange[]): Config {
    const values: Record<string, unknown> = {};
    for (const { name, value } of changes) {
      if (!isHot(name) || isLocked(name) || value === null) continue;
      try {
        values[name] = readHot(name, value);
      } catch (error) {
        // It was kept by another version of the program.
        warnOnce(name, value, error);
      }
    }
    changed = new Set(Object.keys(values));
    return { ...loaded.config, ...values } as Config;
  }

  function warnOnce(name: string, value: string, error: unknown): void {
    if (warnedOf.has(`${name} ${value}`)) return;
    warnedOf.add(`${name} ${value}`);
    log.warn({ setting: name, error: describeError(error) }, 'a changed setting does not hold; its default does');
  }

  function read(): void {
    const found = store.version();
    if (found === version) return;
    config = overlaid(store.latest());
    version = found;
    for (const listener of listeners) listener(config);
  }

  /** Takes in what was changed; what cannot be read stays as it was known, so that reads outlive a database in trouble. */
  function refresh(): void {
    askedMs = clock.elapsed();
    try {
      read();
      isReadable = true;
    } catch (error) {
      if (isReadable) log.error({ error: describeError(error) }, 'cannot read the settings; those that are known stay');
      isReadable = false;
    }
  }

  function now(): Config {
    if (clock.elapsed() - askedMs >= believedMs) refresh();
    return config;
  }

  return {
    now,
    refresh,
    isLocked,

    /** Whether a value is in force that was set while the server ran. */
    isChanged: (name: keyof Config) => changed.has(name),

    /** Reads anew what was changed. Answers how many settings that is. */
    forget(): number {
      version = Number.NaN;
      refresh();
      return store.latest().filter(({ value }) => value !== null).length;
    },

    /** What is made of the settings, made anew when they change. */
    derived<T>(make: (config: Config) => T): () => T {
      let madeOf = now();
      let made = make(madeOf);
      return () => {
        const present = now();
        if (present !== madeOf) {
          madeOf = present;
          made = make(present);
        }
        return made;
      };
    },

    /** Calls back with the settings, now and whenever they change. */
    follow(listener: (config: Config) => void): void {
      listeners.push(listener);
      listener(now());
    },

    /** Where a value comes from that nobody changed. */
    originOf: (name: keyof Config) => loaded.origins[name],
  };
}
