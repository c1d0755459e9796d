import type { Output } from './output.ts';

/** How far long work has come. */
export interface Progress {
  at(done: number, total: number): void;
  /** Takes the bar away; to be called whatever came of the work. */
  end(): void;
}

const width = 30;

/**
 * Shows long work as a bar on a terminal, else as a line at each tenth of it.
 * @param say How far it is, as in `1000 of 2100 rows`.
 */
export function progress(output: Output, say: (done: number, total: number) => string): Progress {
  let tenth = 0;
  return {
    at(done, total) {
      if (output.show) output.show(`${barOf(done, total)} ${say(done, total)}`);
      const now = Math.floor((10 * done) / Math.max(1, total));
      if (!output.show && now > tenth && done < total) output.note(say(done, total));
      tenth = Math.max(tenth, now);
    },
    end: () => output.show?.(null),
  };
}

function barOf(done: number, total: number): string {
  const filled = Math.min(width, Math.floor((width * done) / Math.max(1, total)));
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}]`;
}
