import { type Config, type SettingName, settings } from './settings.ts';

/** Settings as far as each could be read; one that could not is left out, since that is told already. */
export type ReadSettings = Partial<Config>;

const advice = 'Make one with: openssl rand -base64 48';

// Whoever holds one of these is believed, so they must not be guessed. The master key is looked at where it is decoded.
const ownSecrets = ['SECRET_KEY', 'SECRET_KEY_PREVIOUS', 'API_KEY'] as const satisfies readonly SettingName[];
const leastLength = 32;

// Words that random characters hold once in millions; `openssl` is the advice itself, pasted.
const sampleWords =
  /change.?me|secret|sample|example|placeholder|passw(or)?d|default|insecure|your[-_ ]|replace|openssl|1234567|abcdefg|qwerty/i;

// What `Authorization: Bearer …` carries and the door takes for the operator's.
const sendable = /^(?!pe-)[\x21-\x7e]{1,4096}$/;
const unsendable =
  'API_KEY must be at most 4,096 visible ASCII characters and not begin with `pe-`, as keys of users do: no request could carry it';

/** What is wrong with settings that each hold by themselves: sentences that begin with a setting and show no value. */
export function faultsTogether(config: ReadSettings): string[] {
  return [
    ...addressFaults(config),
    ...secretFaults(config),
    ...mailFaults(config),
    ...firstAdminFaults(config),
    ...tracingFaults(config),
    ...searchFaults(config),
  ];
}

function addressFaults(config: ReadSettings): string[] {
  const faults: string[] = [];
  const { WAPI_URL: url, DATABASE_URL: database } = config;
  if (config.NODE_ENV === 'production' && url === null) {
    faults.push('WAPI_URL must be given in production: the upstream, or `echo` for the built-in one');
  }
  if (isGiven(url) && url !== 'echo' && !/^https?:\/\//.test(url)) {
    faults.push('WAPI_URL must begin with http:// or https://, or be `echo`');
  } else if (isGiven(url) && /^https?:\/\/[^/]*@/.test(url)) {
    faults.push('WAPI_URL must hold no user or password: addresses are logged. Give the key as WAPI_KEY');
  }
  if (isGiven(database) && database !== ':memory:' && !database.startsWith('file:')) {
    faults.push('DATABASE_URL must begin with `file:`, or be `:memory:`');
  }
  return faults;
}

function secretFaults(config: ReadSettings): string[] {
  const isProduction = config.NODE_ENV === 'production';
  const missing =
    isProduction && config.SECRET_KEY === null ? [`SECRET_KEY must be given in production. ${advice}`] : [];
  const former =
    isGiven(config.MASTER_KEY_PREVIOUS) && config.MASTER_KEY === null
      ? [
          'MASTER_KEY_PREVIOUS must come with MASTER_KEY. Where a `master.key` is used, add the key there as a further line',
        ]
      : [];
  const weak = ownSecrets.flatMap((name) => {
    const value = config[name];
    if (!isGiven(value)) return [];
    if (value.length < leastLength) return [`${name} must have at least ${leastLength} characters. ${advice}`];
    return isProduction && isGuessable(value) ? [`${name} must be random, and no sample. ${advice}`] : [];
  });
  const { API_KEY: key } = config;
  // A sample has its own sentence where it is refused.
  const isUnsendable = isGiven(key) && !sendable.test(key) && !isGuessable(key);
  return [
    ...former,
    ...missing,
    ...weak,
    ...(isUnsendable ? [unsendable] : []),
    ...(isProduction ? equalFaults(config) : []),
  ];
}

function isGuessable(value: string): boolean {
  return new Set(value).size < 6 || /^(.{1,16})\1+$/s.test(value) || sampleWords.test(value);
}

/** One secret for two purposes: whoever is told one of them has both. */
function equalFaults(config: ReadSettings): string[] {
  const names = (Object.keys(settings) as SettingName[]).filter((name) => settings[name].isSecret);
  return ownSecrets.flatMap((name, index) => {
    const others = names.filter((other) => !ownSecrets.slice(0, index + 1).some((seen) => seen === other));
    const twin = others.find((other) => isGiven(config[name]) && config[other] === config[name]);
    return twin === undefined ? [] : [`${name} must differ from ${twin}. ${advice}`];
  });
}

function mailFaults(config: ReadSettings): string[] {
  const { SMTP_HOST: host, SMTP_USERNAME: username, SMTP_PASSWORD: password } = config;
  const faults: string[] = [];
  if (host === null && config.NODE_ENV === 'production' && config.EMAIL_VERIFICATION_ENABLED === true) {
    faults.push('SMTP_HOST must be given in production where EMAIL_VERIFICATION_ENABLED is true: codes are mailed');
  } else if (host === null && isGiven(username)) {
    faults.push('SMTP_HOST must be given with SMTP_USERNAME');
  }
  if (username === null && isGiven(password)) faults.push('SMTP_USERNAME must be given with SMTP_PASSWORD');
  if (password === null && isGiven(username)) faults.push('SMTP_PASSWORD must be given with SMTP_USERNAME');
  return faults;
}

function firstAdminFaults(config: ReadSettings): string[] {
  const names = ['DEFAULT_ADMIN_USERNAME', 'DEFAULT_ADMIN_PASSWORD', 'DEFAULT_ADMIN_EMAIL'] as const;
  const missing = names.filter((name) => config[name] === null);
  if (missing.length === 0 || missing.length === names.length) return [];
  return missing.map((name) => `${name} must be given with the others of DEFAULT_ADMIN_*`);
}

function tracingFaults({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers }: ReadSettings) {
  if (endpoint !== null || !isGiven(headers)) return [];
  return ['OTEL_EXPORTER_OTLP_ENDPOINT must be given with OTEL_EXPORTER_OTLP_HEADERS'];
}

const searchNeeds = {
  searxng: 'SEARXNG_URL',
  brave: 'BRAVE_API_KEY',
  tavily: 'TAVILY_API_KEY',
  static: 'SEARCH_STATIC_FILE',
} as const;

const searchAddresses = ['DUCKDUCKGO_URL', 'SEARXNG_URL', 'BRAVE_URL', 'TAVILY_URL', 'WIKIPEDIA_URL'] as const;

function searchFaults(config: ReadSettings): string[] {
  const named = config.SEARCH_PROVIDER ?? [];
  const missing = Object.entries(searchNeeds)
    .filter(([provider, need]) => named.some((name) => name === provider) && config[need] === null)
    .map(([provider, need]) => `${need} must be given where SEARCH_PROVIDER names \`${provider}\``);
  const unusable = searchAddresses
    .filter((name) => isGiven(config[name]) && !/^https?:\/\/[^@\s]+$/.test(config[name]))
    .map((name) => `${name} must begin with http:// or https://, and hold no user or password`);
  const none =
    config.RESEARCH_ENABLED === true && config.SEARCH_PROVIDER?.length === 0
      ? ['SEARCH_PROVIDER must name at least one where RESEARCH_ENABLED is true']
      : [];
  return [...none, ...missing, ...unusable];
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
