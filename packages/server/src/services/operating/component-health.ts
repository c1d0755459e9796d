import type { ComponentHealth, ComponentState, ComponentStatus } from '../../contract/types.ts';
import type { Clock } from '../../core/clock.ts';
import type { GateLoad } from '../../core/gate.ts';
import type { Machine } from '../../ports/machine.ts';
import type { StorageState } from '../../ports/storage.ts';
import type { WatchedUpstream } from '../../ports/upstream.ts';
import { type SearchHealthNeeds, searchState } from './search-health.ts';
import { upstreamHealth } from './upstream-health.ts';

/** How long an answer is given again: who asks often costs nothing. */
const goodForMs = 1_000;

const mebibyte = 2 ** 20;
/** Reads slower than this, in milliseconds, are told. */
const slowReadMs = 100;

/** `off`: nobody is written to. `console`: letters are printed. */
export type MailKind = 'off' | 'console' | 'smtp';

interface Needs {
  storage: StorageState;
  upstream: WatchedUpstream;
  research: SearchHealthNeeds;
  machine: Machine;
  /** What is kept of answers; null where nothing ever is. */
  answers: { kept(): { entries: number; bytes: number } | null };
  postman: { isWorking(): boolean; waiting(): number };
  mailKind: MailKind;
  /** Whether the last attempt to write the database succeeded. */
  isWritable: () => boolean;
  /** By kind of work. */
  places: () => Record<string, GateLoad>;
  clock: Clock;
}

export type Health = ReturnType<typeof componentHealth>;

/** How each part of the server is, and what to do about it. */
export function componentHealth(deps: Needs) {
  const { clock } = deps;
  const upstream = upstreamHealth(deps);
  let asked: { atMs: number; answer: Promise<ComponentHealth> } | undefined;

  async function look(): Promise<ComponentHealth> {
    const [ofUpstream, ofDisk] = await Promise.all([upstream(), diskState(deps.machine)]);
    const components: Record<string, ComponentState> = {
      database: databaseState(deps),
      cache: cacheState(deps),
      upstream: ofUpstream,
      research: searchState(deps.research),
      mail: mailState(deps),
      queue: queueState(deps),
      disk: ofDisk,
    };
    return { status: worst(Object.values(components)), checked_at: new Date(clock.now()).toISOString(), components };
  }

  return {
    /** At most a second old. */
    check(): Promise<ComponentHealth> {
      const nowMs = clock.elapsed();
      if (!asked || nowMs - asked.atMs >= goodForMs) asked = { atMs: nowMs, answer: look() };
      return asked.answer;
    },
  };
}

const gravity: Record<ComponentStatus, number> = { off: 0, ok: 0, degraded: 1, down: 2 };

function worst(states: readonly ComponentState[]): ComponentStatus {
  const most = Math.max(...states.map(({ status }) => gravity[status]));
  return most === 0 ? 'ok' : most === 1 ? 'degraded' : 'down';
}

function databaseState({ storage, isWritable }: Needs): ComponentState {
  const latency_ms = readMs(storage);
  if (latency_ms === null) return down('The database cannot be read. Look into the log, and at the disk.');
  const { databaseBytes, walBytes } = storage.sizes();
  const found = { latency_ms, figures: { database_bytes: databaseBytes, wal_bytes: walBytes } };
  if (!isWritable()) {
    const message =
      'The database cannot be written: new work is refused. Check that the disk has room and may be written.';
    return { status: 'down', message, ...found };
  }
  if (latency_ms < slowReadMs) return { status: 'ok', message: 'It is read and written.', ...found };
  return { status: 'degraded', message: 'Reading it is slow. Look for what else uses the disk.', ...found };
}

function readMs(storage: StorageState): number | null {
  try {
    return Math.round(storage.readMs() * 1_000) / 1_000;
  } catch {
    // That it cannot be read is what is told.
    return null;
  }
}

function cacheState({ answers }: Needs): ComponentState {
  const kept = answers.kept();
  if (!kept) return { status: 'off', message: 'Answers are not kept: every completion asks the model.' };
  const message = 'Answers are kept in memory and given again to the same request of the same tenant.';
  return { status: 'ok', message, figures: { entries: kept.entries, bytes: kept.bytes } };
}

function mailState({ postman, mailKind }: Needs): ComponentState {
  if (mailKind === 'off') {
    return { status: 'off', message: 'No mail is sent. Set SMTP_HOST to send codes and notices.' };
  }
  const figures = { waiting: postman.waiting() };
  if (mailKind === 'console') {
    const message = 'Letters are printed instead of sent. Set SMTP_HOST to send them.';
    return { status: 'ok', message, figures };
  }
  if (postman.isWorking()) return { status: 'ok', message: 'The mail server took the last letter.', figures };
  const message =
    'The mail server does not take letters; they wait and are tried again. Check the SMTP settings and the log.';
  return { status: 'degraded', message, figures };
}

function queueState({ storage, places }: Needs): ComponentState {
  const { waiting, limit } = storage.queue();
  const loads = Object.entries(places());
  const byKind = loads.flatMap(([kind, load]) => [
    [`${kind}_active`, load.active],
    [`${kind}_waiting`, load.waiting],
  ]);
  const figures = { waiting, limit, ...Object.fromEntries(byKind) };
  if (waiting >= limit) {
    const message =
      'More waits to be written than may: new work is refused. The disk is too slow, or MESSAGE_MAX_QUEUE_SIZE too small.';
    return { status: 'down', message, figures };
  }
  if (waiting > limit / 2) return { status: 'degraded', message: 'Writes pile up. Look at the disk.', figures };
  if (loads.some(([, load]) => load.active >= load.limit && load.waiting > 0)) {
    const message = 'Requests wait for a place. Where that lasts, raise MAX_CONCURRENT_REQUESTS.';
    return { status: 'degraded', message, figures };
  }
  return { status: 'ok', message: 'Nothing piles up.', figures };
}

async function diskState(machine: Machine): Promise<ComponentState> {
  const disk = await machine.disk();
  if (!disk) return { status: 'off', message: 'The system does not tell how much of the disk is free.' };
  const figures = { free_bytes: disk.freeBytes, total_bytes: disk.totalBytes };
  const free = `${Math.floor(disk.freeBytes / mebibyte)} MiB of the disk with DATA_DIR are free.`;
  if (disk.freeBytes < 100 * mebibyte) {
    return { status: 'down', message: `${free} Make room before the database cannot be written.`, figures };
  }
  if (disk.freeBytes < 1_024 * mebibyte || disk.freeBytes < disk.totalBytes / 20) {
    return { status: 'degraded', message: `${free} Make room soon.`, figures };
  }
  return { status: 'ok', message: free, figures };
}

function down(message: string): ComponentState {
  return { status: 'down', message };
}
