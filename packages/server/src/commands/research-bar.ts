import type { ResearchProgress } from '../contract/types.ts';
import type { Output } from './output.ts';
import { printableLine } from './printable.ts';
import { progress as barOn } from './progress.ts';

const steps: Readonly<Record<string, string>> = {
  plan: 'planning',
  search: 'searching',
  read: 'reading',
  condense: 'condensing',
  done: 'done',
};

/** Shows research as a bar on a terminal, else as a line for each thing that came to an end. */
export function researchBar(output: Output) {
  let sentence = '';
  let isShown = false;
  const bar = barOn(output, () => sentence);
  return {
    at(progress: ResearchProgress): void {
      sentence = `Research: ${sentenceOf(progress)}`;
      isShown = output.show !== undefined;
      if (isShown) bar.at(progress.share, 1);
      else if (progress.state !== 'started') output.note(sentence);
    },
    /** Takes the bar away, if there is one: on a terminal it would take the line of the answer instead. */
    end(): void {
      if (isShown) bar.end();
      isShown = false;
    },
  };
}

function sentenceOf({ step, state, subject, reason }: ResearchProgress): string {
  const what = [steps[step] ?? step, subject ?? ''].filter((word) => word !== '').join(' ');
  const came = state === 'started' || state === 'ok' ? '' : `, ${state}`;
  return printableLine(`${what}${came}${reason === null ? '' : ` (${reason.replaceAll('_', ' ')})`}`);
}
