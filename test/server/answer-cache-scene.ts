import type { Receipt } from '../../packages/server/src/contract/types.ts';
import type { Clock } from '../../packages/server/src/core/clock.ts';
import type { BehaviourName } from '../fault/behaviours.ts';
import type { Settings } from '../house.ts';
import { closedBooks, openScene, type Scene, type Told } from './upstream-scene.ts';

/** A house that keeps answers for an hour. */
export function openKeepingScene(behaviour: BehaviourName = 'ok', settings: Settings = {}, clock?: Clock) {
  return openScene(behaviour, { CACHE_TTL_SECONDS: '3600', ...settings }, clock);
}

/** The receipt of an answer, in a body or in the last chunk of a stream. */
export function receiptIn({ chunks, status, text }: Told): Receipt {
  const receipt = chunks.findLast(({ enhancement }) => enhancement)?.enhancement;
  if (!receipt) throw new Error(`The answer (${status}) has no receipt: ${text.slice(0, 500)}`);
  return receipt as Receipt;
}

/** What the cache had to do with each answer. */
export function usesOf(answers: readonly Told[]): string[] {
  return answers.map((told) => receiptIn(told).cache);
}

/** An answer without what is its own: the receipt. */
export function wordsOf({ text }: Told): string {
  return text.replace(/,"enhancement":\{.*\}(?=\}(?:\n|$))/g, '');
}

/** Readers have all begun once their charges stand in the log. */
export function pendingCount({ house }: Scene): number {
  return (
    house.rows<{ count: number }>("SELECT count(*) AS count FROM message_logs WHERE status = 'pending'")[0]?.count ?? 0
  );
}

export async function ledgersOf(scene: Scene, count: number): Promise<string[][]> {
  return (await closedBooks(scene, count)).map(({ ledger }) => ledger);
}
