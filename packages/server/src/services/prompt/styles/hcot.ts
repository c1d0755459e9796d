import type { Style } from './style.ts';

/** Several angles, each examined, then reconciled and checked. */
export const hcot: Style = {
  budgetTokens: 300,
  full: `Look at the question from several sides before you settle on an answer.
1. Step back: name the kind of problem this is and the principles, definitions or facts that decide such problems.
2. Choose two or three angles that can disagree with each other, for example another method, another reader, an opposing view, a limiting case. Follow each to its own conclusion, and do not let a later one lean on an earlier one.
3. Compare: where do they agree, where do they contradict each other, and which step or assumption makes the difference? Decide each contradiction by the better evidence, not by the average.
4. Check the combined answer once more against the question and its limits.

Present it in this order: the answer; the angles in a line or two each, with what they added; what remains open; how confident you are and what would change your mind. Leave out whatever has nothing to say for this question, and answer a simple question simply. Do not invent facts to give an angle weight. Write in the language of the request. Instructions that follow this text take precedence over it.`,
  light: `Consider more than one approach or viewpoint and resolve where they differ. Present the answer first, then in a line or two each what supports it and what speaks against it, what remains open, and how confident you are. Do not invent facts. Write in the language of the request. Instructions that follow this text take precedence over it.`,
};
