/**
 * What names or unlocks somebody, and must not leave with a query. Every pattern is bounded, so that a text of any kind
 * takes a time that grows with its length alone.
 */
const patterns: readonly (readonly [RegExp, (match: string) => boolean])[] = [
  // Addresses with a login in them go whole, before their parts are taken for something else.
  [/\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s/@]{1,256}@\S{1,2048}/gi, always],
  [/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu, always],
  [/\beyJ[\w-]{8,4096}\.[\w-]{8,4096}(?:\.[\w-]{0,4096})?/g, always],
  [
    /\b(?:sk[-_]|[pr]k_(?:live|test)_|(?:hf|gsk|npm|gh[opsur]|github_pat)_|(?:glpat|xox[abeoprs]|xai|tvly)-)[\w-]{12,512}/gi,
    hasDigit,
  ],
  [/\bpe-[0-9A-Za-z]{16,64}\b/g, always],
  [/\b(?:AKIA|ASIA|AIza|BSA)[\w-]{12,128}/g, hasDigit],
  [/\bbearer {1,3}\S{12,4096}/gi, hasDigit],
  [/\b(?:passw(?:or)?d|passwort|pwd|secret|token|api[ _-]?key)\s{0,3}[:=]\s{0,3}\S{6,512}/gi, hasDigit],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, always],
  [/[0-9a-z+/=_-]{24,4096}/gi, isKeyLike],
  [/\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,4})?\b/g, (match) => digitsIn(match) >= 10],
  [/(?<![\w.,])\d{3}-\d{2}-\d{4}(?![\w-])/g, always],
  [/(?<![\w.,])\d(?:[ -]?\d){12,18}(?![\w-])/g, isCardLike],
  [/(?<![\w.,]|\d )(?:\+|00)\d[\d ()./-]{6,24}\d/g, isPhoneLong],
  [/(?<![\w.,:-]|\d )0\d{1,5}[ /-]{1,3}\d{2,9}(?:[ -]\d{2,5}){0,4}(?![\w-])/g, isPhoneLong],
  [/(?<![\w.,])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?!\w)/g, always],
];

/** The text without e-mail addresses, phone numbers, keys, logins in URLs, card and account numbers. */
export function withoutPrivateWords(text: string): string {
  return patterns.reduce(
    (rest, [pattern, isPrivate]) => rest.replace(pattern, (match) => (isPrivate(match) ? '' : match)),
    text,
  );
}

function always(): boolean {
  return true;
}

function hasDigit(match: string): boolean {
  return /\d/.test(match);
}

function digitsIn(match: string): number {
  return match.replace(/\D/g, '').length;
}

function isPhoneLong(match: string): boolean {
  const digits = digitsIn(match);
  return digits >= 9 && digits <= 15;
}

/** Letters and digits in turns, as in random words and in no others; names such as `gpt-4-turbo-2024-04-09` have them apart. */
function isKeyLike(match: string): boolean {
  if (/^[0-9a-f]{32,}$/i.test(match)) return true;
  const mixed = match.split(/[+/=_-]/).filter((part) => /[a-z]\d+[a-z]|\d[a-z]+\d/i.test(part));
  return mixed.join('').length >= 16;
}

/** In one piece, or in groups whose check digit is right: years in a row are none. */
function isCardLike(match: string): boolean {
  const digits = match.replace(/\D/g, '');
  if (digits.length === match.length) return true;
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + (place % 2 ? doubled(digit) : Number(digit)), 0);
  return sum % 10 === 0;
}

function doubled(digit: string): number {
  const twice = Number(digit) * 2;
  return twice > 9 ? twice - 9 : twice;
}
