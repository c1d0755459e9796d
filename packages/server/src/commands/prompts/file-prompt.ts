import type { Prompt, PromptVariable } from '../../contract/types.ts';
import { contentHash } from '../../core/content-hash.ts';

/** What a file says of a prompt, and what is compared. */
export type FilePrompt = Pick<
  Prompt,
  'title' | 'description' | 'tags' | 'metadata' | 'format' | 'content' | 'variables' | 'config'
>;

/** The same in the only form that a file has: tags in their order, and of variables nothing that goes without saying. */
export function settled({
  title,
  description,
  tags,
  metadata,
  format,
  content,
  variables,
  config,
}: FilePrompt): FilePrompt {
  return {
    ...{ title, description, tags: [...tags].sort(), metadata, format, content, config },
    variables: variables.map(settledVariable),
  };
}

/** Equal where nothing differs that a file says. */
export function hashOf(prompt: FilePrompt): string {
  return contentHash(settled(prompt));
}

/** Whether a variable must be given, where nothing says so. */
export function isRequiredUnsaid(variable: Pick<PromptVariable, 'default'>): boolean {
  return variable.default === undefined;
}

function settledVariable({ required, ...rest }: PromptVariable): PromptVariable {
  const isSaid = required !== undefined && required !== isRequiredUnsaid(rest);
  return isSaid ? { ...rest, required } : rest;
}
