import { inNormalForm } from './clean.ts';

/** Scripts that write no spaces between words, one alternative each so that a run stays within its script. */
const spaceless = String.raw`\p{Script=Han}+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|\p{Script=Hangul}+|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+`;
const isSpaceless = new RegExp(`^(?:${spaceless})`, 'u');
/** A run of letters is cut at 64, so that no text makes the match hold much. */
const runs = new RegExp(String.raw`${spaceless}|(?:(?!${spaceless.replaceAll('+', '')})[\p{L}\p{N}\p{M}]){1,64}`, 'gu');

/** Words that say nothing of a text. Those that mean something in another of the languages are not here. */
const stopWords: ReadonlySet<string> = new Set(
  [
    'a about after all also am an and any are as at be because been but by can could did do does for from had has have he her his how i if in into is it its me more most my no not of on or our she should so some such than that the their them then there these they this to up us was we were what when where which who why will with would you your',
    'aber auch auf aus bei bin bis das dass dem den der des doch durch ein eine einem einen einer eines er es fur gibt habe haben hatte ich ihr im ist kann kein keine mich mir mit nach nicht noch nur oder sehr sein seine sich sie sind uber und uns unter vom von vor wann warum was wenn wer werden wie wir wird wo wurde zu zum zur',
    'au aux avec ce ces cette comme dans de depuis des du elle en est et etait etre il ils je la le les leur lui mais ne nous ont ou par pas plus pour quand que quel quelle qui sa se ses sont sur un une vous',
    'al como con cuando del desde donde el ella entre era esta este esto ha hay las lo los mas muy para pero por porque que quien segun ser si sin sobre son su sus tambien una uno y ya',
  ].flatMap((words) => words.split(' ')),
);

/** First match wins; a stem keeps three letters at least. */
const endings: readonly [string, string][] = [
  ['ungen', 'ung'],
  ['heiten', 'heit'],
  ['keiten', 'keit'],
  ['ations', 'at'],
  ['ation', 'at'],
  ['iness', 'y'],
  ['ness', ''],
  ['ments', ''],
  ['ment', ''],
  ['ically', 'ic'],
  ['sses', 'ss'],
  ['xes', 'x'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ings', ''],
  ['ing', ''],
  ['eed', 'ee'],
  ['ed', ''],
  ['ily', 'y'],
  ['ly', ''],
  ['ss', 'ss'],
  ['us', 'us'],
  ['is', 'is'],
  ['s', ''],
];

/** What a text is about, in order: stems without accents and stop words, and pairs of characters where words have no spaces. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const run of folded(text).match(runs) ?? []) {
    if (run.charCodeAt(0) > 0x0dff && isSpaceless.test(run)) pushPairs(words, run);
    else if (!stopWords.has(run)) words.push(stemOf(run));
  }
  return words;
}

/** In small letters without accents, so that `Zürich` is found as `Zurich`. */
export function folded(text: string): string {
  const plain = inNormalForm(text, 'NFKD').toLowerCase();
  return plain
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}

function pushPairs(words: string[], run: string): void {
  const characters = [...run];
  const [only = ''] = characters;
  if (characters.length > 1) characters.slice(1).forEach((next, at) => void words.push(`${characters[at]}${next}`));
  else if (!/\p{Script=Hiragana}/u.test(only)) words.push(only);
}

function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const [ending, instead] = endings.find(([end]) => word.length >= end.length + 3 && word.endsWith(end)) ?? ['', ''];
  const stem = word.slice(0, word.length - ending.length) + instead;
  if (!/[aeiouy]/.test(stem)) return word;
  const single = /(?:ing|ed|ings)$/.test(ending) && /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
}
