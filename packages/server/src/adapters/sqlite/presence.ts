import { statSync } from 'node:fs';

/** How long it is believed that the file is where it was: what is lost if it is not. */
const believedMs = 250;

/**
 * Watches the file of an open database. The answer throws where it was removed or replaced: writes would go on to succeed,
 * into a file that nobody finds again.
 */
export function presenceOf(file: string): () => void {
  const opened = statSync(file, { bigint: true });
  let lookedMs = performance.now();
  return () => {
    if (performance.now() - lookedMs < believedMs) return;
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (found?.ino !== opened.ino || found.dev !== opened.dev) {
      throw new Error(`${file} was removed or replaced while it was in use. Stop this server, and restore a backup.`);
    }
    lookedMs = performance.now();
  };
}
