import type { PromptContent, PromptMessage } from '../../contract/types.ts';
import { FileFault } from './file-fault.ts';
import { type FilePrompt, settled } from './file-prompt.ts';
import { type FrontMatter, readFrontMatter, writeFrontMatter } from './front-matter.ts';
import { contentOf, type Piece, piecesOf } from './places.ts';
import { type RoleTokens, readTemplate, type Token } from './template-reading.ts';
import { templateOf } from './template-writing.ts';

/** What is in a `.prompt` file. */
export interface ReadFile {
  prompt: FilePrompt;
  /** Keys that the library has no place for, and that change nothing of the text. */
  unkept: readonly string[];
}

const frontMatter = /^(?:(?:#[^\n]*|[ \t]*)\n)*---[ \t]*\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/;

/**
 * Reads a file as dotprompt does. `writePromptFile` is the way back.
 * @param name Of the prompt, which is that of its file.
 * @throws FileFault where the library could not hold it.
 */
export function readPromptFile(file: string, name: string): ReadFile {
  const text = withPlainEnds(file.replace(/^\uFEFF/, ''));
  const [head = '', yaml = ''] = frontMatter.exec(text) ?? [];
  const matter = readFrontMatter(yaml, linesIn(head.slice(0, head.indexOf('---'))) + 2);
  const bodyLine = linesIn(head) + 1;
  const read = readTemplate(text.slice(head.length), bodyLine);
  const prompt = promptOf(matter, read, bodyLine);
  matter.requireWellFormed({ name, ...prompt }, bodyLine);
  return { prompt: settled(prompt), unkept: matter.unkept };
}

/** Without the line ends of Windows, which version control makes of ours there. Those of a content are written apart. */
export function withPlainEnds(file: string): string {
  return file.replaceAll('\r\n', '\n');
}

/** The file of a prompt. */
export function writePromptFile(given: FilePrompt): string {
  const prompt = settled(given);
  const { format, content, variables } = prompt;
  const declared = new Set(variables.map(({ name }) => name));
  const messages: { role: string | null; content: string }[] =
    typeof content === 'string' ? [{ role: null, content }] : content;
  const template = templateOf(
    messages.map((message) => ({ role: message.role, pieces: piecesOf(message.content, format, declared) })),
  );
  return `---\n${writeFrontMatter(prompt)}---\n${template}\n`;
}

function promptOf(matter: FrontMatter, read: readonly RoleTokens[], line: number): FilePrompt {
  const used = read.flatMap(({ tokens }) => tokens.flatMap((token) => (token.kind === 'place' ? [token.name] : [])));
  const said = new Set(matter.variables.map(({ name }) => name));
  const unsaid = [...new Set(used)].filter((name) => !said.has(name)).map((name) => ({ name }));
  const variables = [...matter.variables, ...unsaid];
  const declared = new Set(variables.map(({ name }) => name));
  const { format, ...rest } = matter.said;
  const texts = read.map(({ role, tokens }) => ({ role, content: textOf(tokens, format, declared, line) }));
  return { ...rest, format, variables, content: joined(texts) };
}

function joined(texts: readonly { role: PromptMessage['role'] | null; content: string }[]): PromptContent {
  const [first] = texts;
  if (first?.role === null) return first.content;
  return texts.flatMap(({ role, content }) => (role === null ? [] : [{ role, content }]));
}

function textOf(
  tokens: readonly Token[],
  format: FilePrompt['format'],
  declared: ReadonlySet<string>,
  line: number,
): string {
  const pieces = piecesIn(tokens, format);
  const content = contentOf(pieces, format, declared);
  if (flat(piecesOf(content, format, declared)) === flat(pieces)) return content;
  throw new FileFault(line, `its braces would be read in another way with promptenchanter.format: ${format}`);
}

function piecesIn(tokens: readonly Token[], format: FilePrompt['format']): Piece[] {
  const pieces: Piece[] = [];
  let isMarked = false;
  for (const token of tokens) {
    const last = pieces.at(-1);
    if (token.kind === 'place') {
      const place = format === 'mustache' ? token.place : `{${token.name}}`;
      pieces.push({ place, name: token.name });
    } else if (token.kind === 'text' && !isMarked && last && 'literal' in last) last.literal += token.text;
    else if (token.kind === 'text') pieces.push({ literal: token.text, isMarked });
    if (token.kind !== 'guard') isMarked = token.kind === 'mark';
  }
  return pieces;
}

/** What comes of pieces, for a comparison. */
function flat(pieces: readonly Piece[]): string {
  const parts = pieces.map((piece) => ('place' in piece ? [piece.place] : piece.literal));
  const joinedParts: (string | string[])[] = [];
  for (const part of parts) {
    const last = joinedParts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joinedParts.splice(-1, 1, last + part);
    else joinedParts.push(part);
  }
  return JSON.stringify(joinedParts);
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
