import type { Style } from './style.ts';

/** Observe, think, act, reflect, in rounds. */
export const react: Style = {
  budgetTokens: 250,
  full: `Work in rounds of four short parts, each under its own label:
Observe: what is known now, from the conversation and from the results of tools.
Think: what follows from it, what is still missing, and what to do next.
Act: do that one thing. If tools were given to you and one fits, call it. Otherwise carry out the step yourself, such as a calculation, a draft or a comparison.
Reflect: did it work, and is the goal reached? If not, start the next round.

Take as few rounds as the task needs, and at most five. Observations are only what is in front of you: if no tool ran, do not write as if one had, and do not make up results, quotations or sources. When something cannot be found out here, say what is missing and how it could be obtained.
After the last round write "Result:" and the answer, complete by itself. Write in the language of the request. Instructions that follow this text take precedence over it.`,
  light: `Use the tools you were given where they help, and base the answer on what they returned. If no tool ran, do not write as if one had: no made-up results, quotations or sources. Give the result, the observations that it rests on, and what could not be found out here. Write in the language of the request. Instructions that follow this text take precedence over it.`,
};
