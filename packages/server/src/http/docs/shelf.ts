import { createHash } from 'node:crypto';
import { AppError } from '../../core/errors.ts';
import type { PageFileName, PageFiles } from '../../ports/page-files.ts';
import type { ServedFile } from '../served-file.ts';

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
};

/** A label changes with what is in the file: a browser asks for each once. */
const headers = { 'cache-control': 'public, max-age=31536000, immutable' };

/** The files of one page, each under a label, which is the last part of its address. */
export interface Shelf<Name extends string> {
  labels(): Promise<Readonly<Record<Name, string>>>;
  /** Throws NOT_FOUND. */
  take(label: string): Promise<ServedFile>;
}

interface Item {
  name: string;
  label: string;
  file: ServedFile;
}

/** @param script The text of `start.js`, the one file of a page that is our own. */
export function shelf<Name extends PageFileName>(
  files: PageFiles,
  names: readonly Name[],
  script: string,
): Shelf<Name | 'start.js'> {
  const own = itemOf('start.js', fingerprintOf(script), { packed: null, plain: () => Buffer.from(script) });

  async function items(): Promise<Item[]> {
    const found = names.map(async (name) => {
      const file = await files.read(name);
      return itemOf(name, file.fingerprint, file);
    });
    return [own, ...(await Promise.all(found))];
  }

  return {
    async labels() {
      const entries = (await items()).map(({ name, label }) => [name, label]);
      return Object.fromEntries(entries) as Record<Name | 'start.js', string>;
    },
    async take(label) {
      const item = (await items()).find((one) => one.label === label);
      if (item) return item.file;
      throw new AppError('NOT_FOUND', 'The page has no such file now. Reload the page to get the files that it has.');
    },
  };
}

function itemOf(name: string, fingerprint: string, { packed, plain }: Pick<ServedFile, 'packed' | 'plain'>): Item {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = [name.slice(0, dot), name.slice(dot + 1)];
  const type = types[ending] ?? 'application/octet-stream';
  return { name, label: `${stem}-${fingerprint}.${ending}`, file: { type, headers, packed, plain } };
}

function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
