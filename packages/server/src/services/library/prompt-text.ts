import { variablesIn } from '@promptenchanter/template';
import type { PromptConfig, PromptContent, PromptKind, PromptVariable, TemplateFormat } from '../../contract/types.ts';
import { contentHash } from '../../core/content-hash.ts';
import { invalidRequest } from '../../core/errors.ts';
import type { PromptText } from '../../ports/library.ts';

/** What a request says of a text; what it leaves out is that of the base. */
export interface WrittenText {
  kind?: PromptKind | undefined;
  format?: TemplateFormat | undefined;
  content?: PromptContent | undefined;
  variables?: PromptVariable[] | undefined;
  config?: PromptConfig | undefined;
}

/** Of the text, and of what is declared and set beside it. */
const mostBytes = 262_144;
const mostVariables = 64;
const longestName = 64;

/**
 * The text that a request comes to. Without `variables` those of the base stay that the text still names, and what it names
 * anew is declared; a name that the base had as it is stays so.
 * Throws INVALID_REQUEST, naming the field.
 */
export function textOf(written: WrittenText, base: PromptText | null): PromptText {
  const content = written.content ?? base?.content ?? '';
  const kind = typeof content === 'string' ? 'text' : 'chat';
  if (written.kind !== undefined && written.kind !== kind) {
    throw invalidRequest([{ path: 'kind', message: `must be ${kind}, as the content is` }]);
  }
  const format = written.format ?? base?.format ?? 'braces';
  const variables = written.variables ?? declared(content, format, base);
  const text = { kind, format, content, variables, config: written.config ?? base?.config ?? {} } as const;
  requireSound(text);
  return text;
}

/** What two texts are told apart by. */
export function hashOf({ kind, format, content, variables, config }: PromptText): string {
  return contentHash(kind, format, content, variables, config);
}

function declared(content: PromptContent, format: TemplateFormat, base: PromptText | null): PromptVariable[] {
  const named = variablesIn(content, format).filter((name) => name.length <= longestName);
  const known = new Set(base ? variablesIn(base.content, base.format) : []);
  const kept = (base?.variables ?? []).filter(({ name }) => named.includes(name));
  const keptNames = new Set(kept.map(({ name }) => name));
  const added = named.filter((name) => !known.has(name) && !keptNames.has(name));
  if (kept.length + added.length > mostVariables) {
    const message = `names more than ${mostVariables} variables: declare in variables those that are meant`;
    throw invalidRequest([{ path: 'content', message }]);
  }
  return [...kept, ...added.map((name) => ({ name }))];
}

function requireSound({ format, content, variables, config }: PromptText): void {
  if (format === 'none' && variables.length > 0) {
    throw invalidRequest([{ path: 'variables', message: 'must be empty: the format none has no variables' }]);
  }
  const names = variables.map(({ name }) => name);
  const twice = names.findIndex((name, at) => names.indexOf(name) < at);
  if (twice >= 0) throw invalidRequest([{ path: `variables[${twice}].name`, message: 'is declared twice' }]);
  requireSize('content', content);
  requireSize('variables', variables);
  requireSize('config', config);
}

function requireSize(path: string, value: unknown): void {
  const bytes = Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value));
  if (bytes > mostBytes) throw invalidRequest([{ path, message: `must have at most ${mostBytes} bytes` }]);
}
