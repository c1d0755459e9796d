import { parentPort } from 'node:worker_threads';
import type { PageReading } from '../../../ports/web.ts';
import type { FetchedPage } from '../extractor.ts';
import { extractPage } from './extract-page.ts';

/** What the thread says: that it can begin, and what is in a page. */
export type ExtractionNews = { isReady: true } | { reading: PageReading };

const tell = (news: ExtractionNews) => parentPort?.postMessage(news);
parentPort?.on('message', (page: FetchedPage) => tell({ reading: extractPage(page, Date.now()) }));
tell({ isReady: true });
