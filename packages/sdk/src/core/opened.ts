import type { components } from '../generated/contract.gen.ts';

/** What goes back into a request as it came, and so keeps the request's exact words. */
type GoesBack = components['schemas']['Message' | 'ToolCall' | 'PromptBundle'];

/** A reply as it is read: a newer server may use words in it that this version does not know. */
export type Opened<T> = T extends GoesBack
  ? T
  : T extends string
    ? string extends T
      ? T
      : T | (string & {})
    : T extends readonly (infer Item)[]
      ? Opened<Item>[]
      : T extends object
        ? { [Key in keyof T]: Opened<T[Key]> }
        : T;
