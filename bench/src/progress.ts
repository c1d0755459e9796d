/** Says on stderr what is being done, and for how long it has been going on. */
export function progress(expectedSeconds: number): { say(what: string): void; end(): void } {
  const startMs = performance.now();
  const isTerminal = process.stderr.isTTY;
  let saidMs = Number.NEGATIVE_INFINITY;
  return {
    say(what) {
      const nowMs = performance.now();
      // A log has no use for every turn.
      if (!isTerminal && nowMs - saidMs < 10_000) return;
      saidMs = nowMs;
      const seconds = Math.round((nowMs - startMs) / 1_000);
      const line = `${seconds} s of about ${Math.round(expectedSeconds)} s: ${what}`;
      process.stderr.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end() {
      if (isTerminal) process.stderr.write('\r\u001b[K');
    },
  };
}
