import { breather } from '../../../core/breather.ts';
import type { LibraryStore, WalkPlace, WholePrompt } from '../../../ports/library.ts';
import { requireLibrary } from '../shelf.ts';
import { bundleFormat, written } from './bundle.ts';

/** What is read at once: about so many characters of content, and never more prompts than that. */
const stepCharacters = 524_288;
const mostAtOnce = 100;

export type Exporting = ReturnType<typeof exporting>;

/**
 * A library as a bundle, in pieces, so that it need never be whole in memory. Prompts come in the order of their names,
 * archived ones behind others of the same name. Each prompt is as it was at one moment, not all of them at the same one:
 * what changes meanwhile is there as it was or as it is.
 */
export function exporting(deps: { store: Pick<LibraryStore, 'has' | 'whole'>; elapsed(): number }) {
  const { store, elapsed } = deps;

  /** Throws NOT_FOUND before the first one. */
  async function* prompts(tenantId: string, folder: string | undefined): AsyncGenerator<WholePrompt, void> {
    requireLibrary(store, tenantId);
    const breathe = breather(elapsed);
    let limit = 1;
    for (let after: WalkPlace | null = null; ; ) {
      const step: WholePrompt[] = store.whole(tenantId, folder, after, limit);
      for (const prompt of step) {
        yield prompt;
        await breathe();
      }
      const last = step.at(-1);
      if (!last || step.length < limit) return;
      after = last.head;
      limit = nextLimit(step);
    }
  }

  return {
    /** The bundle as one JSON document, a line for each value, so that two of them can be compared line by line. */
    async *document(tenantId: string, folder: string | undefined): AsyncGenerator<string, void> {
      const opening = JSON.stringify({ ...bundleFormat, prompts: [] }, null, 2).slice(0, -'\n}'.length);
      let before = opening.slice(0, -']'.length);
      for await (const prompt of prompts(tenantId, folder)) {
        yield `${before}\n    ${JSON.stringify(written(prompt), null, 2).replaceAll('\n', '\n    ')}`;
        before = ',';
      }
      yield before === ',' ? '\n  ]\n}\n' : `${opening}\n}\n`;
    },

    /** The prompts of the bundle, one a line. */
    async *lines(tenantId: string, folder: string | undefined): AsyncGenerator<string, void> {
      for await (const prompt of prompts(tenantId, folder)) yield `${JSON.stringify(written(prompt))}\n`;
    },
  };
}

/** As many as may come to a step if they are like those before, and at most twice as many. */
function nextLimit(step: readonly WholePrompt[]): number {
  const characters = step.reduce(
    (sum, { versions }) => sum + versions.reduce((all, { content }) => all + sizeOf(content), 0),
    0,
  );
  const fitting = Math.floor((stepCharacters * step.length) / Math.max(1, characters));
  return Math.max(1, Math.min(mostAtOnce, step.length * 2, fitting));
}

function sizeOf(content: WholePrompt['versions'][number]['content']): number {
  return typeof content === 'string'
    ? content.length
    : content.reduce((sum, message) => sum + message.content.length, 0);
}
