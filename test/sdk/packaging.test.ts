import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { use } from './consumer-source.ts';

const sdk = resolve(import.meta.dirname, '../../packages/sdk');
const modules = resolve(import.meta.dirname, '../../node_modules');
const compiler = createRequire(import.meta.url).resolve(join(modules, 'typescript/bin/tsc'));
const home = mkdtempSync(join(tmpdir(), 'consumer-'));
const installed = join(home, 'node_modules/promptenchanter');
const tarball = join(home, 'promptenchanter.tgz');

// What an application has: the packed tarball, unpacked into its node_modules, and nothing else of this workspace.
beforeAll(() => {
  execFileSync(process.execPath, [join(sdk, 'node_modules/tsup/dist/cli-default.js'), '--silent'], { cwd: sdk });
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', home], {
    cwd: sdk,
  });
  mkdirSync(installed, { recursive: true });
  execFileSync('mv', [join(home, packed.toString().trim()), tarball]);
  execFileSync('tar', ['xzf', tarball, '-C', installed, '--strip-components=1']);
}, 60_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The code that an application with `source` would serve. */
async function bundled(source: string, minify = false) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: home },
    bundle: true,
    format: 'esm',
    logLevel: 'silent',
    metafile: true,
    minify,
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  return { text: outputFiles[0]?.text ?? '', imports: Object.values(metafile.outputs).flatMap((file) => file.imports) };
}

it('holds the whole client in 16 KB, minified and compressed', async () => {
  const { text } = await bundled("export * from 'promptenchanter'", true);

  const size = gzipSync(text, { level: 9 }).length;

  expect(text).toContain('promptenchanter.error');
  expect(size).toBeLessThanOrEqual(16 * 1024);
});

it('costs nothing when nothing of it is used', async () => {
  expect((await bundled("import 'promptenchanter'", true)).text.trim()).toBe('');
  expect((await bundled("import { PromptEnchanter } from 'promptenchanter'", true)).text.trim()).toBe('');
});

it('needs no other package and nothing of Node', async () => {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

  expect({ ...dependencies, ...peerDependencies }).toEqual({});
  expect((await bundled("export * from 'promptenchanter'")).imports).toEqual([]);
});

it('packs what it needs and no more', async () => {
  const paths = createPackageFromTarballData(readFileSync(tarball)).listFiles();
  const files = paths.map((path) => path.replace('/node_modules/promptenchanter/', ''));

  expect(files.sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist/index.cjs',
    'dist/index.d.cts',
    'dist/index.d.ts',
    'dist/index.js',
    'package.json',
  ]);
});

it('is a package that publint has nothing against', async () => {
  const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });

  expect(messages).toEqual([]);
});

it('has types that resolve in every way of importing it', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));

  expect(analysis.types).toBeTruthy();
  expect('problems' in analysis && analysis.problems).toEqual([]);
});

it.each([
  ['node16', 'mts'],
  ['node16', 'cts'],
  ['nodenext', 'mts'],
  ['nodenext', 'cts'],
  ['bundler', 'ts'],
])('type-checks in a project with moduleResolution %s from a .%s file', (resolution, extension) => {
  const project = join(home, `${resolution}-${extension}`);
  mkdirSync(project);
  writeFileSync(join(project, `index.${extension}`), use);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: resolution === 'bundler' ? 'preserve' : resolution,
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));

  const { stdout } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });

  expect(stdout).toBe('');
});

it("type-checks in a project that has Node's types and not the browser's", () => {
  const project = join(home, 'node-only');
  mkdirSync(join(project, 'node_modules/@types'), { recursive: true });
  symlinkSync(join(modules, '@types/node'), join(project, 'node_modules/@types/node'));
  writeFileSync(join(project, 'index.mts'), use);
  const compilerOptions = {
    target: 'es2023',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    types: ['node'],
    lib: ['es2023'],
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));

  const { stdout } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' });

  expect(stdout).toBe('');
});

it('loads by import and by require, and each knows the errors of the other', () => {
  const script = `
    import { createRequire } from 'node:module';
    import { APIError, NotFoundError, PromptEnchanter } from 'promptenchanter';
    const other = createRequire(import.meta.url)('promptenchanter');
    const fetch = async () => Response.json({}, { status: 404 });
    const messages = [{ role: 'user', content: 'Hi' }];
    const error = await new other.PromptEnchanter({ apiKey: 'pe-x', fetch }).completions
      .create({ level: 'low', messages }).catch((error) => error);
    console.log([PromptEnchanter !== other.PromptEnchanter, error instanceof APIError,
      APIError.isInstance(error), NotFoundError.isInstance(error)].join());
  `;
  writeFileSync(join(home, 'both.mjs'), script);

  const { stdout, stderr } = spawnSync(process.execPath, [join(home, 'both.mjs')], { encoding: 'utf8' });

  expect([stdout.trim(), stderr]).toEqual(['true,false,true,true', '']);
});

it('works where there is nothing but what a browser has', async () => {
  const { text } = await bundled("export * from 'promptenchanter'");
  const page = {
    ...{ AbortController, AbortSignal, Headers, Request, Response, ReadableStream, TextDecoder, TextEncoder, URL },
    ...{ FormData, URLSearchParams, clearTimeout, console, crypto, setTimeout },
    window: {},
    document: {},
    location: { href: 'https://app.example/chat' },
    fetch: async (request: Request) => Response.json({ asked: request.url }),
  };
  const script = text.replace(/export \{([^}]*)\};\s*$/, ';({$1})');

  const { PromptEnchanter } = runInNewContext(script, page);

  expect(() => new PromptEnchanter({ apiKey: 'pe-x' })).toThrow('dangerouslyAllowBrowser');
  const client = new PromptEnchanter({ sessionToken: 'eyJ', baseURL: '/gateway' });
  expect(await client.completions.preview({ level: 'low', messages: [] })).toEqual({
    asked: 'https://app.example/gateway/v1/prompt/preview',
  });
});
