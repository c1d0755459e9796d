import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PageFileName } from '../../ports/page-files.ts';

/** Where each file lies in the packages that a build takes it from. */
const sources: Readonly<Record<PageFileName, string>> = {
  'favicon-32x32.png': 'swagger-ui-dist/favicon-32x32.png',
  'redoc.standalone.js': 'redoc/bundles/redoc.standalone.js',
  'swagger-ui-bundle.js': 'swagger-ui-dist/swagger-ui-bundle.js',
  'swagger-ui.css': 'swagger-ui-dist/swagger-ui.css',
};

export const pageFileNames = Object.keys(sources) as PageFileName[];

/** What goes along with them in the server's package. */
export const licences: Readonly<Record<string, string>> = {
  'redoc.LICENSE.txt': 'redoc/LICENSE',
  'redoc.standalone.js.LICENSE.txt': 'redoc/bundles/redoc.standalone.js.LICENSE.txt',
  'redoc-worker.js.LICENSE.txt': 'redoc/bundles/d87bcbdbea8f8f5aa26f.worker.js.LICENSE.txt',
  'swagger-ui.LICENSE.txt': 'swagger-ui-dist/LICENSE',
  'swagger-ui.NOTICE.txt': 'swagger-ui-dist/NOTICE',
  'swagger-ui-bundle.js.LICENSE.txt': 'swagger-ui-dist/swagger-ui-bundle.js.LICENSE.txt',
};

/** Redoc fetches its maker's logo from a host of theirs. */
const foreignLogo =
  'e?n.createElement("img",{alt:"redocly logo",onError:()=>t(!1),src:"https://cdn.redoc.ly/redoc/logo-mini.svg"}):null';

const { resolve } = createRequire(import.meta.url);

/** A file as a page may have it: nothing in it reaches for another host. */
export async function readVendored(name: PageFileName): Promise<Uint8Array> {
  const bytes = await readFile(resolve(sources[name]));
  return name === 'redoc.standalone.js' ? Buffer.from(withoutLogo(bytes.toString())) : bytes;
}

function withoutLogo(script: string): string {
  const parts = script.split(foreignLogo);
  if (parts.length === 2) return parts.join('null');
  throw new Error('This version of Redoc fetches its logo in other words. Change `foreignLogo` to match them.');
}
