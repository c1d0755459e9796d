import { plainCharacters, withoutBreaks } from './plain-characters.ts';

type Pattern = readonly [pattern: RegExp, isPrivate: (match: string) => boolean];

/** What stands for `@` and for `.` where somebody writes an address so that machines do not see it. */
const at = String.raw`(?:@| @ |%40|&#64;| ?[([{<] ?(?:at|@) ?[)\]}>] ?)`;
const dot = String.raw`(?:\.| ?[([{<] ?(?:dot|punkt|point|\.) ?[)\]}>] ?)`;
const passwords = 'pass(?:word|wd|phrase|code)|passwort|kennwort|pwd|mot de passe|contraseña|senha';
const secrets = `${passwords}|secret|token|(?:api|access|private|secret)[ _-]?key`;
/** The name of a secret, as a word or at the end of a variable's name. */
const named = String.raw`(?<![\p{L}\p{N}])(?:[\w-]{0,40}[_-])?(?:${secrets})["']?\s{0,3}[:=]\s{0,3}`;

/**
 * What names or unlocks somebody, and must not leave with a query. Every pattern is bounded, so that a text of any kind
 * takes a time that grows with its length alone.
 */
const patterns: readonly Pattern[] = [
  // Addresses with a login in them go whole, before their parts are taken for something else.
  [/\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s/@]{1,256}@\S{1,2048}/gi, always],
  [
    new RegExp(String.raw`[\p{L}\p{N}._%+'-]{1,64}${at}[\p{L}\p{N}-]{1,63}(?:${dot}[\p{L}\p{N}-]{1,63}){1,8}`, 'giu'),
    always,
  ],
  [/\beyJ[\w-]{8,4096}\.[\w-]{8,4096}(?:\.[\w-]{0,4096})?/g, always],
  [
    /\b(?:sk[-_]|[pr]k_(?:live|test)_|(?:hf|gsk|npm|gh[opsur]|github_pat|whsec)_|(?:glpat|xox[abeoprs]|xai|tvly)-)[\w-]{12,512}/gi,
    isRandom,
  ],
  [/\bpe-[0-9A-Za-z]{16,64}\b/g, always],
  [/\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g, always],
  [/\b(?:AIza|BSA)[\w-]{12,128}/g, isRandom],
  [/\bhooks\.slack\.com\/\S{8,512}/gi, always],
  [/\bbearer\s{1,3}\S{12,4096}/gi, hasDigit],
  [/\bauthorization\s?:\s?(?:\w{3,10} )?\S{12,4096}/gi, isRandom],
  [new RegExp(String.raw`${named}(?:"[^"\n]{4,128}"|'[^'\n]{4,128}')`, 'giu'), always],
  [new RegExp(String.raw`${named}\S{6,512}`, 'giu'), hasDigit],
  [new RegExp(String.raw`(?<!\p{L})(?:${passwords})\s(?:is|ist|lautet|est|es)\s\S{6,512}`, 'giu'), hasDigit],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, always],
  [/[0-9a-z+/=_-]{24,4096}/gi, isKeyLike],
  [/\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2,7}(?: ?[0-9A-Z]{1,4})?\b/gi, (match) => digitsIn(match) >= 10],
  [/(?<![\w.,])\d{3}-\d{2}-\d{4}(?![\w-])/g, always],
  [/(?<![\w.,])\d(?:[ -]?\d){12,18}(?![\w-])/g, isCardLike],
  [/(?<![\w.,])\d{4}(?:\.\d{4}){3}(?![\w.])/g, always],
  [/(?<![\w.,]|\d )(?:\+|00)\d[\d ()./-]{6,24}\d/g, isPhoneLong],
  [/(?<![\w.,:-]|\d )0\d{1,5}[ /-]{1,3}\d{2,9}(?:[ -]\d{2,5}){0,4}(?![\w-])/g, isPhoneLong],
  // In one piece it has 11 digits at least: an ISBN has 10.
  [/(?<![\w.,:/-]|\d )0\d{10,13}(?![\w.,-])/g, always],
  [/(?<![\w.,:-]|\d )0\d(?:\.\d{2}){4}(?![\w.-])/g, always],
  [/(?<![\w.,])(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?!\w)/g, always],
  [/(?<![\w.,]|\d )\d{3} \d{3} \d{4}(?![\w.,]| \d)/g, always],
];

/**
 * The text without e-mail addresses, phone numbers, keys, logins in URLs, card and account numbers, however their
 * characters are written. All else stays as it is.
 */
export function withoutPrivateWords(text: string): string {
  let rest = withoutBreaks(text);
  // As long as the rest, place by place.
  let plain = plainCharacters(rest);
  for (const [pattern, isPrivate] of patterns) {
    const found = [...plain.matchAll(pattern)].filter(([match]) => isPrivate(match));
    if (found.length === 0) continue;
    rest = withoutPlaces(rest, found);
    plain = withoutPlaces(plain, found);
  }
  return rest;
}

function withoutPlaces(text: string, found: readonly RegExpExecArray[]): string {
  let end = 0;
  const kept = found.map(({ 0: match, index }) => {
    const piece = text.slice(end, index);
    end = index + match.length;
    return piece;
  });
  return kept.join('') + text.slice(end);
}

function always(): boolean {
  return true;
}

function hasDigit(match: string): boolean {
  return /\d/.test(match);
}

/** Digits, capitals within a word, or a run of letters that is longer than those of names. */
function isRandom(match: string): boolean {
  return /\d|[a-z][A-Z]|[A-Za-z]{16}/.test(match);
}

function digitsIn(match: string): number {
  return match.replace(/\D/g, '').length;
}

function isPhoneLong(match: string): boolean {
  const digits = digitsIn(match);
  return digits >= 9 && digits <= 15;
}

/** Letters and digits in turns, or capitals too often, as in random words and in no others; names such as `gpt-4-turbo-2024-04-09` have them apart. */
function isKeyLike(match: string): boolean {
  if (/^[0-9a-f]{32,}$/i.test(match)) return true;
  const mixed = match.split(/[+/=_-]/).filter((part) => /[a-z]\d+[a-z]|\d[a-z]+\d/i.test(part));
  if (mixed.join('').length >= 16) return true;
  const turns = match.match(/[a-z](?=[A-Z])|[A-Za-z](?=\d)/g) ?? [];
  return /[a-z][A-Z]/.test(match) && turns.length * 6 >= match.length;
}

/** In one piece, or in groups whose check digit is right: years in a row are none. */
function isCardLike(match: string): boolean {
  const digits = match.replace(/\D/g, '');
  if (digits.length === match.length) return true;
  if (match.split(/\D/).every((group) => /^(?:1\d|20)\d\d$/.test(group))) return false;
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + (place % 2 ? doubled(digit) : Number(digit)), 0);
  return sum % 10 === 0;
}

function doubled(digit: string): number {
  const twice = Number(digit) * 2;
  return twice > 9 ? twice - 9 : twice;
}
