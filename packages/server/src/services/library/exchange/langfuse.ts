import type { PromptContent, PromptMessage } from '../../../contract/types.ts';
import { invalidRequest } from '../../../core/errors.ts';
import { foreignConfig } from './foreign-config.ts';
import { foreignVersion, roleOf, type Source } from './foreign-prompt.ts';
import { isObject, type OpenObject } from './open-object.ts';

/** How Langfuse writes that another prompt belongs there. */
const reference = '@@@langfusePrompt:';

/** Prompts as `GET /api/public/v2/prompts/{name}` of Langfuse answers them, one version each. */
export const langfuse: Source = {
  isOne: ({ prompt }) => typeof prompt === 'string' || Array.isArray(prompt),
  nameOf: ({ name }) => (typeof name === 'string' ? name : null),
  read(entry) {
    const { name, version, labels, tags, config, commitMessage } = entry;
    if (typeof name !== 'string') throw invalidRequest([{ path: 'name', message: 'is missing' }]);
    const { config: taken, rest } = isObject(config) ? foreignConfig(config) : { config: {}, rest: [] };
    const isOtherwise = config !== undefined && config !== null && !isObject(config);
    return {
      ...{ name, tags, config: taken, labels: labelsIn(labels) },
      version: foreignVersion(version),
      content: contentOf(entry),
      message: commitMessage,
      leftOut: isOtherwise ? ['config'] : rest.map((key) => `config.${key}`),
    };
  },
};

/** Without `latest`, which is always the newest. */
function labelsIn(labels: unknown): string[] | undefined {
  if (labels === undefined || labels === null) return undefined;
  if (Array.isArray(labels) && labels.every((label) => typeof label === 'string')) {
    return labels.filter((label) => label !== 'latest');
  }
  throw invalidRequest([{ path: 'labels', message: 'must be a list of texts' }]);
}

function contentOf({ prompt, type }: OpenObject): PromptContent {
  const isChat = Array.isArray(prompt);
  if (type !== undefined && type !== (isChat ? 'chat' : 'text')) {
    throw invalidRequest([{ path: 'type', message: `must be ${isChat ? 'chat' : 'text'}, as the prompt is` }]);
  }
  return isChat ? prompt.map(messageOf) : textIn(prompt, 'prompt');
}

function messageOf(message: unknown, at: number): PromptMessage {
  const place = `prompt[${at}]`;
  if (!isObject(message)) throw invalidRequest([{ path: place, message: 'must be object' }]);
  if (message.type === 'placeholder') {
    const fix = 'a prompt of this library has none. Take it out, and send those messages with the completion';
    throw invalidRequest([{ path: place, message: `is a placeholder for messages: ${fix}` }]);
  }
  return { role: roleOf(message.role, place), content: textIn(message.content, `${place}.content`) };
}

function textIn(value: unknown, path: string): string {
  if (typeof value !== 'string') {
    throw invalidRequest([{ path, message: 'must be a text: images and other parts are not taken in' }]);
  }
  if (!value.includes(reference)) return value;
  const fix = 'Export it with resolve=true, so that its text is there';
  throw invalidRequest([{ path, message: `refers to another prompt of Langfuse. ${fix}` }]);
}
