const world = globalThis as {
  process?: { env?: Record<string, string | undefined> };
  document?: unknown;
  window?: unknown;
};

/** An environment variable, trimmed; `undefined` when unset, empty, or where there is no environment. */
export function readEnvironment(name: string): string | undefined {
  return world.process?.env?.[name]?.trim() || undefined;
}

export function isBrowser(): boolean {
  return world.window !== undefined && world.document !== undefined;
}
