/** What work comes to, or a rejection with the signal's reason where that is aborted before. The work itself goes on. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/** Waits of one after the other, each ended early by the signal: it is listened to once for all of them. */
export interface Waits {
  /** Resolves when the work is done or the signal is aborted, whichever is first. */
  until(work: Promise<void>): Promise<void>;
  end(): void;
}

export function waitsUnder(signal: AbortSignal): Waits {
  let wake = () => {};
  const onAbort = () => wake();
  signal.addEventListener('abort', onAbort, { once: true });
  return {
    until: (work) =>
      new Promise((resolve, reject) => {
        wake = resolve;
        work.then(resolve, reject);
      }),
    end: () => signal.removeEventListener('abort', onAbort),
  };
}
