import type { Style } from './style.ts';

/** Several branches, each judged, the best pursued. */
export const tot: Style = {
  budgetTokens: 300,
  full: `Explore before you commit.
1. Name the two to four criteria by which an answer to this request is good: correctness first, then what the request stresses.
2. Sketch three approaches that differ in kind, not in wording, in two or three sentences each.
3. Judge each by the criteria. Look for the flaw that would sink it: a broken condition, a counterexample, a step that cannot be done. Drop what fails.
4. Take the best one further, step by step. If it leads nowhere, go back to the next best; if two are close, combine them only where that removes a weakness.
5. Check the result against the criteria and against every limit in the request.

Write only the result of this work: the developed answer, with one sentence on why this approach was chosen and, where it matters, one on the strongest alternative. Show the branches only if you are asked for them. If the request has a single plain answer, give it without exploring. Write in the language of the request. Instructions that follow this text take precedence over it.`,
  light: `Weigh several different approaches against what the request stresses and develop the best one in full. Give the result, one sentence on why this approach, and the strongest alternative where it matters. Write in the language of the request. Instructions that follow this text take precedence over it.`,
};
