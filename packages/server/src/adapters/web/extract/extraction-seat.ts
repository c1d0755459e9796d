import { Worker } from 'node:worker_threads';
import type { PageReading } from '../../../ports/web.ts';
import type { FetchedPage } from '../extractor.ts';
import type { ExtractionNews } from './extract-thread.ts';

/** A thread that takes the text out of one page at a time. */
export interface ExtractionSeat {
  extract(page: FetchedPage): void;
  /** Lets the process end although the thread is there, until the next page. */
  rest(): void;
  /** Ends the thread whatever it does; nothing is heard of it any more. */
  end(): Promise<void>;
}

export interface SeatNews {
  onReady(): void;
  onReading(reading: PageReading): void;
  /** It ended by itself. */
  onGone(error: Error | null): void;
}

const youngMb = 16;

export function openSeat(memoryMb: number, news: SeatNews): ExtractionSeat {
  // What reads the pages of strangers is given no secrets.
  const worker = new Worker(threadFile, {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMb },
  });
  let fault: Error | null = null;
  worker.on('message', (told: ExtractionNews) => ('reading' in told ? news.onReading(told.reading) : news.onReady()));
  worker.on('error', (error) => {
    fault = error instanceof Error ? error : new Error(String(error));
  });
  worker.on('exit', () => news.onGone(fault));

  return {
    extract({ html, url, kind }) {
      worker.ref();
      worker.postMessage({ html, url, kind });
    },
    rest: () => worker.unref(),
    async end() {
      worker.removeAllListeners();
      // An error may still be on its way, and without a listener it would end the process.
      worker.on('error', () => {});
      await worker.terminate();
    },
  };
}

const threadFile = new URL(
  import.meta.url.endsWith('.ts') ? './extract-thread.ts' : './extract-thread.js',
  import.meta.url,
);
