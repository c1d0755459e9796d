import { estimateTokenCount } from 'tokenx';

// A megabyte of prose takes 60 ms, in which nothing else runs: of longer texts only even samples are read.
const longest = 65_536;
const samples = 16;

/**
 * Estimated tokens of a text, without a model's own tokenizer: 3 to 6 % off on English, German and
 * code, 13 % on Chinese, 39 % on Arabic.
 */
export function estimateTokens(text: string): number {
  if (text.length <= longest) return estimateTokenCount(text);
  const size = longest / samples;
  const stride = (text.length - size) / (samples - 1);
  let tokens = 0;
  for (let sample = 0; sample < samples; sample++) {
    const start = Math.floor(sample * stride);
    tokens += estimateTokenCount(text.slice(start, start + size));
  }
  return Math.round((tokens / longest) * text.length);
}
