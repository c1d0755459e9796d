/** Longer answers are no answers. In characters. */
const longest = 400_000;
/** How often a text may open something that turns out to be no JSON. */
const mostTries = 8;

const openBrace = 0x7b;
const closeBrace = 0x7d;
const quote = 0x22;
const backslash = 0x5c;

/** The JSON objects that a model's answer holds, however it dressed them: the whole of it, or in prose and code fences. */
export function* jsonIn(answer: string): Generator<unknown, void> {
  const text = withoutThoughts(answer.slice(0, longest));
  const whole = parsed(text);
  if (whole !== undefined) {
    yield whole;
    return;
  }
  let from = text.indexOf('{');
  for (let tries = 0; from >= 0 && tries < mostTries; tries++) {
    const end = endOfObject(text, from);
    const value = end < 0 ? undefined : parsed(text.slice(from, end));
    if (value !== undefined) yield value;
    from = text.indexOf('{', value === undefined ? from + 1 : end);
  }
}

/** Models that reason aloud do so in front of their answer, in braces at times. */
function withoutThoughts(text: string): string {
  const start = text.trimStart();
  const end = start.indexOf('</think>');
  return end < 0 || start.startsWith('{') ? start : start.slice(end + '</think>'.length);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller looks further.
    return undefined;
  }
}

/** The place behind the brace that closes the one at `start`; -1 where none does. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let isText = false;
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isText) {
      if (code === backslash) index++;
      else if (code === quote) isText = false;
    } else if (code === quote) isText = true;
    else if (code === openBrace) depth++;
    else if (code === closeBrace && --depth === 0) return index + 1;
  }
  return -1;
}
