import { optional, type Setting, secret, text } from './setting.ts';

/** Where a collector takes spans. */
export function collector(doc: string): Setting<string | null> {
  return {
    ...optional(doc),
    parse(given) {
      if (given === '') return null;
      const url = URL.canParse(given) ? new URL(given) : null;
      if (!url || !['http:', 'https:'].includes(url.protocol) || url.search || url.hash) {
        throw new Error('must be an address as in `http://127.0.0.1:4318`');
      }
      if (url.username || url.password) {
        throw new Error('must hold no user or password: give them as OTEL_EXPORTER_OTLP_HEADERS');
      }
      return given;
    },
  };
}

/** Headers as OpenTelemetry writes them in the environment. */
export function headerList(doc: string): Setting<string | null> {
  return {
    ...secret(doc),
    parse(given) {
      if (given === '') return null;
      readHeaders(given);
      return given;
    },
  };
}

/** The headers of such a setting. Throws an Error that says what it must be. */
export function readHeaders(given: string): Record<string, string> {
  const headers = given.split(',').map((entry) => {
    const [, name, value] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*=(.*)$/s.exec(entry) ?? [];
    const decoded = value === undefined ? null : decode(value.trim());
    if (name === undefined || decoded === null) {
      throw new Error('must be headers as in `name=value,other=value`, values percent-encoded');
    }
    return [name, decoded] as const;
  });
  return Object.fromEntries(headers);
}

function decode(value: string): string | null {
  try {
    const decoded = decodeURIComponent(value);
    return /^[\t\x20-\x7e]*$/.test(decoded) ? decoded : null;
  } catch {
    return null;
  }
}

/** A number from 0 to 1. */
export function share(standard: number, doc: string): Setting<number> {
  return {
    ...text(String(standard), doc),
    parse(given) {
      const value = Number(given);
      if (/^(0|1|[01]?\.\d+)$/.test(given) && value <= 1) return value;
      throw new Error('must be a number from 0 to 1');
    },
  };
}
