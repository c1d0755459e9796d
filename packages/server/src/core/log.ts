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

// A net beneath the rule that only named fields are logged: fields of these names, and texts that look like a credential.
// Both stop at a quote: they are used on whole lines of JSON, which must stay that.
const secretField = /"(authorization|password|api_key|apiKey|x-api-key|cookie|token|masterKey)":"(?:[^"\\]|\\.)*"/g;
const credential = /\b(pe-|sk-)[0-9A-Za-z_-]{8,}|\bBearer\s+[^\s"\\]+/g;

/** JSON lines, or coloured ones on a terminal. Its level may be set while it is used. */
export async function createLog(
  level: LogLevel,
  format: 'json' | 'pretty',
): Promise<Log & { flush(): void; level: string }> {
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
    // One pass over the line costs a fifth of walking the paths of every object.
    hooks: {
      streamWrite: (line) => line.replace(secretField, '"$1":"[secret]"').replace(credential, '[secret]'),
    },
  };
}

async function prettyStream(): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({ colorize: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss.l', sync: true });
}
