import { type Command, Option } from 'commander';
import { type LoadedConfig, loadConfig } from '../../config/load.ts';
import { type SettingName, settings } from '../../config/settings.ts';

const hint = '\nEvery setting is a flag too, as in --data-dir ./data; `promptenchanter config --help` lists them all.';

// Secrets are no flags: every user of the machine can read a command line.
const flags = (Object.keys(settings) as SettingName[]).filter((name) => !settings[name].isSecret);

/** Takes every setting, and shows a few of them in the help. */
export function withSettings(command: Command, shown: readonly SettingName[] = ['DATA_DIR']): Command {
  for (const name of flags) {
    const option = optionOf(name);
    command.addOption(shown.includes(name) ? option : option.hideHelp());
  }
  return command.addHelpText('after', hint);
}

/** Takes every setting, and lists them all. */
export function withListedSettings(command: Command): Command {
  for (const name of flags) command.addOption(optionOf(name).helpGroup('Settings:'));
  return command.addHelpText(
    'after',
    '\nA setting is read from its flag, else from the environment variable of its name, else from .env. Secrets are no flags.',
  );
}

/** Throws ConfigError. */
export function settingsOf(command: Command): LoadedConfig {
  const given = command.opts<Record<string, string | undefined>>();
  const values = flags.flatMap((name) => {
    const value = given[optionOf(name).attributeName()];
    return value === undefined ? [] : [[name, value] as const];
  });
  return loadConfig(Object.fromEntries(values));
}

function optionOf(name: SettingName): Option {
  const { doc, standard } = settings[name];
  return new Option(`--${name.toLowerCase().replaceAll('_', '-')} <value>`, standard ? `${doc} (${standard})` : doc);
}
