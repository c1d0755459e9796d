import { AppError, invalidRequest } from './errors.ts';

const maxDepth = 32;
const maxKeysOfAnObject = 1_000;
// Bounds what the parser and the validator build out of a small body: `{},{},…` costs far more than its bytes.
const maxValues = 50_000;

const quote = 0x22;
const comma = 0x2c;
const minus = 0x2d;
const colon = 0x3a;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const numberAt = /-?[0-9][0-9.eE+-]*/y;

/** An object or array that the scan is inside of. */
interface Frame {
  /** Keys seen, for an object. */
  keys: string[] | Set<string> | null;
  /** Where the scan is: a key or an index. */
  at: string | number;
  expectsKey: boolean;
}

/**
 * Parses JSON that has one meaning only. Throws MALFORMED_REQUEST for text that is no JSON, and INVALID_REQUEST with the
 * path for a duplicate key, a number that a double cannot hold exactly, a broken surrogate pair, or too much structure.
 * @param factor How many times the values of a usual body it may have.
 */
export function parseStrictJson(text: string, factor = 1): unknown {
  scan(text, maxValues * factor);
  try {
    return JSON.parse(text);
  } catch {
    // Without the parser's own error: it quotes the body, and causes go to the log.
    throw new AppError('MALFORMED_REQUEST', 'The body is not valid JSON. Check quotes, commas and brackets.');
  }
}

/** One pass over the text before anything is built. Broken syntax is left for the parser to report. */
function scan(text: string, mostValues: number): void {
  const frames: Frame[] = [];
  let values = 0;
  let index = 0;
  while (index < text.length) {
    const frame = frames.at(-1);
    const code = text.charCodeAt(index);
    if (code === quote) {
      const end = endOfString(text, index);
      if (end < 0) return;
      if (frame?.expectsKey) noteKey(frames, frame, text.slice(index + 1, end));
      else requireWholePairs(frames, text, index, end);
      values++;
      index = end + 1;
    } else if (code === openBrace || code === openBracket) {
      if (frames.length === maxDepth) throw fault(frames, `is nested deeper than ${maxDepth} levels`);
      const isObject = code === openBrace;
      frames.push({ keys: isObject ? [] : null, at: isObject ? '' : 0, expectsKey: isObject });
      values++;
      index++;
    } else if (code === closeBrace || code === closeBracket) {
      frames.pop();
      index++;
    } else if (code === comma) {
      if (frame?.keys) frame.expectsKey = true;
      else if (frame) frame.at = Number(frame.at) + 1;
      index++;
    } else if (code === colon) {
      if (frame) frame.expectsKey = false;
      index++;
    } else if (code === minus || (code >= 0x30 && code <= 0x39)) {
      index = requireExactNumber(frames, text, index);
      values++;
    } else index++;
    if (values > mostValues) throw fault([], `holds more than ${mostValues} values`);
  }
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, index: number): boolean {
  let first = index;
  while (text.charCodeAt(first - 1) === backslash) first--;
  return (index - first) % 2 === 1;
}

function noteKey(frames: Frame[], frame: Frame, raw: string): void {
  const key = raw.includes('\\') ? unescaped(raw) : raw;
  frame.at = key;
  if (!key.isWellFormed()) throw fault(frames, 'holds half of a surrogate pair');
  if (key === '__proto__') throw fault(frames, 'is not a name that a body may use');
  if (Array.isArray(frame.keys)) {
    if (frame.keys.includes(key)) throw fault(frames, 'stands twice in the same object');
    frame.keys.push(key);
    if (frame.keys.length > 16) frame.keys = new Set(frame.keys);
    return;
  }
  if (frame.keys?.has(key)) throw fault(frames, 'stands twice in the same object');
  frame.keys?.add(key);
  if ((frame.keys?.size ?? 0) > maxKeysOfAnObject) {
    throw fault(frames.slice(0, -1), `has more than ${maxKeysOfAnObject} keys`);
  }
}

function requireWholePairs(frames: Frame[], text: string, start: number, end: number): void {
  // Looked for in the string alone: a search to the end of the body for each string takes minutes.
  const raw = text.slice(start + 1, end);
  if (raw.includes('\\u') && !unescaped(raw).isWellFormed()) throw fault(frames, 'holds half of a surrogate pair');
}

function unescaped(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    // A bad escape: the parser reports it for the whole body.
    return raw;
  }
}

function requireExactNumber(frames: Frame[], text: string, start: number): number {
  numberAt.lastIndex = start;
  const literal = numberAt.exec(text)?.[0] ?? '-';
  const value = Number(literal);
  const isInexact = Number.isInteger(value) && !Number.isSafeInteger(value);
  if (isInexact || value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
    throw fault(frames, 'is a number too large to be kept exactly');
  }
  return start + literal.length;
}

function fault(frames: Frame[], message: string) {
  return invalidRequest([{ path: pathOf(frames), message }]);
}

function pathOf(frames: Frame[]): string {
  const path = frames.map(({ at }) => (typeof at === 'number' ? `[${at}]` : `.${at}`)).join('');
  return (path.startsWith('.') ? path.slice(1) : path).slice(0, 200);
}
