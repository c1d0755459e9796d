import { type Config, type SettingName, settings } from './settings.ts';

/** Settings that change while the server runs. None is a secret, and none is needed before the database is open. */
export const hotSettings = [
  'USER_REGISTRATION_ENABLED',
  'DEFAULT_USER_CREDITS',
  'DEFAULT_USER_LIMITS',
  'DEFAULT_USER_LEVEL',
  'DEFAULT_USER_STYLES',
  'RATE_LIMIT_REQUESTS_PER_MINUTE',
  'RATE_LIMIT_BURST',
  'RATE_LIMIT_ANONYMOUS_PER_MINUTE',
  'MAX_FAILED_LOGIN_ATTEMPTS',
  'ACCOUNT_LOCKOUT_DURATION_HOURS',
  'ADDRESS_BLOCK_MINUTES',
  'IP_WHITELIST_ENABLED',
  'FIREWALL_ENABLED',
  'LEVEL_LOW_MODEL',
  'LEVEL_MEDIUM_MODEL',
  'LEVEL_HIGH_MODEL',
  'LEVEL_ULTRA_MODEL',
  'WAPI_MODELS',
  'DEFAULT_R_TYPE',
  'STYLE_COSTS',
  'MAX_SESSIONS_PER_USER',
  'ARCHIVE_RETENTION_HOURS',
  'MESSAGE_LOGGING_ENABLED',
  'LOG_LEVEL',
] as const satisfies readonly SettingName[];

export type HotSettingName = (typeof hotSettings)[number];

export function isHot(name: string): name is HotSettingName {
  return hotSettings.some((hot) => hot === name);
}

/** A value as the environment would spell it. */
export function spelled(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(String).join(',') : JSON.stringify(value);
}

/** Reads a value as the environment spells it. Throws an Error that says what it must be. */
export function readHot<Name extends HotSettingName>(name: Name, text: string): Config[Name] {
  return settings[name].parse(text) as Config[Name];
}
