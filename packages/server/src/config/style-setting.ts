import { list, type Setting, text } from './setting.ts';

// Which styles there are is not known here: an operator makes more while the server runs.

const namePattern = /^[a-z][a-z0-9_]{1,29}$/;
const nameRule = '2 to 30 lower-case letters, digits and `_`, a letter first';

/** The name of a style, or `none`. */
export function styleChoice(standard: string, doc: string): Setting<string> {
  return {
    ...text(standard, doc),
    parse(given) {
      if (namePattern.test(given)) return given;
      throw new Error(`must be \`none\` or the name of a style: ${nameRule}`);
    },
  };
}

/** Names of styles; `none` is not one. */
export function styleNames(standard: readonly string[], doc: string): Setting<string[]> {
  const entries = list([...standard], doc);
  return {
    ...entries,
    parse(given) {
      const names = [...new Set(entries.parse(given))];
      if (names.length <= 100 && names.every((name) => namePattern.test(name) && name !== 'none')) return names;
      throw new Error(`must hold at most 100 names of styles, each ${nameRule}`);
    },
  };
}

/** Whole numbers by style; those of styles that are left out are up to the reader. */
export function styleCosts(
  standard: Readonly<Record<string, number>>,
  doc: string,
): Setting<Readonly<Record<string, number>>> {
  return {
    ...text('', doc),
    standard: JSON.stringify(standard),
    parse(given) {
      const costs = readCosts(given);
      if (costs) return costs;
      throw new Error(`must be JSON as {"STYLE": 0…1000000, …}, whole numbers, each STYLE \`none\` or ${nameRule}`);
    },
  };
}

function readCosts(given: string): Record<string, number> | null {
  let read: unknown;
  try {
    read = JSON.parse(given);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return null;
  const costs = Object.entries(read);
  const isCost = ([name, cost]: [string, unknown]) =>
    namePattern.test(name) && typeof cost === 'number' && Number.isInteger(cost) && cost >= 0 && cost <= 1_000_000;
  return costs.every(isCost) ? Object.fromEntries(costs) : null;
}
