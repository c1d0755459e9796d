/** Whether a value that a model gave is an object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list under a name; empty where there is none. */
export function listIn(value: unknown, name: string): unknown[] {
  const list = isRecord(value) && Object.hasOwn(value, name) ? value[name] : null;
  return Array.isArray(list) ? list : [];
}

/** The text under a name; empty where there is none. */
export function textIn(value: unknown, name: string): string {
  const text = isRecord(value) && Object.hasOwn(value, name) ? value[name] : null;
  return typeof text === 'string' ? text : '';
}
