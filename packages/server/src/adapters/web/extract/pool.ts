import type { PageSkip } from '../../../contract/types.ts';
import type { PageReading } from '../../../ports/web.ts';
import type { Extractor, FetchedPage } from '../extractor.ts';
import { type ExtractionSeat, openSeat } from './extraction-seat.ts';
import { plainPage } from './plain-page.ts';

export interface ExtractionPoolOptions {
  /** Threads at most. They start with the first page, and end after a while without one. */
  threads: number;
  /** Time for a page once a thread has it; then the thread is ended. */
  timeoutMs: number;
  /** Memory of a thread, in MB. */
  memoryMb?: number;
  /** Time without a page after which a thread ends. */
  restMs?: number;
  /** Pages that wait for a thread; more are skipped as `timeout`. */
  maxWaiting?: number;
  /** Hears of threads that ended by a fault rather than by their bounds. */
  onFault?: (error: Error) => void;
}

interface Job {
  page: FetchedPage;
  /** Answers whoever waits; once. */
  settle(reading: PageReading): void;
}

interface Place {
  seat: ExtractionSeat;
  isReady: boolean;
  job: Job | null;
  /** Until the page takes too long, or the thread has rested long enough. */
  timer: NodeJS.Timeout | undefined;
}

/** Takes the text out of pages in threads of its own: whatever a page is made of, the event loop goes on. */
export function extractionPool(options: ExtractionPoolOptions): Extractor {
  const { threads, timeoutMs, memoryMb = 128, restMs = 60_000, maxWaiting = 1_000, onFault = () => {} } = options;
  const places = new Set<Place>();
  const ending = new Set<Promise<void>>();
  const waiting: Job[] = [];
  let isClosed = false;

  function extract(page: FetchedPage, signal: AbortSignal): Promise<PageReading> {
    if (signal.aborted || isClosed) return skipped('deadline');
    if (page.kind === 'plain') return Promise.resolve(plainPage(page));
    if (waiting.length >= maxWaiting) return skipped('timeout');
    return new Promise((resolve) => {
      const job: Job = {
        page,
        settle(reading) {
          signal.removeEventListener('abort', leave);
          resolve(reading);
        },
      };
      const leave = () => letGo(job);
      signal.addEventListener('abort', leave, { once: true });
      waiting.push(job);
      proceed();
    });
  }

  function proceed(): void {
    for (const place of places) {
      const job = place.isReady && !place.job ? waiting.shift() : undefined;
      if (job) begin(place, job);
    }
    const starting = [...places].filter(({ isReady }) => !isReady).length;
    const missing = Math.min(threads - places.size, waiting.length - starting);
    for (let opened = 0; opened < missing; opened++) open();
  }

  function open(): void {
    const place: Place = {
      seat: openSeat(memoryMb, {
        onReady() {
          place.isReady = true;
          rest(place);
          proceed();
        },
        onReading(reading) {
          finish(place, reading);
          rest(place);
          proceed();
        },
        onGone: (error) => lose(place, error),
      }),
      isReady: false,
      job: null,
      timer: undefined,
    };
    places.add(place);
  }

  function begin(place: Place, job: Job): void {
    clearTimeout(place.timer);
    place.job = job;
    place.timer = setTimeout(() => stop(place, 'timeout'), timeoutMs);
    place.seat.extract(job.page);
  }

  function finish(place: Place, reading: PageReading): void {
    clearTimeout(place.timer);
    place.job?.settle(reading);
    place.job = null;
  }

  function rest(place: Place): void {
    if (place.job) return;
    place.seat.rest();
    place.timer = setTimeout(() => stop(place, 'timeout'), restMs).unref();
  }

  function stop(place: Place, reason: PageSkip): void {
    places.delete(place);
    const end = place.seat.end();
    ending.add(end);
    void end.finally(() => ending.delete(end));
    finish(place, { skipped: reason });
    if (!isClosed) proceed();
  }

  function lose(place: Place, error: Error | null): void {
    places.delete(place);
    if (error && !isOutOfMemory(error)) onFault(error);
    finish(place, { skipped: 'too_complex' });
    // A thread that cannot start must not be started for the same page for ever.
    if (!place.isReady) waiting.shift()?.settle({ skipped: 'too_complex' });
    if (!isClosed) proceed();
  }

  function letGo(job: Job): void {
    const index = waiting.indexOf(job);
    if (index >= 0) waiting.splice(index, 1);
    for (const place of places) if (place.job === job) stop(place, 'deadline');
    job.settle({ skipped: 'deadline' });
  }

  return {
    extract,
    async close() {
      isClosed = true;
      for (const job of waiting.splice(0)) job.settle({ skipped: 'deadline' });
      for (const place of [...places]) stop(place, 'deadline');
      await Promise.all(ending);
    },
  };
}

function skipped(reason: PageSkip): Promise<PageReading> {
  return Promise.resolve({ skipped: reason });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
