import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openHouse } from '../house.ts';
import { runCli } from './cli-run.ts';

const emptyFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
};

describe('The command line', () => {
  test('shows the commands of the server apart from those of the API, each in a line or two', async () => {
    const { status, lines } = await runCli(['--help']);
    expect(status).toBe(0);
    const [server, api] = [
      lines.indexOf('Server commands (need the data folder):'),
      lines.findIndex((line) => line.startsWith('API commands')),
    ];
    expect(server).toBeGreaterThan(0);
    expect(api).toBeGreaterThan(server);
    const names = (from: number, to: number) =>
      lines.slice(from, to).flatMap((line) => /^ {2}([a-z-]+)/.exec(line)?.[1] ?? []);
    expect(names(server, api)).toEqual(
      expect.arrayContaining(['serve', 'doctor', 'migrate', 'backup', 'rotate-key', 'audit', 'create-admin']),
    );
    expect(names(api, lines.length)).toContain('usage');
  });

  test('shows a command with its own flags, and takes every setting as one nevertheless', async () => {
    using empty = emptyFolder();
    const help = await runCli(['backup', 'create', '--help']);
    expect(help.lines.join('\n')).toMatch(/--to <file>[\s\S]*--data-dir[\s\S]*config --help/);
    expect(help.lines.length).toBeLessThan(20);
    const all = await runCli(['config', '--help']);
    expect(all.lines.join('\n')).toContain('--upstream-max-retries <value>');

    const given = await runCli(['config', '--json', '--port', '8123'], { cwd: empty.folder });
    expect(JSON.parse(given.lines.join('\n'))).toMatchObject({ PORT: 8123 });
  });

  test.each([
    ['an unknown command', ['fly'], /unknown command|too many arguments/],
    ['an unknown flag', ['doctor', '--cure'], /unknown option '--cure'/],
    ['half a command', ['backup'], /Usage: promptenchanter backup/],
    ['an unknown check', ['doctor', '--only', 'disk,mood'], /no check `mood`\. There are node,/],
    ['a setting that does not hold', ['config', '--port', 'high'], /PORT must be a whole number/],
    ['a request without a key', ['usage'], /Set PROMPTENCHANTER_API_KEY/],
  ])('ends with 2 for %s, says why on standard error alone, and does nothing', async (_what, words, sentence) => {
    using empty = emptyFolder();
    const { status, lines, notes } = await runCli(words, { cwd: empty.folder });
    expect(notes).toMatch(sentence);
    expect([status, lines]).toEqual([2, []]);
    expect(readdirSync(empty.folder)).toEqual([]);
  });

  test('ends with 1, and names the next step, where there is no database to work on', async () => {
    using empty = emptyFolder();
    const runs = await Promise.all(
      [['audit', 'verify'], ['rotate-key'], ['unlock', 'ada']].map((words) => runCli(words, { cwd: empty.folder })),
    );
    for (const { status, lines, notes } of runs) {
      expect([status, lines]).toEqual([1, []]);
      expect(notes).toMatch(/^There is no database .*promptenchanter serve\n$/);
    }
    expect(readdirSync(empty.folder)).toEqual([]);
  });
});

describe('A command that cannot be undone', () => {
  test.each(['ip-whitelist', 'ip-blocks'])('%s clear is done with --yes, and refused without', async (list) => {
    const house = await openHouse();
    const settings = { DATA_DIR: house.dataDir };
    const listed = async () => JSON.parse((await runCli([list, 'list', '--json'], { settings })).lines[0] ?? '');
    await runCli([list, 'add', '192.0.2.7'], { settings });

    const refused = await runCli([list, 'clear'], { settings });
    expect([refused.status, refused.lines]).toEqual([2, []]);
    expect(refused.notes).toContain('--yes');
    expect(await listed()).toMatchObject({ ranges: [{ range: '192.0.2.7/32' }] });

    const done = await runCli([list, 'clear', '--yes', '--json'], { settings });
    expect([done.status, done.lines]).toEqual([0, ['{"removed":1}']]);
    expect(await listed()).toMatchObject({ ranges: [] });
    await house.close();
  });

  test('backup restore is refused without --yes, and leaves the database as it is', async () => {
    const house = await openHouse();
    const settings = { DATA_DIR: house.dataDir };
    const made = await runCli(['backup', 'create'], { settings });
    expect(made.status).toBe(0);
    await house.register('ada');
    const refused = await runCli(['backup', 'restore', made.lines[0] ?? ''], { settings });
    expect([refused.status, refused.lines]).toEqual([2, []]);
    expect(refused.notes).toContain('--yes');
    expect(house.rows('SELECT username FROM users')).toEqual([{ username: 'ada' }]);
    await house.close();
  });
});
