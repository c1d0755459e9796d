/** JSON of others: an object of which nothing is known. */
export type Fields = Record<string, unknown>;

/** Reads a text as a JSON object; null where it is none. */
export function readFields(text: string): Fields | null {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    // What is no JSON is no object.
    return null;
  }
}

export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** The objects of a list, an empty one for each entry that is none; null where it is no list. */
export function rowsOf(value: unknown): Fields[] | null {
  return Array.isArray(value) ? value.map((entry) => fieldsOf(entry) ?? {}) : null;
}
