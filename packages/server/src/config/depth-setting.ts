import { type Setting, text } from './setting.ts';

/** How far research of one depth goes. */
export interface DepthBounds {
  /** Queries of the first round. */
  queries: number;
  /** Queries of a second round, about what the first left open; 0 for none. */
  further_queries: number;
  /** Results that are looked at, of each query. */
  results: number;
  /** Providers that are asked each query at once, their results merged. */
  providers: number;
  /** Pages that are used. */
  pages: number;
  /** Pages that are fetched to have those. */
  attempts: number;
  /** Pages of one site. */
  per_site: number;
  /** Characters that are kept of a page. */
  page_chars: number;
  /** Characters of all pages together that the model condenses. */
  material_chars: number;
  /** Characters that are put into the prompt. */
  block_chars: number;
  /** From the first step to the last, in milliseconds. */
  deadline_ms: number;
  /** The longest that the model may take for a step, in milliseconds. */
  model_ms: number;
}

type Part = keyof DepthBounds;

/** Least and most of each part. */
const ranges: Readonly<Record<Part, readonly [number, number]>> = {
  queries: [1, 20],
  further_queries: [0, 20],
  results: [1, 20],
  providers: [1, 6],
  pages: [1, 50],
  attempts: [1, 100],
  per_site: [1, 50],
  page_chars: [200, 100_000],
  material_chars: [500, 400_000],
  block_chars: [500, 100_000],
  deadline_ms: [100, 600_000],
  model_ms: [100, 600_000],
};

/** The bounds of a depth as JSON; what is left out stays as it is by default. */
export function depthBounds(standard: DepthBounds, doc: string): Setting<DepthBounds> {
  return {
    ...text('', doc),
    standard: JSON.stringify(standard),
    parse(given) {
      const parts = readParts(given);
      if (parts) return { ...standard, ...parts };
      const shape = Object.entries(ranges).map(([part, [least, most]]) => `"${part}": ${least}…${most}`);
      throw new Error(`must be JSON with any of {${shape.join(', ')}}, whole numbers`);
    },
  };
}

function readParts(given: string): Partial<DepthBounds> | null {
  let read: unknown;
  try {
    read = JSON.parse(given);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
  return Object.entries(read).every(isPart) ? (read as Partial<DepthBounds>) : null;
}

function isPart([part, value]: [string, unknown]): boolean {
  const range = Object.hasOwn(ranges, part) ? ranges[part as Part] : null;
  return range !== null && Number.isInteger(value) && Number(value) >= range[0] && Number(value) <= range[1];
}
