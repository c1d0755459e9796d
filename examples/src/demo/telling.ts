import { styleText } from 'node:util';

export function step(title: string): void {
  process.stdout.write(`\n${styleText(['bold', 'cyan'], `● ${title}`)}\n`);
}

export function say(text: string): void {
  process.stdout.write(`  ${text}\n`);
}
