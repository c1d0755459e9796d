import { Document, LineCounter, parseDocument, visit } from 'yaml';
import { requestValidators } from '../../contract/request-validators.gen.js';
import type { PromptConfig, PromptVariable } from '../../contract/types.ts';
import { fieldErrors } from '../../http/field-errors.ts';
import { FileFault } from './file-fault.ts';
import type { FilePrompt } from './file-prompt.ts';
import { inputOf, readVariables } from './input-schema.ts';

const own = 'promptenchanter.';
const ownKeys: ReadonlySet<string> = new Set(['title', 'tags', 'metadata', 'format', 'variables']);
const sharedKeys: ReadonlySet<string> = new Set(['description', 'config', 'input']);
const unkeptKeys: ReadonlySet<string> = new Set(['model', 'name', 'variant', 'version', 'metadata']);

/** Settings as other models call them. */
const configNames: ReadonlyMap<string, string> = new Map([
  ['topP', 'top_p'],
  ['maxOutputTokens', 'max_tokens'],
  ['stopSequences', 'stop'],
]);

export interface FrontMatter {
  said: Omit<FilePrompt, 'content' | 'variables'>;
  variables: PromptVariable[];
  unkept: string[];
  /** Throws FileFault where a field breaks the contract. */
  requireWellFormed(prompt: FilePrompt & { name: string }, bodyLine: number): void;
}

/**
 * @param firstLine The line of the file on which it begins.
 * @throws FileFault
 */
export function readFrontMatter(yaml: string, firstLine: number): FrontMatter {
  const { keys, lineOf } = readYaml(yaml, firstLine);
  const keyNames = Object.keys(keys);
  for (const key of keyNames) requireKnown(key, lineOf([key]));
  const input = mapOf(keys.input, () => lineOf(['input']));
  const config = mapOf(keys.config, () => lineOf(['config']));
  const rules = mapOf(keys[`${own}variables`], () => lineOf([`${own}variables`]));
  const faultIn = (path: readonly string[], reason: string) => new FileFault(lineOf(path), reason);
  return {
    said: {
      title: (keys[`${own}title`] ?? null) as string | null,
      description: (keys.description ?? null) as string | null,
      tags: (keys[`${own}tags`] ?? []) as string[],
      metadata: (keys[`${own}metadata`] ?? {}) as Record<string, string>,
      format: (keys[`${own}format`] ?? 'braces') as FilePrompt['format'],
      config: Object.fromEntries(
        Object.entries(config).map(([name, value]) => [configNames.get(name) ?? name, value]),
      ) as PromptConfig,
    },
    variables: readVariables(input, rules, faultIn),
    unkept: keyNames.filter((key) => unkeptKeys.has(key)),
    requireWellFormed({ ...prompt }, bodyLine) {
      const validate = requestValidators.createPrompt;
      if (!validate || validate(prompt)) return;
      const [fault] = fieldErrors(validate.errors ?? []);
      const path = fault?.path ?? '';
      throw new FileFault(
        lineOfField(path, lineOf, bodyLine),
        `${path || 'The prompt'} ${fault?.message ?? 'is not valid'}`,
      );
    },
  };
}

/** Lines of YAML; there is always one. */
export function writeFrontMatter({
  title,
  description,
  tags,
  metadata,
  format,
  variables,
  config,
}: FilePrompt): string {
  const { input, rules } = inputOf(variables);
  const keys = {
    ...(title === null ? {} : { [`${own}title`]: title }),
    ...(description === null ? {} : { description }),
    ...(tags.length === 0 ? {} : { [`${own}tags`]: tags }),
    ...(isEmpty(metadata) ? {} : { [`${own}metadata`]: sorted(metadata) }),
    [`${own}format`]: format,
    ...(isEmpty(config) ? {} : { config: sorted(config) }),
    ...(isEmpty(input) ? {} : { input }),
    ...(isEmpty(rules) ? {} : { [`${own}variables`]: rules }),
  };
  const document = new Document(keys, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && isFragile(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

/** Whether a text of several lines has space at an edge, or signs, that a block of YAML may not keep. */
function isFragile(text: string): boolean {
  return text.includes('\n') && /^\s|[^\S\n]\n|\n\n$|[^\S\n]$|[^\P{Cc}\n]/u.test(text);
}

function readYaml(yaml: string, firstLine: number) {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset: number) => firstLine - 1 + counter.linePos(offset).line;
  const [error] = document.errors;
  if (error) throw new FileFault(lineAt(error.pos[0]), `the front matter is no YAML: ${firstLineOf(error.message)}`);
  const lineOf = (path: readonly string[]): number => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    return range ? lineAt(range[0]) : path.length === 0 ? firstLine : lineOf(path.slice(0, -1));
  };
  return { keys: mapOf(document.toJS(), () => firstLine), lineOf };
}

function requireKnown(key: string, line: number): void {
  if (key.startsWith(own) ? ownKeys.has(key.slice(own.length)) : key.includes('.')) return;
  if (sharedKeys.has(key) || unkeptKeys.has(key)) return;
  throw new FileFault(line, `the library has no place for \`${key}\` of the front matter`);
}

function lineOfField(path: string, lineOf: (path: readonly string[]) => number, bodyLine: number): number {
  const [field = '', ...rest] = path.split(/[.[\]]+/).filter((part) => part !== '');
  if (field === 'content' || field === 'kind') return bodyLine;
  if (field === 'variables') return lineOf(['input', 'schema']);
  return lineOf([sharedKeys.has(field) ? field : own + field, ...rest]);
}

function mapOf(value: unknown, line: () => number): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new FileFault(line(), 'there must be names with values here');
}

function sorted(map: object): object {
  return Object.fromEntries(Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isEmpty(map: object): boolean {
  return Object.keys(map).length === 0;
}

function firstLineOf(message: string): string {
  return message.split('\n')[0]?.replace(/:$/, '') ?? message;
}
