import { APITimeoutError, UserAbortError } from './errors.ts';

/** One call, from its start until its answer is read: who may stop it, and how often it was sent. */
export interface Call {
  /** Aborted when the caller, the deadline or the reader stops the call; its reason is the error to throw. */
  readonly signal: AbortSignal;
  readonly maxRetries: number;
  /** How often the request went out. */
  attempts: number;
  /** The tokens that it was sent with; no error may repeat them. */
  readonly secrets: string[];
  /** Milliseconds until the deadline. */
  remainingMs(): number;
  /** Ends the call with `reason`, and the connection with it. */
  stop(reason: Error): void;
  /** Lets go of the deadline and of the caller's signal. */
  close(): void;
}

// What a timer can hold; a longer deadline is none.
const longestTimerMs = 2 ** 31 - 1;

export function openCall(needs: { signal?: AbortSignal | undefined; timeoutMs: number; maxRetries: number }): Call {
  const { signal: outer, timeoutMs, maxRetries } = needs;
  const controller = new AbortController();
  const endsAt = Date.now() + timeoutMs;
  const abandon = () => call.stop(new UserAbortError('The call was aborted.', { cause: outer?.reason }));
  const call: Call = {
    signal: controller.signal,
    maxRetries,
    attempts: 0,
    secrets: [],
    remainingMs: () => endsAt - Date.now(),
    stop(reason) {
      call.close();
      controller.abort(reason);
    },
    close() {
      clearTimeout(deadline);
      outer?.removeEventListener('abort', abandon);
    },
  };
  const deadline =
    timeoutMs > longestTimerMs ? undefined : setTimeout(() => call.stop(tooLate(call, timeoutMs)), timeoutMs);
  // An answer that nobody reads must not keep the process alive; Node's timers are objects, a browser's are numbers.
  (deadline as { unref?(): void } | undefined)?.unref?.();
  if (outer?.aborted) abandon();
  else outer?.addEventListener('abort', abandon, { once: true });
  return call;
}

/** The result of `work`, or the reason of `signal` as soon as it aborts, whether `work` listens to it or not. */
export function unlessStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Waits, or throws the reason of `signal` as soon as it aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await unlessStopped(signal, over).finally(() => clearTimeout(timer));
}

function tooLate({ attempts }: Call, timeoutMs: number): APITimeoutError {
  return new APITimeoutError(`The call took longer than its timeout of ${timeoutMs} ms.`, { attempts });
}
