/** What must be known of an upstream model to write to it well. */
export interface ModelFamily {
  /** It reasons by itself: a scaffold of thought costs tokens and helps nothing. */
  reasons: boolean;
  /** It refuses `max_tokens` and the options of sampling, as OpenAI's reasoning models do. */
  hasFixedSampling: boolean;
  /** Tokens that prompt and answer share; null where unknown. */
  contextTokens: number | null;
}

const plain: ModelFamily = { reasons: false, hasFixedSampling: false, contextTokens: null };
const openaiReasoning: ModelFamily = { reasons: true, hasFixedSampling: true, contextTokens: 200_000 };
const otherReasoning: ModelFamily = { reasons: true, hasFixedSampling: false, contextTokens: null };

/** First match wins. Names are lower case and without a vendor in front. */
const families: readonly [RegExp, ModelFamily][] = [
  [/^gpt-5[\w.]*-chat/, { ...plain, contextTokens: 128_000 }],
  [/^gpt-5/, { ...openaiReasoning, contextTokens: 400_000 }],
  [/^o[1-9](-|$)/, openaiReasoning],
  [/^gpt-4\.1/, { ...plain, contextTokens: 1_000_000 }],
  [/^gpt-4o/, { ...plain, contextTokens: 128_000 }],
  [/^deepseek-(reasoner|r1)/, otherReasoning],
  [/^qwq/, otherReasoning],
  [/^magistral/, otherReasoning],
  [/^grok-(3-mini|4)/, otherReasoning],
  [/^(claude|gemini|qwen|kimi|glm|grok|hunyuan)[\w.-]*-(thinking|think|reasoning)/, otherReasoning],
];

/** @param model As the upstream names it, with or without a vendor (`openai/o3-mini`). */
export function familyOf(model: string): ModelFamily {
  const name = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
  return families.find(([pattern]) => pattern.test(name))?.[1] ?? plain;
}
