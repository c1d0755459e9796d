import type { PromptMessage } from './prompt-words.ts';

/**
 * The variables of your prompts, by their names; what `promptenchanter prompts pull` writes, or you, adds to it. Of a
 * prompt that stands here, the values are checked as you write.
 *
 * @example
 * declare module 'promptenchanter' {
 *   interface PromptVariables {
 *     'support/greeting': { customer_name: string; tone?: string };
 *   }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: applications add to it
export interface PromptVariables {}

/** The name of a prompt, or its id. */
export type PromptName = keyof PromptVariables | (string & {});

/** Values by the names of variables. Texts go in as they are, all else as compact JSON; null is no value. */
export type PromptValues = Readonly<Record<string, unknown>>;

/** A value for a variable. */
export type PromptValue = string | number | boolean | object;

/** What is answered while the server is away: a text or messages with variables in `{braces}`. */
export type PromptFallback = string | readonly PromptMessage[];

/** The variables of a prompt: those of {@link PromptVariables}, or those that its fallback names, or any. */
export type VariablesOf<Name extends string, Fallback extends PromptFallback> = Name extends keyof PromptVariables
  ? PromptVariables[Name]
  : [Fallback] extends [never]
    ? PromptValues
    : VariablesIn<Fallback extends readonly { content: infer Text }[] ? Text : Fallback>;

/** The names in a text, each with a value; any where the text is not known before it runs. */
export type VariablesIn<Text> = string extends Text ? PromptValues : { [Name in NamesIn<Text>]: PromptValue };

/** What a method takes: the variables may be left out where all of them may. */
export type VariablesFirst<Variables, More extends readonly unknown[] = []> =
  Partial<Variables> extends Variables ? [variables?: Variables, ...More] : [variables: Variables, ...More];

/** The names that a text has in the form of variables, as the server reads it. */
type NamesIn<Text, Found extends string = never> = Text extends `${infer Before}{${infer After}`
  ? After extends `${infer Name}}${infer Rest}`
    ? IsName<Name> extends true
      ? NamesIn<Rest, IsEscaped<Before> extends true ? Found : Found | Name>
      : NamesIn<After, Found>
    : Found
  : Found;

type IsEscaped<Before extends string> = Before extends `${infer Rest}\\`
  ? IsEscaped<Rest> extends true
    ? false
    : true
  : false;

type IsName<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends NameStart
    ? IsNameRest<Rest>
    : false
  : false;

type IsNameRest<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends NameStart | Digit
    ? IsNameRest<Rest>
    : false
  : true;

type Letter =
  | 'a'
  | 'b'
  | 'c'
  | 'd'
  | 'e'
  | 'f'
  | 'g'
  | 'h'
  | 'i'
  | 'j'
  | 'k'
  | 'l'
  | 'm'
  | 'n'
  | 'o'
  | 'p'
  | 'q'
  | 'r'
  | 's'
  | 't'
  | 'u'
  | 'v'
  | 'w'
  | 'x'
  | 'y'
  | 'z';
type NameStart = Letter | Uppercase<Letter> | '_';
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
