/** Where a command says what it found: data apart from all else, so that it can be piped. */
export interface Output {
  /** Whether data is to be JSON. */
  isJson: boolean;
  /** A line of data, to standard output. */
  write(line: string): void;
  /** A line for whoever watches, to standard error. */
  note(line: string): void;
  /** Shows a line in the place of the one before it; null takes it away. Left out where nobody watches. */
  show?(line: string | null): void;
}

const clearLine = '\r\u001b[K';

export function processOutput(isJson: boolean): Output {
  const { stdout, stderr } = process;
  const isWatched = stderr.isTTY;
  // A line in the midst of the shown one would be written over.
  const before = isWatched ? clearLine : '';
  return {
    isJson,
    write: (line) => void stdout.write(`${stdout.isTTY ? before : ''}${line}\n`),
    note: (line) => void stderr.write(`${before}${line}\n`),
    ...(isWatched
      ? { show: (line) => void stderr.write(`${clearLine}${(line ?? '').slice(0, stderr.columns - 1)}`) }
      : {}),
  };
}
