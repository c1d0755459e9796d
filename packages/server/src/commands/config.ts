import type { LoadedConfig } from '../config/load.ts';
import { type SettingName, settings } from '../config/settings.ts';

/** Prints the settings in force, with secrets hidden, to standard output. */
export function printConfig({ config, origins }: LoadedConfig, options: { json: boolean; showOrigin: boolean }): void {
  const rows = (Object.keys(settings) as SettingName[]).map((name) => {
    const value = config[name];
    const shown = settings[name].isSecret && value !== null ? '(set)' : value;
    return { name, value: shown, origin: origins[name] };
  });
  if (options.json) {
    const entries = rows.map(({ name, value, origin }) => [name, options.showOrigin ? { value, origin } : value]);
    process.stdout.write(`${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
    return;
  }
  for (const { name, value, origin } of rows) {
    const text = typeof value === 'object' ? JSON.stringify(value ?? '') : String(value);
    process.stdout.write(`${name}=${text}${options.showOrigin ? `  # ${origin}` : ''}\n`);
  }
}
