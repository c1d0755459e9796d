import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { levels, type StyleChoice, styleNames } from './contract/types.ts';

/** Where a value came from, strongest first. */
export type Origin = 'flag' | 'environment' | 'file' | 'default';

interface Setting<T> {
  /** What it does, for the manual. */
  doc: string;
  /** The default as one would write it; empty where there is none. */
  standard: string;
  /** Never shown, and may be read from a file that `<NAME>_FILE` names. */
  isSecret: boolean;
  /** Answers the value, or throws an Error that says what it must be, without the value. */
  parse(text: string): T;
}

const styleChoices = [...styleNames, 'none'] as const satisfies readonly StyleChoice[];

/** Every setting, in the order of the manual. */
export const settings = {
  NODE_ENV: oneOf(
    ['development', 'production', 'test'],
    'development',
    'In `production`, secrets must be given and the upstream named.',
  ),
  HOST: text('127.0.0.1', 'The address to listen on. `0.0.0.0` or `::` listens on all.'),
  PORT: integer(8000, 0, 65_535, 'The port to listen on; 0 takes a free one.'),
  ALLOWED_HOSTS: list(
    [],
    'Host names that requests may carry, comma-separated; `*` for any. Left out: loopback names where HOST is loopback, else any.',
  ),
  CORS_ORIGINS: list([], 'Origins whose pages may call this server, comma-separated; `*` for any.'),
  DATA_DIR: text('./data', 'The folder of the database and of generated secrets.'),
  DATABASE_URL: optional(
    'The database as `file:PATH`. Left out: `promptenchanter.db` in DATA_DIR. `:memory:` keeps nothing.',
  ),
  SQLITE_SYNCHRONOUS: oneOf(
    ['normal', 'full'],
    'normal',
    '`normal` loses nothing when the process dies; `full` also when the machine does, for a disk sync a commit.',
  ),
  MASTER_KEY: secret(
    '32 bytes in base64 or hex, from which all keys at rest are derived. Left out: `master.key` in DATA_DIR, made at the first start except in production.',
  ),

  WAPI_URL: optional(
    'The upstream: any OpenAI-compatible API with its version, as in `https://api.openai.com/v1`, or `echo`. Left out: `echo`, except in production.',
  ),
  WAPI_KEY: secret('The key for the upstream.'),
  WAPI_MODELS: list([], 'Further upstream models that a request to `/v1/chat/completions` may name, comma-separated.'),
  LEVEL_LOW_MODEL: text('gpt-4o-mini', 'The upstream model of level `low`.'),
  LEVEL_MEDIUM_MODEL: text('gpt-4o', 'The upstream model of level `medium`.'),
  LEVEL_HIGH_MODEL: text('o3-mini', 'The upstream model of level `high`.'),
  LEVEL_ULTRA_MODEL: text('gpt-5', 'The upstream model of level `ultra`.'),
  DEFAULT_R_TYPE: oneOf(styleChoices, 'bpe', 'The style of a request that names none.'),

  UPSTREAM_CONNECTIONS: integer(256, 1, 10_000, 'Kept-alive connections to the upstream, at most.'),
  UPSTREAM_CONNECT_TIMEOUT_MS: integer(5_000, 10, 600_000, 'Time to connect to the upstream.'),
  UPSTREAM_FIRST_BYTE_TIMEOUT_MS: integer(120_000, 10, 3_600_000, 'Time from a request to the head of its answer.'),
  UPSTREAM_IDLE_TIMEOUT_MS: integer(60_000, 10, 3_600_000, 'Time between two pieces of an answer.'),
  UPSTREAM_TOTAL_TIMEOUT_MS: integer(600_000, 10, 7_200_000, 'Time for all attempts and the whole answer.'),
  UPSTREAM_MAX_RETRIES: integer(2, 0, 10, 'Further attempts after a refused connection, a 429 or a 5xx.'),
  UPSTREAM_RETRY_AFTER_CAP_MS: integer(
    10_000,
    0,
    600_000,
    'The longest `Retry-After` of the upstream that is waited for; a longer one is passed on.',
  ),
  UPSTREAM_MAX_ANSWER_BYTES: integer(16_777_216, 1_024, 1_073_741_824, 'The largest answer that is taken.'),

  USER_REGISTRATION_ENABLED: flag(true, 'Whether anyone may make an account.'),
  DEFAULT_USER_CREDITS: json<{ main: number; reset: number }>(
    { main: 5, reset: 5 },
    ['main', 'reset'],
    'Research runs of a new account, and what they are refilled to each UTC day.',
  ),
  DEFAULT_USER_LIMITS: json<{ conversation_limit: number; reset: number }>(
    { conversation_limit: 10, reset: 10 },
    ['conversation_limit', 'reset'],
    'Conversations of a new account, and what they are refilled to each UTC day.',
  ),
  DEFAULT_USER_LEVEL: oneOf(levels, 'ultra', 'The highest level that a new account may use.'),
  DEFAULT_USER_STYLES: listOf(styleNames, [...styleNames], 'The styles that a new account may use, comma-separated.'),

  MESSAGE_LOGGING_ENABLED: flag(
    true,
    'Whether the contents of conversations are logged, encrypted. That they took place always is.',
  ),
  MESSAGE_BATCH_SIZE: integer(50, 1, 10_000, 'Writes in one commit, at most.'),
  MESSAGE_MAX_QUEUE_SIZE: integer(
    1_000,
    1,
    1_000_000,
    'Writes that may wait; past it new work gets 503 before anything is charged.',
  ),

  MAX_CONCURRENT_REQUESTS: integer(50, 1, 100_000, 'Requests worked on at once.'),
  MAX_QUEUED_REQUESTS: integer(1_000, 0, 1_000_000, 'Requests that may wait for their turn; beyond it: 503.'),
  QUEUE_TIMEOUT_MS: integer(10_000, 1, 600_000, 'The longest that a request waits for its turn.'),
  MAX_BODY_BYTES: integer(1_048_576, 1_024, 104_857_600, 'The largest request body. Raise it for large images.'),
  CLIENT_IDLE_TIMEOUT_MS: integer(
    60_000,
    100,
    3_600_000,
    'How long a client may take nothing of its answer before it is cut; the cut comes within twice this.',
  ),
  SHUTDOWN_TIMEOUT_MS: integer(30_000, 0, 3_600_000, 'How long requests under way may take after SIGTERM.'),

  LOG_LEVEL: oneOf(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    'info',
    'The least severe lines that are written.',
  ),
  LOG_FORMAT: oneOf(['auto', 'json', 'pretty'], 'auto', '`auto` is `pretty` on a terminal and `json` elsewhere.'),
} satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof settings;
export type Config = { readonly [Name in SettingName]: ReturnType<(typeof settings)[Name]['parse']> };

