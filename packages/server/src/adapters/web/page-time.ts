import { PageFault } from './page-fault.ts';

/** How long the parts of a fetch may take, in milliseconds. */
export interface PageTimeouts {
  connectMs: number;
  /** From the request to the head of the answer. */
  firstByteMs: number;
  /** All of it: waiting for a place, robots.txt, redirects. */
  pageMs: number;
}

/** The time that one fetch has: a timer for the part under way, and one for the whole. */
export interface PageTime {
  /** Ends the fetch when time is up or nobody wants the page any more; its reason is a `PageFault`. */
  readonly signal: AbortSignal;
  await(part: 'connect' | 'first byte'): void;
  /** Only the whole is timed. */
  rest(): void;
  /** Nobody wants the page any more. */
  leave(): void;
  /** Frees the timers. */
  end(): void;
}

export function pageTime(timeouts: PageTimeouts, caller: AbortSignal): PageTime {
  const controller = new AbortController();
  const limits = { connect: timeouts.connectMs, 'first byte': timeouts.firstByteMs };
  let current: NodeJS.Timeout | undefined;

  const give = (ms: number) => setTimeout(() => controller.abort(new PageFault('timeout')), ms);
  const whole = give(timeouts.pageMs);
  const leave = () => controller.abort(new PageFault('deadline'));
  caller.addEventListener('abort', leave, { once: true });
  if (caller.aborted) leave();

  return {
    signal: controller.signal,
    await(part) {
      clearTimeout(current);
      current = give(limits[part]);
    },
    rest: () => clearTimeout(current),
    leave,
    end() {
      clearTimeout(current);
      clearTimeout(whole);
      caller.removeEventListener('abort', leave);
    },
  };
}
