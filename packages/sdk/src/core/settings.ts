import { type Credential, fixedCredential, sessionCredential } from './credential.ts';
import { isBrowser, readEnvironment } from './environment.ts';
import { PromptEnchanterError } from './errors.ts';
import { type Log, type LogLevel, logLevels, logTo } from './log.ts';
import type { ClientOptions, HeaderValues, Middleware } from './options.ts';

/** The options of a client with every default filled in. */
export interface Settings {
  baseURL: string;
  /** Has the bearer token. Only the header `Authorization` may hold it. */
  credential: Credential;
  timeoutMs: number;
  streamIdleTimeoutMs: number;
  maxRetries: number;
  /** Sends a request, and gives it up when `signal` aborts. */
  fetch: (request: Request, signal: AbortSignal) => Promise<Response>;
  middleware: readonly Middleware[];
  defaultHeaders: HeaderValues;
  log: Log;
}

/** Throws `PromptEnchanterError` for options that contradict each other or cannot work. */
export function settingsOf(options: ClientOptions): Settings {
  const { fetch } = options;
  return {
    baseURL: checkedUrl(options.baseURL ?? readEnvironment('PROMPTENCHANTER_BASE_URL') ?? 'http://127.0.0.1:8000'),
    credential: credentialOf(options),
    timeoutMs: checkedMs('timeout', options.timeout ?? 600_000),
    streamIdleTimeoutMs: checkedMs('streamIdleTimeout', options.streamIdleTimeout ?? 60_000),
    maxRetries: checkedCount('maxRetries', options.maxRetries ?? 2),
    // The global is looked up at each request, so that what patches it later is seen.
    // The request has the signal already, but Node lets go of one that only a Request holds: the connection of a call that
    // was stopped would stay open.
    fetch: async (request, signal) => (fetch ? fetch(request) : globalThis.fetch(request, { signal })),
    middleware: options.middleware ?? [],
    defaultHeaders: options.defaultHeaders ?? {},
    log: logTo(options.logger ?? console, logLevelOf(options.logLevel ?? readEnvironment('PROMPTENCHANTER_LOG'))),
  };
}

export function checkedMs(name: string, ms: number): number {
  if (!(ms > 0)) throw new PromptEnchanterError(`${name} must be a number of milliseconds above 0.`);
  return ms;
}

export function checkedCount(name: string, count: number): number {
  if (!Number.isInteger(count) || count < 0) throw new PromptEnchanterError(`${name} must be a whole number from 0.`);
  return count;
}

function credentialOf({ apiKey, sessionToken, auth, dangerouslyAllowBrowser }: ClientOptions): Credential {
  const given = [apiKey, sessionToken, auth].filter((credential) => credential !== undefined);
  if (given.filter((credential) => credential !== null).length > 1) {
    throw new PromptEnchanterError('Give one of apiKey, sessionToken and auth, not more.');
  }
  if (auth) return sessionCredential(auth);

  const key = given.length === 0 ? readEnvironment('PROMPTENCHANTER_API_KEY') : (apiKey ?? undefined);
  if (key !== undefined && isBrowser() && !dangerouslyAllowBrowser) {
    throw new PromptEnchanterError(
      'An API key in a browser can be read by everyone who opens the page. Use a session, send requests through ' +
        'your own server, or set dangerouslyAllowBrowser if the key is worth nothing.',
    );
  }
  return fixedCredential(sessionToken ?? key);
}

function checkedUrl(text: string): string {
  const here = (globalThis as { location?: { href?: string } }).location?.href;
  const url = URL.canParse(text, here) ? new URL(text, here) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new PromptEnchanterError(
      'baseURL must be an http or https address without user, password, query or fragment, as in https://host/path.',
    );
  }
  return url.href;
}

function logLevelOf(text: string | undefined): LogLevel {
  const level = logLevels.find((name) => name === (text ?? 'warn'));
  if (!level) throw new PromptEnchanterError(`The log level must be one of: ${logLevels.join(', ')}.`);
  return level;
}
