import { type DestinationStream, type LoggerOptions, pino } from 'pino';

/** Writes structured lines. Services see this much of the logger. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  child(fields: object): Log;
}

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

// A net beneath the rule that only named fields are logged.
const secretFields = ['authorization', 'password', 'api_key', 'apiKey', 'x-api-key', 'cookie', 'token', 'masterKey'];
const credential = /\b(pe-|sk-)[0-9A-Za-z_-]{8,}|\bBearer\s+\S+/g;

/** JSON lines, or coloured ones on a terminal. */
export async function createLog(level: LogLevel, format: 'json' | 'pretty'): Promise<Log & { flush(): void }> {
  const destination =
    format === 'pretty' ? await prettyStream() : pino.destination({ dest: 1, sync: false, minLength: 4096 });
  const logger = pino(loggerOptions(level), destination);
  // Lines wait in a buffer under load; a quiet server shows them within this time.
  const flushing = setInterval(() => logger.flush(), 250);
  flushing.unref();
  return logger;
}

/** A logger that writes to a given stream, for tests that read the lines. */
export function logTo(stream: DestinationStream, level: LogLevel): Log {
  return pino(loggerOptions(level), stream);
}

function loggerOptions(level: LogLevel): LoggerOptions {
  return {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: secretFields.flatMap((field) => [`["${field}"]`, `*["${field}"]`]), censor: '[secret]' },
    hooks: {
      streamWrite: (line) =>
        line.includes('pe-') || line.includes('sk-') || line.includes('Bearer')
          ? line.replace(credential, '[secret]')
          : line,
    },
  };
}

async function prettyStream(): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({ colorize: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss.l', sync: true });
}
