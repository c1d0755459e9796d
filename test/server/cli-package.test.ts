import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../house.ts';
import { runCli } from './cli-run.ts';

const home = mkdtempSync(join(tmpdir(), 'installed-'));
const modules = join(home, 'node_modules');
const installed = join(modules, '@promptenchanter/server');
const program = join(modules, '.bin/promptenchanter');

interface Manifest {
  version: string;
  bin: { promptenchanter: string };
  dependencies: Record<string, string>;
}

const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

// What `npm install` of the tarball would make, without asking a registry: the package as packed, its declared
// dependencies and nothing else of this workspace, and its command.
beforeAll(() => {
  const main = join(packageRoot, 'dist/main.js');
  if (!existsSync(main)) throw new Error('The package is not built. Run: pnpm run build');
  mkdirSync(installed, { recursive: true });
  const packing = ['pack', '--ignore-scripts', '--silent', '--pack-destination', home];
  const packed = execFileSync('npm', packing, { cwd: packageRoot }).toString().trim();
  execFileSync('tar', ['xzf', join(home, packed), '-C', installed, '--strip-components=1']);
  const { bin, dependencies } = manifestIn(installed);
  for (const name of Object.keys(dependencies)) {
    symlinkSync(realpathSync(join(packageRoot, 'node_modules', name)), join(modules, name));
  }
  mkdirSync(join(modules, '.bin'));
  symlinkSync(join(installed, bin.promptenchanter), program);
}, 60_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('The packed tarball', () => {
  test('says what it can do, which settings are in force and what is wrong', async () => {
    const { version } = manifestIn(installed);
    const run = (...words: string[]) => runCli(words, { program, cwd: home });
    expect((await run('--version')).lines).toEqual([version]);
    const help = await run('--help');
    expect([help.status, help.notes]).toEqual([0, '']);
    expect(help.lines.join('\n')).toContain('create-admin');
    expect(JSON.parse((await run('config', '--json')).lines.join('\n'))).toMatchObject({ DATA_DIR: './data' });
    const doctor = await run('doctor', '--json', '--only', 'node,settings,files,disk,database,key,upstream,mail');
    expect([doctor.status, doctor.notes]).toEqual([0, '']);
    expect(JSON.parse(doctor.lines[0] ?? '')).toMatchObject({ status: 'ok' });
  });

  test('says whose code is in it, and on which terms', () => {
    const text = readFileSync(join(installed, 'dist/LICENSES.txt'), 'utf8');
    const bundled = ['@mozilla/readability', 'css-select', 'hono', 'htmlparser2', 'linkedom', 'lru-cache', 'tldts'];
    for (const name of bundled) expect(text, name).toMatch(new RegExp(`^${name} \\d[\\d.]* \\(.+\\)$`, 'm'));
    for (const words of ['Apache License', 'Redistribution and use', 'Permission is hereby granted']) {
      expect(text).toContain(words);
    }
  });

  test('serves from an empty folder, and its commands work on what it made', async () => {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [program, '--port', '0', '--data-dir', 'kept'], {
      cwd: home,
      env: { PATH, NODE_ENV: 'test', LOG_FORMAT: 'json' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const faults: string[] = [];
    child.stderr.on('data', (piece: Buffer) => faults.push(piece.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const url = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        const { url: found } = JSON.parse(line) as { url?: string };
        if (found !== undefined) resolve(found);
      });
      void ended.then((code) => reject(new Error(`It ended with ${code}: ${faults.join('')}`)));
    });

    expect((await fetch(`${url}/health`)).status).toBe(200);
    const run = (...words: string[]) => runCli([...words, '--data-dir', 'kept', '--json'], { program, cwd: home });
    expect((await run('audit', 'verify')).status).toBe(0);
    expect((await run('backup', 'create')).status).toBe(0);
    const doctor = await run('doctor', '--only', 'files,database,schema,key,audit,backups');
    expect(JSON.parse(doctor.lines[0] ?? '')).toMatchObject({ status: 'ok' });

    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
