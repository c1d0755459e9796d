import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { pack } from './src/adapters/pages/packing.ts';
import { licences, pageFileNames, readVendored } from './src/adapters/pages/vendored.ts';

export default defineConfig({
  entry: {
    main: 'src/main.ts',
    'backup-thread': 'src/adapters/sqlite/backup-thread.ts',
    'checkpoint-thread': 'src/adapters/sqlite/checkpoint-thread.ts',
    'extract-thread': 'src/adapters/web/extract/extract-thread.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node22',
  clean: true,
  splitting: true,
  sourcemap: true,
  // One file opens faster than the hundreds of a package, and a user installs fewer of them. What is native, finds its
  // own files, or is CommonJS throughout stays outside.
  noExternal: [
    '@clack/prompts',
    '@hono/node-server',
    '@mozilla/readability',
    '@promptenchanter/template',
    /^@opentelemetry\//,
    'commander',
    'drizzle-orm',
    'eventsource-parser',
    'hono',
    /^htmlparser2|^dom(?:handler|utils|elementtype)$|^dom-serializer$|^entities$/,
    'ipaddr.js',
    'jose',
    'linkedom',
    'lru-cache',
    'nodemailer',
    'robots-parser',
    'tldts',
    'tokenx',
    'uuid',
    'yaml',
  ],
  esbuildPlugins: [bundledLicences()],
  // Its entry for Node is CommonJS, which asks for Node's modules in a way that an ES module does not have.
  esbuildOptions(options) {
    const { resolve } = createRequire(import.meta.url);
    options.alias = { yaml: join(dirname(resolve('yaml/package.json')), 'browser/index.js') };
  },
  onSuccess: packPageFiles,
});

/** Puts what the pages of the contract are made of beside the code, compressed as far as it goes, with its licences. */
async function packPageFiles(): Promise<void> {
  const folder = new URL('./dist/docs/', import.meta.url);
  const { resolve } = createRequire(import.meta.url);
  await mkdir(folder, { recursive: true });
  const packing = pageFileNames.map(async (name) => {
    const { br, gzip } = await pack(await readVendored(name), 9);
    await Promise.all([writeFile(new URL(`${name}.br`, folder), br), writeFile(new URL(`${name}.gz`, folder), gzip)]);
  });
  const copying = Object.entries(licences).map(([name, source]) => copyFile(resolve(source), new URL(name, folder)));
  await Promise.all([...packing, ...copying]);
}

/** Writes beside the code what the packages in it ask to have said: who made them, and on which terms. */
function bundledLicences(): NonNullable<Options['esbuildPlugins']>[number] {
  return {
    name: 'bundled-licences',
    setup({ initialOptions, onEnd }) {
      initialOptions.metafile = true;
      onEnd(async ({ metafile }) => {
        const folders = Object.keys(metafile?.inputs ?? {}).flatMap(
          (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? [],
        );
        const notices = await Promise.all([...new Set(folders)].map(noticeOf));
        await mkdir('dist', { recursive: true });
        await writeFile('dist/LICENSES.txt', [...new Set(notices)].sort().join(`\n${'-'.repeat(80)}\n\n`));
      });
    },
  };
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license: string;
  };
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return [`${name} ${version} (${license})\n`, ...texts.map((text) => `${text.trim()}\n`)].join('\n');
}
