import { styleText } from 'node:util';
import type { ResearchProgress } from 'promptenchanter';
import { say } from './telling.ts';

const width = 30;
const clearLine = '\r\u001b[K';

/** Shows how far research is: as a bar on a terminal, else a line for each step that came to an end. */
export function showResearch(progress: ResearchProgress): void {
  const { step, state, subject, reason, share } = progress;
  const sentence = [step, subject, state, reason].filter(Boolean).join(' ');
  if (process.stdout.isTTY)
    process.stdout.write(`${clearLine}${step === 'done' ? '' : `  ${barOf(share)} ${sentence}`}`);
  else if (state !== 'started') say(sentence);
}

function barOf(share: number): string {
  const filled = Math.round(width * share);
  return styleText('green', '█'.repeat(filled)) + styleText('dim', '░'.repeat(width - filled));
}
