import { render, type TemplateMessage, variablesIn } from '@promptenchanter/template';
import { PromptEnchanterError, PromptVariablesError } from '../../core/errors.ts';
import type { components } from '../../generated/contract.gen.ts';
import type { Message } from '../words.ts';
import type { Wanted } from './prompt-cache.ts';
import type { PromptFallback, PromptValues, VariablesFirst, VariablesOf } from './prompt-variables.ts';
import type { Prompt, PromptMessage } from './prompt-words.ts';

type Reference = components['schemas']['StoredPromptObject'];

/** What is done with a prompt that was got. Nothing of it asks the server. */
export interface Filling<Content, Variables> {
  /** The text of the prompt, or for a chat its messages. */
  readonly content: Readonly<Content>;
  readonly kind: Content extends string ? 'text' : 'chat';

  /** The content with its variables filled in, as the server does it. Throws {@link PromptVariablesError}. */
  render(...variables: VariablesFirst<Variables>): Content;

  /**
   * The same as the messages of a completion, in front of those that follow; a text is a `system` message, or the `user`
   * message where none follows. Throws {@link PromptVariablesError}.
   */
  messages(...variables: VariablesFirst<Variables, [following?: readonly Message[]]>): Message[];

  /** The `prompt` of a completion: the server fills in this version, takes its config, and counts the use. */
  ref(...variables: VariablesFirst<Variables>): Reference;
}

/** A prompt of the library at one version. */
export interface GotPrompt<Content, Variables> extends Omit<Prompt, 'content' | 'kind'>, Filling<Content, Variables> {
  readonly isFallback: false;
}

/** The fallback, since the server was away. What `ref` makes of it names what was asked for. */
export interface FallbackPrompt<Content, Variables> extends Filling<Content, Variables> {
  readonly name: string;
  readonly isFallback: true;
}

/** What `get` answers. */
export type PromptToFill<Name extends string, Fallback extends PromptFallback> = [Fallback] extends [never]
  ? GotPrompt<string, VariablesOf<Name, Fallback>> | GotPrompt<PromptMessage[], VariablesOf<Name, Fallback>>
  : OrFallback<Fallback extends string ? string : PromptMessage[], VariablesOf<Name, Fallback>>;

type OrFallback<Content, Variables> = GotPrompt<Content, Variables> | FallbackPrompt<Content, Variables>;

/** Throws `PromptEnchanterError` for a prompt that is not of the kind of its fallback. */
export function gotPrompt(prompt: Prompt, fallback: PromptFallback | undefined) {
  const { id, name, version, content } = prompt;
  if (fallback !== undefined && typeof fallback !== typeof content) {
    throw new PromptEnchanterError(`The prompt ${name} is of the kind ${prompt.kind}, and its fallback is not.`);
  }
  return { ...prompt, isFallback: false, ...filling(prompt as Text, { id, version }) };
}

export function fallbackPrompt(name: string, content: PromptFallback, { label, version }: Wanted) {
  const format = 'braces';
  const variables = variablesIn(content, format).map((variable) => ({ name: variable }));
  const kind = typeof content === 'string' ? 'text' : 'chat';
  const reference = { [isId.test(name) ? 'id' : 'name']: name, label, version };
  return { name, kind, content, isFallback: true, ...filling({ name, content, format, variables }, reference) };
}

type Text = Parameters<typeof render<string | readonly TemplateMessage[]>>[0] & { name: string };

const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

function filling(text: Text, reference: object) {
  const filled = (values: PromptValues = {}) => {
    const { content, ...faults } = render(text, values);
    if (faults.missing.length + faults.tooLong.length > 0) throw new PromptVariablesError(text.name, faults);
    return content;
  };
  return {
    render: filled,
    messages(values?: PromptValues, following: readonly Message[] = []) {
      const content = filled(values);
      const role = following.length > 0 ? 'system' : 'user';
      return [...(typeof content === 'string' ? [{ role, content }] : content), ...following];
    },
    ref: (variables: PromptValues = {}) => ({ ...reference, variables }),
  };
}
