import { type BlockNeeds, renderedBlock } from './block-text.ts';
import { renumbered } from './cite.ts';
import type { Brief, Finding, Source } from './findings.ts';
import { cutAtWord } from './query-words.ts';

/** A shorter passage says nothing, in characters. */
const shortestExtract = 60;

const ranks: Readonly<Record<Finding['confidence'], number>> = { high: 0, medium: 1, low: 2 };

/** As much of a brief as its block has room for, numbered without gaps; null where there is room for nothing. */
export function fittedBrief(brief: Brief, needs: BlockNeeds): Brief | null {
  return brief.form === 'condensed' ? fewerFindings(brief, needs) : shorterExtracts(brief, needs);
}

/** Leaves out the findings of the least confidence, the later first, and the sources that then nothing cites. */
function fewerFindings({ findings, sources }: Brief, needs: BlockNeeds): Brief | null {
  const ranked = findings.toSorted((one, other) => ranks[one.confidence] - ranks[other.confidence]);
  for (let count = ranked.length; count > 0; count--) {
    const kept = new Set(ranked.slice(0, count));
    const fit = renumbered(
      findings.filter((finding) => kept.has(finding)),
      sources,
    );
    if (renderedBlock(fit, needs).length <= needs.maxChars) return fit;
  }
  return null;
}

/** Cuts the longest passages, and leaves out the last sources where none would have room to say anything. */
function shorterExtracts(brief: Brief, needs: BlockNeeds): Brief | null {
  for (let count = brief.sources.length; count > 0; count--) {
    const sources = brief.sources.slice(0, count);
    const bare = { ...brief, sources: sources.map((source) => ({ ...source, text: '' })) };
    const room = needs.maxChars - renderedBlock(bare, needs).length;
    if (room >= count * shortestExtract) return { ...brief, sources: shared(sources, room) };
  }
  return null;
}

/** Room is shared evenly; what a short passage leaves goes to the longer ones. */
function shared(sources: readonly Source[], room: number): Source[] {
  let left = room;
  const shares = new Map<Source, number>();
  const shortFirst = sources.toSorted((one, other) => one.text.length - other.text.length);
  for (const [index, source] of shortFirst.entries()) {
    const share = Math.min(source.text.length, Math.floor(left / (shortFirst.length - index)));
    shares.set(source, share);
    left -= share;
  }
  return sources.map((source) => ({ ...source, text: shortened(source.text, shares.get(source) ?? 0) }));
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${cutAtWord(text, most - 1)}…`;
}
