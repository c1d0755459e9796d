import { safeHeaders } from './safe-headers.ts';

/** How much is logged: each level has those before it. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** Where log lines go. `console` fits, and so do pino and winston. */
export interface Logger {
  error(message: string, facts: object): void;
  warn(message: string, facts: object): void;
  info(message: string, facts: object): void;
  debug(message: string, facts: object): void;
}

export const logLevels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug'];

/** One line. Facts hold no bodies, and of headers only those that `headersForLog` lets through. */
export type Log = (level: keyof Logger, message: string, facts: object) => void;

export function logTo(logger: Logger, most: LogLevel): Log {
  return (level, message, facts) => {
    if (logLevels.indexOf(level) <= logLevels.indexOf(most)) logger[level](`promptenchanter: ${message}`, facts);
  };
}

export function headersForLog(headers: Headers): Record<string, string> {
  return Object.fromEntries(safeHeaders(headers));
}
