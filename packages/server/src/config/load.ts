import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { faultsTogether } from './faults.ts';
import type { Setting } from './setting.ts';
import { type Config, type SettingName, settings } from './settings.ts';

/** Where a value came from, strongest first. */
export type Origin = 'flag' | 'environment' | 'file' | 'default';

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
  faults.push(...faultsTogether(values as Partial<Config>));
  if (faults.length > 0) throw new ConfigError(faults);
  return { config: values as Config, origins: origins as Record<SettingName, Origin>, warnings: unknownNames(sources) };
}

/** Whether the upstream is the built-in one. */
export function usesEcho(config: Config): boolean {
  return (config.WAPI_URL ?? 'echo') === 'echo';
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
