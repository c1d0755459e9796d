import { operations } from '../contract/operations.gen.ts';
import { builtInStyles, levels, type OperationId } from '../contract/types.ts';
import { modelName, modelNames } from './model-setting.ts';
import { researchSettings } from './research-settings.ts';
import { flag, integer, json, list, listOf, oneOf, optional, proxies, type Setting, secret, text } from './setting.ts';
import { styleChoice, styleCosts, styleNames } from './style-setting.ts';
import { collector, headerList, share } from './tracing-setting.ts';

const operationIds = Object.keys(operations) as OperationId[];

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
  MASTER_KEY_PREVIOUS: secret(
    'The MASTER_KEY before it was changed (or several, comma-separated), to open what it sealed until `promptenchanter rotate-key` has sealed all anew.',
  ),
  SECRET_KEY: secret(
    'Signs session tokens: at least 32 characters. Left out: derived from the master key, except in production.',
  ),
  SECRET_KEY_PREVIOUS: secret(
    'A further key whose signatures are taken: the SECRET_KEY before it was changed, for SESSION_DURATION_HOURS; over several servers, first the next one.',
  ),
  ALGORITHM: oneOf(['HS256', 'HS384', 'HS512'], 'HS256', 'How session tokens are signed.'),
  API_KEY: secret('The key of the operator: at least 32 characters. Left out: there is none.'),

  WAPI_URL: optional(
    'The upstream: any OpenAI-compatible API with its version, as in `https://api.openai.com/v1`, or `echo`. Left out: `echo`, except in production.',
  ),
  WAPI_KEY: secret('The key for the upstream.'),
  WAPI_MODELS: modelNames(
    'Further upstream models that a request to `/v1/chat/completions` may name, comma-separated.',
  ),
  LEVEL_LOW_MODEL: modelName('gpt-4o-mini', 'The upstream model of level `low`.'),
  LEVEL_MEDIUM_MODEL: modelName('gpt-4o', 'The upstream model of level `medium`.'),
  LEVEL_HIGH_MODEL: modelName('o3-mini', 'The upstream model of level `high`.'),
  LEVEL_ULTRA_MODEL: modelName('gpt-5', 'The upstream model of level `ultra`.'),
  DEFAULT_R_TYPE: styleChoice(
    'bpe',
    'The style of a request that names none: a built-in one, one of your own, or `none`. One that there is not is none.',
  ),

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

  DEFAULT_ADMIN_USERNAME: optional(
    'The first admin, made at a start that finds none. Left out: the start shows a one-time address to make them at.',
  ),
  DEFAULT_ADMIN_PASSWORD: secret('Their password.'),
  DEFAULT_ADMIN_EMAIL: optional('Their e-mail address.'),

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
  DEFAULT_USER_STYLES: styleNames(
    builtInStyles,
    'The styles that a new account may use, comma-separated; beside them everybody may use those of your own that are open.',
  ),
  AUTO_CREDIT_RESET_ENABLED: flag(true, 'Whether balances are refilled each day.'),
  DAILY_USAGE_RESET_HOUR: integer(0, 0, 23, 'The hour, in UTC, at which a day begins.'),
  STYLE_COSTS: styleCosts(
    { bpe: 1, bcot: 1, hcot: 1, react: 1, tot: 1, none: 1 },
    'Conversations that a completion takes, by its style, your own among them; 1 where a style is left out.',
  ),

  ...researchSettings,

  SESSION_DURATION_HOURS: integer(24, 1, 8_760, 'How long a session token is good for.'),
  REFRESH_TOKEN_DURATION_DAYS: integer(30, 1, 3_650, 'How long a session may go without being refreshed.'),
  ADMIN_SESSION_DURATION_HOURS: integer(24, 1, 8_760, 'How long a session token of an admin is good for.'),
  SUPPORT_SESSION_DURATION_HOURS: integer(
    12,
    1,
    8_760,
    'How long a session token of a member of the support staff is good for.',
  ),
  SESSION_ABSOLUTE_DURATION_DAYS: integer(90, 1, 3_650, 'How long a session may last, however often it is refreshed.'),
  MAX_SESSIONS_PER_USER: integer(20, 1, 1_000, 'Open sessions of an account; one more ends the oldest.'),
  SESSION_BIND_IP: flag(false, 'Whether a session works only from the address where it was opened.'),
  API_KEY_RETRIEVAL_ENABLED: flag(
    false,
    'Whether users may have their API key back, encrypted for them alone. Keys made while it is off cannot be had back.',
  ),
  PASSWORD_HASH_CONCURRENCY: integer(
    0,
    0,
    3,
    'Passwords that are hashed at once, each on a processor; 0 is one fewer than the processors, and 3 the most.',
  ),
  PASSWORD_HASH_MEMORY_KIB: integer(
    65_536,
    19_456,
    1_048_576,
    'Memory that hashing a password takes, in KiB. Where it or the passes change, each password is hashed anew at its next sign-in.',
  ),
  PASSWORD_HASH_PASSES: integer(3, 2, 20, 'How often hashing a password goes over that memory.'),
  ARCHIVE_RETENTION_HOURS: integer(24, 0, 8_760, 'How long the operator can see who a deleted account was.'),

  MAX_FAILED_LOGIN_ATTEMPTS: integer(5, 1, 1_000, 'Failures that lock an account, and that block an address.'),
  ACCOUNT_LOCKOUT_DURATION_HOURS: integer(1, 1, 720, 'How long an account is locked.'),
  ADDRESS_BLOCK_MINUTES: integer(
    15,
    1,
    43_200,
    'How long an address is blocked; twice as long each further time within a day, at most a day.',
  ),
  FIREWALL_ENABLED: flag(true, 'Whether addresses are blocked, by the operator and after failures.'),
  IP_WHITELIST_ENABLED: flag(false, 'Whether only listed addresses are let in (`promptenchanter ip-whitelist add`).'),
  TRUST_PROXY: proxies(
    'Whose X-Forwarded-For is believed: addresses and ranges of proxies, comma-separated, or how many proxies there are. Left out: nobody’s.',
  ),
  RATE_LIMIT_REQUESTS_PER_MINUTE: integer(100, 0, 1_000_000, 'Requests a minute of an account; 0 sets no limit.'),
  RATE_LIMIT_BURST: integer(20, 1, 1_000_000, 'Requests at once, of an account or an address.'),
  RATE_LIMIT_ANONYMOUS_PER_MINUTE: integer(
    60,
    0,
    1_000_000,
    'Requests a minute of an address without a valid credential; 0 sets no limit.',
  ),

  EMAIL_VERIFICATION_ENABLED: flag(false, 'Whether new addresses are verified by a mailed code.'),
  VERIFIED_ONLY: listOf(
    operationIds,
    [],
    'Operations that need a verified address, by operationId, comma-separated; no effect where verification is off.',
  ),
  SMTP_HOST: optional('The mail server. Left out: mail is printed, except in production.'),
  SMTP_PORT: integer(587, 1, 65_535, 'Its port.'),
  SMTP_USERNAME: optional('The name to sign in there with.'),
  SMTP_PASSWORD: secret('The password to sign in there with.'),
  SMTP_USE_TLS: flag(true, 'Whether mail goes encrypted or not at all: TLS from the start on port 465, else STARTTLS.'),
  FROM_EMAIL: text('PromptEnchanter <noreply@localhost>', 'Whom mail is from.'),

  MESSAGE_LOGGING_ENABLED: flag(
    true,
    'Whether the contents of conversations are logged, encrypted. That they took place always is.',
  ),
  MESSAGE_LOG_RETENTION_DAYS: integer(
    0,
    0,
    36_500,
    'How long conversations stay in the log, with their contents; 0 for good. The ledger of credits stays whole.',
  ),
  MESSAGE_CONTENT_RETENTION_DAYS: integer(
    0,
    0,
    36_500,
    'How long the contents of conversations stay, where they go before the rest; 0 as long as the rest.',
  ),
  MESSAGE_CONTENT_MAX_MB: integer(
    0,
    0,
    100_000_000,
    'Contents that are kept, in megabytes as they are stored: the oldest beyond it go within an hour; 0 sets no bound.',
  ),
  USAGE_LOG_RETENTION_DAYS: integer(730, 0, 36_500, 'How long the figures of usage by day stay; 0 for good.'),
  MESSAGE_BATCH_SIZE: integer(50, 1, 10_000, 'Writes in one commit, at most.'),
  MESSAGE_FLUSH_INTERVAL_SECONDS: integer(
    5,
    1,
    3_600,
    'How often usage is written. A server that is killed loses at most that much of it; conversations and credits wait for no timer.',
  ),
  MESSAGE_MAX_QUEUE_SIZE: integer(
    1_000,
    1,
    1_000_000,
    'Writes that may wait; past it new work gets 503 before anything is charged.',
  ),

  MAX_CONCURRENT_REQUESTS: integer(50, 1, 100_000, 'Requests worked on at once.'),
  MAX_QUEUED_REQUESTS: integer(1_000, 0, 1_000_000, 'Requests that may wait for their turn; beyond it: 503.'),
  QUEUE_TIMEOUT_MS: integer(10_000, 1, 600_000, 'The longest that a request waits for its turn.'),
  BATCH_MAX_PARALLEL_TASKS: integer(
    10,
    1,
    10_000,
    'Tasks of batches worked on at once, over all users, beside other requests.',
  ),
  BATCH_MAX_TASKS: integer(100, 1, 10_000, 'Tasks of a batch that is answered at once.'),
  BATCH_MAX_JOB_TASKS: integer(10_000, 1, 10_000, 'Tasks of a batch that is worked off in the background.'),
  BATCH_MAX_BYTES: integer(33_554_432, 1_024, 1_073_741_824, 'The largest body of lines (`application/x-ndjson`).'),
  BATCH_MAX_OPEN_JOBS: integer(10, 1, 10_000, 'Jobs of a user that are not finished.'),
  BATCH_RESULT_RETENTION_HOURS: integer(72, 1, 87_600, 'How long the results of a finished job can be read.'),
  CACHE_TTL_SECONDS: integer(
    3_600,
    0,
    2_592_000,
    'How long an answer is given again to the same request of the same tenant; 0 for never.',
  ),
  CACHE_MAX_MB: integer(64, 1, 65_536, 'Memory that answers are kept in, in megabytes; the least used goes first.'),
  PROMPT_LIBRARY_MAX_MB: integer(
    100,
    1,
    1_048_576,
    'What the prompts of one tenant may take up, all versions together, in megabytes.',
  ),
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

  OTEL_EXPORTER_OTLP_ENDPOINT: collector(
    'Where traces go: a collector of OpenTelemetry by HTTP, as in `http://127.0.0.1:4318`. Left out: nothing is traced. Traces hold no prompt, answer, key, user or address.',
  ),
  OTEL_EXPORTER_OTLP_HEADERS: headerList(
    'Headers that go with them, as in `authorization=Bearer%20KEY`, comma-separated.',
  ),
  OTEL_SERVICE_NAME: text('promptenchanter', 'What the server is called in traces.'),
  OTEL_TRACES_SAMPLER_RATIO: share(
    1,
    'The share of requests that is traced, from 0 to 1; one that comes with a `traceparent` is traced as that says.',
  ),
} satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof settings;
export type Config = { readonly [Name in SettingName]: ReturnType<(typeof settings)[Name]['parse']> };
