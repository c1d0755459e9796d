import type { GateLoad } from '../../core/gate.ts';
import type { Machine } from '../../ports/machine.ts';
import type { Readings } from '../../ports/metrics.ts';
import type { StorageState } from '../../ports/storage.ts';
import type { UsageCounter } from './usage-counter.ts';

/** Where it is read how things stand. */
export interface Gauges {
  storage: StorageState;
  machine: Machine;
  usage: Pick<UsageCounter, 'waiting' | 'dropped'>;
  credits: { underWayCount(): number };
  postman: { waiting(): number; isWorking(): boolean };
  /** By kind of work. */
  places: () => Record<string, GateLoad>;
}

export async function readAll({ storage, machine, usage, credits, postman, places }: Gauges): Promise<Readings> {
  const disk = await machine.disk();
  return {
    messageLog: { ...storage.queue(), openCharges: credits.underWayCount() },
    usage: { waiting: usage.waiting(), dropped: usage.dropped() },
    lettersWaiting: postman.waiting(),
    places: places(),
    auditSeq: storage.auditSeq(),
    ...storage.sizes(),
    diskFreeBytes: disk?.freeBytes ?? null,
  };
}
