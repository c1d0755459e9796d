import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets one waiter through in each turn of the event loop: what they do with it does not add up to a stall. */
export type Turnstile = () => Promise<void>;

export function turnstile(): Turnstile {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => nextTurn());
    return last;
  };
}
