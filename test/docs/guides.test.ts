import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { startSmtp } from '../fault/smtp-server.ts';
import { type Settings, swift } from '../house.ts';
import { program as installed } from '../program.ts';
import { startServer } from '../server-process.ts';
import { blocksOf, type Guide, readGuides, root, scriptOf } from './guide.ts';

const written = 'http://127.0.0.1:8000';
const operatorKey = 'the-key-of-the-operator-of-this-test-0123456789';
const admin: Settings = {
  DEFAULT_ADMIN_USERNAME: 'grace',
  DEFAULT_ADMIN_EMAIL: 'grace@example.org',
  DEFAULT_ADMIN_PASSWORD: 'Correct-horse-1',
};

/** No guide is followed by asking the real web. */
const offline: Settings = {
  SEARCH_PROVIDER: 'static',
  SEARCH_STATIC_FILE: join(root, 'examples/knowledge.json'),
};

/** What a guide takes as set before its first line. */
const settingsOf: Record<string, Settings> = {
  'batch.md': { CACHE_TTL_SECONDS: '3600' },
  'monitoring.md': { API_KEY: operatorKey },
  'staff.md': admin,
};

/** Blocks that need root, another machine or a container engine. */
const notRun: Record<string, number> = { 'deployment.md': 5 };

const guides = readGuides();

test('every block of a guide is run, but for those that need root or a container engine', () => {
  const counted = Object.fromEntries(
    guides.flatMap((guide) => {
      const count = blocksOf(guide).filter(({ language }) => language === 'console').length;
      return count > 0 ? [[guide.name, count]] : [];
    }),
  );
  expect(counted).toEqual(notRun);
  const languages = new Set(guides.flatMap((guide) => blocksOf(guide).map(({ language }) => language)));
  expect([...languages].sort()).toEqual(['bash', 'console', 'json', 'ts']);
});

test.each(guides)(
  'whoever follows $name from top to bottom on a new server meets no error',
  async (guide) => {
    const home = mkdtempSync(join(tmpdir(), 'guide-'));
    await using mail = await startSmtp();
    const settings: Settings = {
      ...{ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(mail.port), SMTP_USE_TLS: 'false' },
      ...offline,
      ...settingsOf[guide.name],
    };
    const server = await startServer({ DATA_DIR: join(home, 'data'), ...settings });
    try {
      expect(await follow(guide, { home, url: server.url, settings })).toBe('');
    } finally {
      await server.end('SIGTERM');
      rmSync(home, { recursive: true, force: true });
    }
  },
  90_000,
);

/** Runs the script of a guide in a folder where the server has its `data`. Answers where and why it stopped, else nothing. */
async function follow(
  guide: Guide,
  { home, url, settings }: { home: string; url: string; settings: Settings },
): Promise<string> {
  const preamble = `set -Eeuo pipefail; shopt -s inherit_errexit; trap 'echo "${guide.name}:$LINENO: $BASH_COMMAND" >&2' ERR`;
  const script = scriptOf(guide).replace(/^.*/, preamble).replaceAll(written, url);
  const { PATH = '' } = process.env;
  const bin = programFolder(home);
  const child = spawn('bash', ['-c', `${script}\n:`], {
    cwd: home,
    env: {
      ...{ PATH: [bin, dirname(process.execPath), PATH].join(delimiter), HOME: home },
      ...{ NODE_ENV: 'test', PORT: '0' },
      ...{ ...swift, ...settings },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, told, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return status === 0 ? '' : `It ended with ${status}.\n${said.slice(-1_500)}\n${told.slice(-1_500)}`;
}

/** A folder with `promptenchanter` in it, for PATH. */
function programFolder(home: string): string {
  const bin = join(home, 'bin');
  const program = join(bin, 'promptenchanter');
  mkdirSync(bin);
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${installed}' "$@"\n`);
  chmodSync(program, 0o755);
  return bin;
}
