import { setTimeout as sleep } from 'node:timers/promises';
import { type Phase, timedOut, type UpstreamFault, type UpstreamTimeouts } from './faults.ts';

/** The time that one call has: a timer for the part under way, and one for the whole. */
export interface Patience {
  /** Ends the attempt under way when time is up or the client leaves; its reason says which. */
  readonly signal: AbortSignal;
  /** Begins to wait for a part of the call. */
  await(phase: 'first byte' | 'idle'): void;
  /** Nothing is awaited from the upstream: it is our turn. */
  rest(): void;
  /** Waits, unless the whole has ended or would end before; answers whether it did wait. */
  pause(ms: number): Promise<boolean>;
  /** Frees the timers. */
  end(): void;
}

export function patience(timeouts: UpstreamTimeouts, client: AbortSignal): Patience {
  const controller = new AbortController();
  const endsAt = performance.now() + timeouts.totalMs;
  const limits: Record<'first byte' | 'idle', number> = { 'first byte': timeouts.firstByteMs, idle: timeouts.idleMs };
  let current: NodeJS.Timeout | undefined;

  const give = (phase: Phase, ms: number) => setTimeout(() => controller.abort(timedOut(phase, ms)), ms);
  const whole = give('total', timeouts.totalMs);
  const leave = () => controller.abort(new ClientLeft());
  client.addEventListener('abort', leave, { once: true });
  if (client.aborted) leave();

  return {
    signal: controller.signal,
    await(phase) {
      clearTimeout(current);
      current = give(phase, limits[phase]);
    },
    rest() {
      clearTimeout(current);
    },
    async pause(ms) {
      if (performance.now() + ms >= endsAt) return false;
      return sleep(ms, true, { signal: controller.signal }).catch(() => false);
    },
    end() {
      clearTimeout(current);
      clearTimeout(whole);
      client.removeEventListener('abort', leave);
    },
  };
}

/** Nobody waits for the answer any more. */
export class ClientLeft extends Error {
  constructor() {
    super('The client left.');
    this.name = 'ClientLeft';
  }
}

/** What ended an attempt: the reason of the signal where it was aborted, else the error itself. */
export function reasonOf(signal: AbortSignal, error: unknown): UpstreamFault | unknown {
  return signal.aborted ? signal.reason : error;
}
