import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** A page of the documentation. */
export interface Guide {
  /** As in `users.md`. */
  name: string;
  /** From the root. */
  path: string;
  text: string;
}

export interface Block {
  language: string;
  /** The line of its fence, from 1. */
  line: number;
  lines: string[];
}

export function readGuides(): Guide[] {
  const folder = 'docs/guides';
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, path: join(folder, name), text: readFileSync(join(root, folder, name), 'utf8') }));
}

/** The fenced blocks of a page, in their order. */
export function blocksOf({ text }: Guide): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [at, line] of text.split('\n').entries()) {
    const fence = /^```(\w*)$/.exec(line);
    if (open && fence) open = undefined;
    else if (open) open.lines.push(line);
    else if (fence) {
      open = { language: fence[1] ?? '', line: at + 1, lines: [] };
      blocks.push(open);
    }
  }
  return blocks;
}

/** The `bash` blocks as one script, in which every line has the number that it has on the page. */
export function scriptOf(guide: Guide): string {
  const lines: string[] = guide.text.split('\n').map(() => '');
  for (const block of blocksOf(guide)) {
    if (block.language === 'bash') lines.splice(block.line, block.lines.length, ...block.lines);
  }
  return lines.join('\n');
}
