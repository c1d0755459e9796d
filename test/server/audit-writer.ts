/** A process that writes into a security log ten events at once for each line of its input: FILE, USER ID. */
import { createInterface } from 'node:readline';
import { loginOf, openLog } from './audit-log.ts';

const [file = '', userId = ''] = process.argv.slice(2);
const { audit, close } = openLog(file);
process.stdout.write('ready\n');
for await (const _line of createInterface({ input: process.stdin })) {
  await Promise.all(Array.from({ length: 10 }, (_, n) => audit.append(loginOf(userId, { n }))));
  process.stdout.write('written\n');
}
close();
