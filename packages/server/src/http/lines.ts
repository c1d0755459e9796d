import type { Validator } from '../contract/request-validators.gen.js';
import type { BatchRequest, BatchTask } from '../contract/types.ts';
import { breather } from '../core/breather.ts';
import { AppError, invalidRequest } from '../core/errors.ts';
import { parseStrictJson } from '../core/strict-json.ts';
import { forTask, tooManyTasks } from '../services/batch/tasks.ts';
import { refusalOf } from './field-errors.ts';

/** What holds for all tasks, from the query. */
export type LinesQuery = Partial<Omit<BatchRequest, 'batch'>>;

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

/** Reads tasks, one a line, and lets other requests go on meanwhile. Throws as `inputReader` does, naming the task. */
export function lineReader(needs: { validate: Validator; limits: LineLimits; elapsed(): number }) {
  const { validate, limits } = needs;

  function taskIn(text: string): BatchTask {
    const task = parseStrictJson(text);
    if (!validate(task)) throw refusalOf(validate.errors ?? []);
    return task as BatchTask;
  }

  async function tasksIn(bytes: Uint8Array): Promise<BatchTask[]> {
    const breathe = breather(needs.elapsed);
    const tasks: BatchTask[] = [];
    for (const line of linesOf(bytes)) {
      await breathe();
      if (!line) continue;
      const index = tasks.length;
      if (index === limits.maxLines) throw tooManyTasks(limits.maxLines);
      tasks.push(forTask(index, () => taskIn(textOf(line, limits.maxLineBytes))));
    }
    return tasks;
  }

  return async function readLines(bytes: Uint8Array, query: LinesQuery): Promise<BatchRequest> {
    const batch = await tasksIn(bytes);
    const [first] = batch;
    if (!first)
      throw invalidRequest([{ path: 'batch', message: 'must have at least one task, as a line of the body' }]);
    const unnamed = batch.findIndex((task) => query.level === undefined && task.level === undefined);
    if (unnamed >= 0) {
      throw invalidRequest([{ path: `batch[${unnamed}].level`, message: 'is missing, and so is level in the query' }]);
    }
    // Where the query names none every task does, and that of all counts for nothing.
    const level = query.level ?? first.level ?? 'low';
    return { ...query, batch, level };
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

function textOf(line: Uint8Array, maxBytes: number): string {
  if (line.length > maxBytes) {
    throw new AppError('PAYLOAD_TOO_LARGE', `A line is larger than the ${maxBytes} bytes that a task may have.`, {
      isRetryable: false,
    });
  }
  try {
    return utf8.decode(line);
  } catch {
    throw new AppError('MALFORMED_REQUEST', 'A line of the body is not valid UTF-8.');
  }
}
