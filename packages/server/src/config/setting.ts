import { isIP } from 'node:net';

/** One setting: what it does, and how its value is read. */
export interface Setting<T> {
  /** What it does, for the manual. */
  doc: string;
  /** The default as one would write it; empty where there is none. */
  standard: string;
  /** Never shown, and may be read from a file that `<NAME>_FILE` names. */
  isSecret: boolean;
  /** Answers the value, or throws an Error that says what it must be, without the value. */
  parse(text: string): T;
}

export function text(standard: string, doc: string): Setting<string> {
  return { doc, standard, isSecret: false, parse: (given) => given };
}

export function optional(doc: string): Setting<string | null> {
  return { doc, standard: '', isSecret: false, parse: (given) => given || null };
}

export function secret(doc: string): Setting<string | null> {
  return { doc, standard: '', isSecret: true, parse: (given) => given || null };
}

export function integer(standard: number, least: number, most: number, doc: string): Setting<number> {
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

export function flag(standard: boolean, doc: string): Setting<boolean> {
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

export function oneOf<const T extends string>(choices: readonly T[], standard: T, doc: string): Setting<T> {
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

export function list(standard: string[], doc: string): Setting<string[]> {
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

export function listOf<T extends string>(choices: readonly T[], standard: T[], doc: string): Setting<T[]> {
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

/** Ports of TCP, at least one. */
export function portList(standard: readonly number[], doc: string): Setting<number[]> {
  const entries = list(standard.map(String), doc);
  return {
    ...entries,
    parse(given) {
      const ports = entries.parse(given).map(Number);
      if (ports.length > 0 && ports.every((port) => Number.isInteger(port) && port >= 1 && port <= 65_535))
        return ports;
      throw new Error('must hold ports from 1 to 65535');
    },
  };
}

/** Addresses and ranges. */
export function ranges(doc: string): Setting<string[]> {
  const entries = list([], doc);
  return {
    ...entries,
    parse(given) {
      const found = entries.parse(given);
      if (found.every(isRange)) return found;
      throw new Error('must hold addresses or ranges, as in `10.0.0.0/8, fd00::/8`');
    },
  };
}

/** Whose `X-Forwarded-For` is believed: nobody's, that of listed proxies, or the last so many hops. */
export type TrustedProxies = { ranges: string[] } | { hops: number };

export function proxies(doc: string): Setting<TrustedProxies> {
  const entries = list([], doc);
  return {
    ...entries,
    parse(given) {
      if (/^\d+$/.test(given)) {
        const hops = Number(given);
        if (hops >= 1 && hops <= 20) return { hops };
        throw new Error('must be from 1 to 20 where it is a number of proxies');
      }
      const ranges = entries.parse(given);
      if (ranges.every(isRange)) return { ranges };
      throw new Error('must hold addresses or ranges, as in `10.0.0.0/8, ::1`, or be the number of proxies');
    },
  };
}

function isRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || address.includes('%') || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

export function json<T extends Record<string, number>>(
  standard: T,
  keys: readonly (keyof T & string)[],
  doc: string,
): Setting<T> {
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
