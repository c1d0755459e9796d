/** Invisible or without a meaning of their own; of the selectors those of emoji stay, single ones. */
const unseen =
  /(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\p{Co}\p{Noncharacter_Code_Point}\ufff9-\ufffb]|(?!\n)\p{Cc}/gu;
const selectorRuns = /[\ufe0e\ufe0f]{2,}/g;

/**
 * What reaches around the text: data in URIs, the marks that a model's own conversations are made of. None holds a space
 * and each leaves one, so that taking one out never makes another.
 */
const dataUris = /data:(?:[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,80})?[;,][^\s"'<>()]*/gi;
const encodedRuns = /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/=_-]{201,}/g;
const modelMarks = [
  /<\|[^\s<|>]{1,64}\|>/g,
  /<<\/?sys>>|\[\/?(?:inst|system_prompt|available_tools|tool_calls|tool_results)\]/gi,
  /<\/?(?:s|bos|eos|pad|unk|mask|start_of_turn|end_of_turn|start_of_image|think|thinking|system|assistant|user|human|tool_call|tool_calls|tool_response|function_calls?|function_results?|invoke|im_start|im_end)>/gi,
] as const;
const images = /!\[([^[\]\n]*)\]\((?:[^()\n]|\([^()\n]{0,400}\)){0,2000}\)/g;
const roleMarks =
  /^(?: ?#+ ?(?:instructions?|response|system|human|user|assistant|input|output|prompt|new task|task) ?: ?)+/gim;

/**
 * A stranger's text as it can be shown to a model: one spelling, nothing invisible, no marks of a chat template, no images
 * and encoded data. Cleaning it again changes nothing. Paragraphs stay apart.
 */
export function cleanText(text: string): string {
  return lined(withoutDevices(visible(text)));
}

/** The first `limit` UTF-16 units, and never half of a character. */
export function withinChars(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const isHalf = /[\ud800-\udbff]/.test(text[limit - 1] ?? '');
  return text.slice(0, isHalf ? limit - 1 : limit);
}

/**
 * One spelling of what looks the same. Bounded twice: eight marks on a letter, because putting many in order takes the
 * square of their number, and four times the length, because single characters stand for whole sentences.
 */
export function inNormalForm(text: string, form: 'NFKC' | 'NFKD'): string {
  return withFewMarks(withinChars(withFewMarks(text).normalize(form), 4 * text.length));
}

function withFewMarks(text: string): string {
  return text.replace(/(\p{M}{8})\p{M}+/gu, '$1');
}

function visible(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n');
  const seen = lines.replaceAll('\t', ' ').replace(unseen, '').replace(selectorRuns, '');
  return inNormalForm(seen, 'NFKC');
}

function withoutDevices(text: string): string {
  let rest = text.replace(dataUris, ' ').replace(encodedRuns, ' [...] ');
  for (const marks of modelMarks) rest = rest.replace(marks, ' ');
  return rest.replace(images, ' $1 ').replace(/!\[/g, '! [');
}

function lined(text: string): string {
  const narrow = text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n');
  return narrow
    .trim()
    .replace(roleMarks, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
