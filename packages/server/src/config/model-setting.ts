import { list, type Setting, text } from './setting.ts';

// A header of every completion names its model: what no header carries would fail each one after it was charged.
const namePattern = /^[\x20-\x7e]{1,200}$/;
const nameRule = '1 to 200 characters of ASCII, none of them a control character';

/** The name of an upstream model. */
export function modelName(standard: string, doc: string): Setting<string> {
  return {
    ...text(standard, doc),
    parse(given) {
      const name = given.trim();
      if (namePattern.test(name)) return name;
      throw new Error(`must be the name of a model: ${nameRule}`);
    },
  };
}

/** Names of upstream models. */
export function modelNames(doc: string): Setting<string[]> {
  const entries = list([], doc);
  return {
    ...entries,
    parse(given) {
      const names = entries.parse(given);
      if (names.every((name) => namePattern.test(name))) return names;
      throw new Error(`must hold names of models: ${nameRule}`);
    },
  };
}
