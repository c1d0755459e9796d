import type { LoadedConfig } from '../../config/load.ts';
import type { Clock } from '../../core/clock.ts';
import type { Stores } from '../../http/compose/stores.ts';

export const checkNames = [
  'node',
  'settings',
  'files',
  'disk',
  'database',
  'schema',
  'wal',
  'key',
  'audit',
  'backups',
  'admin',
  'port',
  'proxy',
  'blocks',
  'whitelist',
  'upstream',
  'search',
  'mail',
] as const;
export type CheckName = (typeof checkNames)[number];

/** What a check found. `skipped`: there is nothing yet to look at, or an earlier check says why it cannot be. */
export interface Finding {
  state: 'ok' | 'warning' | 'failed' | 'skipped';
  /** A sentence. */
  found: string;
  /** What to do; null where nothing is to be done. */
  fix: string | null;
}

/** What is looked at, before anything of it is open. */
export interface Patient {
  loaded: LoadedConfig;
  packageRoot: string;
  clock: Clock;
}

/** The stores, or why they cannot be opened as they are. */
export type OpenStores = { stores: Stores } | { stores: null; finding: Finding };

/** Looks from outside: at files, settings and the network. */
export type Look = (patient: Patient) => Finding | Promise<Finding>;

/** Looks into an open database. */
export type InnerLook = (stores: Stores, patient: Patient) => Finding | Promise<Finding>;

export function ok(found: string): Finding {
  return { state: 'ok', found, fix: null };
}

export function warning(found: string, fix: string): Finding {
  return { state: 'warning', found, fix };
}

export function failed(found: string, fix: string): Finding {
  return { state: 'failed', found, fix };
}

export function skipped(found: string): Finding {
  return { state: 'skipped', found, fix: null };
}
