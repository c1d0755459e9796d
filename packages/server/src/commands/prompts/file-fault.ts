/** A `.prompt` file that the library cannot hold. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  /** From 1. */
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}
