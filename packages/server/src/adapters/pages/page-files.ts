import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Coding, PageFile, PageFileName, PageFiles } from '../../ports/page-files.ts';
import { pack, packedFile } from './packing.ts';
import { readVendored } from './vendored.ts';

/** A build puts them beside the code; from the sources they are taken where the build would take them. */
const isBuilt = !import.meta.url.endsWith('.ts');
const folder = fileURLToPath(new URL('./docs/', import.meta.url));
/** Of brotli, where somebody waits for it. */
const hastyQuality = 4;

export function pageFiles(): PageFiles {
  const found = new Map<PageFileName, Promise<PageFile>>();

  async function find(name: PageFileName): Promise<PageFile> {
    return packedFile(isBuilt ? await readPacked(name) : await pack(await readVendored(name), hastyQuality));
  }

  return {
    read(name) {
      const known = found.get(name);
      if (known) return known;
      const file = find(name);
      found.set(name, file);
      // What failed once, with too many files open perhaps, is tried again by the next request.
      file.catch(() => found.delete(name));
      return file;
    },
  };
}

async function readPacked(name: PageFileName): Promise<Record<Coding, Uint8Array>> {
  const [br, gzip] = await Promise.all([readFile(`${folder}${name}.br`), readFile(`${folder}${name}.gz`)]);
  return { br, gzip };
}
