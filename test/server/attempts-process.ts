/** A process that begins attempts on an account and an address, all at once when its input ends: FILE, COUNT. */
import { once } from 'node:events';
import { systemClock } from '../../packages/server/src/core/clock.ts';
import { callFrom, openGate } from './firewall-scene.ts';

const [file = '', count = ''] = process.argv.slice(2);
const gate = openGate(file, { ...systemClock, move() {} });
// Slow commits, so that the processes meet.
gate.client.pragma('synchronous = FULL');
const attempts = gate.attempts();
process.stdout.write('ready\n');
await once(process.stdin.resume(), 'end');
const begun = await Promise.allSettled(
  Array.from({ length: Number(count) }, () => attempts.begin(callFrom('192.0.2.7'), { account: 'ada', userId: 'ada' })),
);
process.stdout.write(`${begun.filter(({ status }) => status === 'fulfilled').length}\n`);
gate.close();
