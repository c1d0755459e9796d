import { turns } from '../../core/turns.ts';

/**
 * Makes changes of who is let in one after another: each is held against what the one before it left, so that two at once
 * do not keep out who asks for them.
 */
export type DoorTurns = <T>(change: () => Promise<T>) => Promise<T>;

export function doorTurns(): DoorTurns {
  const inTurn = turns();
  return (change) => inTurn.take('door', change);
}
