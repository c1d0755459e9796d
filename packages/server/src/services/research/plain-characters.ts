/** Invisible, within what is written in letters of a keyboard: there it joins nothing, and only hides what it stands in. */
const breaks =
  /(?<=[!-~\uff01-\uff5e])(?:(?![\t-\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}])+(?=[!-~\uff01-\uff5e])/gu;

/** Characters that stand for one of a keyboard and are one UTF-16 unit, as it is. */
const doubles =
  /[\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9\u2010-\u2015\u2212\ufe58\ufe63\u00a0\u2000-\u200a\u202f\u205f\u3000\ufe52\ufe6b]|[\u3002\uff61](?=[A-Za-z])/g;

/** The text without what hides words of a keyboard's letters from a program, and from nobody who reads them. */
export function withoutBreaks(text: string): string {
  return text.replace(breaks, '');
}

/** A text of the same length, with `@`, digits, dots, dashes and spaces in their plain spelling. */
export function plainCharacters(text: string): string {
  return text.replace(doubles, plainOf);
}

function plainOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code <= 0x06f9 && code >= 0x0660) return String(code & 0xf);
  return others[character] ?? (/\s/.test(character) ? ' ' : '-');
}

const others: Readonly<Record<string, string>> = { '\u3002': '.', '\uff61': '.', '\ufe52': '.', '\ufe6b': '@' };
