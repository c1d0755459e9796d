import type { Command } from 'commander';
import { ConfigError } from '../../config/load.ts';
import { systemClock } from '../../core/clock.ts';
import { checkNames } from '../doctor/check.ts';
import { doctor, doctorWithoutSettings } from '../doctor.ts';
import { type Define, outputOf, serverCommand } from './definition.ts';
import { settingsOf } from './setting-flags.ts';

export const defineDoctor: Define = (program, { root }) => {
  serverCommand(program, 'doctor', 'look for what is wrong, and say what to do; ends with 3 for warnings')
    .option('--only <names>', `some of: ${checkNames.join(',')}`)
    .option('--fix', 'put right what safely can be: who may read the files')
    .action(async (_flags, command: Command) => {
      const { only, fix: isFixing = false } = command.opts<{ only?: string; fix?: boolean }>();
      const output = outputOf(command);
      try {
        const patient = { loaded: settingsOf(command), packageRoot: root, clock: systemClock };
        process.exitCode = await doctor(patient, { only: only ?? null, isFixing }, output);
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        process.exitCode = doctorWithoutSettings(error, output);
      }
    });
};
