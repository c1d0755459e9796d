/** What the contract says by a pattern, in words: for patterns that do not say themselves what to do. */
const rules: readonly { begins: string; words: string }[] = [
  {
    begins: '^(?!(?:export|import)$)[\\p{L}\\p{N}]',
    words:
      "must be words of letters, digits, spaces and ._()+&',:!?- with single slashes between folders, each with a letter or a digit first, no space at an end, and not export or import",
  },
  {
    begins: '^(?!latest$)[a-z0-9]',
    words:
      'must have 1 to 36 small letters, digits, dots, hyphens and underscores, a letter or a digit first, and not be latest',
  },
  {
    begins: '^[a-z0-9][a-z0-9._-]{0,35}$',
    words: 'must have 1 to 36 small letters, digits, dots, hyphens and underscores, a letter or a digit first',
  },
  {
    begins: '^[0-9a-f]{8}-[0-9a-f]{4}-7',
    words: 'must be an id of this server, as in 0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
  },
  { begins: '^[^:]{1,40}:', words: 'must be a key and a value with a colon between them, as in team:support' },
  { begins: '^[^:\\p{Cc}]*$', words: 'must not have colons or control characters in its name' },
  { begins: '^[^\\p{Cc}]*$', words: 'must not have control characters' },
  { begins: '^[A-Za-z_][A-Za-z0-9_]*$', words: 'must have letters, digits and underscores only, and no digit first' },
];

/** Undefined for a pattern that has no words. */
export function wordsOf(pattern: unknown): string | undefined {
  return rules.find(({ begins }) => typeof pattern === 'string' && pattern.startsWith(begins))?.words;
}
