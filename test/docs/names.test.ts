import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '../../packages/server/src/config/settings.ts';
import { operations } from '../../packages/server/src/contract/operations.gen.ts';
import { program } from '../program.ts';
import { blocksOf, type Guide, readGuides, root } from './guide.ts';

const guides = readGuides();
const index: Guide = {
  name: 'index',
  path: 'docs/README.md',
  text: readFileSync(join(root, 'docs/README.md'), 'utf8'),
};

/** What is said in backticks or run in a block, apart from prose. */
function codeIn(guide: Guide): string[] {
  const prose = guide.text.replaceAll(/^```[\s\S]*?^```$/gm, '');
  const inline = [...prose.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
  return [...inline, ...blocksOf(guide).flatMap(({ lines }) => lines)];
}

const segmentsOf = (path: string) => path.split('/').slice(1);
const known = Object.values(operations).map(({ path, method }) => ({ segments: segmentsOf(path), method }));

test.each(guides)('every path that $name names is answered by the server, and by that method', (guide) => {
  const unknown = codeIn(guide).flatMap((code) => {
    const found = [
      ...code.matchAll(
        /(?:(GET|POST|PUT|DELETE) )?(?<![\w.])(?:\$server)?(\/(?:v1\/|metrics|ready|health|docs|redoc|openapi)[\w/{}$.-]*)/g,
      ),
    ];
    return found.filter(([, method, path = '']) => !isAnswered(segmentsOf(path), method)).map(([said]) => said);
  });
  expect(unknown).toEqual([]);
});

/** @param path A whole one, or, without a method, how the paths of an area begin. */
function isAnswered(path: readonly string[], given: string | undefined): boolean {
  return known.some(({ segments, method }) => {
    const isWhole = segments.length === path.length && (given === undefined || given === method);
    const isBeginning = given === undefined && segments.length > path.length;
    return (isWhole || isBeginning) && path.every((part, at) => segments[at]?.startsWith(':') || segments[at] === part);
  });
}

test.each(guides)('every setting that $name names exists', (guide) => {
  const isKnown = (name: string) => name in settings || (name.endsWith('_FILE') && name.slice(0, -5) in settings);
  const inline = [...guide.text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([A-Z][A-Z_]+[A-Z])(?:=[^`]*)?`/g)];
  const unknown = inline.map(([, name = '']) => name).filter((name) => !isKnown(name) && !others.has(name));
  expect(unknown).toEqual([]);
});

const contract = readFileSync(join(root, 'openapi.yaml'), 'utf8');
const codes = /ErrorCode:[\s\S]*?enum:([\s\S]*?)\n {4}\w/.exec(contract)?.[1]?.match(/[A-Z_]{4,}/g) ?? [];
const others = new Set([...codes, 'NAME_FILE', 'PROMPTENCHANTER_API_KEY', 'SITE']);

test.each(guides)(
  'every command and flag that $name names is in the help',
  (guide) => {
    const calls = new Set(codeIn(guide).flatMap((code) => code.match(/promptenchanter [a-z][^`|;&)"$]*/g) ?? []));
    const unknown = [...calls].flatMap((call) => {
      const words = call.trim().split(/\s+/).slice(1);
      const command = words.slice(0, groups.has(words[0] ?? '') ? 2 : 1);
      const help = helpOf(command);
      const flags = words.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? '');
      const isWhole = help.startsWith(`Usage: promptenchanter ${command.join(' ')}`);
      return isWhole && flags.every((flag) => namesFlag(help, flag) || settingFlags.has(flag)) ? [] : [call];
    });
    expect(unknown).toEqual([]);
  },
  60_000,
);

const namesFlag = (help: string, flag: string) => help.split(/[\s,]+/).includes(flag);
const groups = new Set(['audit', 'backup', 'prompts', 'sessions', 'ip-whitelist', 'ip-blocks']);
const settingFlags = new Set(Object.keys(settings).map((name) => `--${name.toLowerCase().replaceAll('_', '-')}`));
const helps = new Map<string, string>();

function helpOf(command: readonly string[]): string {
  const key = command.join(' ');
  const read = helps.get(key);
  if (read !== undefined) return read;
  const words = [program, ...command, '--help'];
  const help = execFileSync(process.execPath, words).toString();
  helps.set(key, help);
  return help;
}

test.each([...guides, index])('every link of $name leads to a file, and to a heading that is there', (guide) => {
  const links = [...guide.text.matchAll(/\]\((?!http)([^)#]*)(?:#([^)]+))?\)/g)];
  const broken = links.flatMap(([link, path = '', heading]) => {
    const target = path === '' ? join(root, guide.path) : join(root, dirname(guide.path), path);
    if (!existsSync(target)) return [link];
    return heading === undefined || headingsOf(target).includes(heading) ? [] : [link];
  });
  expect(broken).toEqual([]);
});

function headingsOf(file: string): string[] {
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
}

test('the index leads to every guide', () => {
  const missing = guides.filter(({ name }) => !index.text.includes(`(guides/${name})`)).map(({ name }) => name);
  expect(missing).toEqual([]);
});
