/** Where a command says what it found: data apart from all else, so that it can be piped. */
export interface Output {
  /** Whether data is to be JSON. */
  isJson: boolean;
  /** A line of data, to standard output. */
  write(line: string): void;
  /** A line for whoever watches, to standard error. */
  note(line: string): void;
}

export function processOutput(isJson: boolean): Output {
  return {
    isJson,
    write: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
  };
}
