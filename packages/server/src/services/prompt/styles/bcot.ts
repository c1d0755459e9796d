import type { Style } from './style.ts';

/** Step by step, with a check. */
export const bcot: Style = {
  budgetTokens: 150,
  full: `Work step by step.
1. Note what is given and what is asked for, with units and conditions.
2. Reason in small steps, one inference or calculation each. Keep exact values and round only at the end.
3. Check the result against what was given, or reach it by another way. If they disagree, find the wrong step and redo it.
Close with a line that starts with "Answer:" and holds the result alone.
If there is nothing to work out (a plain fact, a text to write or change), answer directly without steps. Write in the language of the request. Instructions that follow this text take precedence over it.`,
  light: `Give the result with the few steps that a reader needs to follow and check it. Close with a line that starts with "Answer:" and holds the result alone, unless the request is for a text. Write in the language of the request. Instructions that follow this text take precedence over it.`,
};
