import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts that must be found nowhere, by what they are. */
export type Canaries = Record<string, string>;

/** Names of the canaries that a text holds: as they are, in JSON, in hex, or within any base64. */
export function canariesIn(text: string, canaries: Canaries): string[] {
  return Object.entries(canaries)
    .filter(([name, canary]) => {
      if (canary.length < 12) throw new Error(`${name} is too short to be found.`);
      // The first letters of a key are shown, so that its owner knows it.
      const core = canary.startsWith('pe-') ? canary.slice(9) : canary;
      return shapesOf(core).some((shape) => text.includes(shape));
    })
    .map(([name]) => name);
}

function shapesOf(core: string): string[] {
  const bytes = Buffer.from(core);
  const inBase64 = [0, 1, 2].flatMap((skip) => {
    const part = bytes.subarray(skip, skip + Math.floor((bytes.length - skip) / 3) * 3);
    return [part.toString('base64'), part.toString('base64url')];
  });
  return [core, JSON.stringify(core).slice(1, -1), encodeURIComponent(core), bytes.toString('hex'), ...inBase64];
}

/** Every file of a folder, its write-ahead logs too. */
export function filesIn(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ name, text: readFileSync(join(parentPath, name)).toString('latin1') }));
}
