import type { Validator } from '../contract/request-validators.gen.js';
import { breather } from '../core/breather.ts';
import { AppError } from '../core/errors.ts';
import { parseStrictJson } from '../core/strict-json.ts';
import { within } from '../core/within.ts';
import { refusalOf } from './field-errors.ts';
import { type LinedBody, tasks } from './lined-bodies.ts';

/** Bounds of a body of lines. */
export interface LineLimits {
  /** Of all lines. */
  maxBytes: number;
  /** Of one: a line is read without a pause. */
  maxLineBytes: number;
  maxLines: number;
}

const lineFeed = 0x0a;
const blanks: ReadonlySet<unknown> = new Set([0x09, lineFeed, 0x0d, 0x20]);
/** What is passed over at once: far less than a millisecond. */
const blanksAtOnce = 65_536;
// A byte order mark stays in, and is no JSON.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a body of lines, and lets other requests go on meanwhile. Throws as `inputReader` does, naming the line. */
export function lineReader(needs: {
  /** What the lines are; left out, the tasks of a batch. */
  lined?: LinedBody;
  validate: Validator;
  limits: LineLimits;
  elapsed(): number;
}) {
  const { lined = tasks, validate, limits } = needs;
  const maxLineBytes = limits.maxLineBytes * lined.lineFactor;

  function valueIn(line: Uint8Array): unknown {
    const value = parseStrictJson(textOf(line, maxLineBytes, lined.noun), lined.valuesFactor);
    if (!validate(value)) throw refusalOf(validate.errors ?? []);
    return value;
  }

  return async function readLines(bytes: Uint8Array, query: object): Promise<unknown> {
    const breathe = breather(needs.elapsed);
    const values: unknown[] = [];
    for (const line of linesOf(bytes)) {
      await breathe();
      if (!line) continue;
      if (values.length === limits.maxLines) throw lined.tooMany(limits.maxLines);
      values.push(within(`${lined.field}[${values.length}]`, () => valueIn(line)));
    }
    return lined.bodyOf(values, query);
  };
}

/** Lines from their first word on; null after blanks, of which a body may be full. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array | null, void> {
  for (let start = 0; start < bytes.length; ) {
    const word = pastBlanks(bytes, start);
    if (word > start) {
      start = word;
      yield null;
      continue;
    }
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

/** Where the blanks end that stand from a place on, or where enough of them were passed over. */
function pastBlanks(bytes: Uint8Array, from: number): number {
  const most = Math.min(bytes.length, from + blanksAtOnce);
  let at = from;
  while (at < most && blanks.has(bytes[at])) at++;
  return at;
}

function textOf(line: Uint8Array, maxBytes: number, noun: string): string {
  if (line.length > maxBytes) {
    throw new AppError('PAYLOAD_TOO_LARGE', `A line is larger than the ${maxBytes} bytes that a ${noun} may have.`, {
      isRetryable: false,
    });
  }
  try {
    return utf8.decode(line);
  } catch {
    throw new AppError('MALFORMED_REQUEST', 'A line of the body is not valid UTF-8.');
  }
}
