/** A prompt-engineering style: the text that joins the system message. */
export interface Style {
  /** For models that do not reason by themselves. */
  full: string;
  /** For models that do: the goal and the shape of the answer, without a scaffold of thought. */
  light: string;
  /** The most tokens that the longer text may add. */
  budgetTokens: number;
}
