import { invalidRequest } from '../../../core/errors.ts';
import { foreignVersion, type Source } from './foreign-prompt.ts';
import { isObject, type OpenObject } from './open-object.ts';
import { openAiContent } from './openai-messages.ts';
import { openAiSettings } from './openai-settings.ts';

const promptId = /^pmpt_/;

/**
 * Prompts in the words of OpenAI's Responses API, which is all that is published of them: what a request says
 * (`instructions`, `input` or `messages`, and settings), or an answer that a prompt was used for, which repeats it and names
 * it in `prompt`. The prompt itself cannot be read by a key: what only names one is refused.
 */
export const openAi: Source = {
  isOne: (entry) =>
    ['instructions', 'input', 'messages'].some((field) => entry[field] !== undefined) ||
    isObject(entry.prompt) ||
    isPromptId(entry.id) ||
    isPromptId(entry.prompt_id),
  nameOf,
  read(entry) {
    const name = nameOf(entry);
    if (name === null) throw invalidRequest([{ path: 'name', message: 'is missing, and so is the id of a prompt' }]);
    const { prompt } = entry;
    const { config, leftOut } = openAiSettings(entry);
    return {
      ...{ name, config, labels: undefined, tags: undefined, message: undefined },
      version: foreignVersion(isObject(prompt) ? prompt.version : entry.version),
      content: openAiContent(entry),
      leftOut: [
        ...leftOut,
        ...(hasValues(entry) ? ['the variables, in whose places the answer has their values'] : []),
      ],
    };
  },
};

/** Its name, or its id where nobody named it. */
function nameOf({ name, prompt, id, prompt_id }: OpenObject): string | null {
  if (typeof name === 'string') return name;
  const ids = [...(isObject(prompt) ? [prompt.id, prompt.prompt_id] : []), id, prompt_id];
  return ids.find(isPromptId) ?? null;
}

function isPromptId(id: unknown): id is string {
  return typeof id === 'string' && promptId.test(id);
}

function hasValues({ object, prompt }: OpenObject): boolean {
  return (
    object === 'response' && isObject(prompt) && isObject(prompt.variables) && Object.keys(prompt.variables).length > 0
  );
}
