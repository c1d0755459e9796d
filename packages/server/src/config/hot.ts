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
  'RESEARCH_ENABLED',
  'RESEARCH_DEPTH',
  'RESEARCH_COSTS',
  'MAX_SESSIONS_PER_USER',
  'ARCHIVE_RETENTION_HOURS',
  'MESSAGE_LOGGING_ENABLED',
  'MESSAGE_LOG_RETENTION_DAYS',
  'MESSAGE_CONTENT_RETENTION_DAYS',
  'MESSAGE_CONTENT_MAX_MB',
  'USAGE_LOG_RETENTION_DAYS',
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

/** Characters of a value as it is spelled: it is kept with every change. */
const mostCharacters = 20_000;

/** The same for a value that somebody sent. Throws an Error that says what it must be where it is of another kind. */
export function spelledFor(name: HotSettingName, given: unknown): string {
  const kind = kindOf(readHot(name, settings[name].standard));
  if (typeof given !== 'string' && kindOf(given) !== kind) throw new Error(`must be ${kind}`);
  if (kind === 'a text' && String(given).trim() === '') throw new Error('must not be empty; null is the default again');
  if (Array.isArray(given) && !given.every(isEntry)) throw new Error('must be a list of texts without commas');
  const text = spelled(given);
  if (text.length > mostCharacters) throw new Error(`must have at most ${mostCharacters} characters`);
  return text;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  const kinds: Readonly<Record<string, string>> = { boolean: 'true or false', number: 'a number', string: 'a text' };
  return kinds[typeof value] ?? 'an object';
}

function isEntry(entry: unknown): boolean {
  return typeof entry === 'string' && !entry.includes(',');
}

/** Reads a value as the environment spells it. Throws an Error that says what it must be. */
export function readHot<Name extends HotSettingName>(name: Name, text: string): Config[Name] {
  return settings[name].parse(text) as Config[Name];
}
