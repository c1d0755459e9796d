/** `rotate-key` in a process of its own, with shorter waiting: DATA_DIR, MS TO WAIT. */
import { setTimeout as sleep } from 'node:timers/promises';
import { processOutput } from '../../packages/server/src/commands/output.ts';
import { rotateKey } from '../../packages/server/src/commands/rotate-key.ts';
import { openParts } from './rotation-scene.ts';

const [dataDir = '', waitMs = ''] = process.argv.slice(2);
const { needs, close } = await openParts(dataDir);
process.exitCode = await rotateKey({ ...needs, sleep: () => sleep(Number(waitMs)) }, processOutput(true));
close();
