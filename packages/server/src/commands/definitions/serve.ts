import type { Command } from 'commander';
import { serve } from '../serve.ts';
import type { Define } from './definition.ts';
import { settingsOf, withSettings } from './setting-flags.ts';

export const defineServe: Define = (program, pkg) => {
  const command = program.command('serve', { isDefault: true }).description('start the server (the default)');
  withSettings(command, ['HOST', 'PORT', 'DATA_DIR', 'WAPI_URL']).action((_flags, given: Command) =>
    serve(settingsOf(given), pkg),
  );
};