export interface LoadedConfig {
  config: Config;
  origins: Record<SettingName, Origin>;
  /** Sentences about names that no setting has. */
  warnings: string[];
}

/** All faults of the settings at once; its message names settings and never their values. */
export class ConfigError extends Error {
  readonly faults: string[];

  constructor(faults: string[]) {
    super(`The settings do not hold:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Reads flags, the environment and `.env`, the stronger first. Throws ConfigError. */
export function loadConfig(flags: Readonly<Record<string, string>>, folder = process.cwd()): LoadedConfig {
  const sources: [Origin, Readonly<Record<string, string | undefined>>][] = [
    ['flag', flags],
    ['environment', process.env],
    ['file', readEnvFile(`${folder}/.env`)],
  ];
  return resolveConfig(sources);
}

/** The same from given sources, the stronger first. */
export function resolveConfig(
  sources: readonly [Origin, Readonly<Record<string, string | undefined>>][],
): LoadedConfig {
  const faults: string[] = [];
  const values: Record<string, unknown> = {};
  const origins: Record<string, Origin> = {};
  for (const [name, setting] of Object.entries<Setting<unknown>>(settings)) {
    try {
      const [origin, given] = find(name, setting, sources);
      origins[name] = origin;
      values[name] = setting.parse(given);
    } catch (error) {
      faults.push(`${name} ${error instanceof Error ? error.message : 'cannot be read'}`);
    }
  }
  const config = values as Config;
  faults.push(...crossFaults(config));
  if (faults.length > 0) throw new ConfigError(faults);
  return { config, origins: origins as Record<SettingName, Origin>, warnings: unknownNames(sources) };
}

/** Whether the upstream is the built-in one. */
export function usesEcho(config: Config): boolean {
  return (config.WAPI_URL ?? 'echo') === 'echo';
}

function crossFaults(config: Config): string[] {
  const faults: string[] = [];
  if (config.NODE_ENV === 'production' && config.WAPI_URL === null) {
    faults.push('WAPI_URL must be given in production: the upstream, or `echo` for the built-in one');
  }
  const { WAPI_URL: url } = config;
  if (url !== null && url !== 'echo' && !/^https?:\/\//.test(url)) {
    faults.push('WAPI_URL must begin with http:// or https://, or be `echo`');
  }
  const { DATABASE_URL: database } = config;
  if (database !== null && database !== ':memory:' && !database.startsWith('file:')) {
    faults.push('DATABASE_URL must begin with `file:`, or be `:memory:`');
  }
  return faults;
}

function find(
  name: string,
  setting: Setting<unknown>,
  sources: readonly [Origin, Readonly<Record<string, string | undefined>>][],
): [Origin, string] {
  for (const [origin, source] of sources) {
    const given = source[name];
    const file = setting.isSecret ? source[`${name}_FILE`] || undefined : undefined;
    if (given !== undefined && file !== undefined) throw new Error(`and ${name}_FILE are both set; keep one`);
    if (file !== undefined) return [origin, readSecretFile(name, file)];
    if (given !== undefined && given !== '') return [origin, given];
  }
  return ['default', setting.standard];
}

function readSecretFile(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new Error(`cannot be read from the file that ${name}_FILE names`);
  }
}

function readEnvFile(path: string): Record<string, string | undefined> {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch {
    // There need not be one.
    return {};
  }
}

function unknownNames(sources: readonly [Origin, Readonly<Record<string, string | undefined>>][]): string[] {
  const known = new Set(
    Object.entries<Setting<unknown>>(settings).flatMap(([name, { isSecret }]) =>
      isSecret ? [name, `${name}_FILE`] : [name],
    ),
  );
  return sources
    .filter(([origin]) => origin !== 'environment')
    .flatMap(([origin, source]) => Object.keys(source).map((name) => ({ origin, name })))
    .filter(({ name }) => !known.has(name))
    .map(({ origin, name }) => `${name} (${origin}) is no setting and has no effect`);
}

function text(standard: string, doc: string): Setting<string> {
  return { doc, standard, isSecret: false, parse: (given) => given };
}

function optional(doc: string): Setting<string | null> {
  return { doc, standard: '', isSecret: false, parse: (given) => given || null };
}

function secret(doc: string): Setting<string | null> {
  return { doc, standard: '', isSecret: true, parse: (given) => given || null };
}

function integer(standard: number, least: number, most: number, doc: string): Setting<number> {
  return {
    doc,
    standard: String(standard),
    isSecret: false,
    parse(given) {
      const value = Number(given);
      if (/^\d+$/.test(given) && value >= least && value <= most) return value;
      throw new Error(`must be a whole number from ${least} to ${most}`);
    },
  };
}

function flag(standard: boolean, doc: string): Setting<boolean> {
  return {
    doc,
    standard: String(standard),
    isSecret: false,
    parse(given) {
      if (given === 'true' || given === 'false') return given === 'true';
      throw new Error('must be `true` or `false`');
    },
  };
}

function oneOf<const T extends string>(choices: readonly T[], standard: T, doc: string): Setting<T> {
  return {
    doc,
    standard,
    isSecret: false,
    parse(given) {
      const choice = choices.find((candidate) => candidate === given);
      if (choice) return choice;
      throw new Error(`must be one of ${choices.join(', ')}`);
    },
  };
}

function list(standard: string[], doc: string): Setting<string[]> {
  return {
    doc,
    standard: standard.join(','),
    isSecret: false,
    parse: (given) =>
      given
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
  };
}

function listOf<T extends string>(choices: readonly T[], standard: T[], doc: string): Setting<T[]> {
  const entries = list(standard, doc);
  return {
    ...entries,
    parse(given) {
      const names = entries.parse(given);
      const unknown = names.find((name) => !choices.some((choice) => choice === name));
      if (unknown === undefined) return names as T[];
      throw new Error(`must hold only ${choices.join(', ')}`);
    },
  };
}

function json<T extends Record<string, number>>(standard: T, keys: (keyof T & string)[], doc: string): Setting<T> {
  const shape = keys.map((key) => `"${key}": 0…1000000`).join(', ');
  return {
    doc,
    standard: JSON.stringify(standard),
    isSecret: false,
    parse(given) {
      const value = tryJson(given);
      const isWhole = keys.every(
        (key) => Number.isInteger(value?.[key]) && Number(value?.[key]) >= 0 && Number(value?.[key]) <= 1_000_000,
      );
      if (value && isWhole && Object.keys(value).length === keys.length) return value as T;
      throw new Error(`must be JSON as {${shape}}, whole numbers`);
    },
  };
}

function tryJson(given: string): Record<string, unknown> | null {
  try {
    return JSON.parse(given) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}
